package fi.seloste.validation.gdpr;

import fi.seloste.validation.Localizable;
import fi.seloste.validation.reference.DecisionOnAdequacy;
import java.util.Locale;

/** Which recipients or data a decision on adequacy is limited to. */
record Scope(DecisionOnAdequacy decision) implements Localizable {

  @Override
  public String in(Locale locale) {
    return decision.scope().map(scope -> scope.in(locale)).orElse("");
  }
}
