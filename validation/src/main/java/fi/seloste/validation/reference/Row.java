package fi.seloste.validation.reference;

import fi.seloste.model.TimePeriod;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One row of a table.
 *
 * @param line the line of the file on which it begins
 * @param columns which of the values stands in which column
 * @param values the values, without white space around them
 */
record Row(int line, Map<String, Integer> columns, List<String> values) {

  /** What the column says; a row that leaves it empty is malformed. */
  String text(String column) {
    return optional(column).orElseThrow(() -> malformed(column, "a value is missing"));
  }

  Optional<String> optional(String column) {
    return Optional.of(value(column)).filter(value -> !value.isEmpty());
  }

  LocalDate date(String column) {
    return optionalDate(column).orElseThrow(() -> malformed(column, "a date is missing"));
  }

  Optional<LocalDate> optionalDate(String column) {
    return optional(column).map(value -> parse(column, value));
  }

  private LocalDate parse(String column, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw malformed(column, "\"" + value + "\" is not a date such as 2021-06-28");
    }
  }

  /** The values between semicolons; none if the column is empty. */
  List<String> list(String column) {
    return Arrays.stream(value(column).split(";"))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  <E extends Enum<E>> E constant(Class<E> type, String column) {
    return optionalConstant(type, column)
        .orElseThrow(() -> malformed(column, "a value is missing"));
  }

  <E extends Enum<E>> Optional<E> optionalConstant(Class<E> type, String column) {
    return optional(column).map(value -> constant(type, column, value));
  }

  <E extends Enum<E>> List<E> constants(Class<E> type, String column) {
    return list(column).stream().map(value -> constant(type, column, value)).toList();
  }

  private <E extends Enum<E>> E constant(Class<E> type, String column, String value) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(value))
        .findAny()
        .orElseThrow(
            () ->
                malformed(
                    column,
                    "\"" + value + "\" is not one of " + Arrays.toString(type.getEnumConstants())));
  }

  /** The words in the columns that end in {@code _en}, {@code _fi} and {@code _sv}: all or none. */
  Optional<Wording> wording(String column) {
    List<String> columns = List.of(column + "_en", column + "_fi", column + "_sv");
    if (columns.stream().allMatch(each -> value(each).isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new Wording(text(columns.get(0)), text(columns.get(1)), text(columns.get(2))));
  }

  Wording requiredWording(String column) {
    return wording(column).orElseThrow(() -> malformed(column + "_en", "a value is missing"));
  }

  Optional<Integer> optionalNumber(String column) {
    return optional(column)
        .map(
            value -> {
              if (!value.matches("[1-9]\\d{0,3}")) {
                throw malformed(column, "\"" + value + "\" is not a number");
              }
              return Integer.valueOf(value);
            });
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
