package fi.seloste.examples.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/**
 * The file of findings of a run, which can be broken off at any time and gone on with.
 *
 * <p>Until the run has come to its end the name of the file has {@code .part} behind it, and a file
 * {@code .progress} beside it tells how far the run had come when this was last saved.
 */
public final class Findings implements Closeable {

  private final Path file;
  private final Map<String, String> settings;
  private final FileChannel out;

  private Findings(Path file, Map<String, String> settings) throws IOException {
    this.file = file;
    this.settings = settings;
    this.out = FileChannel.open(part(file), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static Path part(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  private static Path progress(Path file) {
    return file.resolveSibling(file.getFileName() + ".progress");
  }

  /** How far a run with this file had come when it was broken off; empty if there is none. */
  public static Optional<Checkpoint> unfinished(Path file) throws IOException {
    return Files.exists(progress(file))
        ? Optional.of(Checkpoint.load(progress(file)))
        : Optional.empty();
  }

  /** Those of a new run; what one that was broken off has left is thrown away. */
  public static Findings begin(Path file, Map<String, String> settings) throws IOException {
    Files.deleteIfExists(progress(file));
    Findings findings = new Findings(file, settings);
    findings.cutTo(0);
    return findings;
  }

  /**
   * Those of a run that was broken off, without what was written after it was last saved.
   *
   * @throws IOException also if findings are missing that had been saved
   */
  public static Findings resume(Path file, Checkpoint checkpoint) throws IOException {
    Findings findings = new Findings(file, checkpoint.settings());
    if (findings.out.size() < checkpoint.findings()) {
      findings.close();
      throw new IOException(part(file) + " is shorter than it was when it was saved");
    }
    findings.cutTo(checkpoint.findings());
    return findings;
  }

  private void cutTo(long length) throws IOException {
    out.truncate(length);
    out.position(length);
  }

  /** Adds lines. */
  public void add(byte[] lines) throws IOException {
    for (ByteBuffer rest = ByteBuffer.wrap(lines); rest.hasRemaining(); ) {
      out.write(rest);
    }
  }

  /** Puts on the disk what was added, and how far the run has come with it. */
  public void save(Progress progress) throws IOException {
    out.force(false);
    new Checkpoint(settings, progress, out.position()).save(progress(file));
  }

  /** The run has come to its end: gives the file its name. */
  public void finish() throws IOException {
    out.force(false);
    out.close();
    Files.deleteIfExists(progress(file));
    Files.move(part(file), file, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
