package fi.seloste.model;

import java.util.Objects;

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

  /** What was written. */
  @Override
  public String toString() {
    return text;
  }
}
