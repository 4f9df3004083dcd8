package fi.seloste.validation;

import fi.seloste.model.TimePeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A period of time in words, such as "1 year 6 months". */
final class PeriodWords {

  private PeriodWords() {}

  static String of(TimePeriod period, Locale locale) {
    List<String> words = new ArrayList<>();
    add(words, period.years(), "year", locale);
    add(words, period.months(), "month", locale);
    add(words, period.weeks(), "week", locale);
    add(words, period.days(), "day", locale);
    add(words, period.hours(), "hour", locale);
    return words.isEmpty() ? count(0, "day", locale) : String.join(" ", words);
  }

  private static void add(List<String> words, int number, String unit, Locale locale) {
    if (number > 0) {
      words.add(count(number, unit, locale));
    }
  }

  private static String count(int number, String unit, Locale locale) {
    String key = "period." + unit + (number == 1 ? "" : "s");
    return number + " " + Message.sentence(Words.SENTENCES, key, locale);
  }
}
