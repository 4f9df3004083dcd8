package fi.seloste.validation.changes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two texts say the same, as far as words can tell. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordingsTest {

  @ParameterizedTest
  @CsvSource({
    "We receive your order, We recieve your order",
    "Tilausten toimittaminen, tilauksien toimittaminen.",
    "Asiakkaan tiedot, Asiakkaiden tiedot",
    "the service and its users, our service – its users",
    "Kundernas uppgifter, kundens uppgifter"
  })
  void spelling_inflection_and_small_words_are_wording(String before, String after) {
    assertThat(Wordings.saySame(before, after)).isTrue();
    assertThat(Wordings.saySame(after, before)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Delivering orders, Delivering orders and marketing",
    "We disclose data, We do not disclose data",
    "We disclose data, We don't disclose data",
    "Tietoja luovutetaan, Tietoja ei luovuteta",
    "Uppgifter lämnas ut, Uppgifter lämnas inte ut",
    "Kept for 2 years, Kept for 5 years",
    "Kept for 12 months, Kept for 12 weeks",
    "Shops sell to firms, Firms sell to shops",
    "Data are disclosed, Data may be disclosed",
    "Kuvat, Äänet"
  })
  void numbers_negations_order_and_other_words_are_more(String before, String after) {
    assertThat(Wordings.saySame(before, after)).isFalse();
    assertThat(Wordings.saySame(after, before)).isFalse();
  }

  @Test
  void an_excerpt_begins_a_little_before_what_differs() {
    assertThat(
            Wordings.excerpt(
                "The same words stand at the beginning of both, then Oulu",
                "The same words stand at the beginning of both, then Pori"))
        .isEqualTo("… beginning of both, then Oulu");
    assertThat(Wordings.excerpt("Oulu", "Pori")).isEqualTo("Oulu");
  }

  @Test
  void addresses_and_numbers_are_the_same_however_they_are_set() {
    assertThat(Wordings.bare("a (at) b.example")).isEqualTo(Wordings.bare("A@b.example"));
    assertThat(Wordings.bare("+358 50-123")).isEqualTo(Wordings.bare("+35850123"));
  }
}
