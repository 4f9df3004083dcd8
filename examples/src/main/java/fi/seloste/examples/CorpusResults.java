package fi.seloste.examples;

import fi.seloste.examples.corpus.Checkpoint;
import fi.seloste.examples.corpus.CorpusRun;
import fi.seloste.examples.corpus.Counts;
import fi.seloste.examples.corpus.Findings;
import fi.seloste.examples.corpus.Progress;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where the results of a run go to: its findings to a file, the rest to who looks on. */
final class CorpusResults implements CorpusRun.Listener, Closeable {

  private static final long BETWEEN_SAVES = TimeUnit.SECONDS.toNanos(5);
  private static final int UNREADABLE_LINES_TOLD = 10;

  /** What a file operation does. */
  private interface Writing {
    void run() throws IOException;
  }

  private final Findings findings;
  private final @Nullable Gauge gauge;
  private final Consumer<String> told;
  private final boolean isResumable;
  private Progress progress;
  private long saved = System.nanoTime();
  private long unreadable;

  /**
   * Of a new run, or of one that was broken off.
   *
   * @param isResumable whether how far the run has come is saved
   * @param told gets the first lines that could not be read
   * @throws UnwritableException as from all methods, if a file cannot be written
   */
  CorpusResults(
      Path file,
      Map<String, String> settings,
      Optional<Checkpoint> unfinished,
      boolean isResumable,
      @Nullable Gauge gauge,
      Consumer<String> told) {
    try {
      this.findings =
          unfinished.isPresent()
              ? Findings.resume(file, unfinished.get())
              : Findings.begin(file, settings);
    } catch (IOException e) {
      throw new UnwritableException(e);
    }
    this.progress = unfinished.map(Checkpoint::progress).orElseGet(Progress::none);
    this.isResumable = isResumable;
    this.gauge = gauge;
    this.told = told;
  }

  @Override
  public void done(byte[] lines, List<String> unreadableLines, Progress now) {
    progress = now;
    write(() -> findings.add(lines));
    tell(unreadableLines);
    if (System.nanoTime() - saved > BETWEEN_SAVES) {
      save();
      saved = System.nanoTime();
    }
    if (gauge != null) {
      gauge.show(now);
    }
  }

  private void tell(List<String> lines) {
    for (String line : lines) {
      if (unreadable++ < UNREADABLE_LINES_TOLD) {
        clearGauge();
        told.accept(line);
      }
    }
  }

  /** How many lines could not be read, beyond those that were told. */
  long untold() {
    return Math.max(0, unreadable - UNREADABLE_LINES_TOLD);
  }

  /** What was found so far, in earlier runs too. */
  Counts counts() {
    return progress.counts();
  }

  /** The run was broken off. */
  void breakOff() {
    clearGauge();
    save();
  }

  private void save() {
    if (isResumable) {
      write(() -> findings.save(progress));
    }
  }

  /** The run has come to its end. */
  void finish() {
    clearGauge();
    write(findings::finish);
  }

  private static void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UnwritableException(e);
    }
  }

  private void clearGauge() {
    if (gauge != null) {
      gauge.clear();
    }
  }

  @Override
  public void close() {
    clearGauge();
    write(findings::close);
  }
}
