package fi.seloste.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.validation.PlainText;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** What holds for any text in JSON, with Jackson as the judge. */
class JsonTextPropertyTest {

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
}
