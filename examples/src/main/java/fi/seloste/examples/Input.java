package fi.seloste.examples;

import fi.seloste.jackson.MalformedNoticeException;
import fi.seloste.jackson.NoticeDocument;
import fi.seloste.jackson.NoticeJson;
import fi.seloste.jackson.Position;
import fi.seloste.jackson.Problem;
import fi.seloste.validation.Report;
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
import java.util.Optional;
import java.util.function.Function;

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

  /** Reads the notice in a file and puts it to the rules. */
  CheckedArtifact check(String file, Function<NoticeDocument, Report> rules) {
    Artifact artifact = artifact(file);
    NoticeDocument document;
    try {
      document = read(file);
    } catch (MalformedNoticeException e) {
      return new CheckedArtifact.Unreadable(
          artifact, e.problems().stream().map(Input::fault).toList());
    } catch (IOException | IllegalArgumentException e) {
      String reason = words.get("unreadable." + reason(file, e));
      return new CheckedArtifact.Unreadable(artifact, List.of(Fault.of(reason)));
    }
    return new CheckedArtifact.Judged(
        artifact, rules.apply(document), pointer -> location(document.locate(pointer)));
  }

  private static Artifact artifact(String file) {
    if (file.equals(STANDARD_INPUT)) {
      return Artifact.standardInput();
    }
    try {
      return Artifact.file(file, Path.of(file));
    } catch (InvalidPathException e) {
      return Artifact.named(file);
    }
  }

  private NoticeDocument read(String file) throws IOException {
    if (!file.equals(STANDARD_INPUT)) {
      return NoticeJson.readDocument(Path.of(file));
    } else if (inputIsRead) {
      throw new IllegalArgumentException();
    }
    inputIsRead = true;
    return NoticeJson.readDocument(in);
  }

  private static Fault fault(Problem problem) {
    return new Fault(problem.pointer(), location(problem.position()), problem.message());
  }

  private static Optional<Location> location(Optional<Position> position) {
    return position.map(place -> new Location(place.line(), place.column()));
  }

  /** Why a file could not be read, by the key of the words for it. */
  private static String reason(String file, Exception failure) {
    if (file.equals(STANDARD_INPUT)) {
      return failure instanceof IllegalArgumentException ? "twice" : "failed";
    } else if (failure instanceof NoSuchFileException || failure instanceof InvalidPathException) {
      return "missing";
    } else if (failure instanceof AccessDeniedException) {
      return "denied";
    }
    return Files.isDirectory(Path.of(file)) ? "directory" : "failed";
  }
}
