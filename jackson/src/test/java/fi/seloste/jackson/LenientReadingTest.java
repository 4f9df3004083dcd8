package fi.seloste.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LenientReadingTest {

  private static final ReadOptions LENIENT = ReadOptions.strict().lenient();

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("{\"id\": \"a\", \"zz\": 1}", "{\"id\": \"a\"}"),
        arguments("{\"id\": 5, \"version\": \"1\"}", "{\"version\": \"1\"}"),
        arguments("{\"id\": \"a\", \"id\": \"b\"}", "{\"id\": \"a\"}"),
        arguments("{\"status\": \"x\", \"id\": \"a\"}", "{\"id\": \"a\"}"),
        arguments("{\"updatedOn\": \"1.2.2026\"}", "{}"),
        arguments(
            "{\"languages\": [\"fi\", 5, null, \"sv\"]}", "{\"languages\": [\"fi\", \"sv\"]}"),
        arguments("{\"languages\": \"fi\"}", "{}"),
        arguments("{\"title\": {}}", "{}"),
        arguments(
            "{\"title\": {\"fi\": \"a\", \"fi\": \"b\", \"en\": 1}}",
            "{\"title\": {\"fi\": \"a\"}}"),
        arguments("{\"title\": {\"fi\": 1}}", "{}"),
        arguments(
            "{\"registers\": [{\"legalBases\": [{\"type\": \"x\"}, {\"type\": \"contract\", \"forms\": []}, {}]}]}",
            "{\"registers\": [{\"legalBases\": [{\"type\": \"contract\"}]}]}"),
        arguments("{\"transfers\": {\"none\": false}}", "{}"),
        arguments("{\"transfers\": {\"except\": [{}]}}", "{}"),
        arguments(
            "{\"transfers\": {\"none\": true, \"zz\": 1}}", "{\"transfers\": {\"none\": true}}"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void what_cannot_be_read_is_left_out_with_a_warning(String text, String rest) {
    NoticeDocument document = NoticeJson.readDocument(text, LENIENT);
    assertThat(document.notice()).isEqualTo(NoticeJson.read(rest));
    assertThat(document.warnings().stream().map(Problem::toString))
        .isEqualTo(Malformed.problems(text));
  }

  /** Who cannot tell an exception must not claim that there are no others. */
  @Test
  void none_but_these_becomes_these_if_an_exception_is_left_out() {
    String text = "{\"transfers\": {\"none\": true, \"except\": [5, {\"recurring\": true}]}}";
    assertThat(NoticeJson.readDocument(text, LENIENT).notice())
        .isEqualTo(NoticeJson.read("{\"transfers\": [{\"recurring\": true}]}"));
    String nothing = "{\"transfers\": {\"none\": true, \"except\": [5]}}";
    assertThat(NoticeJson.readDocument(nothing, LENIENT).notice()).isEqualTo(NoticeJson.read("{}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": }",
        "",
        "[]",
        "{\"seloste\": \"2.0\"}",
        "{\"seloste\": \"x\"}",
        "{\"seloste\": 1}",
        "{} {}",
        "{\"id\": \"\uD800\"}"
      })
  void what_is_no_notice_at_all_stays_malformed(String text) {
    assertThat(Malformed.problemsOf(() -> NoticeJson.readDocument(text, LENIENT))).hasSize(1);
  }

  @Test
  void warnings_beyond_a_hundred_are_counted() {
    StringBuilder text = new StringBuilder("{\"languages\": [\"fi\"");
    for (int i = 0; i < 150; i++) {
      text.append(", ").append(i);
    }
    NoticeDocument document = NoticeJson.readDocument(text.append("]}").toString(), LENIENT);
    List<Problem> warnings = document.warnings();
    assertThat(document.notice().languages()).hasSize(1);
    assertThat(warnings).hasSize(100);
    assertThat(warnings.get(98).pointer()).isEqualTo("/languages/99");
    assertThat(warnings.get(99).message()).isEqualTo("51 more problems are not listed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "],,|/languages (1:512): expected a property name in double quotes but found ','",
        "], \"seloste\": 5}|/seloste (1:524): expected the version of the format, such as \"1.0\", but found the number 5"
      })
  void what_makes_a_text_malformed_is_told_after_any_number_of_warnings(String end, String fault) {
    StringBuilder text = new StringBuilder("{\"languages\": [");
    for (int i = 0; i < 150; i++) {
      text.append(i).append(',');
    }
    List<String> problems =
        Malformed.problemsOf(() -> NoticeJson.readDocument(text + "\"fi\"" + end, LENIENT));
    assertThat(problems).hasSize(100).last().isEqualTo(fault);
    assertThat(problems.get(98)).endsWith("52 more problems are not listed");
  }

  @Test
  void strict_reading_warns_of_nothing() {
    assertThat(NoticeJson.readDocument("{\"id\": \"a\"}").warnings()).isEmpty();
  }
}
