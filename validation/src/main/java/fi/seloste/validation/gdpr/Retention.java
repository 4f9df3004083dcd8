package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Among.all;
import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.each;
import static fi.seloste.validation.Among.first;
import static fi.seloste.validation.Among.isAmong;
import static fi.seloste.validation.Among.those;
import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Outcome.UNDECIDED;
import static fi.seloste.validation.Profile.FINLAND;
import static fi.seloste.validation.Profile.NOTICE;
import static fi.seloste.validation.Profile.RECORD;
import static fi.seloste.validation.Severity.ERROR;
import static fi.seloste.validation.Severity.INFO;
import static fi.seloste.validation.Severity.WARNING;
import static fi.seloste.validation.Verdict.breached;
import static fi.seloste.validation.Verdict.gravest;
import static fi.seloste.validation.Verdict.met;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.require;
import static fi.seloste.validation.Verdict.undecided;
import static fi.seloste.validation.Words.says;

import fi.seloste.model.CriteriaKind;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.RetainedMaterial;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.TimePeriod;
import fi.seloste.validation.At;
import fi.seloste.validation.Located;
import fi.seloste.validation.RegisterView;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How long data are kept: Articles 13(2)(a), 14(2)(a) and 5(1)(e). */
public enum Retention implements GdprRule {

