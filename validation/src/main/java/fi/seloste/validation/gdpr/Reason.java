package fi.seloste.validation.gdpr;

import fi.seloste.validation.Localizable;
import fi.seloste.validation.reference.DecisionOnAdequacy;
import java.time.LocalDate;
import java.util.Locale;

/** Why a decision on adequacy does not count on a day, to follow the sentence that says so. */
record Reason(DecisionOnAdequacy decision, LocalDate asOf) implements Localizable {

  @Override
  public String in(Locale locale) {
    return decision.isInForce(asOf)
        ? ""
        : decision.reason().map(reason -> "; " + reason.in(locale)).orElse("");
  }
}
