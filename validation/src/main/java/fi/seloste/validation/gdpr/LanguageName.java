package fi.seloste.validation.gdpr;

import fi.seloste.model.LanguageTag;
import fi.seloste.validation.Localizable;
import fi.seloste.validation.reference.Languages;
import java.util.Locale;

/** The name of a language in the language of the message. */
record LanguageName(LanguageTag tag) implements Localizable {

  @Override
  public String in(Locale locale) {
    return Languages.standard().name(tag, locale);
  }
}
