package fi.seloste.jackson.tilt;

import fi.seloste.model.TimePeriod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of storage and days, as TILT documents write them. */
final class Periods {

  private static final Pattern DURATION =
      Pattern.compile(
          "P(?:(\\d{1,9})Y)?(?:(\\d{1,9})M)?(?:(\\d{1,9})W)?(?:(\\d{1,9})D)?"
              + "(T)?(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})S)?");

  private static final Pattern DAY =
      Pattern.compile(
          "(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ][0-9:.,\\s]*(?:Z|z|[+-][0-9:]+)?)?(?:P0D)?");

  private Periods() {}

  /**
   * The period that a text means, if it has exactly one meaning that the model can hold: hours may
   * lack their T, letters their size, and minutes must make whole hours.
   */
  static @Nullable TimePeriod period(String written) {
    Matcher parts = DURATION.matcher(written.replace(" ", "").toUpperCase(Locale.ROOT));
    if (!parts.matches() || parts.end() == 1) {
      return null;
    }
    boolean untimed = parts.group(5) == null;
    if (untimed && (parts.group(7) != null || parts.group(8) != null)) {
      return null; // months or minutes?
    }
    long seconds =
        number(parts.group(6)) * 3600 + number(parts.group(7)) * 60 + number(parts.group(8));
    long hours = seconds / 3600;
    if (seconds % 3600 != 0 || hours > 999_999_999) {
      return null;
    }
    return new TimePeriod(
        (int) number(parts.group(1)),
        (int) number(parts.group(2)),
        (int) number(parts.group(3)),
        (int) number(parts.group(4)),
        (int) hours);
  }

  private static long number(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  /** The day of a date or of a time; null if it is neither. */
  static @Nullable LocalDate day(String written) {
    Matcher parts = DAY.matcher(written);
    if (!parts.matches()) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(parts.group(1)),
          Integer.parseInt(parts.group(2)),
          Integer.parseInt(parts.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
