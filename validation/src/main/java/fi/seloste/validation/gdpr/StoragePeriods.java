package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.is;
import static fi.seloste.validation.Among.none;
import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Outcome.UNDECIDED;
import static fi.seloste.validation.Profile.NOTICE;
import static fi.seloste.validation.Profile.RECORD;
import static fi.seloste.validation.Severity.WARNING;
import static fi.seloste.validation.Verdict.breached;
import static fi.seloste.validation.Verdict.gravest;
import static fi.seloste.validation.Verdict.met;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.require;
import static fi.seloste.validation.Verdict.undecided;
import static fi.seloste.validation.Words.says;

import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.RetentionBound;
import fi.seloste.model.RetentionRule;
import fi.seloste.validation.At;
import fi.seloste.validation.Place;
import fi.seloste.validation.RegisterView;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Whether a storage period has an end, one end, and one that is still to come. */
public enum StoragePeriods implements GdprRule {

  /** More than the shortest time is told. */
  LONGEST(
      Rule.named("gdpr-13-2-a-retention-minimum-only")
          .severity(WARNING)
          .provisions("GDPR 13(2)(a), 14(2)(a), 5(1)(e)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, UNDECIDED, NOT_APPLICABLE)
          .on(RetentionRule.class, GdprRule.ofController(StoragePeriods::longestTimeIsTold))),

  /** The same data are not kept for two different times. */
  ONE(
      Rule.named("cons-retention-contradictory")
          .severity(WARNING)
          .provisions("GDPR 13(2)(a), 14(2)(a), 12(1)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(PrivacyNotice.class, GdprRule.ofController(StoragePeriods::periodsAgree))),

  /** The day until which data are kept is not past. */
  TO_COME(
      Rule.named("cons-retention-end-passed")
          .severity(WARNING)
          .provisions("GDPR 5(1)(e), 13(2)(a), 14(2)(a)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(RetentionRule.class, GdprRule.ofController(StoragePeriods::endIsToCome)));

  private static Verdict longestTimeIsTold(RetentionRule rule, At at) {
    if (rule.period().isEmpty() || !isOf(rule, RetentionBound.AT_LEAST)) {
      return notApplicable("no-shortest-time");
    }
    boolean told =
        rule.until().isPresent()
            || says(rule.criteria())
            || rule.criteriaKind().isPresent()
            || rule.reviewInterval().isPresent()
            || anyBeside(at, other -> ends(other, rule));
    Verdict verdict =
        !told && says(rule.description())
            ? undecided(at.place(), "ask.described")
            : require(told, at);
    return verdict.with("data", () -> dataOf(rule, at));
  }

  private static boolean anyBeside(At at, Predicate<RetentionRule> such) {
    return any(
        at.registersConcerned(),
        view -> any(view.retentionRules(), rule -> such.test(rule.part())));
  }

  /** Whether a rule sets an end for all that another concerns. */
  private static boolean ends(RetentionRule rule, RetentionRule other) {
    return rule.period().isPresent()
        && !isOf(rule, RetentionBound.AT_LEAST)
        && concernTheSame(rule, other);
  }

  private static boolean isOf(RetentionRule rule, RetentionBound bound) {
    return is(rule.bound(), bound);
  }

  /** Rules of different registers may be meant for different data, also if they name none. */
  private static Verdict periodsAgree(PrivacyNotice notice, At at) {
    List<Verdict> verdicts = new ArrayList<>();
    addAgreements(at.place(), notice.retentionRules(), Parts.nameOfSubject(at), at, verdicts);
    for (RegisterView view : at.registers()) {
      addAgreements(view.place(), view.register().retentionRules(), view.name(), at, verdicts);
    }
    return verdicts.isEmpty() ? notApplicable("no-two-periods") : gravest(verdicts);
  }

  private static void addAgreements(
      Place owner, List<RetentionRule> list, Object name, At at, List<Verdict> verdicts) {
    for (int i = 1; i < list.size(); i++) {
      RetentionRule rule = list.get(i);
      if (rule.period().isPresent()) {
        verdicts.add(
            none(list.subList(0, i), other -> contradicts(rule, other))
                ? met()
                : breached(owner.attribute("retentionRules").item(i))
                    .with("data", RetentionScope.nameOf(rule, name, at)));
      }
    }
  }

  /** What is said besides a period may tell when which of them holds. */
  private static boolean contradicts(RetentionRule one, RetentionRule other) {
    return (outlasts(one, other) || outlasts(other, one))
        && one.event().equals(other.event())
        && !saysMore(one)
        && !saysMore(other)
        && one.eventDescription().equals(other.eventDescription())
        && concernTheSame(one, other);
  }

  /** Whether the shortest time of a rule is longer than the longest time of another. */
  private static boolean outlasts(RetentionRule rule, RetentionRule other) {
    return rule.period().isPresent()
        && other.period().isPresent()
        && !isOf(rule, RetentionBound.AT_MOST)
        && !isOf(other, RetentionBound.AT_LEAST)
        && rule.period().get().isLongerThan(other.period().get());
  }

  private static boolean saysMore(RetentionRule rule) {
    return says(rule.description())
        || says(rule.criteria())
        || says(rule.reason())
        || rule.until().isPresent()
        || !rule.laws().isEmpty()
        || !rule.exceptions().isEmpty();
  }

  private static boolean concernTheSame(RetentionRule one, RetentionRule other) {
    return RetentionScope.areSame(one.dataCategories(), other.dataCategories())
        && RetentionScope.areSame(one.dataSubjectCategories(), other.dataSubjectCategories())
        && RetentionScope.areSame(one.purposes(), other.purposes())
        && RetentionScope.areSame(one.materials(), other.materials())
        && one.data().equals(other.data());
  }

  private static Verdict endIsToCome(RetentionRule rule, At at) {
    return rule.until()
        .map(
            end ->
                require(!end.isBefore(at.asOf()), at.place().attribute("until"))
                    .with("date", end)
                    .with("data", () -> dataOf(rule, at)))
        .orElseGet(() -> notApplicable("no-end-told"));
  }

  private static Object dataOf(RetentionRule rule, At at) {
    return RetentionScope.nameOf(rule, Parts.nameOfSubject(at), at);
  }

  private final Declaration<?> declaration;

  StoragePeriods(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }
}
