package fi.seloste.examples;

import fi.seloste.jackson.NoticeDocument;
import fi.seloste.jackson.Position;
import fi.seloste.jackson.Problem;
import fi.seloste.validation.Finding;
import fi.seloste.validation.Place;
import fi.seloste.validation.Report;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What came of one file. */
sealed interface CheckedFile {

  /** The name as it was given. */
  String file();

  /** Whether it holds a notice that may be published. */
  boolean isPublishable();

  /** What the exit code of the program has to be at least. */
  int exitCode();

  /** What has to be said on standard error, line by line. */
  Stream<String> complaints(Words words);

  /** The name as messages give it. */
  default String label() {
    return file().equals(Check.STANDARD_INPUT) ? "<stdin>" : file();
  }

  /**
   * A notice that was put to the rules.
   *
   * @param file the name as it was given
   * @param document the notice and where its parts stand
   * @param report what the rules found
   */
  record Judged(String file, NoticeDocument document, Report report) implements CheckedFile {

    private static final Comparator<Position> DOWNWARDS =
        Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    @Override
    public boolean isPublishable() {
      return report.isPublishable();
    }

    @Override
    public int exitCode() {
      if (!report.engineErrors().isEmpty()) {
        return Check.FAILED;
      }
      return isPublishable() ? Check.PUBLISHABLE : Check.NOT_PUBLISHABLE;
    }

    @Override
    public Stream<String> complaints(Words words) {
      return report.engineErrors().stream()
          .map(
              error ->
                  label()
                      + ":"
                      + position(error.place())
                      + ": "
                      + words.get("failed").replace("{rule}", error.rule().id())
                      + ": "
                      + error.cause());
    }

    /** The findings in the order of the file; at one place in that of the rules. */
    List<Finding> findings() {
      return report.findings().stream()
          .sorted(Comparator.comparing(finding -> position(finding.place()), DOWNWARDS))
          .toList();
    }

    /** Where a place stands in the file; of what is absent, the nearest part that is there. */
    Position position(Place place) {
      Optional<Position> position = document.locate(place.pointer());
      for (Optional<Place> outer = place.parent();
          position.isEmpty() && outer.isPresent();
          outer = outer.get().parent()) {
        position = document.locate(outer.get().pointer());
      }
      return position.orElseThrow();
    }
  }

  /**
   * A file without a notice that could be put to the rules.
   *
   * @param file the name as it was given
   * @param problems what is wrong with it
   */
  record Unreadable(String file, List<Problem> problems) implements CheckedFile {

    /** A file that an exception kept from being read, told in the words of people. */
    static Unreadable because(String file, Exception failure, Words words) {
      String reason = words.get("unreadable." + reason(file, failure));
      return new Unreadable(file, List.of(new Problem("", Optional.empty(), reason)));
    }

    private static String reason(String file, Exception failure) {
      if (file.equals(Check.STANDARD_INPUT)) {
        return failure instanceof IllegalArgumentException ? "twice" : "failed";
      } else if (failure instanceof NoSuchFileException
          || failure instanceof InvalidPathException) {
        return "missing";
      } else if (failure instanceof AccessDeniedException) {
        return "denied";
      }
      return Files.isDirectory(Path.of(file)) ? "directory" : "failed";
    }

    @Override
    public boolean isPublishable() {
      return false;
    }

    @Override
    public int exitCode() {
      return Check.UNREADABLE;
    }

    @Override
    public Stream<String> complaints(Words words) {
      return problems.stream()
          .map(
              problem ->
                  label()
                      + problem.position().map(position -> ":" + position).orElse("")
                      + ": "
                      + problem.message()
                      + (problem.pointer().isEmpty() ? "" : " (" + problem.pointer() + ")"));
    }
  }
}
