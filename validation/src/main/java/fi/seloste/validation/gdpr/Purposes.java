package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Among.all;
import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.each;
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
import static fi.seloste.validation.Severity.ERROR;
import static fi.seloste.validation.Severity.WARNING;
import static fi.seloste.validation.Verdict.breached;
import static fi.seloste.validation.Verdict.gravest;
import static fi.seloste.validation.Verdict.met;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.require;
import static fi.seloste.validation.Verdict.undecided;
import static fi.seloste.validation.Words.says;

import fi.seloste.model.Consent;
import fi.seloste.model.ConsentForm;
import fi.seloste.model.Contract;
import fi.seloste.model.Controller;
import fi.seloste.model.ControllerKind;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.DataSubjectKind;
import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.Formality;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.LegalObligation;
import fi.seloste.model.LegitimateInterests;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.PublicTask;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.Register;
import fi.seloste.model.RequestProcedure;
import fi.seloste.model.RightKind;
import fi.seloste.model.SpecialCategoryCondition;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why data are processed, and what allows it: Articles 13(1)(c)-(d), 14(1)(c), 14(2)(b) and 5 to
 * 10.
 */
public enum Purposes implements GdprRule {

  /** Every register says what it is for. */
  PURPOSE(
      Rule.named("gdpr-13-1-c-purpose-missing")
          .severity(ERROR)
          .provisions("GDPR 13(1)(c), 14(1)(c), 30(1)(b), 5(1)(b)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(Register.class, Purposes::registerHasPurposes)),

  /** Every purpose rests on a point of Article 6(1). */
  LEGAL_BASIS(
      Rule.named("gdpr-13-1-c-legal-basis-missing")
          .severity(ERROR)
          .provisions("GDPR 13(1)(c), 14(1)(c), 6(1)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(Purpose.class, GdprRule.ofController(Purposes::purposeHasLegalBasis))),

  /** What is given as a basis is one of Article 6(1). */
  GROUND(
      Rule.named("gdpr-6-1-ground-unrecognised")
          .severity(WARNING)
          .provisions("GDPR 6(1), 13(1)(c)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              LegalBasis.class,
              GdprRule.ofController(
                  (basis, at) ->
                      require(Bases.isRecognised(basis), at)
                          .with("wording", () -> Parts.wordingOf(basis))))),

  /** It can be seen which basis is for which purpose. */
  LINK(
      Rule.named("gdpr-13-1-c-legal-basis-not-linked")
          .severity(WARNING)
          .provisions("GDPR 13(1)(c), 12(1); EDPB Binding Decision 1/2021")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(PrivacyNotice.class, (notice, at) -> at.inEachRegister(Purposes::basesAreLinked))),

  /** A legitimate interest is named. */
  LEGITIMATE_INTEREST(
      Rule.named("gdpr-13-1-d-legitimate-interest-missing")
          .severity(ERROR)
          .provisions("GDPR 13(1)(d), 14(2)(b); CJEU C-252/21 (4.7.2023); CJEU C-394/23 (9.1.2025)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              LegitimateInterests.class,
              GdprRule.ofController(
                  (basis, at) ->
                      require(says(basis.interests()), at, "interests")
                          .with("purpose", () -> Parts.nameOfSubject(at))))),

  /** A contract is one to which the person is a party. */
  CONTRACT_PARTY(
      Rule.named("gdpr-6-1-b-data-subject-not-party")
          .severity(WARNING)
          .provisions("GDPR 6(1)(b); EDPB Guidelines 2/2019")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(Purpose.class, GdprRule.ofController(Purposes::dataSubjectIsPartyToContract))),

  /** An authority does not perform its tasks on legitimate interests. */
  AUTHORITY_INTEREST(
      Rule.named("gdpr-6-1-f-public-authority")
          .severity(WARNING)
          .provisions("GDPR 6(1); tietosuojalaki 1050/2018 4 §")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, UNDECIDED, NOT_APPLICABLE)
          .on(Purpose.class, GdprRule.ofController(Purposes::authorityReliesOnNoInterest))),

  /** The law behind a legal obligation or a public task is named. */
  LAW(
      Rule.named("gdpr-6-3-law-not-named")
          .severity(WARNING)
          .provisions("GDPR 6(3), 13(1)(c)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(LegalBasis.class, GdprRule.ofController(Purposes::lawIsNamed))),

  /** A purpose is specified. */
  SPECIFIED(
      Rule.named("gdpr-5-1-b-purpose-unspecified")
          .severity(WARNING)
          .provisions("GDPR 5(1)(b), 6(1)(a)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              Purpose.class,
              GdprRule.ofController(
                  (purpose, at) ->
                      require(!purpose.kinds().equals(List.of(PurposeKind.UNSPECIFIED)), at)
                          .with("purpose", () -> Parts.nameOf(purpose))))),

  /** Consent is as easy to withdraw as to give. */
  WITHDRAWAL_FORM(
      Rule.named("gdpr-7-3-withdrawal-formality")
          .severity(WARNING)
          .provisions("GDPR 7(3)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(PrivacyNotice.class, GdprRule.ofController(Purposes::withdrawalIsEasy))),

  /** The law that a condition of Article 9(2) asks for is named. */
  SPECIAL_CATEGORY_LAW(
      Rule.named("gdpr-9-2-law-missing")
          .severity(WARNING)
          .provisions(
              "GDPR 9(2)(b), 9(2)(g), 9(2)(h), 9(2)(i), 9(2)(j);" + " tietosuojalaki 1050/2018 6 §")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              SpecialCategoryCondition.class,
              GdprRule.ofController(Purposes::conditionNamesItsLaw))),

  /** Special categories of data are covered by a point of Article 9(2). */
  SPECIAL_CATEGORY_CONDITION(
      Rule.named("gdpr-9-2-condition-missing")
          .severity(ERROR)
          .provisions("GDPR 9(1), 9(2), 13(1)(c)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, UNDECIDED, NOT_APPLICABLE)
          .on(DataCategory.class, GdprRule.ofController(Purposes::specialCategoryIsCovered))),

  /** A law allows data on offences to be processed. */
  CRIMINAL_OFFENCE_LAW(
      Rule.named("gdpr-10-authorisation-missing")
          .severity(ERROR)
          .provisions("GDPR 10, 13(1)(c); tietosuojalaki 1050/2018 7 §")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE, UNDECIDED)
          .on(DataCategory.class, GdprRule.ofController(Purposes::offenceDataAreAuthorised)));

  private static Verdict registerHasPurposes(Register register, At at) {
    RegisterView view = at.register().orElseThrow();
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    }
    if (view.purposes().isEmpty()) {
      return breached(at.missing("purposes")).with("register", view.name());
    } else if (register.purposes().isEmpty()) {
      return notApplicable("purposes-inherited");
    }
    List<Located<Purpose>> untold =
        those(
            Located.list(at.place(), "purposes", register.purposes()),
            purpose -> !says(purpose.part().name()) && !says(purpose.part().description()));
    return untold.isEmpty()
        ? met()
        : gravest(each(untold, purpose -> breached(purpose.place().missing("name"))))
            .with("register", view.name());
  }

  private static Verdict purposeHasLegalBasis(Purpose purpose, At at) {
    return require(Bases.areKnown(purpose, at.register().orElseThrow()), at, "legalBases")
        .with("purpose", () -> Parts.nameOf(purpose));
  }

  private static Verdict basesAreLinked(RegisterView view) {
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    } else if (view.purposes().size() < 2 || !areSeveral(view.legalBases())) {
      return notApplicable("nothing-to-link");
    }
    boolean anyInherits = any(view.purposes(), purpose -> purpose.part().legalBases().isEmpty());
    boolean linkedByPeople =
        none(view.legalBases(), basis -> basis.part().dataSubjectCategories().isEmpty());
    return require(
        !anyInherits || linkedByPeople, view.legalBases().get(0).place().parent().orElseThrow());
  }

  private static boolean areSeveral(List<Located<LegalBasis>> bases) {
    return any(bases, basis -> !basis.part().equals(bases.get(0).part()));
  }

  private static Verdict dataSubjectIsPartyToContract(Purpose purpose, At at) {
    RegisterView view = at.register().orElseThrow();
    List<LegalBasis> inEffect = Bases.inEffect(purpose, view);
    if (none(inEffect, Contract.class::isInstance)) {
      return notApplicable("not-on-contract-alone");
    }
    List<LegalBasis> bases = those(inEffect, Bases::isRecognised);
    if (!all(bases, Contract.class::isInstance)) {
      return notApplicable("not-on-contract-alone");
    }
    List<DataSubjectCategory> people =
        those(peopleOf(purpose, view), category -> any(bases, basis -> isFor(category, basis)));
    if (people.isEmpty()) {
      return notApplicable("data-subjects-not-told");
    }
    List<Object> representatives = new ArrayList<>();
    List<Object> others = new ArrayList<>();
    for (DataSubjectCategory category : people) {
      if (category.kinds().contains(DataSubjectKind.ORGANISATION_REPRESENTATIVE)) {
        representatives.add(Parts.nameOf(category));
      } else if (any(category.kinds(), NO_PARTIES::contains)) {
        others.add(Parts.nameOf(category));
      }
    }
    return representatives.isEmpty() && !others.isEmpty()
        ? breached(at.place(), "others").with("dataSubjects", List.copyOf(others))
        : require(representatives.isEmpty(), at).with("dataSubjects", List.copyOf(representatives));
  }

  private static boolean isFor(DataSubjectCategory category, LegalBasis basis) {
    return basis.dataSubjectCategories().isEmpty()
        || isAmong(category.id(), basis.dataSubjectCategories());
  }

  /** People whom somebody else brings into it; relatives may be guardians, who are parties. */
  private static final Set<DataSubjectKind> NO_PARTIES =
      EnumSet.of(DataSubjectKind.REFEREE, DataSubjectKind.BYSTANDER);

  /** The people whom a purpose concerns: those whom it names, or else all of the register. */
  static List<DataSubjectCategory> peopleOf(Purpose purpose, RegisterView view) {
    List<String> named = purpose.dataSubjectCategories();
    List<DataSubjectCategory> people = new ArrayList<>();
    for (Located<DataSubjectCategory> category : view.dataSubjectCategories()) {
      if (named.isEmpty() || isAmong(category.part().id(), named)) {
        people.add(category.part());
      }
    }
    return people;
  }

  private static Verdict authorityReliesOnNoInterest(Purpose purpose, At at) {
    RegisterView view = at.register().orElseThrow();
    boolean authority = isOfKind(view, ControllerKind.PUBLIC_AUTHORITY);
    boolean perhaps =
        isOfKind(view, ControllerKind.PUBLIC_BODY) || isOfKind(view, ControllerKind.COURT);
    if (!authority && !perhaps) {
      return notApplicable("no-authority");
    } else if (purpose.outsidePublicTask().orElse(false)) {
      return notApplicable("outside-public-task");
    }
    boolean onInterests = any(Bases.inEffect(purpose, view), LegitimateInterests.class::isInstance);
    Verdict verdict =
        onInterests && !authority
            ? undecided(at.place(), "ask.public-task")
            : require(!onInterests, at);
    return verdict.with("purpose", Parts.nameOf(purpose));
  }

  private static boolean isOfKind(RegisterView view, ControllerKind kind) {
    return any(view.controllers(), controller -> is(controller.part().kind(), kind));
  }

  private static Verdict lawIsNamed(LegalBasis basis, At at) {
    if (!Bases.asksForLaw(basis)) {
      return notApplicable("no-law-asked-for");
    }
    boolean named =
        Parts.nameALaw(basis.laws()) || registerNamesLaws(at) || isBesideNamedLaw(basis, at);
    return require(named, at, "laws").with("purpose", () -> Parts.nameOfSubject(at));
  }

  /** "A statutory duty and a public task, under this act": the act may be that of both. */
  private static boolean isBesideNamedLaw(LegalBasis basis, At at) {
    List<LegalBasis> together =
        at.enclosing(Purpose.class)
            .map(Purpose::legalBases)
            .or(() -> at.enclosing(Register.class).map(Register::legalBases))
            .orElse(List.of());
    return together.contains(basis)
        && any(
            together,
            it ->
                (basis instanceof PublicTask
                        ? it instanceof LegalObligation
                        : it instanceof PublicTask)
                    && Parts.nameALaw(it.laws()));
  }

  /** Whether the register, or one that it is part of, says which laws it is kept under. */
  private static boolean registerNamesLaws(At at) {
    return at.register()
        .filter(view -> any(view.lineage(), register -> Parts.nameALaw(register.part().laws())))
        .isPresent();
  }

  private static Verdict withdrawalIsEasy(PrivacyNotice notice, At at) {
    if (none(at.registers(), Bases::includeConsent)) {
      return notApplicable("no-consent");
    }
    List<Verdict> verdicts = new ArrayList<>(1);
    List<DataSubjectRight> rights = notice.dataSubjectRights();
    for (int i = 0; i < rights.size(); i++) {
      if (is(rights.get(i).kind(), RightKind.CONSENT_WITHDRAWAL)) {
        Place place = at.place().attribute("dataSubjectRights").item(i);
        verdicts.add(withdrawalIsEasy(new Located<>(rights.get(i), place), notice, at));
      }
    }
    if (verdicts.isEmpty()) {
      return notApplicable("no-withdrawal-told");
    }
    return any(verdicts, verdict -> verdict.outcome() == MET) ? met() : gravest(verdicts);
  }

  private static Verdict withdrawalIsEasy(
      Located<DataSubjectRight> right, PrivacyNotice notice, At at) {
    Optional<RequestProcedure> procedure =
        right.part().requestProcedure().or(notice::requestProcedure);
    boolean always = procedure.filter(p -> says(p.formalitiesCondition())).isEmpty();
    List<Formality> formalities = procedure.map(RequestProcedure::formalities).orElse(List.of());
    List<Localizable> hard = new ArrayList<>();
    if (always && formalities.contains(Formality.SIGNED_WRITING) && !isGiven(SIGNED, at)) {
      hard.add(GdprRule.phrase("formality.signedWriting"));
    }
    if (always && formalities.contains(Formality.IN_PERSON) && !isGiven(IN_PERSON, at)) {
      hard.add(GdprRule.phrase("formality.inPerson"));
    }
    return require(hard.isEmpty(), right.place()).with("formality", List.copyOf(hard));
  }

  private static final Set<ConsentForm> SIGNED = EnumSet.of(ConsentForm.SIGNED_WRITING);
  private static final Set<ConsentForm> IN_PERSON = EnumSet.of(ConsentForm.IN_PERSON);

  /** Whether some consent is given in such a form, so that it may be withdrawn in it. */
  private static boolean isGiven(Set<ConsentForm> forms, At at) {
    return any(
        at.registers(),
        view ->
            any(
                Bases.of(view),
                basis ->
                    basis instanceof Consent consent && any(consent.forms(), forms::contains)));
  }

  private static Verdict conditionNamesItsLaw(SpecialCategoryCondition condition, At at) {
    Optional<String> point = condition.kind().flatMap(Purposes::pointOnLaw);
    if (point.isEmpty()) {
      return notApplicable("no-law-asked-for");
    }
    boolean byContract = point.get().equals("h") && says(condition.professionalContract());
    List<Object> categories = new ArrayList<>();
    for (String id : condition.dataCategories()) {
      at.find(DataCategory.class, id)
          .ifPresent(category -> categories.add(Parts.nameOf(category.part())));
    }
    if (categories.isEmpty()) {
      categories.add(Parts.nameOfSubject(at));
    }
    boolean named =
        Parts.nameALaw(condition.laws())
            || registerNamesLaws(at)
            || !point.get().equals("j")
                && at.enclosing(Purpose.class).filter(it -> restsOnActOfItsOwn(it, at)).isPresent();
    return require(byContract || named, at, "laws")
        .with("point", GdprRule.phrase("point." + point.get()))
        .with("category", List.copyOf(categories));
  }

  /**
   * Whether the act that sets the duty or task of the purpose is named: section 6(1)(2) of the Data
   * Protection Act allows what such an act asks for. The Data Protection Act's own section 4 is no
   * such act.
   */
  private static boolean restsOnActOfItsOwn(Purpose purpose, At at) {
    return Bases.inEffect(purpose, at.register().orElseThrow()).stream()
        .filter(Bases::asksForLaw)
        .flatMap(basis -> basis.laws().stream())
        .anyMatch(law -> !Bases.isOnDataProtection(law));
  }

  private static Optional<String> pointOnLaw(SpecialCategoryConditionKind kind) {
    return switch (kind) {
      case EMPLOYMENT_OR_SOCIAL_PROTECTION -> Optional.of("b");
      case SUBSTANTIAL_PUBLIC_INTEREST -> Optional.of("g");
      case HEALTH_OR_SOCIAL_CARE -> Optional.of("h");
      case PUBLIC_HEALTH -> Optional.of("i");
      case ARCHIVING_RESEARCH_OR_STATISTICS -> Optional.of("j");
      default -> Optional.empty();
    };
  }

  private static Verdict specialCategoryIsCovered(DataCategory category, At at) {
    if (category.specialCategories().isEmpty()) {
      return notApplicable("not-special");
    }
    List<Purpose> purposes = purposesUsing(category, at);
    List<SpecialCategoryCondition> covering =
        purposes.stream()
            .flatMap(purpose -> purpose.specialCategoryConditions().stream())
            .filter(condition -> covers(condition, category))
            .toList();
    return specialCategoryIsCovered(category, purposes, covering, at)
        .with("category", Parts.nameOf(category));
  }

  private static Verdict specialCategoryIsCovered(
      DataCategory category,
      List<Purpose> purposes,
      List<SpecialCategoryCondition> covering,
      At at) {
    if (any(covering, condition -> condition.kind().isPresent())) {
      return met();
    } else if (!covering.isEmpty()) {
      return undecided(at.place(), "ask.point");
    }
    RegisterView view = at.register().orElseThrow();
    boolean onConsent =
        Bases.areConsent(category.legalBases())
            || !purposes.isEmpty() && all(purposes, purpose -> Bases.areConsent(purpose, view));
    return onConsent ? breached(at.place(), "consent") : breached(at.place());
  }

  static boolean covers(SpecialCategoryCondition condition, DataCategory category) {
    return condition.dataCategories().isEmpty()
        || isAmong(category.id(), condition.dataCategories());
  }

  private static Verdict offenceDataAreAuthorised(DataCategory category, At at) {
    if (!category.criminalOffences().orElse(false)) {
      return notApplicable("no-offences");
    }
    List<Purpose> purposes = purposesUsing(category, at);
    Verdict verdict;
    if (any(purposes, purpose -> isAuthorised(purpose, category, at))) {
      verdict = met();
    } else if (any(at.register().orElseThrow().controllers(), c -> isOfficial(c.part()))) {
      verdict = undecided(at.place(), "ask.official-authority");
    } else if (registerNamesLaws(at) || any(purposes, purpose -> restsOnActOfItsOwn(purpose, at))) {
      verdict = undecided(at.place(), "ask.act");
    } else {
      verdict = breached(at.place());
    }
    return verdict.with("category", Parts.nameOf(category));
  }

  /** By an act for Article 10, or as section 7(1)(2) of the Data Protection Act allows. */
  private static boolean isAuthorised(Purpose purpose, DataCategory category, At at) {
    boolean named = isAmong(category.id(), purpose.dataCategories());
    return Parts.nameALaw(purpose.criminalOffenceLaws())
        || named && restsOnActOfItsOwn(purpose, at);
  }

  /** Whether a controller is, or for all that is told may be, an official authority. */
  private static boolean isOfficial(Controller controller) {
    return controller
        .kind()
        .map(
            kind ->
                kind == ControllerKind.PUBLIC_AUTHORITY
                    || kind == ControllerKind.PUBLIC_BODY
                    || kind == ControllerKind.COURT)
        .orElse(true);
  }

  /**
   * The purposes for which a category is used, in its register and in those that are part of it:
   * those that name it and those that name none; if there are none, all.
   */
  static List<Purpose> purposesUsing(DataCategory category, At at) {
    Optional<String> id = category.id();
    Set<Purpose> all = new LinkedHashSet<>();
    Set<Purpose> using = new LinkedHashSet<>();
    for (RegisterView view : at.registers()) {
      if (any(view.dataCategories(), seen -> seen.place().equals(at.place()))) {
        for (Located<Purpose> purpose : view.purposes()) {
          List<String> categories = purpose.part().dataCategories();
          all.add(purpose.part());
          if (categories.isEmpty() || isAmong(id, categories)) {
            using.add(purpose.part());
          }
        }
      }
    }
    return List.copyOf(using.isEmpty() ? all : using);
  }

  private final Declaration<?> declaration;

  Purposes(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }
}
