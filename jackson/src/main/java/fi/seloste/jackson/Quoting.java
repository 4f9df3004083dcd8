package fi.seloste.jackson;

import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** How messages quote what stands in a text, and guess what was meant. */
final class Quoting {

  private static final int MOST = 60;

  /** What is bare of the words of the format, which are few and stay the same. */
  private static final ConcurrentMap<String, String> BARE = new ConcurrentHashMap<>();

  private Quoting() {}

  /** In single quotes, harmless to show and at most 60 characters long. */
  static String quote(String text) {
    return "'".concat(shorten(text, MOST)).concat("'");
  }

  /** Cut to a length, with characters that one cannot see, or that reorder others, as escapes. */
  static String shorten(String text, int most) {
    StringBuilder shown = new StringBuilder(Math.min(text.length(), most) + 1);
    int taken = 0;
    for (int i = 0; i < text.length(); taken++) {
      if (taken == most) {
        return shown.append('…').toString();
      }
      int c = text.codePointAt(i);
      show(c, shown);
      i += Character.charCount(c);
    }
    return shown.toString();
  }

  /** One character in single quotes; its name or number if it would not be seen there. */
  static String character(int c) {
    if (c == '\'') {
      return "a single quote";
    } else if (c == '"') {
      return "a double quote";
    } else if (isSeen(c) && !Character.isSpaceChar(c)) {
      return "'".concat(Character.toString(c)).concat("'");
    }
    return "the character U+".concat(hex4(c));
  }

  private static void show(int c, StringBuilder shown) {
    if (isSeen(c)) {
      shown.appendCodePoint(c);
    } else {
      for (char unit : Character.toChars(c)) {
        shown.append(escape(unit));
      }
    }
  }

  /** A UTF-16 unit as JSON escapes it, such as {@code \}{@code u202E}. */
  static String escape(char unit) {
    return "\\u".concat(hex4(unit));
  }

  private static String hex4(int c) {
    String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - digits.length())).concat(digits);
  }

  /** A byte as {@code 0xE4}. */
  static String hex(int b) {
    return "0x".concat(hex4(b).substring(2));
  }

  /** Whether a character shows as something of its own, a space included. */
  static boolean isSeen(int c) {
    switch (Character.getType(c)) {
      case Character.CONTROL:
      case Character.FORMAT:
      case Character.SURROGATE:
      case Character.PRIVATE_USE:
      case Character.UNASSIGNED:
      case Character.LINE_SEPARATOR:
      case Character.PARAGRAPH_SEPARATOR:
        return false;
      default:
        return true;
    }
  }

  /** Where the first half of a surrogate pair without its other half stands; -1 if nowhere. */
  static int loneSurrogate(CharSequence text) {
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      all |= text.charAt(i);
    }
    if (all < Character.MIN_SURROGATE) { // nearly always
      return -1;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (Character.isLowSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** The word that was probably meant; null if none is near. */
  static @Nullable String nearest(String written, Collection<String> words) {
    if (written.length() > MOST) {
      return null;
    }
    String bare = bare(written);
    String nearest = null;
    int least = Integer.MAX_VALUE;
    for (String word : words) {
      String other = BARE.computeIfAbsent(word, Quoting::bare);
      int most = Math.min(least - 1, Math.max(1, Math.min(bare.length(), word.length()) / 3));
      if (Math.abs(bare.length() - other.length()) <= most) { // else it cannot be near
        int distance = distance(bare, other, most);
        if (distance <= most) {
          least = distance;
          nearest = word;
        }
      }
    }
    return nearest;
  }

  /** Without what spellings differ in: {@code business_ID} and {@code businessId} are the same. */
  private static String bare(String word) {
    StringBuilder bare = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        bare.append(Character.toLowerCase(c));
      }
    }
    return bare.toString();
  }

  /**
   * How many letters must be changed, added, left out or swapped with their neighbour; or some
   * number above {@code most} if it is more than that.
   */
  private static int distance(String a, String b, int most) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    int leastBefore = 0;
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(last[j - 1] + other, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > most && leastBefore > most) {
        return least;
      }
      leastBefore = least;
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }
}
