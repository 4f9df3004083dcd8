package fi.seloste.validation.reference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a name is written: ways of writing that mean the same have the same key. */
final class Writing {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  // Finnish and Swedish put case endings of abbreviations after a colon: DPF:n, EU:s.
  private static final Pattern ENDING = Pattern.compile("(?<=\\p{Lu}{2}):\\p{Ll}{1,4}(?!\\p{L})");
  private static final String MARKED =
      "\u00e4\u00f6\u00e5\u00e9\u00c4\u00d6\u00c5\u00c9"; // ä ö å é
  private static final String UNMARKED = "aoaeAOAE";
  private static final String INSIDE_WORDS = ".'\u2019\u02bc";

  private Writing() {}

  /** Small letters without accents, words between single spaces; empty if there is no word. */
  static String key(String written) {
    String plain = isAscii(written) ? written : withoutCommonMarks(written);
    if (!isAscii(plain)) {
      plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
    }
    if (plain.indexOf(':') >= 0) {
      plain = ENDING.matcher(plain).replaceAll("");
    }
    return words(plain).toLowerCase(Locale.ROOT);
  }

  /**
   * Finnish and Swedish need no more: what makes it of every script of the world takes longer to
   * load than a table to read.
   */
  private static String withoutCommonMarks(String written) {
    StringBuilder plain = new StringBuilder(written);
    for (int i = 0; i < plain.length(); i++) {
      int mark = MARKED.indexOf(plain.charAt(i));
      if (mark >= 0) {
        plain.setCharAt(i, UNMARKED.charAt(mark));
      }
    }
    return plain.toString();
  }

  /** The words of a text between single spaces, without what may stand inside words. */
  private static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean between = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '&') {
        separate(words).append("and");
        between = true;
      } else if (INSIDE_WORDS.indexOf(c) < 0) {
        if (isOfWord(c)) {
          (between ? separate(words) : words).appendCodePoint(c);
        }
        between = !isOfWord(c);
      }
    }
    return words.toString();
  }

  private static StringBuilder separate(StringBuilder words) {
    return words.length() == 0 ? words : words.append(' ');
  }

  private static boolean isOfWord(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(c);
    };
  }

  private static boolean isAscii(String written) {
    for (int i = 0; i < written.length(); i++) {
      if (written.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
