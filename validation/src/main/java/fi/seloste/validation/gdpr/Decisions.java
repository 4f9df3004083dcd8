package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.first;
import static fi.seloste.validation.Among.is;
import static fi.seloste.validation.Among.isAmong;
import static fi.seloste.validation.Among.those;
import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Outcome.UNDECIDED;
import static fi.seloste.validation.Profile.NOTICE;
import static fi.seloste.validation.Severity.ERROR;
import static fi.seloste.validation.Severity.INFO;
import static fi.seloste.validation.Severity.WARNING;
import static fi.seloste.validation.Verdict.breached;
import static fi.seloste.validation.Verdict.met;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.require;
import static fi.seloste.validation.Verdict.undecided;
import static fi.seloste.validation.Words.says;

import fi.seloste.model.AutomatedDecision;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSource;
import fi.seloste.model.DecisionGround;
import fi.seloste.model.DecisionSafeguard;
import fi.seloste.model.Disclosed;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.Requirement;
import fi.seloste.model.RequirementKind;
import fi.seloste.model.RightKind;
import fi.seloste.model.SourceKind;
import fi.seloste.model.SpecialCategoryConditionKind;
import fi.seloste.validation.At;
import fi.seloste.validation.Localizable;
import fi.seloste.validation.Located;
import fi.seloste.validation.Place;
import fi.seloste.validation.RegisterView;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether people must give their data, and what is decided by machines: Articles 13(2)(e)-(f),
 * 14(2)(g) and 22.
 */
public enum Decisions implements GdprRule {

  /** People are told whether they must give their data. */
  REQUIREMENT(
      Rule.named("gdpr-13-2-e-requirement-missing")
          .severity(ERROR)
          .provisions("GDPR 13(2)(e)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE, UNDECIDED)
          .on(
              PrivacyNotice.class,
              (notice, at) -> at.inEachRegister(Decisions::requirementIsTold))),

  /** People are told what happens if they do not give them. */
  CONSEQUENCE(
      Rule.named("gdpr-13-2-e-consequence-missing")
          .severity(ERROR)
          .provisions("GDPR 13(2)(e)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(Requirement.class, GdprRule.ofController(Decisions::consequenceIsTold))),

  /** An automated decision is explained. */
  EXPLANATION(
      Rule.named("gdpr-13-2-f-explanation-missing")
          .severity(ERROR)
          .provisions("GDPR 13(2)(f), 14(2)(g), 22(1), 22(4); CJEU C-634/21; CJEU C-203/22")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(AutomatedDecision.class, GdprRule.ofController(Decisions::decisionIsExplained))),

  /** It is told whether machines decide; good practice where they do not. */
  STATEMENT(
      Rule.named("gdpr-13-2-f-adm-not-stated")
          .severity(INFO)
          .provisions("GDPR 13(2)(f), 14(2)(g)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              PrivacyNotice.class,
              (notice, at) -> at.inEachRegister(Decisions::automatedDecisionsAreSpokenOf))),

  /** Profiling is explained. */
  PROFILING(
      Rule.named("gdpr-13-2-f-profiling-not-explained")
          .severity(WARNING)
          .provisions("GDPR 13(2)(f), 21(2); GDPR recital 60; WP251 rev.01")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              PrivacyNotice.class,
              (notice, at) -> at.inEachRegister(Decisions::profilingIsExplained))),

  /** A purpose that is an automated decision is described as one. */
  DESCRIPTION(
      Rule.named("gdpr-13-2-f-decision-not-described")
          .severity(WARNING)
          .provisions("GDPR 13(2)(f), 14(2)(g), 22(1)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE, UNDECIDED)
          .on(
              PrivacyNotice.class,
              (notice, at) -> at.inEachRegister(Decisions::decisionIsDescribed))),

  /** An automated decision has its ground and its safeguards. */
  SAFEGUARDS(
      Rule.named("gdpr-22-2-3-ground-or-safeguards-missing")
          .severity(WARNING)
          .provisions("GDPR 22(2), 22(3); GDPR recital 71")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              AutomatedDecision.class,
              GdprRule.ofController(Decisions::decisionHasGroundAndSafeguards))),

  /** Special categories of data are used for automated decisions only as Article 22(4) allows. */
  SPECIAL_CATEGORIES(
      Rule.named("gdpr-22-4-special-categories")
          .severity(WARNING)
          .provisions("GDPR 22(4), 9(2)(a), 9(2)(g)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              AutomatedDecision.class,
              GdprRule.ofController(Decisions::specialCategoriesAreAllowed)));

  private static Verdict requirementIsTold(RegisterView view) {
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    } else if (!collectsFromDataSubject(view)) {
      return notApplicable("not-from-data-subject");
    }
    List<Located<Requirement>> requirements = new ArrayList<>(view.requirements());
    for (Located<DataCategory> category : view.dataCategories()) {
      category
          .part()
          .requirement()
          .ifPresent(
              requirement ->
                  requirements.add(
                      new Located<>(requirement, category.place().attribute("requirement"))));
    }
    if (any(requirements, requirement -> requirement.part().kind().isPresent())) {
      return met();
    }
    for (Located<Requirement> requirement : requirements) {
      if (requirement.part().mandatory().isPresent() || says(requirement.part().description())) {
        return undecided(requirement.place().missing("kind"), "ask.kind");
      }
    }
    return breached(view.place().missing("requirement"));
  }

  private static boolean collectsFromDataSubject(RegisterView view) {
    List<Located<DataSource>> sources = view.dataSources();
    return sources.isEmpty() && !Cameras.areAll(view)
        || any(
            sources,
            source ->
                source.part().kind().isEmpty()
                    || source.part().kind().get() == SourceKind.DATA_SUBJECT);
  }

  private static final Set<PurposeKind> EVALUATING =
      EnumSet.of(
          PurposeKind.PROFILING,
          PurposeKind.PERSONALISATION,
          PurposeKind.SEGMENTATION,
          PurposeKind.AUTOMATED_DECISION);

  private static Verdict automatedDecisionsAreSpokenOf(RegisterView view) {
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    } else if (!view.profiling().items().isEmpty()
        || any(view.purposes(), it -> any(it.part().kinds(), EVALUATING::contains))) {
      return notApplicable("people-evaluated");
    }
    return require(
        view.automatedDecisions().state() != Disclosed.State.NOT_STATED,
        view.place().missing("automatedDecisions"));
  }

