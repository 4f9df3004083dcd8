package fi.seloste.validation.finland;

import fi.seloste.validation.Localizable;
import fi.seloste.validation.reference.RepealedAct;
import java.util.Locale;

/** What to cite in the place of a repealed act. */
record Successor(RepealedAct act) implements Localizable {

  @Override
  public String in(Locale locale) {
    return act.successor().in(locale);
  }
}
