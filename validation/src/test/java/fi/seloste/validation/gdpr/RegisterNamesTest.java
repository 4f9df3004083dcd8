package fi.seloste.validation.gdpr;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegisterNamesTest {

  private static final RegisterNames NAMES =
      RegisterNames.of(
          List.of(
              List.of("asiakasrekisteri"),
              List.of(),
              List.of("asiakasrekisteri 2", "kundregistret 2")));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Asiakasrekisteri,                 [0]
          Tiedot ovat ASIAKASREKISTERISSÄ.,  [0]
          asiakasrekisteristämme,           []
          yhteisasiakasrekisteri,           []
          yhteis-asiakasrekisteri,          []
          (asiakasrekisteri),               [0]
          Katso asiakasrekisteri   2!,      '[0, 2]'
          Se Kundregistret 2,               [2]
          Kundregistret 23,                 [2]
          Kundregistret,                    []
          """)
  void a_name_counts_as_a_word_of_its_own_with_at_most_four_letters_behind_it(
      String text, String registers) {
    assertThat(NAMES.in(LocalizedText.of(text)).toString()).isEqualTo(registers);
  }

  @Test
  void every_language_of_a_text_is_looked_at() {
    assertThat(NAMES.in(LocalizedText.of("fi", "Muut tiedot", "sv", "Kundregistret 2")))
        .containsExactly(2);
  }
}
