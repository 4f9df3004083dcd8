package fi.seloste.validation.reference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a name is written: ways of writing that mean the same have the same key. */
final class Writing {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  // Finnish and Swedish put case endings of abbreviations after a colon: DPF:n, EU:s.
  private static final Pattern ENDING = Pattern.compile("(?<=\\p{Lu}{2}):\\p{Ll}{1,4}(?!\\p{L})");
  private static final Pattern INSIDE_WORDS = Pattern.compile("[.'\u2019\u02bc]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Writing() {}

  /** Small letters without accents, words between single spaces; empty if there is no word. */
  static String key(String written) {
    String plain = written;
    if (!isAscii(written)) {
      plain = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD)).replaceAll("");
    }
    if (plain.indexOf(':') >= 0) {
      plain = ENDING.matcher(plain).replaceAll("");
    }
    plain = INSIDE_WORDS.matcher(plain.replace("&", " and ")).replaceAll("");
    return BETWEEN_WORDS.matcher(plain).replaceAll(" ").toLowerCase(Locale.ROOT).strip();
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
