package fi.seloste.validation.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every row of every table says from where it is, when it was checked and what was not verified.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TableFormTest {

  private static final LocalDate FIRST_CHECK = LocalDate.of(2026, 11, 1);

  /** Names stand in the model, which knows them too, beside words that are our own. */
  private static final List<Path> FOLDERS =
      List.of(
          Path.of("src/main/resources/fi/seloste/validation/reference"),
          Path.of("../core/src/main/resources/META-INF/seloste"));

  static Stream<String> files() throws IOException {
    List<String> names = new ArrayList<>();
    for (Path folder : FOLDERS) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .map(file -> file.getFileName().toString())
            .filter(file -> !file.equals("codes.tsv"))
            .forEach(names::add);
      }
    }
    return names.stream().sorted();
  }

  @Test
  void there_are_ten_at_least() throws IOException {
    assertThat(files()).hasSizeGreaterThanOrEqualTo(10).allMatch(file -> file.endsWith(".csv"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void each_row_has_its_source_and_day_and_marks_columns_that_there_are(String file)
      throws IOException {
    String text = text(file);
    List<String> columns = header(text);
    List<Row> rows = Csv.rows(new StringReader(text), columns.toArray(String[]::new));

    assertThat(text).startsWith("# ").doesNotContain("\r", "\t", "\uFEFF").endsWith("\n");
    assertThat(columns).contains("source", "checked");
    assertThat(rows).isNotEmpty();
    for (Row row : rows) {
      assertThat(row.text("source")).as("line %s", row.line()).isNotBlank();
      assertThat(row.date("checked")).as("line %s", row.line()).isAfterOrEqualTo(FIRST_CHECK);
      if (columns.contains("unverified")) {
        assertThat(columns).as("line %s", row.line()).containsAll(row.list("unverified"));
        if (row.text("source").equals("none")) {
          assertThat(row.list("unverified")).as("line %s", row.line()).isNotEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "authorities.csv",
        "authority-contacts.csv",
        "repealed-acts.csv",
        "statutory-retention.csv"
      })
  void a_row_with_a_value_too_many_or_without_a_source_is_refused_by_its_line(String file)
      throws IOException {
    Map<String, Csv.Reading<?>> tables =
        new TreeMap<>(
            Map.of(
                "authorities.csv", Authorities::read,
                "authority-contacts.csv", AuthorityContacts::read,
                "repealed-acts.csv", RepealedActs::read,
                "statutory-retention.csv", StatutoryRetention::read));
    List<String> columns = header(text(file));
    String header = String.join(",", columns) + "\n";
    String empty = ",".repeat(columns.size() - 1) + "\n";

    assertRefused(tables.get(file), header + "x," + empty, "Line 2");
    assertRefused(tables.get(file), header + empty, "Line 2");
    assertRefused(tables.get(file), "no,such,columns\n", "Line 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-6-28",
        "2021-06-31",
        "2021-02-29",
        "2021-13-01",
        "2021-06-28Z",
        "28.06.2021",
        "-021-06-28",
        "+2021-6-28",
        "2021-06-\u0662\u0668"
      })
  void what_is_no_day_of_the_calendar_is_refused_with_an_example_of_one(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> day(written))
        .withMessage(
            "Line 2, column checked: \"" + written + "\" is not a date such as 2021-06-28.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-06-28", "2024-02-29", "0001-01-01", "9999-12-31"})
  void a_day_is_read_as_it_is_written(String written) {
    assertThat(day(written)).hasToString(written);
  }

  private static LocalDate day(String written) {
    return new Row(2, Map.of("checked", 0), List.of(written)).date("checked");
  }

  private static void assertRefused(Csv.Reading<?> table, String text, String line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.from(new StringReader(text)))
        .withMessageContaining(line);
  }

  private static List<String> header(String text) {
    return text.lines()
        .filter(line -> !line.startsWith("#"))
        .findFirst()
        .map(line -> Arrays.asList(line.split(",")))
        .orElseThrow();
  }

  private static String text(String file) throws IOException {
    for (Path folder : FOLDERS) {
      if (Files.exists(folder.resolve(file))) {
        return Files.readString(folder.resolve(file));
      }
    }
    throw new NoSuchFileException(file);
  }
}
