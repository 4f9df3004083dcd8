package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Among.all;
import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.is;
import static fi.seloste.validation.Among.isAmong;
import static fi.seloste.validation.Among.none;
import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Outcome.UNDECIDED;
import static fi.seloste.validation.Profile.NOTICE;
import static fi.seloste.validation.Severity.INFO;
import static fi.seloste.validation.Severity.WARNING;
import static fi.seloste.validation.Verdict.breached;
import static fi.seloste.validation.Verdict.gravest;
import static fi.seloste.validation.Verdict.met;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.undecided;
import static fi.seloste.validation.Words.says;

import fi.seloste.model.AutomatedDecision;
import fi.seloste.model.Consent;
import fi.seloste.model.Controller;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.DataSubjectKind;
import fi.seloste.model.DocumentKind;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.LegitimateInterests;
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
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** What is due to children: Articles 8 and 12(1), and recitals 38 and 71. */
public enum Children implements GdprRule {

  /** It is told from which age a child consents alone, and who consents below it. */
  CONSENT(
      Rule.named("gdpr-8-1-child-consent")
          .severity(WARNING)
          .provisions("GDPR 8(1), 8(2); tietosuojalaki 1050/2018 5 §")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE, UNDECIDED)
          .on(Purpose.class, GdprRule.ofController(Children::consentOfChildrenIsTold))),

  /** What is addressed to children is in words that they understand. */
  LANGUAGE(
      Rule.named("gdpr-12-1-child-language")
          .severity(INFO)
          .provisions("GDPR 12(1); GDPR recital 58; WP260 paras 14–15")
          .profiles(NOTICE)
          .outcomes(MET, UNDECIDED, NOT_APPLICABLE)
          .on(Purpose.class, GdprRule.ofController(Children::childrenAreAddressed))),

  /** Marketing to children on legitimate interests has been weighed. */
  MARKETING(
      Rule.named("gdpr-6-1-f-child-marketing")
          .severity(WARNING)
          .provisions("GDPR 6(1)(f); GDPR recital 38; EDPB Guidelines 1/2024")
          .profiles(NOTICE)
          .outcomes(MET, UNDECIDED, NOT_APPLICABLE)
          .on(Purpose.class, GdprRule.ofController(Children::marketingToChildrenIsWeighed))),

  /** No child is subject to a decision by machine alone. */
  DECISIONS(
      Rule.named("gdpr-22-1-child-decision")
          .severity(WARNING)
          .provisions("GDPR 22(1); GDPR recital 71; WP251 rev.01")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, UNDECIDED, NOT_APPLICABLE)
          .on(AutomatedDecision.class, GdprRule.ofController(Children::decisionSparesChildren)));

  private static Verdict consentOfChildrenIsTold(Purpose purpose, At at) {
    RegisterView view = at.register().orElseThrow();
    if (!purpose.kinds().contains(PurposeKind.INFORMATION_SOCIETY_SERVICE_TO_CHILD)) {
      return notApplicable("no-online-service-to-children");
    } else if (none(Bases.inEffect(purpose, view), Consent.class::isInstance)) {
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

  private static Verdict childrenAreAddressed(Purpose purpose, At at) {
    if (!purpose.kinds().contains(PurposeKind.INFORMATION_SOCIETY_SERVICE_TO_CHILD)) {
      return notApplicable("no-online-service-to-children");
    }
    boolean layer = any(at.notice().relatedDocuments(), it -> is(it.kind(), DocumentKind.LAYER));
    return layer
        ? met()
        : undecided(at.place(), "ask.words").with("purpose", Parts.nameOf(purpose));
  }

  private static final Set<PurposeKind> MARKETING_OR_PROFILES =
      EnumSet.of(
          PurposeKind.DIRECT_MARKETING,
          PurposeKind.ELECTRONIC_DIRECT_MARKETING,
          PurposeKind.TARGETED_ADVERTISING,
          PurposeKind.PROFILING,
          PurposeKind.SEGMENTATION);

  private static Verdict marketingToChildrenIsWeighed(Purpose purpose, At at) {
    if (none(purpose.kinds(), MARKETING_OR_PROFILES::contains)) {
      return notApplicable("no-marketing-to-children");
    }
    RegisterView view = at.register().orElseThrow();
    List<LegitimateInterests> interests = new ArrayList<>();
    for (LegalBasis basis : Bases.inEffect(purpose, view)) {
      if (basis instanceof LegitimateInterests legitimate) {
        interests.add(legitimate);
      }
    }
    boolean ofChildren =
        any(
            Purposes.peopleOf(purpose, view),
            people -> people.kinds().contains(DataSubjectKind.CHILD));
    if (interests.isEmpty() || !ofChildren) {
      return notApplicable("no-marketing-to-children");
    }
    return any(interests, basis -> says(basis.balancingTest()))
        ? met()
        : undecided(at.place(), "ask.weighed").with("purpose", Parts.nameOf(purpose));
  }

  private static Verdict decisionSparesChildren(AutomatedDecision decision, At at) {
    if (!Decisions.isUnderArticle22(decision)) {
      return notApplicable("not-under-article-22");
    }
    List<DataSubjectCategory> people = peopleOf(decision, at);
    if (people.isEmpty() || any(people, it -> it.kinds().isEmpty())) {
      return notApplicable("data-subjects-not-told");
    } else if (none(people, it -> it.kinds().contains(DataSubjectKind.CHILD))) {
      return met();
    }
    return all(people, it -> it.kinds().equals(List.of(DataSubjectKind.CHILD)))
        ? breached(at.place())
        : undecided(at.place(), "ask.children");
  }

  /** The people of the purposes that a decision serves: those that it names, or else all. */
  private static List<DataSubjectCategory> peopleOf(AutomatedDecision decision, At at) {
    List<DataSubjectCategory> people = new ArrayList<>();
    for (RegisterView view : at.registersConcerned()) {
      for (Located<Purpose> purpose : view.purposes()) {
        boolean served =
            decision.purposes().isEmpty() || isAmong(purpose.part().id(), decision.purposes());
        if (served) {
          people.addAll(Purposes.peopleOf(purpose.part(), view));
        }
      }
    }
    return people;
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
