package fi.seloste.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A whole number in the range of {@code int}. */
final class NumberKind extends Kind {

  private static final int MOST_DIGITS = 11;

  @Override
  @Nullable Object read(Reading in) {
    if (in.parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      return in.wrong("a whole number");
    }
    String digits = in.parser.getString();
    if (digits.length() <= MOST_DIGITS) {
      long number = Long.parseLong(digits);
      if (number == (int) number) {
        return (int) number;
      }
    }
    return in.bad(
        "the number ".concat(Quoting.shorten(digits, 60)).concat(" is too large or too small"));
  }

  @Override
  void write(JsonGenerator out, Object value) {
    out.writeNumber((Integer) value);
  }
}
