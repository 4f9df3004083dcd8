package fi.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.jackson.NoticeDocument;
import fi.seloste.jackson.NoticeJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fact of the real notices has its place in the model. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FactsTest {

  static Stream<String> seeds() throws IOException {
    return ExampleNotices.seeds();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_fact_stands_where_the_table_says(String seed) throws IOException {
    NoticeDocument document = NoticeJson.readDocument(ExampleNotices.notice(seed));

    for (List<String> row : ExampleNotices.rows(seed + ".facts.csv")) {
      assertThat(row).hasSize(3).noneMatch(String::isBlank);
      assertThat(row.get(0)).matches("C\\d+\\.\\d+");
      for (String pointer : row.get(2).split(" ")) {
        assertThat(document.locate(pointer)).as("%s %s", row.get(0), pointer).isPresent();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void hardly_a_fact_stands_in_free_sections(String seed) throws IOException {
    List<List<String>> facts = ExampleNotices.rows(seed + ".facts.csv");
    List<String> free = new ArrayList<>();
    for (List<String> row : facts) {
      if (row.get(2).contains("/sections/")) {
        free.add(row.get(0));
      }
    }

    assertThat(facts).hasSizeGreaterThan(70);
    assertThat(free).as("facts in free sections of %s", seed).hasSizeLessThanOrEqualTo(1);
  }
}
