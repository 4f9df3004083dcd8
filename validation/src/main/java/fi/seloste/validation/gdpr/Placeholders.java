package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Among.each;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What shows that a text was not finished: leftovers of a template, and HTML markup. */
final class Placeholders {

  private static final Pattern MARKUP =
      Pattern.compile(
          "</?(?:p|ul|ol|li|br|div|span|b|i|u|strong|em|h[1-6]|table|tr|td|th|a|font|style|script)"
              + "(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);

  /** What a leftover looks like, and a mark that every such leftover holds. */
  private record Leftover(String mark, String pattern) {

    static Leftover of(String line) {
      int tab = line.indexOf('\t');
      return new Leftover(line.substring(0, tab), line.substring(tab + 1));
    }
  }

  private static final List<Leftover> ALL = each(WordList.of("placeholders.txt"), Leftover::of);
  private static final Pattern LEFTOVERS =
      Pattern.compile(ALL.stream().map(Leftover::pattern).collect(Collectors.joining("|")));

  /** The texts are long and nearly all finished: they are searched for marks, not for patterns. */
  private static final List<String> MARKS =
      Stream.concat(ALL.stream().map(Leftover::mark), Stream.of("<")).toList();

  /** For each character below 128 the marks that begin with it. */
  private static final String[][] MARKS_FROM =
      IntStream.range(0, 128)
          .mapToObj(c -> MARKS.stream().filter(mark -> mark.charAt(0) == c).toArray(String[]::new))
          .toArray(String[][]::new);

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

  /** Whether a text holds a mark, without which there is no leftover in it. */
  static boolean mayStandIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < MARKS_FROM.length && MARKS_FROM[c].length > 0 && beginsMark(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsMark(String text, int start) {
    for (String mark : MARKS_FROM[text.charAt(start)]) {
      if (text.startsWith(mark, start)) {
        return true;
      }
    }
    return false;
  }
}
