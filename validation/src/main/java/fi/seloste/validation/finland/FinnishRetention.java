package fi.seloste.validation.finland;

import static fi.seloste.validation.Among.all;
import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.none;
import static fi.seloste.validation.Among.those;
import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Outcome.UNDECIDED;
import static fi.seloste.validation.Profile.FINLAND;
import static fi.seloste.validation.Profile.NOTICE;
import static fi.seloste.validation.Severity.INFO;
import static fi.seloste.validation.Severity.WARNING;
import static fi.seloste.validation.Verdict.breached;
import static fi.seloste.validation.Verdict.gravest;
import static fi.seloste.validation.Verdict.met;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.require;
import static fi.seloste.validation.Verdict.undecided;
import static fi.seloste.validation.Words.says;

import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.DataSubjectKind;
import fi.seloste.model.LawReference;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.RetainedMaterial;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.TimePeriod;
import fi.seloste.validation.At;
import fi.seloste.validation.Located;
import fi.seloste.validation.RegisterView;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import fi.seloste.validation.reference.StatutoryPeriod;
import fi.seloste.validation.reference.StatutoryRetention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How long Finnish acts have accounting material and recordings of cameras kept. */
public enum FinnishRetention implements FinnishRule {

  /** Books are told apart from vouchers. */
  ACCOUNTING(
      Rule.named("fi-kpl-2-10-single-period")
          .severity(INFO)
          .provisions("kirjanpitolaki 1336/1997 2 luku 10 § 1–2 mom. (1620/2015)")
          .profiles(NOTICE, FINLAND)
          .outcomes(MET, BREACHED, NOT_APPLICABLE, UNDECIDED)
          .on(RetentionRule.class, FinnishRetention::booksAreToldApart)),

  /** Recordings of cameras at a workplace are destroyed within a year. */
  CAMERAS(
      Rule.named("fi-ttsl-17-camera-retention")
          .severity(WARNING)
          .provisions("laki yksityisyyden suojasta työelämässä 759/2004 17 § 3 mom.")
          .profiles(NOTICE, FINLAND)
          .outcomes(MET, BREACHED, NOT_APPLICABLE, UNDECIDED)
          .on(
              PrivacyNotice.class,
              (notice, at) -> at.inEachRegister(view -> recordingsAreDestroyed(view, at))));

  private static final String ACCOUNTING_ACT = "1336/1997";
  private static final TimePeriod TEN_YEARS = TimePeriod.ofYears(10);
  private static final TimePeriod ONE_YEAR = TimePeriod.ofYears(1);

  private static final Set<RetainedMaterial> BOOKS =
      EnumSet.of(RetainedMaterial.FINANCIAL_STATEMENTS, RetainedMaterial.ACCOUNTING_BOOKS);

  private static Verdict booksAreToldApart(RetentionRule rule, At at) {
    if (isKeptForOthers(at)) {
      return notApplicable("processor-only");
    }
    if (rule.period().isEmpty() || rule.laws().isEmpty()) {
      return notApplicable("no-ten-years-of-accounting");
    }
    if (!isTenYears(rule.period().get())) {
      return notApplicable("no-ten-years-of-accounting");
    }
    List<StatutoryPeriod> cited = new ArrayList<>();
    for (LawReference law : rule.laws()) {
      cited.addAll(
          those(
              at.table(StatutoryRetention.class).citedBy(law, List.of()),
              row -> row.act().equals(ACCOUNTING_ACT)));
    }
    if (cited.isEmpty()) {
      return notApplicable("no-ten-years-of-accounting");
    } else if (none(cited, FinnishRetention::isOfBooks)) {
      return notApplicable("vouchers-alone");
    } else if (all(cited, FinnishRetention::isOfBooks)) {
      return met();
    } else if (!rule.materials().isEmpty()) {
      return require(BOOKS.containsAll(rule.materials()), at);
    }
    return isForEverything(rule) ? breached(at.place()) : undecided(at.place(), "ask.material");
  }

