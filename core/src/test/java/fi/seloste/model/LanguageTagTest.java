package fi.seloste.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LanguageTagTest {

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv-FI", "FI", "suomi", "", " "})
  void what_was_written_is_kept(String text) {
    assertThat(LanguageTag.of(text).text()).isEqualTo(text);
    assertThat(LanguageTag.of(text)).hasToString(text);
  }

  @Test
  void another_case_is_another_value() {
    assertThat(LanguageTag.of("FI")).isNotEqualTo(LanguageTag.of("fi"));
  }

  @ParameterizedTest
  @CsvSource({"fi, fi", "fi, FI", "sv, sv-FI", "SV, sv-fi", "en, en-GB-oxendict", "en-GB, en-gb-x"})
  void a_language_includes_itself_in_any_case_and_its_narrower_forms(String wide, String narrow) {
    assertThat(LanguageTag.of(wide).includes(LanguageTag.of(narrow))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "sv-FI, sv",
    "fi, fil",
    "sv, fi-sv",
    "sv-FI, sv-FIN",
    "fi, ''",
    "'', fi",
    "fi, fi_FI"
  })
  void nothing_else_is_included(String wide, String other) {
    assertThat(LanguageTag.of(wide).includes(LanguageTag.of(other))).isFalse();
  }

  @Test
  @SuppressWarnings("NullAway") // that null is refused is what is tested
  void null_is_refused() {
    assertThatNullPointerException().isThrownBy(() -> LanguageTag.of(null));
    assertThatNullPointerException().isThrownBy(() -> CountryCode.of(null));
  }
}
