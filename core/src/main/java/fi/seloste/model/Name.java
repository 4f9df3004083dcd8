package fi.seloste.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What something is called: a firm, a person, a street, a town.
 *
 * <p>A plain string holds in every language of the notice; a name that differs from language to
 * language is given for each.
 *
 * <pre>{@code "Esimerkki Oy"
 * { "fi": "Helsinki", "sv": "Helsingfors" }}</pre>
 */
public final class Name implements Text {

  private final Strings strings;

  private Name(Strings strings) {
    this.strings = strings;
  }

  /** A plain string; it may be blank. */
  public static Name of(String plain) {
    return new Name(Strings.plain(plain));
  }

  /** A string in one language, such as {@code of("fi", "Helsinki")}. */
  public static Name of(String language, String string) {
    return new Name(Strings.of(language, string));
  }

  /**
   * A string in each of two languages.
   *
   * @throws IllegalArgumentException if a language stands twice
   */
  public static Name of(String language1, String string1, String language2, String string2) {
    return new Name(Strings.of(language1, string1, language2, string2));
  }

  /**
   * A string in each of three languages.
   *
   * @throws IllegalArgumentException if a language stands twice
   */
  public static Name of(
      String language1,
      String string1,
      String language2,
      String string2,
      String language3,
      String string3) {
    return new Name(Strings.of(language1, string1, language2, string2, language3, string3));
  }

  /**
   * A string for each language, in the order of the map.
   *
   * @throws IllegalArgumentException if the map is empty
   */
  public static Name of(Map<LanguageTag, String> translations) {
    return new Name(Strings.of(translations));
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

  /** Equal is a name with the same strings for the same languages in the same order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Name that && strings.equals(that.strings);
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
