package fi.seloste.validation.gdpr;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What shows that a text was not finished: leftovers of a template, and HTML markup. */
final class Placeholders {

  private static final Pattern MARKUP =
      Pattern.compile(
          "</?(?:p|ul|ol|li|br|div|span|b|i|u|strong|em|h[1-6]|table|tr|td|th|a|font|style|script)"
              + "(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LEFTOVERS = leftovers();

  private Placeholders() {}

  /** The first leftover in a text; absent if there is none. */
  static Optional<String> firstIn(String text) {
    for (Pattern pattern : List.of(LEFTOVERS, MARKUP)) {
      Matcher found = pattern.matcher(text);
      if (found.find()) {
        return Optional.of(found.group());
      }
    }
    return Optional.empty();
  }

  /** One pattern for each line of the file that is neither blank nor a comment. */
  private static Pattern leftovers() {
    String file = "placeholders.txt";
    try (InputStream in =
        Objects.requireNonNull(Placeholders.class.getResourceAsStream(file), file)) {
      return Pattern.compile(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .collect(Collectors.joining("|")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
