package fi.seloste.validation.gdpr;

import fi.seloste.model.LanguageTag;
import fi.seloste.validation.Localizable;
import fi.seloste.validation.reference.Languages;
import java.util.Locale;

/** The name of a language in the language of the message. */
record LanguageName(LanguageTag tag) implements Localizable {

  /** The name of the language; of one that is not known what was written, to be quoted. */
  static Object of(LanguageTag tag) {
    LanguageName name = new LanguageName(tag);
    return name.in(Locale.ENGLISH).isEmpty() ? tag.text() : name;
  }

  @Override
  public String in(Locale locale) {
    return Languages.standard().name(tag, locale).orElse("");
  }
}
