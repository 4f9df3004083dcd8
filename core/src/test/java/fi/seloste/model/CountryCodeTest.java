package fi.seloste.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CountryCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"FI", "fi", "UK", "Suomi", "", " FI"})
  void what_was_written_is_kept(String text) {
    assertThat(CountryCode.of(text).text()).isEqualTo(text);
    assertThat(CountryCode.of(text)).hasToString(text);
  }

  @Test
  void another_writing_is_another_value() {
    assertThat(CountryCode.of("FI"))
        .isEqualTo(CountryCode.of("FI"))
        .isNotEqualTo(CountryCode.of("fi"));
  }
}
