package fi.seloste.validation.gdpr;

import fi.seloste.validation.Localizable;
import fi.seloste.validation.reference.ActPurposes;
import java.util.Locale;

/** What an act is called in a message, with its number. */
record ActName(ActPurposes act) implements Localizable {

  @Override
  public String in(Locale locale) {
    return act.name().in(locale) + " (" + act.number() + ")";
  }
}
