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

import fi.seloste.model.Consent;
import fi.seloste.model.Contract;
import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.RightKind;
import fi.seloste.model.RightStatus;
import fi.seloste.validation.Located;
import fi.seloste.validation.Place;
import fi.seloste.validation.RegisterView;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import java.util.List;

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

  /** People are told that they may complain to a supervisory authority: Article 77. */
  COMPLAINT(
      Rule.named("gdpr-13-2-d-complaint-missing")
          .severity(ERROR)
          .provisions("GDPR 13(2)(d), 14(2)(e), 77")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(PrivacyNotice.class, (notice, at) -> at.inEachRegister(Rights::complaintIsTold))),

  /** People are told that they may refuse direct marketing: Article 21(2). */
  MARKETING_OBJECTION(
      Rule.named("gdpr-21-2-marketing-objection-missing")
          .severity(ERROR)
          .provisions("GDPR 21(2), 21(3), 21(4), 13(2)(b)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              PrivacyNotice.class,
              (notice, at) -> at.inEachRegister(Rights::marketingObjectionIsTold)));

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
        rights(view, kind).stream()
            .map(Located::part)
            .anyMatch(
                right ->
                    status(right) != RightStatus.NOT_APPLICABLE
                        || says(right.description())
                        || !right.laws().isEmpty());
    return require(told, ABSENT);
  }

  private static Verdict objectionIsTold(RegisterView view) {
    List<LegalBasis> bases = Bases.of(view);
    boolean unknown = Bases.areUnknown(view);
    boolean open = bases.stream().anyMatch(Bases::isOpenToObjection);
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    } else if (!open && !unknown) {
      return notApplicable("no-basis-open-to-objection");
    } else if (isAvailable(view, RightKind.DIRECT_MARKETING_OBJECTION)
        && !unknown
        && onlyMarketingIsOpenToObjection(view)) {
      return met();
    }
    return isTold(rights(view, RightKind.OBJECTION)).with("bases", Bases.terms(view));
  }

  private static boolean onlyMarketingIsOpenToObjection(RegisterView view) {
    boolean inherited = false;
    for (Located<Purpose> purpose : view.purposes()) {
      inherited |= purpose.part().legalBases().isEmpty();
      boolean open =
          view.legalBasesOf(purpose).stream()
              .anyMatch(basis -> Bases.isOpenToObjection(basis.part()));
      if (open && !Bases.isDirectMarketing(purpose.part())) {
        return false;
      }
    }
    return inherited
        || view.legalBases().stream().noneMatch(basis -> Bases.isOpenToObjection(basis.part()));
  }

  private static Verdict portabilityIsTold(RegisterView view) {
    List<LegalBasis> bases = Bases.of(view);
    boolean consentOrContract =
        bases.stream().anyMatch(basis -> basis instanceof Consent || basis instanceof Contract)
            || Bases.includeExplicitConsent(view);
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    } else if (!consentOrContract && !Bases.areUnknown(view)) {
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

  private static Verdict complaintIsTold(RegisterView view) {
    return view.isProcessorOnly()
        ? notApplicable("processor-only")
        : require(isAvailable(view, RightKind.COMPLAINT), ABSENT);
  }

  private static Verdict marketingObjectionIsTold(RegisterView view) {
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    }
    return view.purposes().stream().anyMatch(purpose -> Bases.isDirectMarketing(purpose.part()))
        ? require(isAvailable(view, RightKind.DIRECT_MARKETING_OBJECTION), ABSENT)
        : notApplicable("no-direct-marketing");
  }

  private static boolean isAvailable(RegisterView view, RightKind kind) {
    return rights(view, kind).stream()
        .anyMatch(right -> status(right.part()) != RightStatus.NOT_APPLICABLE);
  }

  private static boolean isAvailable(DataSubjectRight right) {
    return status(right) == RightStatus.AVAILABLE;
  }

  private static RightStatus status(DataSubjectRight right) {
    return right.status().orElse(RightStatus.AVAILABLE);
  }

  private static List<Located<DataSubjectRight>> rights(RegisterView view, RightKind kind) {
    return view.dataSubjectRights().stream()
        .filter(right -> right.part().kind().filter(kind::equals).isPresent())
        .toList();
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
