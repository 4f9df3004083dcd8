package fi.seloste.validation.finland;

import static fi.seloste.validation.Among.all;
import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.is;
import static fi.seloste.validation.Among.isAmong;
import static fi.seloste.validation.Among.none;
import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Outcome.UNDECIDED;
import static fi.seloste.validation.Profile.FINLAND;
import static fi.seloste.validation.Profile.NOTICE;
import static fi.seloste.validation.Profile.RECORD;
import static fi.seloste.validation.Severity.WARNING;
import static fi.seloste.validation.Verdict.breached;
import static fi.seloste.validation.Verdict.met;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.require;
import static fi.seloste.validation.Verdict.undecided;

import fi.seloste.model.Activity;
import fi.seloste.model.Consent;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSource;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.DataSubjectKind;
import fi.seloste.model.LegalObligation;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.RetentionBound;
import fi.seloste.model.RetentionEvent;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.SourceKind;
import fi.seloste.model.SpecialCategory;
import fi.seloste.model.TimePeriod;
import fi.seloste.validation.At;
import fi.seloste.validation.Located;
import fi.seloste.validation.RegisterView;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import fi.seloste.validation.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What employers may know of employees and applicants: the Act on the Protection of Privacy in
 * Working Life (759/2004). It is asked of registers of these people alone that are kept for
 * employment or recruitment.
 */
public enum Employment implements FinnishRule {

  /** Employees consent to what is collected from others. */
  SOURCE(
      Rule.named("fi-ttsl-4-source-without-consent")
          .severity(WARNING)
          .provisions("laki yksityisyyden suojasta työelämässä 759/2004 4 § 1 mom. (347/2019)")
          .profiles(NOTICE, FINLAND)
          .outcomes(MET, BREACHED, UNDECIDED, NOT_APPLICABLE)
          .on(DataSource.class, Employment::employeesConsent)),

  /** The need for data on employees' health is looked at every five years. */
  HEALTH(
      Rule.named("fi-ttsl-5-health-data-review")
          .severity(WARNING)
          .provisions("laki yksityisyyden suojasta työelämässä 759/2004 5 § 4 mom. (347/2019)")
          .profiles(NOTICE, RECORD, FINLAND)
          .outcomes(MET, BREACHED, UNDECIDED, NOT_APPLICABLE)
          .on(DataCategory.class, Employment::needIsReviewed)),

  /** An employer knows no genetic data. */
  GENETIC_DATA(
      Rule.named("fi-ttsl-15-genetic-data")
          .severity(WARNING)
          .provisions("laki yksityisyyden suojasta työelämässä 759/2004 15 §")
          .profiles(NOTICE, RECORD, FINLAND)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(DataCategory.class, Employment::dataAreNotGenetic));

  private static final Set<DataSubjectKind> STAFF =
      EnumSet.of(DataSubjectKind.EMPLOYEE, DataSubjectKind.JOB_APPLICANT);

  /** Those whom an employer knows through its staff. */
  private static final Set<DataSubjectKind> AROUND_STAFF =
      EnumSet.of(
          DataSubjectKind.EMPLOYEE,
          DataSubjectKind.JOB_APPLICANT,
          DataSubjectKind.REFEREE,
          DataSubjectKind.RELATIVE);

  private static final Set<PurposeKind> OF_EMPLOYERS =
      EnumSet.of(PurposeKind.EMPLOYMENT, PurposeKind.RECRUITMENT);

  /** Whoever gives health care to employees, or studies them, is not only their employer. */
  private static final Set<PurposeKind> BEYOND_EMPLOYMENT =
      EnumSet.of(PurposeKind.HEALTH_CARE, PurposeKind.RESEARCH);

  private static boolean isOfEmployer(RegisterView view) {
    return !view.isProcessorOnly()
        && all(view.dataSubjectCategories(), Employment::areKnownThroughStaff)
        && any(view.dataSubjectCategories(), people -> any(people.part().kinds(), STAFF::contains))
        && any(view.purposes(), purpose -> any(purpose.part().kinds(), OF_EMPLOYERS::contains))
        && none(
            view.purposes(), purpose -> any(purpose.part().kinds(), BEYOND_EMPLOYMENT::contains));
  }

  private static boolean areKnownThroughStaff(Located<DataSubjectCategory> people) {
    return !people.part().kinds().isEmpty() && AROUND_STAFF.containsAll(people.part().kinds());
  }

