package fi.seloste.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are parsed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommonTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kirjanpitolaki 2 luku 10 §",
        "6 vuotta tilikauden päättymisestä",
        "2026-11-22",
        "Sähköposti: näin (ja muuten) – kuten sovittu!",
        "50 % of it, 100 at most"
      })
  void what_people_write_most_is_not_parsed(String text) {
    assertThat(CommonText.isPlain(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. first",
        "2) second",
        "# heading",
        "- item",
        "a\nb",
        "a &amp; b",
        "*a*",
        "a ",
        " a"
      })
  void what_may_be_markup_is_parsed(String text) {
    assertThat(CommonText.isPlain(text)).isFalse();
  }
}
