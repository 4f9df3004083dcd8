package fi.seloste.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON written with the JDK alone, with Jackson as the judge. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JsonTextTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "'a\"b',        '\"a\\\"b\"'",
        "'a\\b',        '\"a\\\\b\"'",
        "'a/b',         '\"a/b\"'",
        "'Työ 😀 “ß”',  '\"Työ 😀 “ß”\"'",
        "'\u001b[31m',  '\"\\u001b[31m\"'",
        "'\u202egnp',   '\"\\u202egnp\"'",
        "'half \ud83d', '\"half \\ud83d\"'"
      })
  void only_what_has_to_be_is_escaped(String text, String quoted) {
    assertThat(JsonText.quoted(text)).isEqualTo(quoted);
  }

  @Test
  void objects_and_arrays_are_laid_out_level_by_level() {
    StringBuilder out = new StringBuilder();
    JsonText json = new JsonText(new Output(out));
    json.object();
    json.member("text", "a").member("number", 7).member("flag", true);
    json.member("texts", List.of("b", "c")).member("none", List.of());
    json.object("empty").end();
    json.array("objects").object().member("x", 1).end().object().end().end();
    json.end();

    assertThat(out)
        .hasToString(
            """
            {
              "text": "a",
              "number": 7,
              "flag": true,
              "texts": [
                "b",
                "c"
              ],
              "none": [],
              "empty": {},
              "objects": [
                {
                  "x": 1
                },
                {}
              ]
            }
            """);
    JsonNode read = JsonMapper.shared().readTree(out.toString());
    assertThat(read.at("/objects/0/x").asInt()).isEqualTo(1);
  }
}
