package fi.seloste.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sentence or a phrase of the notice, in one language or in several.
 *
 * <p>A plain string is in the notice's first language. The text is CommonMark without raw HTML; it
 * may be blank, since real notices hold headings without text.
 *
 * <pre>{@code "Asiakassuhteen hoitaminen"
 * { "fi": "Asiakassuhteen hoitaminen", "en": "Managing the customer relationship" }}</pre>
 */
public final class LocalizedText implements Text {

  private final Strings strings;

  private LocalizedText(Strings strings) {
    this.strings = strings;
  }

  /** A plain string; it may be blank. */
  public static LocalizedText of(String plain) {
    return new LocalizedText(Strings.plain(plain));
  }

  /** A string in one language, such as {@code of("fi", "Asiakkaat")}. */
  public static LocalizedText of(String language, String string) {
    return new LocalizedText(Strings.of(language, string));
  }

  /**
   * A string in each of two languages.
   *
   * @throws IllegalArgumentException if a language stands twice
   */
  public static LocalizedText of(
      String language1, String string1, String language2, String string2) {
    return new LocalizedText(Strings.of(language1, string1, language2, string2));
  }

  /**
   * A string in each of three languages.
   *
   * @throws IllegalArgumentException if a language stands twice
   */
  public static LocalizedText of(
      String language1,
      String string1,
      String language2,
      String string2,
      String language3,
      String string3) {
    return new LocalizedText(
        Strings.of(language1, string1, language2, string2, language3, string3));
  }

  /**
   * A string for each language, in the order of the map.
   *
   * @throws IllegalArgumentException if the map is empty
   */
  public static LocalizedText of(Map<LanguageTag, String> translations) {
    return new LocalizedText(Strings.of(translations));
  }

  @Override
  public Optional<String> plain() {
    return strings.plain();
  }

  @Override
  public List<LanguageTag> languages() {
    return strings.languages();
  }

  @Override
  public List<String> strings() {
    return strings.strings();
  }

  /** Equal is a localized text with the same strings for the same languages in the same order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LocalizedText that && strings.equals(that.strings);
  }

  @Override
  public int hashCode() {
    return strings.hashCode();
  }

  /** The plain string, or the strings with their languages, such as {@code {fi=Kyllä, en=Yes}}. */
  @Override
  public String toString() {
    return strings.toString();
  }
}