  /** A period, or what it depends on, is told. */
  PERIOD(
      Rule.named("gdpr-13-2-a-retention-missing")
          .severity(ERROR)
          .provisions("GDPR 13(2)(a), 14(2)(a)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE, UNDECIDED)
          .on(
              PrivacyNotice.class,
              (notice, at) -> at.inEachRegister(Retention::periodOrCriteriaAreTold))),

  /** What is told is more than a general phrase. */
  CONCRETE(
      Rule.named("gdpr-13-2-a-retention-only-generic")
          .severity(ERROR)
          .provisions("GDPR 13(2)(a), 14(2)(a); WP260 annex (storage period)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              PrivacyNotice.class,
              (notice, at) -> at.inEachRegister(Retention::retentionIsConcrete))),

  /** A general phrase beside concrete rules is made good by them. */
  NO_PHRASE(
      Rule.named("gdpr-13-2-a-retention-partly-generic")
          .severity(WARNING)
          .provisions("GDPR 13(2)(a), 5(1)(e); WP260 annex (storage period)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE, UNDECIDED)
          .on(
              PrivacyNotice.class,
              (notice, at) -> at.inEachRegister(view -> phrasesAreMadeGood(view, at)))),

  /** A period has a starting point. */
  START(
      Rule.named("gdpr-13-2-a-retention-trigger-missing")
          .severity(WARNING)
          .provisions("GDPR 13(2)(a), 12(1)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE, UNDECIDED)
          .on(RetentionRule.class, GdprRule.ofController(Retention::periodHasAStart))),

  /** Rules divided by data or people leave out none of them. */
  SCOPE(
      Rule.named("gdpr-13-2-a-retention-scope-gap")
          .severity(WARNING)
          .provisions("GDPR 13(2)(a), 30(1)(f)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              PrivacyNotice.class,
              (notice, at) -> at.inEachRegister(view -> nothingIsLeftOut(view, at)))),

  /** A long period has its reason. */
  REASON(
      Rule.named("gdpr-5-1-e-retention-long-unexplained")
          .severity(INFO)
          .provisions("GDPR 5(1)(e), 13(2)(a)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE, UNDECIDED)
          .on(RetentionRule.class, GdprRule.ofController(Retention::longPeriodHasItsReason))),

  /** A period is not longer than the law that is cited for it provides. */
  MAXIMUM(
      Rule.named("cons-retention-exceeds-stated-law")
          .severity(WARNING)
          .provisions("GDPR 5(1)(e); the act cited")
          .profiles(NOTICE, RECORD, FINLAND)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(RetentionRule.class, GdprRule.ofController(RetentionLaw::isNotLonger))),

  /** A period is not shorter than the law that is cited for it demands. */
  MINIMUM(
      Rule.named("cons-retention-below-statutory-minimum")
          .severity(WARNING)
          .provisions("the act cited")
          .profiles(NOTICE, RECORD, FINLAND)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(RetentionRule.class, GdprRule.ofController(RetentionLaw::isNotShorter)));

  private static final TimePeriod LONG = TimePeriod.ofYears(10);

  private static final Set<CriteriaKind> GENERIC =
      EnumSet.of(
          CriteriaKind.AS_LONG_AS_NECESSARY,
          CriteriaKind.AS_LAW_PERMITS,
          CriteriaKind.UNTIL_ERASURE_REQUEST,
          CriteriaKind.UNTIL_FURTHER_NOTICE);

  static Verdict periodOrCriteriaAreTold(RegisterView view) {
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    }
    List<Located<RetentionRule>> rules = view.retentionRules();
    if (any(rules, rule -> hasPeriodOrCriteria(rule.part()))) {
      return met();
    }
    Optional<Located<RetentionRule>> described =
        first(rules, rule -> says(rule.part().description()));
    return described.isPresent()
        ? undecided(described.get().place(), "ask.described")
        : breached(view.place().missing("retentionRules"));
  }

  private static Verdict retentionIsConcrete(RegisterView view) {
    List<Located<RetentionRule>> telling =
        those(view.retentionRules(), rule -> hasPeriodOrCriteria(rule.part()));
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    } else if (telling.isEmpty()) {
      return notApplicable("no-retention-told");
    }
    return require(!all(telling, rule -> isGeneric(rule.part())), telling.get(0).place());
  }

  private static Verdict phrasesAreMadeGood(RegisterView view, At at) {
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    }
    List<Located<RetentionRule>> phrases = new ArrayList<>();
    List<RetentionRule> concrete = new ArrayList<>();
    for (Located<RetentionRule> rule : view.retentionRules()) {
      if (isGeneric(rule.part())) {
        phrases.add(rule);
      } else if (hasPeriodOrCriteria(rule.part())) {
        concrete.add(rule.part());
      }
    }
    if (phrases.isEmpty()) {
      return notApplicable("no-general-phrase");
    } else if (concrete.isEmpty()) {
      return notApplicable("only-general-phrases");
    }
    return gravest(each(phrases, phrase -> RetentionScope.isMadeGood(phrase, concrete, view, at)));
  }

  private static Verdict periodHasAStart(RetentionRule rule, At at) {
    if (rule.period().isEmpty()) {
      return notApplicable("no-period");
    }
    boolean told = rule.event().isPresent() || says(rule.eventDescription());
    boolean ofRecordings =
        rule.materials().equals(List.of(RetainedMaterial.CAMERA_RECORDINGS))
            || !registersOf(at).isEmpty() && all(registersOf(at), Cameras::areAll);
    if (told
        || rule.until().isPresent()
        || ofRecordings // whose time can only run from the recording
        || any(rule.laws(), law -> RetentionLaw.fixesTheStart(law, at))) {
      return met();
    }
    Verdict verdict;
    if (!rule.laws().isEmpty()) {
      verdict = undecided(at.missing("event"), "ask.law");
    } else if (says(rule.description()) || says(rule.criteria())) {
      verdict = undecided(at.missing("event"), "ask.described");
    } else {
      verdict = breached(at.missing("event"));
    }
    return verdict
        .with("period", rule.period().get())
        .with("scope", () -> RetentionScope.nameOf(rule, Parts.nameOfSubject(at), at));
  }

  /** The register of a rule, or all for which it is told at once. */
  private static List<RegisterView> registersOf(At at) {
    return at.registersConcerned();
  }

  private static Verdict nothingIsLeftOut(RegisterView view, At at) {
    return view.isProcessorOnly()
        ? notApplicable("processor-only")
        : RetentionScope.leavesNothingOut(
            view,
            those(
                each(view.retentionRules(), Located::part),
                rule -> hasPeriodOrCriteria(rule) || says(rule.description())),
            at);
  }

  private static Verdict longPeriodHasItsReason(RetentionRule rule, At at) {
    Optional<TimePeriod> period = rule.period().filter(it -> !LONG.isLongerThan(it));
    if (period.isEmpty()) {
      return notApplicable("no-long-period");
    } else if (says(rule.reason())
        || says(rule.criteria())
        || !rule.laws().isEmpty()
        || RetentionLaw.isUsualForItsMaterial(rule, period.get(), at)) {
      return met();
    }
    return (says(rule.description())
            ? undecided(at.missing("reason"), "ask.described")
            : breached(at.missing("reason")))
        .with("period", period.get())
        .with("scope", () -> RetentionScope.nameOf(rule, Parts.nameOfSubject(at), at));
  }

  private static boolean hasPeriodOrCriteria(RetentionRule rule) {
    return isConcrete(rule)
        || says(rule.criteria())
        || rule.criteriaKind().isPresent()
        || rule.reviewInterval().isPresent();
  }

  /** Whether somebody could work out a day: a period, an event, a date, or the act that sets it. */
  private static boolean isConcrete(RetentionRule rule) {
    return rule.period().isPresent()
        || rule.event().isPresent()
        || rule.until().isPresent()
        || !rule.laws().isEmpty();
  }

  private static boolean isGeneric(RetentionRule rule) {
    return !isConcrete(rule) && isAmong(rule.criteriaKind(), GENERIC);
  }

  private final Declaration<?> declaration;

  Retention(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }
}
