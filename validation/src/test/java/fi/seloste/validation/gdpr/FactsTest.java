package fi.seloste.validation.gdpr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FactsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tietoja säilytetään 2 vuotta.          | We keep the data for 2 years.
          Lain (1050/2018) luku 2 ja 31 a §      | Chapter 2 and section 31 a, Act 1050/2018
          12.5.2024 ja 3 kuukautta               | for 3 months from 12.5.2024
          (09) 123 4567                          | +09) 123 4567
          Ei lukuja                              | No figures
          a1@esimerkki.fi ja 2 muuta             | www.example.com/5 and 2 more
          """)
  void the_same_figures_are_the_same_at_first_sight(String one, String other) {
    assertThat(Facts.of(one).hasFiguresOf(Facts.of(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2 vuotta             | 3 years
          2 vuotta             | A2 years
          10-12                | 10-12-
          1050/2018            | 1050-2018
          """)
  void other_figures_are_looked_at_closely(String one, String other) {
    assertThat(Facts.of(one).hasFiguresOf(Facts.of(other))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"WWW.ESIMERKKI.FI", "https://esimerkki.fi", "tieto@esimerkki.fi"})
  void an_address_is_seen_in_capitals_too(String address) {
    Facts other = Facts.of("www.example.com");

    assertThat(Facts.mayStandIn(address)).isTrue();
    assertThat(Facts.of(address).from(other, Facts.Kind.DOMAIN, Set::of))
        .contains(
            new Facts.Difference(Facts.Kind.DOMAIN, Set.of("esimerkki.fi"), Set.of("example.com")));
  }

  @Property
  void figures_that_are_the_same_at_first_sight_do_not_differ(
      @ForAll("signs") String one, @ForAll("signs") String other) {
    if (Facts.of(one).hasFiguresOf(Facts.of(other))) {
      assertDoNotDiffer(one, other);
    }
  }

  @Property
  void the_same_pieces_in_another_order_and_between_other_words_do_not_differ(
      @ForAll("pieces") String one,
      @ForAll("pieces") String two,
      @ForAll("words") String word,
      @ForAll("words") String another) {
    String text = one + word + two;
    String turned = two + another + one;

    if (Facts.of(text).hasFiguresOf(Facts.of(turned))) {
      assertDoNotDiffer(text, turned);
    }
  }

  private static void assertDoNotDiffer(String one, String other) {
    Facts first = Facts.of(one);
    for (Facts.Kind kind : Facts.Kind.values()) {
      assertThat(first.from(Facts.of(other), kind, Set::of)).isEmpty();
    }
  }

  /** Short, so that two of them often have the same figures. */
  @Provide
  Arbitrary<String> signs() {
    return Arbitraries.strings()
        .withChars("122 ./:,-()+xpm§\u00a0\u202f\n")
        .ofMinLength(1)
        .ofMaxLength(6);
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "1050/2018",
            "2016/679",
            "2018:218",
            "12.5.2024",
            "1. 2. 2024",
            "2024-05-12",
            "10/2025"),
        Arbitraries.of("1234567-8", "+358 (0)9 123 456", "1 000", "12,5", "4 pm", "16", "A4", ".5"),
        Combinators.combine(signs(), Arbitraries.of("", "20", "2019")).as(String::concat));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
        " ", " ja ", "§", ", ", "-", "/", ".", " p.m. ", "; ", "x", "", "(", "\n");
  }
}
