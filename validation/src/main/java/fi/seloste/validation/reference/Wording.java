package fi.seloste.validation.reference;

import java.util.Locale;
import java.util.Objects;

/**
 * A few words of a table in three languages.
 *
 * @param english the words in English
 * @param finnish the words in Finnish
 * @param swedish the words in Swedish
 */
public record Wording(String english, String finnish, String swedish) {

  /** Keeps the words as they are. */
  public Wording {
    Objects.requireNonNull(english, "english");
    Objects.requireNonNull(finnish, "finnish");
    Objects.requireNonNull(swedish, "swedish");
  }

  /** The words in Finnish or Swedish for these locales, else in English. */
  public String in(Locale locale) {
    return switch (locale.getLanguage()) {
      case "fi" -> finnish;
      case "sv" -> swedish;
      default -> english;
    };
  }
}
