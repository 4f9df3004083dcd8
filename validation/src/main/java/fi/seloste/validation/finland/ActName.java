package fi.seloste.validation.finland;

import fi.seloste.validation.Localizable;
import fi.seloste.validation.reference.RepealedAct;
import java.util.Locale;

/** What a repealed act is called within a sentence, with its number. */
record ActName(RepealedAct act) implements Localizable {

  @Override
  public String in(Locale locale) {
    return act.name(locale);
  }
}
