package fi.seloste.validation.reference;

import fi.seloste.model.TimePeriod;
import fi.seloste.validation.Among;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One row of a table.
 *
 * @param line the line of the file on which it begins
 * @param columns which of the values stands in which column
 * @param values the values, without white space around them
 */
record Row(int line, Map<String, Integer> columns, List<String> values) {

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

  /** What the column says; a row that leaves it empty is malformed. */
  String text(String column) {
    String value = value(column);
    if (value.isEmpty()) {
      throw malformed(column, "a value is missing");
    }
    return value;
  }

  Optional<String> optional(String column) {
    String value = value(column);
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  LocalDate date(String column) {
    String value = value(column);
    if (value.isEmpty()) {
      throw malformed(column, "a date is missing");
    }
    return parse(column, value);
  }

  Optional<LocalDate> optionalDate(String column) {
    String value = value(column);
    return value.isEmpty() ? Optional.empty() : Optional.of(parse(column, value));
  }

  /** Without the formatters of Java, which take longer to load than most tables to read. */
  private LocalDate parse(String column, String value) {
    try {
      if (value.length() == 10 && value.charAt(4) == '-' && value.charAt(7) == '-') {
        return LocalDate.of(number(value, 0, 4), number(value, 5, 7), number(value, 8, 10));
      }
    } catch (NumberFormatException | DateTimeException e) {
      // is told as any other text that is not a date
    }
    throw malformed(column, "\"" + value + "\" is not a date such as 2021-06-28");
  }

  private static int number(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        throw new NumberFormatException(text);
      }
    }
    return Integer.parseInt(text, from, to, 10);
  }

  /** The values between semicolons; none if the column is empty. */
  List<String> list(String column) {
    List<String> list = new ArrayList<>();
    for (String value : value(column).split(";")) {
      String stripped = value.strip();
      if (!stripped.isEmpty()) {
        list.add(stripped);
      }
    }
    return List.copyOf(list);
  }

  <E extends Enum<E>> E constant(Class<E> type, String column) {
    return constant(type, column, text(column));
  }

  <E extends Enum<E>> Optional<E> optionalConstant(Class<E> type, String column) {
    String value = value(column);
    return value.isEmpty() ? Optional.empty() : Optional.of(constant(type, column, value));
  }

  <E extends Enum<E>> List<E> constants(Class<E> type, String column) {
    return Among.each(list(column), value -> constant(type, column, value));
  }

  private <E extends Enum<E>> E constant(Class<E> type, String column, String value) {
    E[] constants = type.getEnumConstants();
    for (E constant : constants) {
      if (constant.name().equals(value)) {
        return constant;
      }
    }
    throw malformed(column, "\"" + value + "\" is not one of " + Arrays.toString(constants));
  }

  /** The words in the columns that end in {@code _en}, {@code _fi} and {@code _sv}: all or none. */
  Optional<Wording> wording(String column) {
    List<String> columns = List.of(column + "_en", column + "_fi", column + "_sv");
    if (Among.all(columns, each -> value(each).isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new Wording(text(columns.get(0)), text(columns.get(1)), text(columns.get(2))));
  }

  Wording requiredWording(String column) {
    return new Wording(text(column + "_en"), text(column + "_fi"), text(column + "_sv"));
  }

  Optional<Integer> optionalNumber(String column) {
    String value = value(column);
    if (value.isEmpty()) {
      return Optional.empty();
    } else if (!NUMBER.matcher(value).matches()) {
      throw malformed(column, "\"" + value + "\" is not a number");
    }
    return Optional.of(Integer.valueOf(value));
  }

  TimePeriod period(String column) {
    String value = text(column);
    try {
      return TimePeriod.parse(value);
    } catch (IllegalArgumentException e) {
      throw malformed(column, "\"" + value + "\" is not a period such as P10Y");
    }
  }

  /** Every row of every table says where it is from and when it was checked. */
  void requireOrigin() {
    text("source");
    date("checked");
  }

  IllegalArgumentException malformed(String column, String what) {
    return new IllegalArgumentException("Line " + line + ", column " + column + ": " + what + ".");
  }

  private String value(String column) {
    return values.get(Objects.requireNonNull(columns.get(column), column));
  }
}
