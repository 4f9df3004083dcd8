package fi.seloste.validation.gdpr;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A file beside the rules with one entry on each line. */
final class WordList {

  private WordList() {}

  /** The lines of the file that are neither blank nor a comment. */
  static List<String> of(String file) {
    try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
