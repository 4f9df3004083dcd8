package fi.seloste.validation.finland;

import fi.seloste.validation.Bundle;
import fi.seloste.validation.Phrase;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Sentences;

/** A rule whose sentences stand in the bundle of this package. */
interface FinnishRule extends Rule {

  Bundle SENTENCES = Bundle.beside(FinnishRule.class);

  @Override
  default Sentences sentences() {
    return SENTENCES;
  }

  /** Words of the bundle, as an argument of a sentence. */
  static Phrase phrase(String key) {
    return new Phrase(SENTENCES, key);
  }
}
