package fi.seloste.validation.finland;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The personal identity code (henkilötunnus), such as {@code 131052-308T}: six digits for the date
 * of birth, a sign for the century, a number of three digits and a check character. Government
 * Decree 128/2010, section 2, as amended by 690/2022.
 */
final class PersonalIdentityCode {

  private static final int LENGTH = 11;

  /** The length of the date. */
  private static final int DATE = 6;

  private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

  /** Numbers from here on are given to nobody: they are for tests. */
  private static final int FIRST_ARTIFICIAL = 900;

  private PersonalIdentityCode() {}

  /**
   * Whether a text holds a code that can be somebody's, apart from letters and digits around it.
   */
  static boolean standsIn(String text) {
    for (int i = DATE - 1; i < text.length(); i += DATE) { // one of six digits in a row
      if (isDigit(text.charAt(i))) {
        int end = i + 1;
        while (end < text.length() && isDigit(text.charAt(end))) {
          end++;
        }
        if (isDateBefore(text, end) && isCodeAt(text, end - DATE)) {
          return true;
        }
        i = Math.max(i, end - DATE);
      }
    }
    return false;
  }

  /** Whether exactly six digits end there. */
  private static boolean isDateBefore(String text, int end) {
    int start = end;
    while (start > 0 && end - start <= DATE && isDigit(text.charAt(start - 1))) {
      start--;
    }
    return end - start == DATE;
  }

  private static boolean isCodeAt(String text, int start) {
    int end = start + LENGTH;
    if (end > text.length()
        || (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1)))
        || (end < text.length() && Character.isLetterOrDigit(text.charAt(end)))) {
      return false;
    }
    for (int i = start + 7; i < start + 10; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    int date = Integer.parseInt(text, start, start + 6, 10);
    int number = Integer.parseInt(text, start + 7, start + 10, 10);
    char check = Character.toUpperCase(text.charAt(end - 1));
    return number >= 2
        && number < FIRST_ARTIFICIAL
        && CHECK_CHARACTERS.charAt((int) ((date * 1000L + number) % 31)) == check
        && isDate(century(text.charAt(start + 6)), date);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The first year of the century that a sign stands for; -1 if it stands for none. */
  private static int century(char sign) {
    return switch (Character.toUpperCase(sign)) {
      case '+' -> 1800;
      case '-', 'Y', 'X', 'W', 'V', 'U' -> 1900;
      case 'A', 'B', 'C', 'D', 'E', 'F' -> 2000;
      default -> -1;
    };
  }

  private static boolean isDate(int century, int date) {
    if (century < 0) {
      return false;
    }
    try {
      LocalDate.of(century + date % 100, date / 100 % 100, date / 10_000);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
