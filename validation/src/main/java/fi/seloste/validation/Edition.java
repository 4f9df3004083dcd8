package fi.seloste.validation;

import java.util.regex.Pattern;

/**
 * A state of the rules that never changes, such as {@code 2026.1}: the first of 2026.
 *
 * <p>Whoever pins an edition gets the same rules with the same weights from every later version of
 * the library. Tables of the law, which are dated, are kept up to date in all editions.
 *
 * @param year the year
 * @param number the how manieth of the year, from 1
 */
public record Edition(int year, int number) implements Comparable<Edition> {

  /** The first edition of all: 2026.1. */
  public static final Edition FIRST = new Edition(2026, 1);

  private static final Pattern FORM = Pattern.compile("[0-9]{4}\\.[1-9][0-9]?");

  /**
   * The edition that is written so.
   *
   * @throws IllegalArgumentException if it is not a year, a full stop and a number
   */
  public static Edition of(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no edition of rules: write a year and a number, such as 2026.1.");
    }
    int stop = text.indexOf('.');
    return new Edition(
        Integer.parseInt(text.substring(0, stop)), Integer.parseInt(text.substring(stop + 1)));
  }

  @Override
  public int compareTo(Edition other) {
    return year == other.year
        ? Integer.compare(number, other.number)
        : Integer.compare(year, other.year);
  }

  /** As it is written: {@code 2026.1}. */
  @Override
  public String toString() {
    return year + "." + number;
  }
}
