package fi.seloste.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A country as the notice's author wrote it, normally as ISO 3166-1 alpha-2 such as {@code FI}.
 *
 * <p>Any text is kept: whether it names a country is for a rule to judge. In JSON a plain string.
 *
 * @param text what was written, for instance {@code "FI"}
 */
public record CountryCode(String text) {

  /** Keeps the text as it is. */
  public CountryCode {
    Objects.requireNonNull(text, "text");
  }

  /** The country written so, for instance {@code CountryCode.of("FI")}. */
  public static CountryCode of(String text) {
    return new CountryCode(text);
  }

  /**
   * The name of the country in Finnish or Swedish for these locales, else in English; the same on
   * every JDK. Absent if the text is no code of ISO 3166-1 alpha-2 (nor {@code XK}, Kosovo), in
   * capital or small letters.
   */
  public Optional<String> name(Locale locale) {
    return NameTable.countries().name(text.strip().toUpperCase(Locale.ROOT), locale);
  }

  /** Equal is what was written so, letter by letter. */
  @Override
  public boolean equals(@Nullable Object other) { // that of a record is made at first use, slowly
    return other instanceof CountryCode that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** What was written. */
  @Override
  public String toString() {
    return text;
  }
}
