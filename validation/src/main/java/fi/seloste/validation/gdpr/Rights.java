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

import fi.seloste.model.Channel;
import fi.seloste.model.Consent;
import fi.seloste.model.Contract;
import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.Fee;
import fi.seloste.model.Formality;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.Limitation;
import fi.seloste.model.LimitationKind;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.RequestProcedure;
import fi.seloste.model.RightKind;
import fi.seloste.model.RightStatus;
import fi.seloste.model.TimePeriod;
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

/** The rights of the data subject: Articles 13(2)(b)-(d), 14(2)(c)-(e), 12 and 15 to 22. */
public enum Rights implements GdprRule {

  /** People are told that they may see their data: Article 15. */
  ACCESS(
      Rule.named("gdpr-13-2-b-access-missing")
          .severity(ERROR)
          .provisions("GDPR 13(2)(b), 14(2)(c), 15")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE, UNDECIDED)
          .on(
              PrivacyNotice.class,
              (notice, at) -> at.inEachRegister(view -> isTold(view, RightKind.ACCESS)))),

  /** People are told that they may have their data corrected: Article 16. */
  RECTIFICATION(
      Rule.named("gdpr-13-2-b-rectification-missing")
          .severity(ERROR)
          .provisions("GDPR 13(2)(b), 14(2)(c), 16")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE, UNDECIDED)
          .on(
              PrivacyNotice.class,
              (notice, at) -> at.inEachRegister(view -> isTold(view, RightKind.RECTIFICATION)))),

  /** People are told that they may have their data erased, or why not: Article 17. */
  ERASURE(
      Rule.named("gdpr-13-2-b-erasure-missing")
          .severity(ERROR)
          .provisions("GDPR 13(2)(b), 14(2)(c), 17")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              PrivacyNotice.class,
              (notice, at) ->
                  at.inEachRegister(view -> isToldOrExplained(view, RightKind.ERASURE)))),

  /** People are told that they may have the processing restricted: Article 18. */
  RESTRICTION(
      Rule.named("gdpr-13-2-b-restriction-missing")
          .severity(ERROR)
          .provisions("GDPR 13(2)(b), 14(2)(c), 18")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE, UNDECIDED)
          .on(
              PrivacyNotice.class,
              (notice, at) -> at.inEachRegister(view -> isTold(view, RightKind.RESTRICTION)))),

  /** People are told that they may object, where Article 21(1) lets them. */
  OBJECTION(
      Rule.named("gdpr-13-2-b-objection-missing")
          .severity(ERROR)
          .provisions("GDPR 13(2)(b), 14(2)(c), 21(1)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE, UNDECIDED)
          .on(PrivacyNotice.class, (notice, at) -> at.inEachRegister(Rights::objectionIsTold))),

  /** People are told that they may take their data along, where Article 20(1) lets them. */
  PORTABILITY(
      Rule.named("gdpr-13-2-b-portability-missing")
          .severity(ERROR)
          .provisions("GDPR 13(2)(b), 14(2)(c), 20(1)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(PrivacyNotice.class, (notice, at) -> at.inEachRegister(Rights::portabilityIsTold))),

  /** People who consent are told that they may withdraw: Article 7(3). */
  WITHDRAWAL(
      Rule.named("gdpr-13-2-c-withdrawal-missing")
          .severity(ERROR)
          .provisions("GDPR 13(2)(c), 14(2)(d), 7(3)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(PrivacyNotice.class, (notice, at) -> at.inEachRegister(Rights::withdrawalIsTold))),

  /** People are told all of what withdrawal means: Article 7(3). */
  WITHDRAWAL_TERMS(
      Rule.named("gdpr-13-2-c-withdrawal-incomplete")
          .severity(WARNING)
          .provisions("GDPR 13(2)(c), 14(2)(d), 7(3)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(PrivacyNotice.class, (notice, at) -> at.inEachRegister(Rights::withdrawalIsWhole))),

  /** People are told that they may complain to a supervisory authority: Article 77. */
  COMPLAINT(
      Rule.named("gdpr-13-2-d-complaint-missing")
          .severity(ERROR)
          .provisions("GDPR 13(2)(d), 14(2)(e), 77")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(PrivacyNotice.class, (notice, at) -> at.inEachRegister(Rights::complaintIsTold))),

  /** The supervisory authority can be told from the notice. */
  AUTHORITY(
      Rule.named("gdpr-13-2-d-authority-not-identified")
          .severity(INFO)
          .provisions("GDPR 13(2)(d), 77(1); WP260 annex")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(PrivacyNotice.class, GdprRule.ofController(Rights::authorityIsIdentified))),

  /** People are told that they may refuse direct marketing: Article 21(2). */
  MARKETING_OBJECTION(
      Rule.named("gdpr-21-2-marketing-objection-missing")
          .severity(ERROR)
          .provisions("GDPR 21(2), 21(3), 21(4), 13(2)(b)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              PrivacyNotice.class,
              (notice, at) -> at.inEachRegister(Rights::marketingObjectionIsTold))),

  /** Direct marketing can be refused without a condition: Article 21(2). */
  MARKETING_UNCONDITIONAL(
      Rule.named("gdpr-21-2-marketing-objection-conditional")
          .severity(WARNING)
          .provisions("GDPR 21(2), 21(3)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              DataSubjectRight.class,
              GdprRule.ofController(Rights::marketingObjectionIsUnconditional))),

  /** The right to object stands apart: Article 21(4). */
  OBJECTION_APART(
      Rule.named("gdpr-21-4-objection-not-separate")
          .severity(WARNING)
          .provisions("GDPR 21(4)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(DataSubjectRight.class, GdprRule.ofController(Rights::objectionStandsApart))),

  /** A right is limited only as the Regulation or a law allows. */
  LIMITATIONS(
      Rule.named("gdpr-15-22-right-limitation-unfounded")
          .severity(WARNING)
          .provisions(
              "GDPR 15(4), 17(3), 18, 20(3), 20(4), 21(1), 21(6), 7(3), 12(5), 23;"
                  + " tietosuojalaki 1050/2018 31 §, 32 §, 34 §")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(DataSubjectRight.class, GdprRule.ofController(Rights::limitationsAreFounded))),

  /** How the rights are used is told. */
  MEANS(
      Rule.named("gdpr-12-2-exercise-means-missing")
          .severity(WARNING)
          .provisions("GDPR 12(2), 13(2)(b); WP260 annex (rights)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, UNDECIDED, NOT_APPLICABLE)
          .on(PrivacyNotice.class, GdprRule.ofController(Rights::meansAreTold))),

  /** A request needs no signature and no visit. */
  SIGNATURE(
      Rule.named("gdpr-12-2-signature-required")
          .severity(WARNING)
          .provisions("GDPR 12(2), 12(6); EDPB Guidelines 01/2022")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(RequestProcedure.class, GdprRule.ofController(Rights::requestNeedsNoSignature))),

  /** A request is answered in time and free of charge. */
  TERMS(
      Rule.named("gdpr-12-3-5-request-terms")
          .severity(WARNING)
          .provisions("GDPR 12(3), 12(5), 15(3)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(RequestProcedure.class, GdprRule.ofController(Rights::termsAreThoseOfTheLaw)));

  /** Rights stand in the notice, also one that only some registers lack. */
  private static final Place ABSENT = Place.notice().missing("dataSubjectRights");

  /** A right that holds for everybody: only a law can restrict it or take it away. */
  private static Verdict isTold(RegisterView view, RightKind kind) {
    return view.isProcessorOnly() ? notApplicable("processor-only") : isTold(rights(view, kind));
  }

  private static Verdict isTold(List<Located<DataSubjectRight>> rights) {
    for (Located<DataSubjectRight> right : rights) {
      if (isAvailable(right.part()) || !right.part().laws().isEmpty()) {
        return met();
      }
    }
    for (Located<DataSubjectRight> right : rights) {
      if (status(right.part()) == RightStatus.RESTRICTED || says(right.part().description())) {
        return undecided(right.place().missing("laws"), "ask.law");
      }
    }
    return breached(ABSENT);
  }

  /** A right with exceptions of its own: that it does not apply is enough if the reason is told. */
  private static Verdict isToldOrExplained(RegisterView view, RightKind kind) {
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    }
    boolean told =
        any(
            rights(view, kind),
            right ->
                status(right.part()) != RightStatus.NOT_APPLICABLE
                    || says(right.part().description())
                    || !right.part().laws().isEmpty());
    return require(told, ABSENT);
  }

  private static Verdict objectionIsTold(RegisterView view) {
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    }
    boolean unknown = Bases.areUnknown(view);
    boolean open = Bases.include(view, Bases::isOpenToObjection);
    if (!open && !unknown) {
      return notApplicable("no-basis-open-to-objection");
    } else if (isAvailable(view, RightKind.DIRECT_MARKETING_OBJECTION)
        && !unknown
        && onlyMarketingIsOpenToObjection(view)) {
      return met();
    }
    return isTold(rights(view, RightKind.OBJECTION)).with("bases", () -> Bases.terms(view));
  }

  private static boolean onlyMarketingIsOpenToObjection(RegisterView view) {
    boolean inherited = false;
    for (Located<Purpose> purpose : view.purposes()) {
      inherited |= purpose.part().legalBases().isEmpty();
      boolean open =
          any(view.legalBasesOf(purpose), basis -> Bases.isOpenToObjection(basis.part()));
      if (open && !Bases.isDirectMarketing(purpose.part())) {
        return false;
      }
    }
    return inherited || none(view.legalBases(), basis -> Bases.isOpenToObjection(basis.part()));
  }

  private static Verdict portabilityIsTold(RegisterView view) {
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    }
    boolean consentOrContract =
        Bases.include(view, basis -> basis instanceof Consent || basis instanceof Contract)
            || Bases.includeExplicitConsent(view);
    if (!consentOrContract && !Bases.areUnknown(view)) {
      return notApplicable("no-consent-or-contract");
    } else if (!view.automatedMeans().orElse(true)) {
      return notApplicable("not-automated");
    }
    return isToldOrExplained(view, RightKind.PORTABILITY);
  }

  private static Verdict withdrawalIsTold(RegisterView view) {
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    }
    return Bases.includeConsent(view)
        ? require(isAvailable(view, RightKind.CONSENT_WITHDRAWAL), ABSENT)
        : notApplicable("no-consent");
  }

  private static Verdict withdrawalIsWhole(RegisterView view) {
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    }
    List<Located<DataSubjectRight>> rights =
        those(
            view.dataSubjectRights(),
            right -> isOf(right.part(), RightKind.CONSENT_WITHDRAWAL) && mayBeUsed(right.part()));
    if (rights.isEmpty()) {
      return notApplicable("no-withdrawal-told");
    }
    boolean whole =
        any(
            rights,
            right ->
                right.part().atAnyTime().orElse(false)
                    && right.part().priorProcessingUnaffected().orElse(false));
    return require(whole, rights.get(0).place());
  }

  private static Verdict authorityIsIdentified(PrivacyNotice notice, At at) {
    if (none(notice.dataSubjectRights(), right -> isOf(right, RightKind.COMPLAINT))) {
      return notApplicable("no-complaint-told");
    }
    return require(
        any(
            notice.supervisoryAuthorities(),
            authority -> says(authority.name()) || Contacts.reach(authority.contactDetails())),
        at,
        "supervisoryAuthorities");
  }

  /** Whoever asks may have to show who he is, and may not abuse the right: Article 12(5)-(6). */
  private static final Set<LimitationKind> OF_EVERY_REQUEST =
      EnumSet.of(LimitationKind.UNFOUNDED_OR_EXCESSIVE, LimitationKind.IDENTITY_NOT_CONFIRMED);

  private static Verdict marketingObjectionIsUnconditional(DataSubjectRight right, At at) {
    if (!isOf(right, RightKind.DIRECT_MARKETING_OBJECTION)) {
      return notApplicable("another-right");
    }
    Optional<RequestProcedure> procedure =
        right.requestProcedure().or(at.notice()::requestProcedure);
    boolean limited =
        any(
            right.limitations(),
            limitation ->
                limitation.laws().isEmpty() && !isAmong(limitation.kind(), OF_EVERY_REQUEST));
    boolean justified =
        procedure
            .filter(p -> p.formalities().contains(Formality.JUSTIFICATION))
            .filter(p -> !says(p.formalitiesCondition()))
            .isPresent();
    boolean paid = is(procedure.flatMap(RequestProcedure::fee), Fee.ALWAYS);
    return require(!limited && !justified && !paid, at);
  }

  private static Verdict objectionStandsApart(DataSubjectRight right, At at) {
    if (!isOf(right, RightKind.OBJECTION) && !isOf(right, RightKind.DIRECT_MARKETING_OBJECTION)) {
      return notApplicable("another-right");
    }
    return right.presentedSeparately().isPresent()
        ? require(right.presentedSeparately().get(), at)
        : notApplicable("presentation-not-told");
  }

  private static Verdict limitationsAreFounded(DataSubjectRight right, At at) {
    Optional<Set<LimitationKind>> allowed = right.kind().flatMap(Limitations::allowedFor);
    if (allowed.isEmpty() || right.limitations().isEmpty()) {
      return notApplicable("no-limitation-to-judge");
    }
    List<Verdict> verdicts = new ArrayList<>();
    for (Located<Limitation> limitation :
        Located.list(at.place(), "limitations", right.limitations())) {
      boolean byLaw = !limitation.part().laws().isEmpty() || !right.laws().isEmpty();
      Optional<LimitationKind> kind =
          limitation.part().kind().filter(k -> k != LimitationKind.OTHER);
      verdicts.add(
          kind.isEmpty()
                  || byLaw
                  || allowed.get().contains(kind.get())
                  || kind.get() == LimitationKind.CONSENT_ONLY && isOfConsentAlone(right, at)
              ? met()
              : breached(limitation.place())
                  .with("limitation", GdprRule.phrase("limitation." + kind.get().code()))
                  .with("right", GdprRule.phrase("right." + right.kind().orElseThrow().code())));
    }
    return gravest(verdicts);
  }

  /**
   * Whether nothing but consent gives a right in the registers for which it is told: portability is
   * for consent and contracts, and what a duty or public task needs is not erased.
   */
  private static boolean isOfConsentAlone(DataSubjectRight right, At at) {
    List<LegalBasis> bases =
        at.registers().stream()
            .filter(view -> any(view.dataSubjectRights(), it -> it.place().equals(at.place())))
            .flatMap(view -> Bases.of(view).stream())
            .toList();
    return isOf(right, RightKind.PORTABILITY) && none(bases, Contract.class::isInstance)
        || isOf(right, RightKind.ERASURE)
            && all(bases, it -> it instanceof Consent || Bases.asksForLaw(it));
  }

  private static Verdict meansAreTold(PrivacyNotice notice, At at) {
    if (notice.dataSubjectRights().isEmpty()) {
      return notApplicable("no-rights-told");
    }
    boolean told =
        notice.requestProcedure().filter(Rights::saysHow).isPresent()
            || any(
                notice.dataSubjectRights(),
                right -> right.requestProcedure().filter(Rights::saysHow).isPresent())
            || any(notice.contactPoints(), p -> Contacts.reach(p.contactDetails()))
            || any(
                notice.dataProtectionOfficers().items(),
                officer -> Contacts.reach(officer.contactDetails()));
    if (!told && any(notice.controllers(), c -> Contacts.reach(c.contactDetails()))) {
      return undecided(at.missing("requestProcedure"), "ask.controller");
    }
    return require(told, at, "requestProcedure");
  }

  private static boolean saysHow(RequestProcedure procedure) {
    return says(procedure.description())
        || !procedure.contactPoints().isEmpty()
        || !procedure.controllers().isEmpty()
        || !procedure.channels().isEmpty();
  }

  private static Verdict requestNeedsNoSignature(RequestProcedure procedure, At at) {
    List<Localizable> asked = new ArrayList<>();
    if (procedure.formalities().contains(Formality.SIGNED_WRITING)) {
      asked.add(GdprRule.phrase("formality.signedWriting"));
    }
    if (procedure.formalities().contains(Formality.IN_PERSON)) {
      asked.add(GdprRule.phrase("formality.inPerson"));
    }
    if (asked.isEmpty()) {
      return notApplicable("no-formality");
    }
    boolean another =
        any(
            procedure.channels(),
            channel -> channel != Channel.LETTER && channel != Channel.IN_PERSON);
    return require(another || says(procedure.formalitiesCondition()), at)
        .with("formality", List.copyOf(asked));
  }

  private static final int ONE_MONTH = 31;

  private static Verdict termsAreThoseOfTheLaw(RequestProcedure procedure, At at) {
    if (procedure.fee().isEmpty() && procedure.responseTime().isEmpty()) {
      return notApplicable("no-terms-told");
    }
    List<Localizable> beyond = new ArrayList<>();
    if (procedure
        .fee()
        .filter(fee -> fee == Fee.ALWAYS || fee == Fee.REPEATED_WITHIN_YEAR)
        .isPresent()) {
      beyond.add(GdprRule.phrase("term.fee"));
    }
    long answer = procedure.responseTime().map(Rights::days).orElse(0L);
    long extension = procedure.extension().map(Rights::days).orElse(0L);
    boolean late = answer > ONE_MONTH && procedure.extension().isEmpty();
    if (late || answer > 3 * ONE_MONTH || extension > 2 * ONE_MONTH) {
      beyond.add(GdprRule.phrase("term.time"));
    }
    return require(beyond.isEmpty(), at).with("term", List.copyOf(beyond));
  }

  /** The longest that a period can be, in days. */
  private static long days(TimePeriod period) {
    return 366L * period.years()
        + 31L * period.months()
        + 7L * period.weeks()
        + period.days()
        + period.hours() / 24;
  }

  private static boolean isOf(DataSubjectRight right, RightKind kind) {
    return is(right.kind(), kind);
  }

  private static Verdict complaintIsTold(RegisterView view) {
    return view.isProcessorOnly()
        ? notApplicable("processor-only")
        : require(isAvailable(view, RightKind.COMPLAINT), ABSENT);
  }

  private static Verdict marketingObjectionIsTold(RegisterView view) {
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    }
    return any(view.purposes(), purpose -> Bases.isDirectMarketing(purpose.part()))
        ? require(isAvailable(view, RightKind.DIRECT_MARKETING_OBJECTION), ABSENT)
        : notApplicable("no-direct-marketing");
  }

  private static boolean isAvailable(RegisterView view, RightKind kind) {
    return any(
        view.dataSubjectRights(), right -> isOf(right.part(), kind) && mayBeUsed(right.part()));
  }

  private static boolean mayBeUsed(DataSubjectRight right) {
    return status(right) != RightStatus.NOT_APPLICABLE;
  }

  private static boolean isAvailable(DataSubjectRight right) {
    return status(right) == RightStatus.AVAILABLE;
  }

  private static RightStatus status(DataSubjectRight right) {
    return right.status().orElse(RightStatus.AVAILABLE);
  }

  private static List<Located<DataSubjectRight>> rights(RegisterView view, RightKind kind) {
    return those(view.dataSubjectRights(), right -> isOf(right.part(), kind));
  }

  private final Declaration<?> declaration;

  Rights(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }
}
