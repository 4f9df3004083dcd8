package fi.seloste.validation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways of writing that mean the same name. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WritingTest {

  @ParameterizedTest
  @CsvSource({
    "Åland, aland",
    "'  United   Kingdom. ', united kingdom",
    "U.K., uk",
    "Data-protection (EU), data protection eu",
    "Trinidad&Tobago, trinidad and tobago",
    "Trinidad & Tobago, trinidad and tobago",
    "&, and",
    "DPF:n, dpf",
    "EU:ssa, eu",
    "Article 5:n, article 5 n",
    "No 12½, no 121 2"
  })
  void case_accents_and_punctuation_make_no_other_name(String written, String key) {
    assertThat(Writing.key(written)).isEqualTo(key);
  }

  @Test
  void an_apostrophe_of_any_form_stands_inside_a_word_also_the_one_that_is_a_letter() {
    assertThat(Writing.key("Cote d'Ivoire"))
        .isEqualTo("cote divoire")
        .isEqualTo(Writing.key("Côte d\u2019Ivoire"))
        .isEqualTo(Writing.key("Côte d\u02bcIvoire"));
  }

  /** Marks of Finnish and Swedish are taken off by a table, those of all scripts by Java. */
  @Test
  void a_letter_of_western_europe_has_the_key_of_the_letter_that_java_makes_of_it() {
    for (char letter = '\u00c0'; letter <= '\u00ff'; letter++) {
      String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKD);

      assertThat(Writing.key("x" + letter + "y"))
          .as("%s", letter)
          .isEqualTo(Writing.key("x" + apart.replaceAll("\\p{M}", "") + "y"))
          .isEqualTo(Writing.key("x" + apart + "y"));
    }
  }

  @Test
  void what_holds_no_word_has_no_key() {
    assertThat(Writing.key(" . - \u02bc ")).isEmpty();
  }

  @Property
  void a_key_is_words_between_single_spaces_and_its_own_key(@ForAll String written) {
    String key = Writing.key(written);

    assertThat(key).isEqualTo(key.strip()).doesNotContain("  ");
    assertThat(Writing.key(key)).isEqualTo(key);
  }
}
