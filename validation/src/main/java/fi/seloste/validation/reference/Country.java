package fi.seloste.validation.reference;

import java.util.Locale;
import java.util.Objects;

/**
 * A country or territory of the table {@link Countries}.
 *
 * @param code ISO 3166-1 alpha-2 in capital letters, for instance {@code FI}
 * @param english its name in English
 * @param finnish its name in Finnish
 * @param swedish its name in Swedish
 */
public record Country(String code, String english, String finnish, String swedish) {

  /** Keeps the names as they are. */
  public Country {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(english, "english");
    Objects.requireNonNull(finnish, "finnish");
    Objects.requireNonNull(swedish, "swedish");
  }

  /** The name in Finnish or Swedish for these locales, else in English. */
  public String name(Locale locale) {
    return new Wording(english, finnish, swedish).in(locale);
  }
}
