package fi.seloste.validation.finland;

import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Profile.FINLAND;
import static fi.seloste.validation.Profile.NOTICE;
import static fi.seloste.validation.Profile.RECORD;
import static fi.seloste.validation.Severity.ERROR;
import static fi.seloste.validation.Verdict.require;

import fi.seloste.validation.Bundle;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Sentences;

/** What Finnish law demands besides the GDPR. */
public enum Finland implements Rule {

  /** No personal identity code is published with the notice. */
  IDENTITY_CODE(
      Rule.named("fi-hetu-in-text")
          .severity(ERROR)
          .provisions(
              "tietosuojalaki 1050/2018 29 § 4 mom.; GDPR 5(1)(c), 5(1)(f);"
                  + " VNa 128/2010 2 § (690/2022)")
          .profiles(NOTICE, RECORD, FINLAND)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              String.class,
              (text, at) -> require(!PersonalIdentityCode.standsIn(text), at.place())));

  private static final Bundle SENTENCES = Bundle.beside(Finland.class);

  private final Declaration<?> declaration;

  Finland(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }

  @Override
  public Sentences sentences() {
    return SENTENCES;
  }
}
