package fi.seloste.validation;

import fi.seloste.model.Text;
import fi.seloste.model.TimePeriod;
import java.util.Locale;
import java.util.Optional;

/** The words that the messages of all rules share. */
public final class Words {

  static final Bundle SENTENCES = Bundle.beside(Words.class);

  private Words() {}

  static Phrase of(String key) {
    return new Phrase(SENTENCES, key);
  }

  /**
   * What a part is called in a message: its name, else its description, else words such as "a
   * purpose without a name".
   *
   * @param unnamed the words for a part that says neither
   */
  public static Object nameOf(
      Optional<? extends Text> name, Optional<? extends Text> description, Localizable unnamed) {
    if (says(name)) {
      return name.get();
    }
    return says(description) ? description.get() : unnamed;
  }

  static Object nameOf(
      Optional<? extends Text> name, Optional<? extends Text> description, String unnamed) {
    return nameOf(name, description, new Phrase(SENTENCES, unnamed));
  }

  /** A period of time in words, such as "1 year 6 months". */
  public static String of(TimePeriod period, Locale locale) {
    return PeriodWords.of(period, locale);
  }

  /** Whether a text is given and says anything. */
  public static boolean says(Optional<? extends Text> text) {
    return text.isPresent() && !text.get().isBlank();
  }
}
