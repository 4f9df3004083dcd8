package fi.seloste.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
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

  @Test
  void a_country_has_a_name_in_three_languages() {
    CountryCode states = CountryCode.of("US");

    assertThat(states.name(Locale.forLanguageTag("fi"))).hasValue("Yhdysvallat");
    assertThat(states.name(Locale.forLanguageTag("sv-FI"))).hasValue("USA");
    assertThat(states.name(Locale.GERMAN)).hasValue("United States");
    assertThat(CountryCode.of(" us ").name(Locale.ENGLISH)).hasValue("United States");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "EU", "Suomi", "FIN", "#", "code"})
  void what_is_no_code_has_no_name(String text) {
    assertThat(CountryCode.of(text).name(Locale.ENGLISH)).isEmpty();
  }
}
