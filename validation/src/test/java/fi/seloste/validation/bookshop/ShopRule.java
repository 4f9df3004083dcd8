package fi.seloste.validation.bookshop;

import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.UNDECIDED;
import static fi.seloste.validation.Verdict.require;

import fi.seloste.model.Controller;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.Recipient;
import fi.seloste.model.Register;
import fi.seloste.validation.Bundle;
import fi.seloste.validation.Profile;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Sentences;
import fi.seloste.validation.Severity;
import fi.seloste.validation.Verdict;

/** The rules of a bookshop: few enough for a report that can be read, one for each thing in it. */
public enum ShopRule implements Rule {
  CONTACT(
      Rule.named("shop-contact-missing")
          .provisions("GDPR 13(1)(a), 14(1)(a); Shop Act 6 §")
          .profiles(Profile.NOTICE, Profile.FINLAND)
          .outcomes(MET, BREACHED)
          .on(
              Controller.class,
              (controller, at) ->
                  require(controller.contactDetails().isPresent(), at.missing("contactDetails"))
                      .with("controller", controller.name().orElseThrow()))),

  BASIS(
      Rule.named("shop-basis-missing")
          .provisions("GDPR 13(1)(c)")
          .outcomes(MET, BREACHED)
          .on(
              Purpose.class,
              (purpose, at) ->
                  require(!purpose.legalBases().isEmpty(), at.missing("legalBases"))
                      .with("purpose", purpose.name().orElseThrow()))),

  COUNTRY(
      Rule.named("shop-country-missing")
          .provisions("GDPR 13(1)(f)")
          .outcomes(MET, BREACHED, UNDECIDED)
          .on(
              Recipient.class,
              (recipient, at) ->
                  recipient.country().isPresent()
                      ? Verdict.met()
                      : Verdict.undecided(at.missing("country"), "ask.near")
                          .with("recipient", recipient.name().orElseThrow()))),

  VERSION(
      Rule.named("shop-version-missing")
          .severity(Severity.WARNING)
          .provisions("Document policy 4")
          .outcomes(MET, BREACHED)
          .on(
              PrivacyNotice.class,
              (notice, at) -> require(notice.version().isPresent(), at.missing("version")))),

  DESCRIPTION(
      Rule.named("shop-description-missing")
          .severity(Severity.INFO)
          .provisions("good practice")
          .outcomes(MET, BREACHED)
          .on(
              Register.class,
              (register, at) ->
                  require(register.description().isPresent(), at.missing("description"))
                      .with("register", register.name().orElseThrow()))),

  DEFECT(
      Rule.named("shop-defect")
          .provisions("Document policy 5")
          .outcomes(MET, BREACHED)
          .on(
              Register.class,
              (register, at) -> {
                throw new IllegalStateException("the {rule} is *broken*");
              }));

  private static final Bundle SENTENCES = Bundle.beside(ShopRule.class);

  private final Declaration<?> declaration;

  ShopRule(Declaration<?> declaration) {
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
