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

  /**
   * For each character below 128 which marks begin with it, a bit for each of the first 15 marks
   * and one for all others; and, 16 bits higher, which marks may go on with it.
   */
  private static final int[] BITS = bits();

  /** The marks of one character, which may go on with anything. */
  private static final int ALONE = BITS[128];

  private static int[] bits() {
    int[] bits = new int[129];
    for (int i = 0; i < MARKS.size(); i++) {
      String mark = MARKS.get(i);
      int bit = 1 << Math.min(i, 15);
      bits[mark.charAt(0)] |= bit;
      if (mark.length() > 1) {
        bits[mark.charAt(1)] |= bit << 16;
      } else {
        for (int c = 0; c <= 128; c++) {
          bits[c] |= bit << 16;
        }
      }
    }
    return bits;
  }

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
    int begun = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int bits = BITS[Math.min(c, 128)];
      if ((begun & bits >>> 16) != 0 && beginsMark(text, i - 1)) {
        return true;
      }
      begun = bits;
    }
    return (begun & ALONE >>> 16) != 0;
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
