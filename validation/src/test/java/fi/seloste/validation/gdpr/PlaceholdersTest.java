package fi.seloste.validation.gdpr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlaceholdersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{company}}",
        "[[ date ]]",
        "<<town>>",
        "TODO",
        "XXX",
        "XXXXXX",
        "lorem ipsum",
        "Lorem Ipsum",
        "LOREM IPSUM",
        "(s-postiosoite)",
        "(mikä)",
        "(mihin perustuu?)",
        "pp.kk.vvvv",
        "[Yrityksen nimi]",
        "[FILL IN]",
        "[täytä]",
        "<br>",
        "</P>",
        "<ul class=\"none\">",
        "<script>"
      })
  void a_leftover_is_found_wherever_it_stands(String leftover) {
    assertThat(Placeholders.firstIn(leftover)).contains(leftover);
    assertThat(Placeholders.firstIn("Ask " + leftover + ", please")).contains(leftover);
    assertThat(Placeholders.firstIn("Rekisteröity – " + leftover)).contains(leftover);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{company}",
        "[1]",
        "a < b > c",
        "<https://bookshop.example>",
        "TODOS",
        "todo",
        "XX",
        "MMXXX",
        "(s-posti)",
        "(mikä laki on kyseessä, kerrotaan alla)",
        "(mikäli olet suostunut)",
        "Gypsum and lorem",
        "Ask for the {{ form",
        "5 \u0080" // the euro sign of an old file
      })
  void other_texts_are_finished(String text) {
    assertThat(Placeholders.firstIn(text)).isEmpty();
  }
}
