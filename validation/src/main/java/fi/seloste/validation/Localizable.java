package fi.seloste.validation;

import java.util.Locale;

/** Something that a message says in its own language, such as the name of a country. */
@FunctionalInterface
public interface Localizable {

  /** The words in Finnish or Swedish for these locales, else in English. */
  String in(Locale locale);
}
