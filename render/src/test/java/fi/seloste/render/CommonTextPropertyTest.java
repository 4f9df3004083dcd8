package fi.seloste.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A text that holds no markup is not parsed, and is what the parser would make of it. */
class CommonTextPropertyTest {

  @Property(tries = 5_000)
  void whatIsTakenAsItIsIsWhatTheParserMakesOfIt(@ForAll("texts") String text) {
    Assume.that(!text.isBlank() && CommonText.isPlain(text));

    assertThat(CommonText.blocks(text)).isEqualTo(CommonText.parsed(text));
    assertThat(CommonText.line(text)).isEqualTo(List.of(new Inline.Words(text)));
  }

  @Property(tries = 2_000)
  void anyTextIsWhatTheParserMakesOfIt(@ForAll("texts") String text) {
    assertThat(CommonText.blocks(text))
        .isEqualTo(text.isBlank() ? List.of() : CommonText.parsed(text));
  }

  /** Letters among all that CommonMark gives a meaning to, and among all characters. */
  @Provide
  static Arbitrary<String> texts() {
    Arbitrary<String> marked =
        Arbitraries.strings()
            .withChars("abö019 .,:;!?()#+-=~|\"'$%/\\`*_[]<>&\n\r\t\f\u000B\0\u00A0\u2003\u2028")
            .ofMinLength(1)
            .ofMaxLength(12);
    Arbitrary<String> nearly =
        Arbitraries.strings()
            .withChars("ab01. ()#+-=~|!:\u00A0\u2003\u2028\u0085\u001C")
            .ofMinLength(1)
            .ofMaxLength(8);
    return Arbitraries.oneOf(
        marked, nearly, Arbitraries.strings().ofMinLength(1).ofMaxLength(5), numbered());
  }

  private static Arbitrary<String> numbered() {
    return Arbitraries.strings()
        .numeric()
        .ofMinLength(1)
        .ofMaxLength(11)
        .flatMap(
            number ->
                Arbitraries.of("", " ", ".", ")", ". a", ") a", " a", "-a", ".a", "a")
                    .map(rest -> number + rest));
  }
}
