package fi.seloste.validation.gdpr;

import fi.seloste.validation.Bundle;
import fi.seloste.validation.Check;
import fi.seloste.validation.Phrase;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Sentences;
import fi.seloste.validation.Verdict;

/** A rule whose sentences stand in the bundle of this package. */
interface GdprRule extends Rule {

  Bundle SENTENCES = Bundle.beside(GdprRule.class);

  @Override
  default Sentences sentences() {
    return SENTENCES;
  }

  /**
   * A check of what the law asks of controllers alone: it does not apply to parts of registers that
   * are kept for others only.
   */
  static <T> Check<T> ofController(Check<T> check) {
    return (part, at) ->
        at.isKeptForOthers() ? Verdict.notApplicable("processor-only") : check.judge(part, at);
  }

  /** Words of the bundle, as an argument of a sentence. */
  static Phrase phrase(String key) {
    return new Phrase(SENTENCES, key);
  }
}