  private static boolean isTenYears(TimePeriod period) {
    return !period.isLongerThan(TEN_YEARS) && !TEN_YEARS.isLongerThan(period);
  }

  private static boolean isOfBooks(StatutoryPeriod row) {
    return BOOKS.containsAll(row.materials());
  }

  private static boolean isKeptForOthers(At at) {
    List<RegisterView> views = at.registersConcerned();
    return !views.isEmpty() && all(views, RegisterView::isProcessorOnly);
  }

  private static boolean isLinked(RetentionRule rule) {
    return !rule.dataCategories().isEmpty()
        || !rule.dataSubjectCategories().isEmpty()
        || !rule.purposes().isEmpty();
  }

  private static boolean isForEverything(RetentionRule rule) {
    return !isLinked(rule) && !says(rule.data()) && rule.materials().isEmpty();
  }

  private static Verdict recordingsAreDestroyed(RegisterView view, At at) {
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    }
    List<Purpose> cameras = new ArrayList<>(0);
    for (Located<Purpose> purpose : view.purposes()) {
      if (purpose.part().kinds().contains(PurposeKind.CAMERA_SURVEILLANCE)
          && watchesEmployees(purpose.part().dataSubjectCategories(), view, at)) {
        cameras.add(purpose.part());
      }
    }
    if (cameras.isEmpty()) {
      return notApplicable("no-camera-at-work");
    }
    List<Located<RetentionRule>> rules =
        those(view.retentionRules(), rule -> isOfRecordings(rule.part(), cameras, view, at));
    if (rules.isEmpty() && all(view.retentionRules(), rule -> isForEverything(rule.part()))) {
      rules = view.retentionRules();
    }
    List<Verdict> verdicts =
        rules.stream()
            .filter(rule -> rule.part().period().isPresent())
            .map(FinnishRetention::recordingsAreDestroyed)
            .toList();
    return verdicts.isEmpty() ? notApplicable("recordings-not-told") : gravest(verdicts);
  }

  private static Verdict recordingsAreDestroyed(Located<RetentionRule> rule) {
    TimePeriod period = rule.part().period().orElseThrow();
    if (!period.isLongerThan(ONE_YEAR) || !rule.part().exceptions().isEmpty()) {
      return met();
    }
    return (says(rule.part().reason())
            ? undecided(rule.place(), "ask.exception")
            : breached(rule.place()))
        .with("period", period);
  }

  private static boolean watchesEmployees(List<String> people, RegisterView view, At at) {
    Stream<DataSubjectCategory> watched =
        people.isEmpty()
            ? view.dataSubjectCategories().stream().map(Located::part)
            : people.stream()
                .flatMap(id -> at.find(DataSubjectCategory.class, id).stream())
                .map(Located::part);
    return watched.anyMatch(category -> category.kinds().contains(DataSubjectKind.EMPLOYEE));
  }

  /** Whether a rule is about the recordings and not about other data as well. */
  private static boolean isOfRecordings(
      RetentionRule rule, List<Purpose> cameras, RegisterView view, At at) {
    if (!rule.dataSubjectCategories().isEmpty()
        && !watchesEmployees(rule.dataSubjectCategories(), view, at)) {
      return false;
    } else if (!rule.materials().isEmpty()) {
      return rule.materials().contains(RetainedMaterial.CAMERA_RECORDINGS);
    } else if (!rule.purposes().isEmpty()) {
      return cameras.stream()
          .map(Purpose::id)
          .flatMap(Optional::stream)
          .anyMatch(rule.purposes()::contains);
    }
    List<String> data = rule.dataCategories();
    return !data.isEmpty()
        && any(cameras, camera -> camera.dataCategories().containsAll(data))
        && view.purposes().stream()
            .map(Located::part)
            .filter(purpose -> !cameras.contains(purpose))
            .allMatch(
                purpose ->
                    !purpose.dataCategories().isEmpty()
                        && Collections.disjoint(purpose.dataCategories(), data));
  }

  private final Declaration<?> declaration;

  FinnishRetention(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }
}
