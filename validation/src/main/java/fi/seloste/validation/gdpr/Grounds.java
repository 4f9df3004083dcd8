package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Among.all;
import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.is;
import static fi.seloste.validation.Among.isAmong;
import static fi.seloste.validation.Among.none;
import static fi.seloste.validation.Among.those;
import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Outcome.UNDECIDED;
import static fi.seloste.validation.Profile.NOTICE;
import static fi.seloste.validation.Profile.RECORD;
import static fi.seloste.validation.Severity.INFO;
import static fi.seloste.validation.Severity.WARNING;
import static fi.seloste.validation.Verdict.breached;
import static fi.seloste.validation.Verdict.gravest;
import static fi.seloste.validation.Verdict.met;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.require;
import static fi.seloste.validation.Verdict.undecided;
import static fi.seloste.validation.Words.says;

import fi.seloste.model.Contract;
import fi.seloste.model.Controller;
import fi.seloste.model.ControllerKind;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.LawReference;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.LegalObligation;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.Requirement;
import fi.seloste.model.RequirementKind;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.SpecialCategoryCondition;
import fi.seloste.model.SpecialCategoryConditionKind;
import fi.seloste.model.VitalInterests;
import fi.seloste.validation.At;
import fi.seloste.validation.Located;
import fi.seloste.validation.RegisterView;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import fi.seloste.validation.reference.ActPurposes;
import fi.seloste.validation.reference.PurposesOfActs;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether what processing rests on can bear it: Articles 5 to 9 and 89. */
public enum Grounds implements GdprRule {