  private static Verdict consequenceIsTold(Requirement requirement, At at) {
    boolean mustGive =
        requirement.kind().filter(kind -> kind != RequirementKind.VOLUNTARY).isPresent()
            && requirement.mandatory().orElse(true);
    if (!mustGive) {
      return notApplicable("no-duty-to-provide");
    }
    boolean saidForRegister =
        at.register()
            .filter(view -> any(view.requirements(), shared -> says(shared.part().consequence())))
            .isPresent();
    return require(saidForRegister || says(requirement.consequence()), at, "consequence")
        .with("category", () -> Parts.nameOfSubject(at));
  }

  private static final Set<PurposeKind> ON_PROFILES =
      EnumSet.of(PurposeKind.PROFILING, PurposeKind.PERSONALISATION, PurposeKind.SEGMENTATION);

  private static Verdict profilingIsExplained(RegisterView view) {
    List<Located<Purpose>> profiling =
        those(view.purposes(), purpose -> any(purpose.part().kinds(), ON_PROFILES::contains));
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    } else if (profiling.isEmpty() && view.profiling().items().isEmpty()) {
      return notApplicable("no-profiling");
    } else if (view.profiling().state() == Disclosed.State.NONE) {
      return notApplicable("profiling-denied");
    }
    boolean explained =
        any(
            view.profiling().items(),
            it -> says(it.part().logic()) || says(it.part().consequences()));
    List<Object> names = new ArrayList<>();
    profiling.forEach(purpose -> names.add(Parts.nameOf(purpose.part())));
    if (profiling.isEmpty()) {
      view.profiling().items().forEach(it -> names.add(Parts.nameOf(it.part())));
    }
    Place place =
        profiling.isEmpty() ? view.profiling().items().get(0).place() : profiling.get(0).place();
    return require(explained, place).with("purpose", List.copyOf(names));
  }

  static boolean isUnderArticle22(AutomatedDecision decision) {
    return decision.solelyAutomated().orElse(true) && decision.legalOrSimilarEffect().orElse(true);
  }

  private static Verdict decisionHasGroundAndSafeguards(AutomatedDecision decision, At at) {
    if (!isUnderArticle22(decision)) {
      return notApplicable("not-under-article-22");
    }
    List<Localizable> missing = new ArrayList<>();
    Optional<DecisionGround> ground = decision.ground();
    boolean byLaw = is(ground, DecisionGround.LAW);
    if (ground.isEmpty()) {
      missing.add(GdprRule.phrase("decision.ground"));
    } else if (byLaw && decision.laws().isEmpty()) {
      missing.add(GdprRule.phrase("decision.law"));
    } else if (!byLaw && !decision.safeguards().containsAll(List.of(DecisionSafeguard.values()))) {
      missing.add(GdprRule.phrase("decision.safeguards"));
    }
    boolean rightTold =
        any(
            at.notice().dataSubjectRights(),
            right -> is(right.kind(), RightKind.NO_AUTOMATED_DECISION));
    if (!rightTold) {
      missing.add(GdprRule.phrase("decision.right"));
    }
    return require(missing.isEmpty(), at).with("missing", List.copyOf(missing));
  }

  private static Verdict specialCategoriesAreAllowed(AutomatedDecision decision, At at) {
    if (!isUnderArticle22(decision)) {
      return notApplicable("not-under-article-22");
    }
    List<DataCategory> special = new ArrayList<>();
    for (String id : decision.dataCategories()) {
      at.find(DataCategory.class, id)
          .filter(category -> !category.part().specialCategories().isEmpty())
          .ifPresent(category -> special.add(category.part()));
    }
    if (special.isEmpty()) {
      return notApplicable("not-special");
    }
    List<Object> uncovered = new ArrayList<>();
    for (DataCategory category : special) {
      if (!mayDecideOn(category, at)) {
        uncovered.add(Parts.nameOf(category));
      }
    }
    return require(uncovered.isEmpty(), at).with("category", List.copyOf(uncovered));
  }

  private static boolean mayDecideOn(DataCategory category, At at) {
    return any(
        at.registers(),
        view ->
            any(
                view.purposes(),
                purpose ->
                    any(
                        purpose.part().specialCategoryConditions(),
                        condition ->
                            isAmong(condition.kind(), FOR_DECISIONS)
                                && Purposes.covers(condition, category))));
  }

  private static final Set<SpecialCategoryConditionKind> FOR_DECISIONS =
      EnumSet.of(
          SpecialCategoryConditionKind.EXPLICIT_CONSENT,
          SpecialCategoryConditionKind.SUBSTANTIAL_PUBLIC_INTEREST);

  private static Verdict decisionIsDescribed(RegisterView view) {
    Optional<Located<Purpose>> deciding =
        first(
            view.purposes(),
            purpose -> purpose.part().kinds().contains(PurposeKind.AUTOMATED_DECISION));
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    } else if (deciding.isEmpty()) {
      return notApplicable("no-automated-decision");
    } else if (!view.automatedDecisions().items().isEmpty()) {
      return met();
    }
    Verdict verdict =
        view.automatedDecisions().isClosed()
            ? breached(deciding.get().place())
            : undecided(deciding.get().place(), "ask.effect");
    return verdict.with("purpose", Parts.nameOf(deciding.get().part()));
  }

  private static Verdict decisionIsExplained(AutomatedDecision decision, At at) {
    if (!isUnderArticle22(decision)) {
      return notApplicable("not-under-article-22");
    }
    List<Localizable> missing = new ArrayList<>();
    Place place = at.place();
    if (!says(decision.significance()) && !says(decision.consequences())) {
      missing.add(GdprRule.phrase("decision.consequences"));
      place = at.missing("consequences");
    }
    if (!says(decision.logic())) {
      missing.add(0, GdprRule.phrase("decision.logic"));
      place = at.missing("logic");
    }
    return missing.isEmpty() ? met() : breached(place).with("missing", List.copyOf(missing));
  }

  private final Declaration<?> declaration;

  Decisions(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }
}
