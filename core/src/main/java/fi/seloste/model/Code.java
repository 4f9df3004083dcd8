package fi.seloste.model;

import java.util.Locale;

/**
 * One word of a closed list, such as {@code "draft"}.
 *
 * <p>All lists of the model are enums that implement this interface. Where life is open the list
 * has a word {@code other}; the description beside the code then says what.
 */
public interface Code {

  /** The name of the enum constant, such as {@code AT_LEAST}. */
  String name();

  /** The word as it stands in JSON: the constant's name in camel case, such as {@code atLeast}. */
  default String code() {
    String name = name();
    StringBuilder code = new StringBuilder(name.length());
    boolean capital = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '_') {
        capital = true;
      } else {
        code.append(capital ? c : Character.toLowerCase(c));
        capital = false;
      }
    }
    return code.toString();
  }

  /**
   * What the word is called in Finnish or Swedish for these locales, else in English, such as
   * "until further notice"; the same on every JDK. The General Data Protection Regulation's own
   * term where it has one. In the form that a list has after a colon, and with a small letter
   * unless it is a name; the code itself if it is no word of the model.
   */
  default String label(Locale locale) {
    String code = code();
    return NameTable.codes().name(getClass().getSimpleName() + "." + code, locale).orElse(code);
  }
}
