package fi.seloste.examples;

import fi.seloste.jackson.MalformedNoticeException;
import fi.seloste.jackson.Position;
import fi.seloste.jackson.Problem;
import fi.seloste.validation.report.Artifact;
import fi.seloste.validation.report.CheckedArtifact;
import fi.seloste.validation.report.Fault;
import fi.seloste.validation.report.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The files that a call names, and standard input. */
final class Input {

  private static final String STANDARD_INPUT = "-";

  private final InputStream in;
  private final Words words;
  private boolean inputIsRead;

  Input(InputStream in, Words words) {
    this.in = in;
    this.words = words;
  }

  /** What reads a document of one format from a stream. */
  @FunctionalInterface
  interface Format<T> {
    T read(InputStream in) throws IOException;
  }

  /** Reads a file to its end. */
  <T> T read(String file, Format<T> format) throws UnreadableException {
    if (file.equals(STANDARD_INPUT) && inputIsRead) {
      throw unreadable(file, "twice");
    }
    try {
      if (file.equals(STANDARD_INPUT)) {
        inputIsRead = true;
        return format.read(in);
      }
      try (InputStream opened = Files.newInputStream(Path.of(file))) {
        return format.read(opened);
      }
    } catch (MalformedNoticeException e) {
      throw unreadable(file, e.problems().stream().map(Input::fault).toList());
    } catch (IOException | InvalidPathException e) {
      throw unreadable(file, reason(file, e));
    }
  }

  private UnreadableException unreadable(String file, String reason) {
    return unreadable(file, List.of(Fault.of(words.get("unreadable." + reason))));
  }

  private static UnreadableException unreadable(String file, List<Fault> faults) {
    return new UnreadableException(new CheckedArtifact.Unreadable(artifact(file), faults));
  }

  /** A file by the name that the call has for it. */
  static Artifact artifact(String file) {
    if (file.equals(STANDARD_INPUT)) {
      return Artifact.standardInput();
    }
    try {
      return Artifact.file(file, Path.of(file));
    } catch (InvalidPathException e) {
      return Artifact.named(file);
    }
  }

  private static Fault fault(Problem problem) {
    return new Fault(problem.pointer(), problem.position().map(Input::location), problem.message());
  }

  static Location location(Position position) {
    return new Location(position.line(), position.column());
  }

  /** Why a file could not be read, by the key of the words for it. */
  private static String reason(String file, Exception failure) {
    if (failure instanceof NoSuchFileException || failure instanceof InvalidPathException) {
      return "missing";
    } else if (failure instanceof AccessDeniedException) {
      return "denied";
    }
    return !file.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(file))
        ? "directory"
        : "failed";
  }
}
