package fi.seloste.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A length of time as a notice gives it, in years, months, weeks, days and hours.
 *
 * <p>In JSON an ISO 8601 duration from years to hours: {@code "P10Y"}, {@code "P1Y6M"}, {@code
 * "P2W"}, {@code "PT24H"}. It is kept as it was told: twelve months are not equal to one year.
 *
 * @param years zero or more
 * @param months zero or more
 * @param weeks zero or more
 * @param days zero or more
 * @param hours zero or more
 */
public record TimePeriod(int years, int months, int weeks, int days, int hours) {

  private static final int MOST = 999_999_999; // nine digits, as in FORM

  private static final Pattern FORM =
      Pattern.compile(
          "P(?:(\\d{1,9})Y)?(?:(\\d{1,9})M)?(?:(\\d{1,9})W)?(?:(\\d{1,9})D)?(?:T(\\d{1,9})H)?");

  /**
   * Takes the parts as they are.
   *
   * @throws IllegalArgumentException if a part is negative
   */
  public TimePeriod {
    if (years < 0 || months < 0 || weeks < 0 || days < 0 || hours < 0) {
      throw new IllegalArgumentException("A period of time cannot be negative.");
    }
    if (Math.max(years, Math.max(Math.max(months, weeks), Math.max(days, hours))) > MOST) {
      throw new IllegalArgumentException("A period of time has at most " + MOST + " of a unit.");
    }
  }

  /** A number of years. */
  public static TimePeriod ofYears(int years) {
    return new TimePeriod(years, 0, 0, 0, 0);
  }

  /** A number of months. */
  public static TimePeriod ofMonths(int months) {
    return new TimePeriod(0, months, 0, 0, 0);
  }

  /** A number of weeks. */
  public static TimePeriod ofWeeks(int weeks) {
    return new TimePeriod(0, 0, weeks, 0, 0);
  }

  /** A number of days. */
  public static TimePeriod ofDays(int days) {
    return new TimePeriod(0, 0, 0, days, 0);
  }

  /** A number of hours. */
  public static TimePeriod ofHours(int hours) {
    return new TimePeriod(0, 0, 0, 0, hours);
  }

  /**
   * Reads an ISO 8601 duration such as {@code P10Y}, {@code P1Y6M}, {@code P2W} or {@code PT24H}.
   *
   * @throws IllegalArgumentException if the text is not one, or names minutes, seconds or fractions
   */
  public static TimePeriod parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches() || text.endsWith("P") || text.endsWith("T")) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not a period of time such as P10Y, P3M, P2W or PT24H.");
    }
    return new TimePeriod(
        number(parts.group(1)),
        number(parts.group(2)),
        number(parts.group(3)),
        number(parts.group(4)),
        number(parts.group(5)));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /**
   * Whether it is longer than another one, from whichever day both are counted: {@code P13M} is
   * longer than {@code P1Y}, but {@code P366D} is not, for a leap year is as long.
   */
  public boolean isLongerThan(TimePeriod other) {
    long moreMonths = totalMonths() - other.totalMonths();
    long moreHours = totalHours() - other.totalHours();
    if (moreMonths >= 0) {
      return fewestDays(moreMonths) * HOURS_OF_A_DAY + moreHours > 0;
    }
    return moreHours > mostDays(-moreMonths) * HOURS_OF_A_DAY;
  }

  private static final long HOURS_OF_A_DAY = 24;
  private static final long DAYS_OF_FOUR_CENTURIES = 146_097;
  private static final long MONTHS_OF_FOUR_CENTURIES = 4_800;

  /** By how many days months in a row may differ from their average length, generously. */
  private static final long UNEVENNESS = 3;

  private long totalMonths() {
    return years * 12L + months;
  }

  private long totalHours() {
    return (weeks * 7L + days) * HOURS_OF_A_DAY + hours;
  }

  private static long fewestDays(long months) {
    long average = months * DAYS_OF_FOUR_CENTURIES / MONTHS_OF_FOUR_CENTURIES;
    return Math.max(0, average - UNEVENNESS);
  }

  private static long mostDays(long months) {
    return months * DAYS_OF_FOUR_CENTURIES / MONTHS_OF_FOUR_CENTURIES + 1 + UNEVENNESS;
  }

  /** The ISO 8601 form, such as {@code P1Y6M}; {@code P0D} for no time at all. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("P");
    append(text, years, 'Y');
    append(text, months, 'M');
    append(text, weeks, 'W');
    append(text, days, 'D');
    if (hours > 0) {
      append(text.append('T'), hours, 'H');
    }
    return text.length() == 1 ? "P0D" : text.toString();
  }

  private static void append(StringBuilder text, int number, char unit) {
    if (number > 0) {
      text.append(number).append(unit);
    }
  }
}
