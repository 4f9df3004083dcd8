package fi.seloste.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TextTest {

  private static final LanguageTag FI = LanguageTag.of("fi");
  private static final LanguageTag SV = LanguageTag.of("sv");
  private static final LanguageTag EN = LanguageTag.of("en");

  static Stream<Text> town() {
    return Stream.of(
        Name.of("fi", "Helsinki", "sv-FI", "Helsingfors"),
        LocalizedText.of("fi", "Helsinki", "sv-FI", "Helsingfors"));
  }

  static Stream<Text> firm() {
    return Stream.of(Name.of("Esimerkki Oy"), LocalizedText.of("Esimerkki Oy"));
  }

  @ParameterizedTest
  @MethodSource("firm")
  void a_plain_string_has_no_language(Text text) {
    assertThat(text.plain()).contains("Esimerkki Oy");
    assertThat(text.languages()).isEmpty();
    assertThat(text.strings()).containsExactly("Esimerkki Oy");
    assertThat(text.translation(FI)).isEmpty();
    assertThat(text).hasToString("Esimerkki Oy");
  }

  @ParameterizedTest
  @MethodSource("firm")
  void a_plain_string_is_what_every_reader_gets(Text text) {
    assertThat(text.forReader(FI)).isEqualTo("Esimerkki Oy");
    assertThat(text.forReader(EN)).isEqualTo("Esimerkki Oy");
  }

  @ParameterizedTest
  @MethodSource("town")
  void translations_keep_the_order_in_which_they_were_given(Text text) {
    assertThat(text.plain()).isEmpty();
    assertThat(text.languages()).containsExactly(FI, LanguageTag.of("sv-FI"));
    assertThat(text.strings()).containsExactly("Helsinki", "Helsingfors");
    assertThat(text).hasToString("{fi=Helsinki, sv-FI=Helsingfors}");
  }

  @ParameterizedTest
  @MethodSource("town")
  void a_language_finds_its_regional_form(Text text) {
    assertThat(text.translation(SV)).contains("Helsingfors");
    assertThat(text.translation(LanguageTag.of("sv-FI"))).contains("Helsingfors");
    assertThat(text.translation(LanguageTag.of("SV"))).contains("Helsingfors");
  }

  @ParameterizedTest
  @MethodSource("town")
  void a_regional_form_finds_neither_the_language_nor_another_region(Text text) {
    assertThat(text.translation(LanguageTag.of("fi-FI"))).isEmpty();
    assertThat(text.translation(LanguageTag.of("sv-SE"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("town")
  void a_reader_of_another_language_gets_the_first_translation(Text text) {
    assertThat(text.forReader(SV)).isEqualTo("Helsingfors");
    assertThat(text.forReader(EN)).isEqualTo("Helsinki");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\r\n", "\u2003"})
  void white_space_alone_is_blank(String space) {
    assertThat(Name.of(space).isBlank()).isTrue();
    assertThat(LocalizedText.of("fi", space, "sv", "").isBlank()).isTrue();
  }

  @Test
  void a_text_with_words_in_one_language_is_not_blank() {
    assertThat(Name.of("x").isBlank()).isFalse();
    assertThat(LocalizedText.of("fi", " ", "sv", "ord").isBlank()).isFalse();
  }

  @Test
  void a_blank_text_is_kept_as_it_is() {
    assertThat(LocalizedText.of("").plain()).contains("");
    assertThat(Name.of("fi", " ").strings()).containsExactly(" ");
  }

  @Test
  void the_same_strings_for_the_same_languages_are_equal() {
    assertThat(Name.of("fi", "a", "sv", "b", "en", "c"))
        .isEqualTo(Name.of(translations("fi", "a", "sv", "b", "en", "c")))
        .hasSameHashCodeAs(Name.of("fi", "a", "sv", "b", "en", "c"));
    assertThat(LocalizedText.of("fi", "a", "sv", "b", "en", "c"))
        .isEqualTo(LocalizedText.of(translations("fi", "a", "sv", "b", "en", "c")))
        .hasSameHashCodeAs(LocalizedText.of("fi", "a", "sv", "b", "en", "c"));
  }

  @Test
  void another_order_of_languages_is_another_text() {
    assertThat(Name.of("fi", "a", "sv", "b")).isNotEqualTo(Name.of("sv", "b", "fi", "a"));
    assertThat(LocalizedText.of("fi", "a", "sv", "b"))
        .isNotEqualTo(LocalizedText.of("sv", "b", "fi", "a"));
  }

  @Test
  void a_plain_string_is_not_the_same_as_that_string_in_a_language() {
    assertThat(Name.of("a")).isNotEqualTo(Name.of("fi", "a"));
    assertThat(LocalizedText.of("a")).isNotEqualTo(LocalizedText.of("fi", "a"));
  }

  @Test
  void a_name_is_not_a_localized_text() {
    assertThat((Object) Name.of("a")).isNotEqualTo(LocalizedText.of("a"));
    assertThat((Object) LocalizedText.of("a")).isNotEqualTo(Name.of("a"));
  }

  @Test
  void the_same_language_twice_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Name.of("fi", "a", "fi", "b"))
        .withMessage("The language fi stands twice.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.of("fi", "a", "sv", "b", "sv", "c"))
        .withMessage("The language sv stands twice.");
  }

  @Test
  void no_language_at_all_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Name.of(Map.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of(Map.of()));
  }

  @Test
  @SuppressWarnings("NullAway") // that null is refused is what is tested
  void null_is_refused() {
    assertThatNullPointerException().isThrownBy(() -> Name.of((String) null));
    assertThatNullPointerException().isThrownBy(() -> LocalizedText.of("fi", null));
    assertThatNullPointerException().isThrownBy(() -> LocalizedText.of(null, "a"));
  }

  @ParameterizedTest
  @MethodSource("town")
  void nothing_can_be_changed_afterwards(Text text) {
    assertThatThrownBy(() -> text.strings().set(0, "Espoo"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> text.languages().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void a_change_of_the_map_afterwards_changes_no_text() {
    Map<LanguageTag, String> translations = translations("fi", "a", "sv", "b", "en", "c");
    Name name = Name.of(translations);
    translations.put(FI, "x");
    translations.remove(SV);
    assertThat(name.strings()).isEqualTo(List.of("a", "b", "c"));
  }

  private static Map<LanguageTag, String> translations(String... languagesAndStrings) {
    Map<LanguageTag, String> translations = new LinkedHashMap<>();
    for (int i = 0; i < languagesAndStrings.length; i += 2) {
      translations.put(LanguageTag.of(languagesAndStrings[i]), languagesAndStrings[i + 1]);
    }
    return translations;
  }
}
