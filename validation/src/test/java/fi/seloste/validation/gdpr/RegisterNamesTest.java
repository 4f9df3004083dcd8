package fi.seloste.validation.gdpr;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

  @Property
  void a_name_is_found_however_it_is_written(
      @ForAll("names") String name,
      @ForAll("surroundings") String before,
      @ForAll("surroundings") String after,
      @ForAll boolean capitals,
      @ForAll boolean spaced) {
    String written = capitals ? name.toUpperCase(Locale.ROOT) : name;
    String text = before + (spaced ? written.replace(" ", " \n ") : written) + after;
    String folded = RegisterNames.folded(name);
    RegisterNames names = RegisterNames.of(List.of(Set.of(folded)));

    assertThat(names.in(LocalizedText.of(text)))
        .isEqualTo(standsIn(text, folded) ? Set.of(0) : Set.of());
  }

  /** Slowly, but so that anybody sees what is meant. */
  private static boolean standsIn(String text, String folded) {
    return Pattern.compile("(?<![-\\p{L}])" + Pattern.quote(folded) + "\\p{L}{0,4}(?!\\p{L})")
        .matcher(RegisterNames.folded(text))
        .find();
  }

  /**
   * With letters whose small letter depends on their neighbours, is two, or is of two characters.
   */
  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> beginning =
        Arbitraries.of(
            "a",
            "K",
            "\u212a",
            "\u00c5",
            "\u03a3\u03a3",
            "I",
            "\u0130",
            "\ud801\udc00",
            "1",
            "B b");
    return Combinators.combine(beginning, Arbitraries.of("", " ", "\u03a3", "b"))
        .as((first, second) -> first + second + "siakasrekisteri");
  }

  @Provide
  Arbitrary<String> surroundings() {
    return Arbitraries.strings().withChars("aK -.\u03a3\u00c5\t(1").ofMaxLength(6);
  }
}
