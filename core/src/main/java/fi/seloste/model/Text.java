package fi.seloste.model;

import java.util.List;
import java.util.Optional;

/**
 * Words of the notice, either one plain string or a string for each of several languages.
 *
 * <p>A {@link Name} and a {@link LocalizedText} differ in what a plain string means: a plain name
 * holds in every language, a plain localized text is in the notice's first language.
 */
public sealed interface Text permits LocalizedText, Name {

  /**
   * The string that stands without a language; absent if the text is given language by language.
   */
  Optional<String> plain();

  /** The languages in the order in which they were given; empty for a plain string. */
  List<LanguageTag> languages();

  /** The strings in the order of {@link #languages()}; for a plain string that string alone. */
  List<String> strings();

  /**
   * The string given for a language; absent for a plain string, and if there is none for it.
   *
   * <p>{@code sv} finds a text in {@code sv-FI} (see {@link LanguageTag#includes}).
   */
  default Optional<String> translation(LanguageTag language) {
    List<LanguageTag> languages = languages();
    for (int i = 0; i < languages.size(); i++) {
      if (language.includes(languages.get(i))) {
        return Optional.of(strings().get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * The string for a reader of a language: the one given for it, else the plain one, else the first
   * one, so that something is always said.
   */
  default String forReader(LanguageTag language) {
    return translation(language).orElseGet(() -> strings().get(0));
  }

  /** Whether no string says anything: each is empty or white space. */
  default boolean isBlank() {
    List<String> strings = strings();
    for (int i = 0; i < strings.size(); i++) {
      if (!strings.get(i).isBlank()) {
        return false;
      }
    }
    return true;
  }
}
