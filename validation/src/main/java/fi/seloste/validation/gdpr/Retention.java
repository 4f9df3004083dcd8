package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Outcome.UNDECIDED;
import static fi.seloste.validation.Profile.NOTICE;
import static fi.seloste.validation.Severity.ERROR;
import static fi.seloste.validation.Verdict.breached;
import static fi.seloste.validation.Verdict.met;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.require;
import static fi.seloste.validation.Verdict.undecided;
import static fi.seloste.validation.Words.says;

import fi.seloste.model.CriteriaKind;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.RetentionRule;
import fi.seloste.validation.Located;
import fi.seloste.validation.Place;
import fi.seloste.validation.RegisterView;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
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
              (notice, at) -> at.inEachRegister(Retention::retentionIsConcrete)));

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
    if (rules.stream().anyMatch(rule -> hasPeriodOrCriteria(rule.part()))) {
      return met();
    }
    Optional<Place> described =
        rules.stream()
            .filter(rule -> says(rule.part().description()))
            .map(Located::place)
            .findFirst();
    return described.isPresent()
        ? undecided(described.get(), "ask.described")
        : breached(view.place().missing("retentionRules"));
  }

  private static Verdict retentionIsConcrete(RegisterView view) {
    List<Located<RetentionRule>> telling =
        view.retentionRules().stream().filter(rule -> hasPeriodOrCriteria(rule.part())).toList();
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    } else if (telling.isEmpty()) {
      return notApplicable("no-retention-told");
    }
    return require(
        !telling.stream().allMatch(rule -> isGeneric(rule.part())), telling.get(0).place());
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
    return !isConcrete(rule) && rule.criteriaKind().filter(GENERIC::contains).isPresent();
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
