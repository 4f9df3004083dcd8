package fi.seloste.validation.gdpr;

import fi.seloste.validation.Bundle;
import fi.seloste.validation.Phrase;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Sentences;

/** A rule whose sentences stand in the bundle of this package. */
interface GdprRule extends Rule {

  Bundle SENTENCES = Bundle.beside(GdprRule.class);

  @Override
  default Sentences sentences() {
    return SENTENCES;
  }

  /** Words of the bundle, as an argument of a sentence. */
  static Phrase phrase(String key) {
    return new Phrase(SENTENCES, key);
  }
}
