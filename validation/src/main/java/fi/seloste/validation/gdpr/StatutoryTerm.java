package fi.seloste.validation.gdpr;

import fi.seloste.validation.Localizable;
import fi.seloste.validation.Words;
import fi.seloste.validation.reference.StatutoryPeriod;
import java.util.Locale;

/** A statutory period in words, with the event from which it runs. */
record StatutoryTerm(StatutoryPeriod period) implements Localizable {

  @Override
  public String in(Locale locale) {
    return Words.of(period.period(), locale) + " " + period.start().in(locale);
  }
}
