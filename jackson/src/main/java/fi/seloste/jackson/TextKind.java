package fi.seloste.jackson;

import fi.seloste.model.CountryCode;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.TimePeriod;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What stands in JSON as one string that is not translated. */
abstract class TextKind extends Kind {

  private final String expected;

  private TextKind(String expected) {
    this.expected = expected;
  }

  @Override
  final @Nullable Object read(Reading in) {
    String text = in.text(expected);
    return text == null ? null : parse(in, text);
  }

  @Override
  final void write(JsonGenerator out, Object value) {
    writeText(out, print(value));
  }

  abstract @Nullable Object parse(Reading in, String text);

  String print(Object value) {
    return value.toString();
  }

  /**
   * Writes a string.
   *
   * @throws IllegalArgumentException if it holds half of a surrogate pair, which JSON cannot hold
   */
  static void writeText(JsonGenerator out, String text) {
    check(out, text);
    out.writeString(text);
  }

  /** Refuses what cannot be written where the generator stands. */
  static void check(JsonGenerator out, String text) {
    if (Quoting.loneSurrogate(text) >= 0) {
      String pointer = Quoting.shorten(out.streamWriteContext().pathAsPointer().toString(), 200);
      throw new IllegalArgumentException(
          "Half of a surrogate pair cannot be written: " + pointer + " " + Quoting.quote(text));
    }
  }

  static final class OfString extends TextKind {

    OfString() {
      super("text");
    }

    @Override
    Object parse(Reading in, String text) {
      return text;
    }
  }

  static final class OfCountry extends TextKind {

    OfCountry() {
      super("a country code such as \"FI\"");
    }

    @Override
    Object parse(Reading in, String text) {
      return CountryCode.of(text);
    }

    @Override
    String print(Object value) {
      return ((CountryCode) value).text();
    }
  }

  static final class OfLanguage extends TextKind {

    OfLanguage() {
      super("a language tag such as \"fi\"");
    }

    @Override
    Object parse(Reading in, String text) {
      return LanguageTag.of(text);
    }

    @Override
    String print(Object value) {
      return ((LanguageTag) value).text();
    }
  }

  static final class OfPeriod extends TextKind {

    OfPeriod() {
      super("a period of time such as \"P2Y\"");
    }

    @Override
    @Nullable Object parse(Reading in, String text) {
      try {
        return TimePeriod.parse(text);
      } catch (IllegalArgumentException e) {
        return in.bad(
            Quoting.quote(text).concat(" is not a period of time such as P10Y, P3M, P2W or PT24H"));
      }
    }
  }

  static final class OfDate extends TextKind {

    OfDate() {
      super("a date such as \"2026-01-31\"");
    }

    @Override
    @Nullable Object parse(Reading in, String text) {
      boolean usual = isUsual(text);
      try {
        return usual
            ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
            : LocalDate.parse(text); // a year before 0 or after 9999 has a sign
      } catch (DateTimeException e) {
        String message = Quoting.quote(text).concat(" is not a date such as 2026-01-31");
        return in.bad(usual ? message.concat(": there is no such day") : message);
      }
    }

    private static boolean isUsual(String text) {
      if (text.length() != 10) {
        return false;
      }
      for (int i = 0; i < 10; i++) {
        char c = text.charAt(i);
        if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
          return false;
        }
      }
      return true;
    }

    private static int number(String text, int from, int to) {
      int number = 0;
      for (int i = from; i < to; i++) {
        number = number * 10 + (text.charAt(i) - '0');
      }
      return number;
    }
  }
}
