package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Outcome.UNDECIDED;
import static fi.seloste.validation.Profile.NOTICE;
import static fi.seloste.validation.Severity.WARNING;
import static fi.seloste.validation.Verdict.breached;
import static fi.seloste.validation.Verdict.gravest;
import static fi.seloste.validation.Verdict.met;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.undecided;
import static fi.seloste.validation.Words.says;

import fi.seloste.model.Consent;
import fi.seloste.model.Controller;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeKind;
import fi.seloste.validation.At;
import fi.seloste.validation.Located;
import fi.seloste.validation.Place;
import fi.seloste.validation.RegisterView;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import fi.seloste.validation.reference.AgesOfConsent;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The consent of children to online services: Article 8. */
public enum Children implements GdprRule {

  /** It is told from which age a child consents alone, and who consents below it. */
  CONSENT(
      Rule.named("gdpr-8-1-child-consent")
          .severity(WARNING)
          .provisions("GDPR 8(1), 8(2); tietosuojalaki 1050/2018 5 §")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE, UNDECIDED)
          .on(Purpose.class, GdprRule.ofController(Children::consentOfChildrenIsTold)));

  private static Verdict consentOfChildrenIsTold(Purpose purpose, At at) {
    RegisterView view = at.register().orElseThrow();
    if (!purpose.kinds().contains(PurposeKind.INFORMATION_SOCIETY_SERVICE_TO_CHILD)) {
      return notApplicable("no-online-service-to-children");
    } else if (view.legalBasesOf(new Located<>(purpose, at.place())).stream()
        .noneMatch(basis -> basis.part() instanceof Consent)) {
      return notApplicable("no-consent");
    }
    Object name = Parts.nameOf(purpose);
    if (purpose.childAgeThreshold().isEmpty()) {
      return breached(at.missing("childAgeThreshold"), "age").with("purpose", name);
    } else if (!says(purpose.parentalConsent())) {
      return breached(at.missing("parentalConsent"), "parents").with("purpose", name);
    }
    return ageIsLawful(purpose.childAgeThreshold().getAsInt(), view, at).with("purpose", name);
  }

  /** From the age that the law of the controllers' country sets on, and never under 13. */
  private static Verdict ageIsLawful(int stated, RegisterView view, At at) {
    Place place = at.place().attribute("childAgeThreshold");
    AgesOfConsent ages = at.table(AgesOfConsent.class);
    List<Verdict> verdicts = new ArrayList<>();
    for (Located<Controller> controller : view.controllers()) {
      OptionalInt lawful =
          controller.part().country().map(country -> ages.in(country)).orElse(OptionalInt.empty());
      if (lawful.isPresent()) {
        verdicts.add(
            stated >= lawful.getAsInt()
                ? met()
                : breached(place).with("stated", stated).with("age", lawful.getAsInt()));
      }
    }
    if (stated < AgesOfConsent.LOWEST) {
      return breached(place).with("stated", stated).with("age", AgesOfConsent.LOWEST);
    } else if (verdicts.isEmpty() && stated < AgesOfConsent.UNLESS_LOWERED) {
      return undecided(place, "ask.age").with("stated", stated);
    }
    return verdicts.isEmpty() ? met() : gravest(verdicts);
  }

  private final Declaration<?> declaration;

  Children(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }
}
