package fi.seloste.validation;

import fi.seloste.model.Text;
import java.util.List;
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
    for (Optional<? extends Text> text : List.of(name, description)) {
      if (says(text)) {
        return text.orElseThrow();
      }
    }
    return unnamed;
  }

  static Object nameOf(
      Optional<? extends Text> name, Optional<? extends Text> description, String unnamed) {
    return nameOf(name, description, of(unnamed));
  }

  /** Whether a text is given and says anything. */
  public static boolean says(Optional<? extends Text> text) {
    return text.isPresent() && !text.get().isBlank();
  }
}
