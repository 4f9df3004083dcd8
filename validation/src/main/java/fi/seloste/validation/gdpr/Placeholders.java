package fi.seloste.validation.gdpr;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What shows that a text was not finished: leftovers of a template, and HTML markup. */
final class Placeholders {

  private static final Pattern MARKUP =
      Pattern.compile(
          "</?(?:p|ul|ol|li|br|div|span|b|i|u|strong|em|h[1-6]|table|tr|td|th|a|font|style|script)"
              + "(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LEFTOVERS =
      Pattern.compile(String.join("|", WordList.of("placeholders.txt")));

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
}