  /** Data are used for something. */
  USED(
      Rule.named("gdpr-5-1-b-data-without-purpose")
          .severity(INFO)
          .provisions("GDPR 5(1)(b), 5(1)(c), 13(1)(c)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(DataCategory.class, GdprRule.ofController(Grounds::dataAreUsed))),

  /** A purpose rests on no basis that cannot bear it. */
  FITTING_BASIS(
      Rule.named("gdpr-6-1-basis-unfit")
          .severity(WARNING)
          .provisions("GDPR 6(1)(c), 6(1)(d), 13(1)(c); GDPR recital 46")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(Purpose.class, GdprRule.ofController(Grounds::basisFits))),

  /** What rests on a contract is needed for it. */
  NEEDED_FOR_CONTRACT(
      Rule.named("gdpr-6-1-b-not-needed-for-contract")
          .severity(WARNING)
          .provisions("GDPR 6(1)(b); EDPB Guidelines 2/2019 paras 48–56; CJEU C-252/21 (4.7.2023)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(Purpose.class, GdprRule.ofController(Grounds::contractNeedsIt))),

  /** An act is cited for what it is about. */
  FITTING_LAW(
      Rule.named("gdpr-6-3-law-unfit")
          .severity(WARNING)
          .provisions("GDPR 6(3), 5(1)(e), 13(1)(c)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(LawReference.class, GdprRule.ofController(Grounds::lawFits))),

  /** A purpose has a basis for everybody whom it concerns. */
  FOR_EVERYBODY(
      Rule.named("gdpr-6-1-people-without-basis")
          .severity(WARNING)
          .provisions("GDPR 6(1), 13(1)(c), 14(1)(c)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(Purpose.class, GdprRule.ofController(Grounds::everybodyIsCovered))),

  /** Consent can be refused. */
  FREE_CONSENT(
      Rule.named("gdpr-7-4-consent-not-free")
          .severity(WARNING)
          .provisions(
              "GDPR 7(4), 4(11); EDPB Guidelines 05/2020;"
                  + " laki yksityisyyden suojasta työelämässä 759/2004 3 §")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, UNDECIDED, NOT_APPLICABLE)
          .on(Purpose.class, GdprRule.ofController(Grounds::consentIsFree))),

  /** The condition for bodies of an idea is relied on by such a body. */
  NOT_FOR_PROFIT(
      Rule.named("gdpr-9-2-d-body-not-concerned")
          .severity(WARNING)
          .provisions("GDPR 9(2)(d)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, UNDECIDED, NOT_APPLICABLE)
          .on(SpecialCategoryCondition.class, GdprRule.ofController(Grounds::bodyIsConcerned))),

  /** Special categories of data are protected as the condition relied on asks. */
  SAFEGUARDS(
      Rule.named("gdpr-9-2-safeguards-not-told")
          .severity(INFO)
          .provisions(
              "GDPR 9(2)(b), 9(2)(d), 9(2)(g), 9(2)(h), 9(2)(i), 9(2)(j), 9(3), 89(1);"
                  + " tietosuojalaki 1050/2018 6 § 2 mom.")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, UNDECIDED, NOT_APPLICABLE)
          .on(SpecialCategoryCondition.class, GdprRule.ofController(Grounds::safeguardsAreTold)));

  private static final Set<PurposeKind> MARKETING =
      EnumSet.of(
          PurposeKind.DIRECT_MARKETING,
          PurposeKind.ELECTRONIC_DIRECT_MARKETING,
          PurposeKind.TARGETED_ADVERTISING);

  /** Purposes that are never a matter of life and death. */
  private static final Set<PurposeKind> NOT_VITAL =
      EnumSet.of(
          PurposeKind.DIRECT_MARKETING,
          PurposeKind.ELECTRONIC_DIRECT_MARKETING,
          PurposeKind.TARGETED_ADVERTISING,
          PurposeKind.MARKET_RESEARCH,
          PurposeKind.SEGMENTATION,
          PurposeKind.PERSONALISATION,
          PurposeKind.DEVELOPMENT,
          PurposeKind.ANALYTICS,
          PurposeKind.RECRUITMENT,
          PurposeKind.MEMBERSHIP,
          PurposeKind.JOURNALISM);

  /** Of the bases of a register it is not told which is for the purpose, unless none fits. */
  private static Verdict basisFits(Purpose purpose, At at) {
    if (purpose.kinds().isEmpty() || !NOT_VITAL.containsAll(purpose.kinds())) {
      return notApplicable("purpose-may-rest-on-any-basis");
    }
    List<Located<LegalBasis>> bases =
        at.register().orElseThrow().legalBasesOf(new Located<>(purpose, at.place()));
    List<Located<LegalBasis>> unfit = those(bases, basis -> isUnfit(basis.part(), purpose));
    boolean own = !purpose.legalBases().isEmpty();
    if (unfit.isEmpty() || !own && unfit.size() < bases.size()) {
      return met();
    }
    return breached(own ? unfit.get(0).place() : at.place())
        .with("purpose", Parts.nameOf(purpose))
        .with("basis", unfit.stream().map(basis -> Bases.term(basis.part())).distinct().toList());
  }

  private static boolean isUnfit(LegalBasis basis, Purpose purpose) {
    return basis instanceof VitalInterests
        || basis instanceof LegalObligation && MARKETING.containsAll(purpose.kinds());
  }

  /** Purposes that serve the controller beyond what is agreed with the person. */
  private static final Set<PurposeKind> BEYOND_CONTRACT =
      EnumSet.of(
          PurposeKind.DIRECT_MARKETING,
          PurposeKind.ELECTRONIC_DIRECT_MARKETING,
          PurposeKind.TARGETED_ADVERTISING,
          PurposeKind.MARKET_RESEARCH,
          PurposeKind.DEVELOPMENT,
          PurposeKind.ANALYTICS);

  private static Verdict contractNeedsIt(Purpose purpose, At at) {
    List<LegalBasis> bases = Bases.inEffect(purpose, at.register().orElseThrow());
    if (bases.isEmpty() || !all(bases, Contract.class::isInstance)) {
      return notApplicable("not-on-contract-alone");
    }
    return require(purpose.kinds().isEmpty() || !BEYOND_CONTRACT.containsAll(purpose.kinds()), at)
        .with("purpose", () -> Parts.nameOf(purpose));
  }

  private static Verdict lawFits(LawReference law, At at) {
    List<Purpose> purposes = purposesRestingOn(at);
    if (purposes.isEmpty()) {
      return notApplicable("law-not-for-a-purpose");
    }
    Optional<ActPurposes> act =
        at.table(PurposesOfActs.class)
            .find(law)
            .filter(it -> !at.asOf().isBefore(it.inForceFrom()));
    if (act.isEmpty()) {
      return notApplicable("act-not-known");
    }
    boolean unfit = all(purposes, purpose -> act.get().isUnfitFor(purpose.kinds()));
    return require(!unfit, at)
        .with("law", ActName.of(act.get()))
        .with("purpose", purposes.stream().map(Parts::nameOf).distinct().toList());
  }

  /** The purposes for which a law is cited: as what they rest on, or as why their data are kept. */
  private static List<Purpose> purposesRestingOn(At at) {
    Optional<LegalBasis> basis = at.enclosing(LegalBasis.class);
    boolean sets = basis.filter(Bases::asksForLaw).isPresent();
    Optional<Purpose> purpose = at.enclosing(Purpose.class);
    if (purpose.isPresent()) {
      return basis.isEmpty() || sets ? List.of(purpose.get()) : List.of();
    }
    List<Purpose> kept = new ArrayList<>();
    for (String id :
        at.enclosing(RetentionRule.class).map(RetentionRule::purposes).orElse(List.of())) {
      at.find(Purpose.class, id).ifPresent(found -> kept.add(found.part()));
    }
    return kept;
  }

  private static Verdict everybodyIsCovered(Purpose purpose, At at) {
    RegisterView view = at.register().orElseThrow();
    List<LegalBasis> bases = Bases.inEffect(purpose, view);
    boolean forSome =
        !bases.isEmpty() && none(bases, basis -> basis.dataSubjectCategories().isEmpty());
    if (!forSome || purpose.dataSubjectCategories().isEmpty()) {
      return notApplicable("basis-for-all");
    }
    Set<String> covered = new HashSet<>();
    bases.forEach(basis -> covered.addAll(basis.dataSubjectCategories()));
    List<Object> uncovered = new ArrayList<>();
    for (DataSubjectCategory people : Purposes.peopleOf(purpose, view)) {
      if (!isAmong(people.id(), covered)) {
        uncovered.add(Parts.nameOf(people));
      }
    }
    return require(uncovered.isEmpty(), at)
        .with("purpose", () -> Parts.nameOf(purpose))
        .with("dataSubjects", List.copyOf(uncovered));
  }

  /** Only where each purpose tells which data it needs can it be seen that none needs these. */
  private static Verdict dataAreUsed(DataCategory category, At at) {
    List<RegisterView> views = at.seenBy();
    if (all(views, view -> view.purposes().isEmpty())
        || any(views, view -> any(view.purposes(), it -> it.part().dataCategories().isEmpty()))) {
      return notApplicable("use-not-told");
    }
    boolean used =
        category
            .id()
            .filter(id -> any(views, view -> isUsed(id, view)) || isUsedForCookies(id, at))
            .isPresent();
    return require(used, at).with("category", () -> Parts.nameOf(category));
  }

  private static boolean isUsed(String data, RegisterView view) {
    return any(view.purposes(), it -> it.part().dataCategories().contains(data))
        || any(view.automatedDecisions().items(), it -> it.part().dataCategories().contains(data))
        || any(view.profiling().items(), it -> it.part().dataCategories().contains(data));
  }

  private static boolean isUsedForCookies(String data, At at) {
    return any(at.notice().cookieGroups().items(), it -> it.dataCategories().contains(data));
  }

  private static Verdict consentIsFree(Purpose purpose, At at) {
    RegisterView view = at.register().orElseThrow();
    if (!Bases.areConsent(purpose, view)) {
      return notApplicable("not-on-consent-alone");
    }
    List<Object> mandatory = new ArrayList<>();
    boolean voluntary = any(view.requirements(), requirement -> isVoluntary(requirement.part()));
    for (Located<DataCategory> category : dataOnConsentAlone(purpose, view)) {
      Optional<Requirement> requirement = category.part().requirement();
      if (requirement.filter(Grounds::isMandatory).isPresent()) {
        mandatory.add(Parts.nameOf(category.part()));
      }
      voluntary |= requirement.filter(Grounds::isVoluntary).isPresent();
    }
    Verdict verdict =
        mandatory.isEmpty() && !voluntary && purpose.kinds().contains(PurposeKind.EMPLOYMENT)
            ? undecided(at.place(), "ask.employee")
            : require(mandatory.isEmpty(), at);
    return verdict.with("purpose", Parts.nameOf(purpose)).with("category", List.copyOf(mandatory));
  }

  /** The data that a purpose names and that no purpose with another basis may need. */
  private static List<Located<DataCategory>> dataOnConsentAlone(
      Purpose purpose, RegisterView view) {
    Set<String> ids = new HashSet<>(purpose.dataCategories());
    for (Located<Purpose> other : view.purposes()) {
      if (!Bases.areConsent(other.part(), view)) {
        if (other.part().dataCategories().isEmpty()) {
          return List.of();
        }
        other.part().dataCategories().forEach(ids::remove);
      }
    }
    return those(view.dataCategories(), category -> isAmong(category.part().id(), ids));
  }

  private static boolean isMandatory(Requirement requirement) {
    return requirement.kind().filter(kind -> kind != RequirementKind.VOLUNTARY).isPresent()
        && requirement.mandatory().orElse(true);
  }

  private static boolean isVoluntary(Requirement requirement) {
    return is(requirement.kind(), RequirementKind.VOLUNTARY)
        || !requirement.mandatory().orElse(true);
  }

  private static final Set<ControllerKind> WITHOUT_IDEA =
      EnumSet.of(
          ControllerKind.PUBLIC_AUTHORITY,
          ControllerKind.COURT,
          ControllerKind.SOLE_TRADER,
          ControllerKind.NATURAL_PERSON);

  private static final Set<ControllerKind> WITH_IDEA =
      EnumSet.of(
          ControllerKind.ASSOCIATION,
          ControllerKind.FOUNDATION,
          ControllerKind.RELIGIOUS_COMMUNITY,
          ControllerKind.OTHER);

  private static Verdict bodyIsConcerned(SpecialCategoryCondition condition, At at) {
    if (!isOf(condition, SpecialCategoryConditionKind.NOT_FOR_PROFIT_BODY)) {
      return notApplicable("another-condition");
    }
    List<Verdict> verdicts = new ArrayList<>();
    for (Located<Controller> controller : at.register().orElseThrow().controllers()) {
      Optional<ControllerKind> kind = controller.part().kind();
      Verdict verdict =
          isAmong(kind, WITH_IDEA)
              ? met()
              : kind.filter(WITHOUT_IDEA::contains).isPresent()
                  ? breached(at.place())
                  : undecided(at.place(), "ask.body");
      verdicts.add(verdict.with("controller", Parts.nameOf(controller.part())));
    }
    return verdicts.isEmpty() ? notApplicable("no-controller") : gravest(verdicts);
  }

  private static boolean isOf(
      SpecialCategoryCondition condition, SpecialCategoryConditionKind kind) {
    return is(condition.kind(), kind);
  }

  /** Conditions that ask for safeguards themselves, or let the law ask for them. */
  private static final Set<SpecialCategoryConditionKind> WITH_SAFEGUARDS =
      EnumSet.of(
          SpecialCategoryConditionKind.EMPLOYMENT_OR_SOCIAL_PROTECTION,
          SpecialCategoryConditionKind.NOT_FOR_PROFIT_BODY,
          SpecialCategoryConditionKind.SUBSTANTIAL_PUBLIC_INTEREST,
          SpecialCategoryConditionKind.HEALTH_OR_SOCIAL_CARE,
          SpecialCategoryConditionKind.PUBLIC_HEALTH,
          SpecialCategoryConditionKind.ARCHIVING_RESEARCH_OR_STATISTICS);

  private static Verdict safeguardsAreTold(SpecialCategoryCondition condition, At at) {
    if (!isAmong(condition.kind(), WITH_SAFEGUARDS)) {
      return notApplicable("another-condition");
    }
    boolean told =
        says(condition.safeguardMeasures())
            || says(condition.professionalContract())
            || any(
                at.register().orElseThrow().securityMeasures(),
                measure -> says(measure.part().description()));
    return told
        ? met()
        : undecided(at.missing("safeguardMeasures"), "ask.measures")
            .with("purpose", () -> Parts.nameOfSubject(at));
  }

  private final Declaration<?> declaration;

  Grounds(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }
}
