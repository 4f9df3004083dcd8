package fi.seloste.validation.gdpr;

import fi.seloste.validation.Localizable;
import fi.seloste.validation.reference.ActPurposes;
import fi.seloste.validation.reference.StatutoryPeriod;
import fi.seloste.validation.reference.Wording;
import java.util.Locale;

/** What an act is called within a sentence, with its number. */
record ActName(Wording title, String act) implements Localizable {

  static ActName of(StatutoryPeriod period) {
    return new ActName(period.title(), period.act());
  }

  static ActName of(ActPurposes act) {
    return new ActName(act.name(), act.number());
  }

  @Override
  public String in(Locale locale) {
    return title.in(locale) + " (" + act + ")";
  }
}
