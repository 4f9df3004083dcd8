package fi.seloste.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.validation.PlainText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Character> any = Arbitraries.chars().all();
    Arbitrary<Character> delicate =
        Arbitraries.of(
            '"', '\\', '/', '\n', '\r', '\t', '\b', '\f', '\0', '\u001b', '\u007f', '\u0085',
            '\u2028', '\u202e', '\ufeff', '\ud83d', '\ude00', '\udb40', '\udc01', 'ä');
    return Arbitraries.oneOf(any, delicate)
        .list()
        .ofMaxSize(20)
        .map(
            chars -> {
              StringBuilder text = new StringBuilder();
              chars.forEach(text::append);
              return text.toString();
            });
  }

  @Property
  void any_text_is_read_back_as_it_was(@ForAll("texts") String text) {
    String quoted = JsonText.quoted(text);

    assertThat(JsonMapper.shared().readTree(quoted).asString()).isEqualTo(text);
  }

  @Property
  void it_survives_every_encoding_of_unicode(@ForAll("texts") String text) {
    String quoted = JsonText.quoted(text);

    assertThat(new String(quoted.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(quoted);
  }

  @Property
  void nothing_in_it_steers_a_terminal(@ForAll("texts") String text) {
    assertThat(JsonText.quoted(text).codePoints()).allMatch(PlainText::isPlain);
  }

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
