package fi.seloste.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.PrivacyNotice;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a scalar without quotes means in YAML: the place decides, and nothing is guessed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class YamlScalarsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "NO",
        "yes",
        "on",
        "y",
        "true",
        "False",
        "1.0",
        "0123",
        "0o17",
        "0x1F",
        "1e3",
        "1_000",
        "12:30:45",
        "190:20:30",
        ".inf",
        ".NaN",
        "+358401234567",
        "-1",
        "5",
        "2026-11-22",
        "2001-12-14t21:59:43.10-05:00",
        "=",
        "503/1989",
        "nil",
        "none",
        "=1+1"
      })
  void where_a_text_stands_it_is_a_text_as_written(String written) {
    assertThat(NoticeYaml.read("version: " + written).version()).contains(written);
    assertThat(NoticeYaml.read("title: " + written).title().orElseThrow().strings())
        .containsExactly(written);
    assertThat(NoticeYaml.read("title: {sv: " + written + "}").title().orElseThrow().strings())
        .containsExactly(written);
  }

  @Test
  void norway_is_a_country_and_norwegian_a_language() {
    PrivacyNotice notice =
        NoticeYaml.read(
            """
            languages: [no, nb]
            title:
              no: Personvernerklæring
            controllers:
              - country: no
              - country: NO
            """);
    assertThat(notice.controllers().get(0).country().orElseThrow().text()).isEqualTo("no");
    assertThat(notice.controllers().get(1).country().orElseThrow().text()).isEqualTo("NO");
    assertThat(NoticeJson.writeLine(notice))
        .contains("\"title\":{\"no\":\"Personvernerklæring\"},\"languages\":[\"no\",\"nb\"]");
  }

  @Test
  void a_date_and_the_version_of_the_format_need_no_quotes() {
    PrivacyNotice notice = NoticeYaml.read("seloste: 1.0\npublishedOn: 2026-11-22\n");
    assertThat(notice.publishedOn().orElseThrow()).hasToString("2026-11-22");
    assertThat(YamlMalformed.problems("publishedOn: 22.11.2026"))
        .containsExactly("/publishedOn (1:14): '22.11.2026' is not a date such as 2026-01-31");
    assertThat(YamlMalformed.problems("publishedOn: 2026-11-31"))
        .containsExactly(
            "/publishedOn (1:14): '2026-11-31' is not a date such as 2026-01-31: there is no such"
                + " day");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "~", "", "# told later"})
  void nothing_is_silence(String written) {
    assertThat(NoticeYaml.read("title: " + written)).isEqualTo(PrivacyNotice.builder().build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Null", "NULL"})
  void what_some_take_for_nothing_is_refused(String written) {
    assertThat(YamlMalformed.problems("title: " + written))
        .containsExactly(
            "/title (1:8): '"
                + written
                + "' may be taken for nothing; leave it out, or put the text in quotes");
    assertThat(NoticeYaml.read("version: '" + written + "'").version()).contains(written);
  }

  @ParameterizedTest
  @CsvSource({
    "yes, the word 'yes' without quotes",
    "No, the word 'No' without quotes",
    "True, the word 'True' without quotes",
    "'\"true\"', text 'true'",
    "1, the number 1"
  })
  void a_truth_value_is_true_or_false(String written, String found) {
    String before = "controllers: [{bilingual: ";
    assertThat(NoticeYaml.read(before + "true}]").controllers().get(0).bilingual()).contains(true);
    assertThat(YamlMalformed.problems(before + written + "}]"))
        .containsExactly(
            "/controllers/0/bilingual (1:27): expected true or false but found " + found);
  }

  @ParameterizedTest
  @CsvSource({
    "013, text '013'",
    "0x10, text '0x10'",
    "1_000, text '1_000'",
    "13:00, text '13:00'",
    "+13, text '+13'",
    "13., text '13.'",
    "13.5, the number 13.5",
    "1e3, the number 1e3",
    "'\"13\"', text '13'"
  })
  void a_number_is_written_as_in_JSON(String written, String found) {
    String before = "registers: [{purposes: [{childAgeThreshold: ";
    assertThat(NoticeYaml.read(before + "13}]}]").registers().get(0).purposes())
        .allSatisfy(purpose -> assertThat(purpose.childAgeThreshold()).hasValue(13));
    assertThat(YamlMalformed.problems(before + written + "}]}]"))
        .containsExactly(
            "/registers/0/purposes/0/childAgeThreshold (1:45): expected a whole number but found "
                + found);
  }

  /** The one place where both a truth value and a text may stand. */
  @Test
  void none_is_true_or_a_text_and_never_a_word_that_might_be_either() {
    assertThat(NoticeYaml.read("transfers: {none: true}"))
        .isEqualTo(NoticeJson.read("{\"transfers\": {\"none\": true}}"));
    assertThat(NoticeYaml.read("transfers: {none: 'no'}"))
        .isEqualTo(NoticeJson.read("{\"transfers\": {\"none\": \"no\"}}"));
    assertThat(NoticeYaml.read("transfers: {none: We transfer nothing}"))
        .isEqualTo(NoticeJson.read("{\"transfers\": {\"none\": \"We transfer nothing\"}}"));
    for (String word : new String[] {"no", "yes", "Off", "TRUE"}) {
      assertThat(YamlMalformed.problems("transfers: {none: " + word + "}"))
          .containsExactly(
              "/transfers/none (1:19): expected true or a text but found the word '"
                  + word
                  + "' without quotes");
    }
  }

  @Test
  void texts_of_several_lines_are_read_as_YAML_has_them() {
    assertThat(NoticeYaml.read("version: |\n  a\n  b\n").version()).contains("a\nb\n");
    assertThat(NoticeYaml.read("version: |-\n  a\n  b\n").version()).contains("a\nb");
    assertThat(NoticeYaml.read("version: >-\n  a\n  b\n").version()).contains("a b");
    assertThat(NoticeYaml.read("version: a\n  b # why\n").version()).contains("a b");
    assertThat(NoticeYaml.read("version: \"a\\n\\u00e4\\x41\\/\\ud83d\\ude00\"").version())
        .contains("a\näA/😀");
  }

  @Test
  void an_item_that_is_indented_too_far_does_not_vanish_in_the_text_before_it() {
    assertThat(YamlMalformed.problems("languages:\n- fi\n  - sv\n- en\n"))
        .containsExactly(
            "/languages/0 (2:3): a line of this text begins with '- '; indent it as the items of"
                + " its list are, or put the text in quotes");
    assertThat(NoticeYaml.read("version: a - b\n  c\n").version()).contains("a - b c");
  }
}