  private static boolean isInRegisterOfEmployer(At at) {
    List<RegisterView> views = at.registersConcerned();
    return !views.isEmpty() && all(views, Employment::isOfEmployer);
  }

  /** Authorities, and what an act expressly provides for, need no consent. */
  private static Verdict employeesConsent(DataSource source, At at) {
    if (!is(source.kind(), SourceKind.THIRD_PARTY)) {
      return notApplicable("no-others");
    } else if (!isInRegisterOfEmployer(at)) {
      return notApplicable("no-employer");
    } else if (source.activities().contains(Activity.CREDIT_INFORMATION)) {
      return notApplicable("credit-information");
    }
    boolean allowed =
        any(
            source.legalBases(),
            basis ->
                basis instanceof Consent
                    || basis instanceof LegalObligation
                    || !basis.laws().isEmpty());
    boolean mayBeAgency = at.register().filter(Employment::isOfEmployees).isEmpty();
    Verdict verdict =
        allowed
            ? met()
            : source.legalBases().isEmpty() || mayBeAgency
                ? undecided(at.missing("legalBases"), "ask.consent")
                : breached(at.place());
    return verdict.with(
        "source",
        Words.says(source.name())
            ? source.name().orElseThrow()
            : Words.nameOf(
                source.category(), source.description(), FinnishRule.phrase("source.other")));
  }

  private static boolean isOfEmployees(RegisterView view) {
    return any(
        view.dataSubjectCategories(),
        people -> people.part().kinds().contains(DataSubjectKind.EMPLOYEE));
  }

  private static Verdict needIsReviewed(DataCategory category, At at) {
    if (!category.specialCategories().contains(SpecialCategory.HEALTH)) {
      return notApplicable("no-health-data");
    } else if (!isInRegisterOfEmployer(at)) {
      return notApplicable("no-employer");
    }
    boolean reviewed = false;
    for (Located<RetentionRule> rule : at.register().orElseThrow().retentionRules()) {
      if (concerns(rule.part(), category)) {
        if (rule.part().reviewInterval().filter(Employment::isOverFiveYears).isPresent()) {
          return breached(rule.place()).with("data", nameOf(category));
        }
        reviewed |= rule.part().reviewInterval().isPresent() || isShort(rule.part());
      }
    }
    return reviewed ? met() : undecided(at.place(), "ask.review").with("data", nameOf(category));
  }

  private static boolean concerns(RetentionRule rule, DataCategory category) {
    boolean everything =
        rule.dataCategories().isEmpty()
            && rule.dataSubjectCategories().isEmpty()
            && rule.purposes().isEmpty()
            && rule.data().isEmpty();
    return everything || isAmong(category.id(), rule.dataCategories());
  }

  /** Events that come within a year of the data. */
  private static final Set<RetentionEvent> SOON =
      EnumSet.of(
          RetentionEvent.COLLECTION,
          RetentionEvent.CALENDAR_YEAR_END,
          RetentionEvent.FINANCIAL_YEAR_END);

  /** Data that are gone within five years need no review. */
  private static boolean isShort(RetentionRule rule) {
    return isAmong(rule.event(), SOON)
        && !is(rule.bound(), RetentionBound.AT_LEAST)
        && rule.period().filter(period -> months(period) <= 48).isPresent();
  }

  private static boolean isOverFiveYears(TimePeriod period) {
    return months(period) > 60;
  }

  /** Whole months, at least. */
  private static long months(TimePeriod period) {
    return 12L * period.years()
        + period.months()
        + (7L * period.weeks() + period.days() + period.hours() / 24) / 31;
  }

  private static Verdict dataAreNotGenetic(DataCategory category, At at) {
    if (category.specialCategories().isEmpty()) {
      return notApplicable("not-special");
    } else if (!isInRegisterOfEmployer(at)) {
      return notApplicable("no-employer");
    }
    return require(!category.specialCategories().contains(SpecialCategory.GENETIC_DATA), at)
        .with("data", nameOf(category));
  }

  private static Object nameOf(DataCategory category) {
    return Words.nameOf(
        category.name(), category.description(), FinnishRule.phrase("data.unnamed"));
  }

  private final Declaration<?> declaration;

  Employment(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }
}
