package fi.seloste.examples.spark;

import fi.seloste.examples.corpus.Inspection;
import fi.seloste.validation.Ruleset;
import fi.seloste.validation.rulesets.Rulesets;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What is asked of each notice, in a form that travels to the machines that ask it.
 *
 * @param isRecord whether the notices have to be records of processing activities, Article 30
 * @param withNational whether to add the national rules that each notice calls for
 * @param asOf the day for which the law is taken
 * @param language the language of the messages
 */
record Settings(boolean isRecord, boolean withNational, LocalDate asOf, String language)
    implements Serializable {

  private static final long serialVersionUID = 1;

  Inspection inspection() {
    Ruleset rules = isRecord ? Rulesets.record() : Rulesets.notice();
    return new Inspection(rules, withNational, asOf, Locale.forLanguageTag(language));
  }
}
