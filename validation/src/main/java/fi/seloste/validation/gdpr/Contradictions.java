package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Among.all;
import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.first;
import static fi.seloste.validation.Among.is;
import static fi.seloste.validation.Among.isAmong;
import static fi.seloste.validation.Among.those;
import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
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
import static fi.seloste.validation.Words.says;

import fi.seloste.model.Consent;
import fi.seloste.model.ConsentMechanism;
import fi.seloste.model.Contract;
import fi.seloste.model.Controller;
import fi.seloste.model.CountryCode;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSource;
import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.DecisionGround;
import fi.seloste.model.Derogation;
import fi.seloste.model.DerogationSituation;
import fi.seloste.model.Disclosed;
import fi.seloste.model.NationalIdentifierGround;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.Recipient;
import fi.seloste.model.RecipientRole;
import fi.seloste.model.RetentionEvent;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.RightKind;
import fi.seloste.model.RightStatus;
import fi.seloste.model.SpecialCategoryConditionKind;
import fi.seloste.model.Transfer;
import fi.seloste.validation.At;
import fi.seloste.validation.Localizable;
import fi.seloste.validation.Located;
import fi.seloste.validation.Place;
import fi.seloste.validation.RegisterView;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether what a notice says in one place agrees with what it says in another. */
public enum Contradictions implements GdprRule {

  /** A notice that denies transfers does not describe one. */
  NO_TRANSFER(
      Rule.named("cons-no-transfer-contradiction")
          .severity(ERROR)
          .provisions("GDPR 13(1)(f), 5(1)(a)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(PrivacyNotice.class, Contradictions::denialOfTransfersHolds)),

  /** Data that a recipient gets in a third country are transferred there. */
  THIRD_COUNTRY_RECIPIENT(
      Rule.named("cons-third-country-recipient-untransferred")
          .severity(ERROR)
          .provisions("GDPR 13(1)(f), 14(1)(f)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(PrivacyNotice.class, Contradictions::recipientsAbroadHaveTransfers)),

  /** Whoever gets transferred data is one of the recipients. */
  TRANSFER_RECIPIENT(
      Rule.named("cons-transfer-recipient-unlisted")
          .severity(WARNING)
          .provisions("GDPR 13(1)(e), 13(1)(f)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(Transfer.class, Contradictions::transferHasItsRecipient)),

  /** What stays in the European Economic Area is no transfer. */
  TRANSFER_ABROAD(
      Rule.named("cons-transfer-within-eea")
          .severity(WARNING)
          .provisions("GDPR 44; EEA Joint Committee Decision 154/2018")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(Transfer.class, Contradictions::transferLeavesTheArea)),

  /** A notice that denies disclosure does not describe one. */
  NO_DISCLOSURE(
      Rule.named("cons-no-disclosure-contradiction")
          .severity(WARNING)
          .provisions("GDPR 13(1)(e), 5(1)(a)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              PrivacyNotice.class,
              (notice, at) -> at.inEachRegister(Contradictions::denialOfDisclosureHolds))),

  /** Consent that is spoken of is a basis of something. */
  CONSENT(
      Rule.named("cons-consent-implied")
          .severity(WARNING)
          .provisions("GDPR 13(1)(c), 13(2)(c), 7")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(PrivacyNotice.class, Contradictions::consentIsABasis)),

  /** Portability is offered where there is consent or a contract. */
  PORTABILITY(
      Rule.named("cons-portability-not-applicable")
          .severity(INFO)
          .provisions("GDPR 20(1), 20(3)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(DataSubjectRight.class, Contradictions::portabilityHasItsBasis)),

  /** A notice that denies profiling has no purpose that is profiling. */
  NO_PROFILING(
      Rule.named("cons-profiling-denied")
          .severity(WARNING)
          .provisions("GDPR 13(2)(f), 5(1)(a), 4(4)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              PrivacyNotice.class,
              (notice, at) -> at.inEachRegister(Contradictions::denialOfProfilingHolds))),

  /** The controller itself is no recipient. */
  OWN_REGISTERS(
      Rule.named("cons-controller-as-recipient")
          .severity(INFO)
          .provisions("GDPR 4(9), 5(1)(b), 13(3)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(Recipient.class, GdprRule.ofController(Contradictions::recipientIsAnother)));

  private static Verdict denialOfTransfersHolds(PrivacyNotice notice, At at) {
    Map<Place, Verdict> verdicts = new LinkedHashMap<>();
    for (RegisterView view : at.registers()) {
      denialOfTransfersHolds(view, at, verdicts);
    }
    return verdicts.isEmpty()
        ? notApplicable("no-denial-of-transfers")
        : gravest(List.copyOf(verdicts.values()));
  }

  /**
   * A statement that a register does not see, since a nearer one is the last word, denies nothing.
   */
  private static void denialOfTransfersHolds(
      RegisterView view, At at, Map<Place, Verdict> verdicts) {
    Optional<Located<Disclosed<Transfer>>> lastWord =
        first(view.transfers().statements(), statement -> statement.part().isClosed());
    if (lastWord.filter(said -> said.part().state() == Disclosed.State.NONE).isEmpty()) {
      return;
    }
    verdicts.putIfAbsent(lastWord.get().place(), met());
    for (Located<Transfer> transfer : view.transfers().items()) {
      if (!ThirdCountries.isReserve(transfer.part())
          && !ThirdCountries.staysInside(transfer.part(), at)) {
        verdicts.put(
            transfer.place(),
            breached(transfer.place(), "transfer")
                .with("destination", ThirdCountries.destination(transfer.part(), at)));
      }
    }
    if (view.transfers().items().isEmpty()) {
      for (Located<Recipient> recipient : view.recipients().items()) {
        Optional<CountryCode> country = ThirdCountries.of(recipient.part(), view, at);
        if (country.isPresent()) {
          verdicts.put(recipient.place(), isAbroad(recipient, country.get()));
        }
      }
    }
  }

  private static Verdict isAbroad(Located<Recipient> recipient, CountryCode country) {
    return breached(recipient.place())
        .with("recipient", Parts.nameOf(recipient.part()))
        .with("country", CountryName.of(country));
  }

  private static Verdict recipientsAbroadHaveTransfers(PrivacyNotice notice, At at) {
    Map<Place, Verdict> verdicts = new LinkedHashMap<>();
    for (RegisterView view : at.registers()) {
      if (view.transfers().state() != Disclosed.State.NONE) {
        for (Located<Recipient> recipient : view.recipients().items()) {
          Optional<CountryCode> country = ThirdCountries.of(recipient.part(), view, at);
          if (country.isPresent() && isTransferred(recipient.part(), view, at)) {
            verdicts.put(recipient.place(), met());
          } else if (country.isPresent()) {
            verdicts.putIfAbsent(recipient.place(), isAbroad(recipient, country.get()));
          }
        }
      }
    }
    return verdicts.isEmpty()
        ? notApplicable("no-recipient-abroad")
        : gravest(List.copyOf(verdicts.values()));
  }

  private static boolean isTransferred(Recipient recipient, RegisterView view, At at) {
    for (Located<Transfer> transfer : view.transfers().items()) {
      if (!ThirdCountries.isReserve(transfer.part()) && isFor(recipient, transfer.part(), at)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A transfer that names no recipient is for all in its countries; one without either, for all.
   */
  private static boolean isFor(Recipient recipient, Transfer transfer, At at) {
    if (!transfer.recipients().isEmpty()) {
      return isAmong(recipient.id(), transfer.recipients());
    }
    return transfer.countries().isEmpty()
        || any(transfer.countries(), country -> ThirdCountries.receives(recipient, country));
  }

  private static Verdict transferHasItsRecipient(Transfer transfer, At at) {
    if (ThirdCountries.isReserve(transfer)) {
      return notApplicable("reserve");
    } else if (ThirdCountries.staysInside(transfer, at)) {
      return notApplicable("inside-economic-area");
    }
    boolean listed =
        !transfer.recipients().isEmpty()
            || !transfer.organisations().isEmpty()
            || any(
                at.registersConcerned(),
                view ->
                    any(
                        view.recipients().items(),
                        recipient ->
                            any(
                                transfer.countries(),
                                it -> ThirdCountries.receives(recipient.part(), it))));
    return require(listed, at, "recipients")
        .with("destination", () -> ThirdCountries.destination(transfer, at));
  }

  private static Verdict transferLeavesTheArea(Transfer transfer, At at) {
    if (transfer.countries().isEmpty()) {
      return notApplicable("no-country-named");
    } else if (ThirdCountries.areAtHomeAbroad(controllersOf(at), at)) {
      return notApplicable("controller-abroad");
    }
    List<Verdict> verdicts = new ArrayList<>();
    for (Located<CountryCode> country :
        Located.list(at.place(), "countries", transfer.countries())) {
      verdicts.add(
          require(!ThirdCountries.isInside(country.part(), at), country.place())
              .with("country", CountryName.of(country.part())));
    }
    return gravest(verdicts);
  }

  private static final Set<RecipientRole> DISCLOSED_TO =
      EnumSet.of(RecipientRole.CONTROLLER, RecipientRole.JOINT_CONTROLLER, RecipientRole.PUBLIC);

  /** Processors get data too, but nobody calls that disclosure. */
  private static Verdict denialOfDisclosureHolds(RegisterView view) {
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    }
    Optional<Located<Disclosed<Recipient>>> lastWord =
        first(view.recipients().statements(), statement -> statement.part().isClosed());
    if (lastWord.isEmpty()) {
      return notApplicable("no-denial-of-disclosure");
    }
    List<Verdict> verdicts = new ArrayList<>();
    verdicts.add(met());
    boolean toPublic = false;
    for (Located<Recipient> recipient : view.recipients().items()) {
      Optional<RecipientRole> role = recipient.part().role();
      toPublic |= is(role, RecipientRole.PUBLIC);
      boolean excepted = recipient.place().isWithin(lastWord.get().place());
      if (!excepted && isAmong(role, DISCLOSED_TO)) {
        verdicts.add(breached(recipient.place()).with("recipient", Parts.nameOf(recipient.part())));
      }
    }
    for (Located<Purpose> purpose : view.purposes()) {
      if (!toPublic && purpose.part().kinds().contains(PurposeKind.PUBLICATION)) {
        verdicts.add(breached(purpose.place()).with("recipient", Parts.nameOf(purpose.part())));
      }
    }
    return gravest(verdicts);
  }

  /**
   * Told once, for a reader who adds consent to one purpose mends all of it. A part that several
   * registers see may speak of the consent of any of them.
   */
  private static Verdict consentIsABasis(PrivacyNotice notice, At at) {
    Map<Place, Localizable> unfounded = new LinkedHashMap<>();
    Set<Place> founded = new HashSet<>();
    for (RegisterView view : at.registers()) {
      if (!view.isProcessorOnly()) {
        Map<Place, Localizable> references = referencesToConsent(view);
        if (mayRestOnConsent(view) || asksForConsentUnderAnotherAct(view)) {
          founded.addAll(references.keySet());
        } else {
          unfounded.putAll(references);
          for (Located<DataSubjectRight> right : withdrawals(view)) {
            if (restsOnConsentOtherwise(notice, view)) {
              founded.add(right.place());
            }
          }
        }
      }
    }
    if (founded.isEmpty() && unfounded.isEmpty()) {
      return notApplicable("no-word-of-consent");
    }
    unfounded.keySet().removeAll(founded);
    return unfounded.isEmpty()
        ? met()
        : breached(unfounded.keySet().iterator().next())
            .with("where", unfounded.values().stream().distinct().toList());
  }

  private static Map<Place, Localizable> referencesToConsent(RegisterView view) {
    Map<Place, Localizable> references = new LinkedHashMap<>();
    for (Located<DataCategory> category : view.dataCategories()) {
      if (Bases.restOnConsent(category.part().legalBases())) {
        references.put(category.place(), GdprRule.phrase("consent.data"));
      }
    }
    for (Located<DataSource> source : view.dataSources()) {
      if (Bases.restsOnConsent(source.part(), view)) {
        references.put(source.place(), GdprRule.phrase("consent.source"));
      }
    }
    for (Located<Recipient> recipient : view.recipients().items()) {
      if (Bases.restOnConsent(recipient.part().legalBases())) {
        references.put(recipient.place(), GdprRule.phrase("consent.recipient"));
      }
    }
    for (Located<RetentionRule> rule : view.retentionRules()) {
      if (is(rule.part().event(), RetentionEvent.CONSENT_WITHDRAWAL)) {
        references.put(rule.place(), GdprRule.phrase("consent.retention"));
      }
    }
    for (Located<DataSubjectRight> right : withdrawals(view)) {
      references.put(right.place(), GdprRule.phrase("consent.right"));
    }
    return references;
  }

  private static List<Located<DataSubjectRight>> withdrawals(RegisterView view) {
    return those(
        view.dataSubjectRights(),
        it ->
            is(it.part().kind(), RightKind.CONSENT_WITHDRAWAL)
                && !is(it.part().status(), RightStatus.NOT_APPLICABLE));
  }

  /** Where no basis is recognised, what is written may mean consent. */
  private static boolean mayRestOnConsent(RegisterView view) {
    return Bases.includeExplicitConsent(view)
        || Bases.include(view, Consent.class::isInstance)
        || (Bases.include(view, basis -> true) && Bases.areUnknown(view));
  }

  /**
   * Whether consent may be what health care, social welfare and research ask for beside their legal
   * basis: to a disclosure of client data, or to taking part in a study.
   */
  private static boolean asksForConsentUnderAnotherAct(RegisterView view) {
    return any(
        view.purposes(),
        purpose ->
            purpose.part().kinds().contains(PurposeKind.HEALTH_CARE)
                || purpose.part().kinds().contains(PurposeKind.RESEARCH)
                || any(
                    purpose.part().specialCategoryConditions(),
                    it ->
                        it.kind()
                            .filter(SpecialCategoryConditionKind.HEALTH_OR_SOCIAL_CARE::equals)
                            .isPresent()));
  }

  /** Consent to cookies, to a transfer, to a decision or to a personal identity code. */
  private static boolean restsOnConsentOtherwise(PrivacyNotice notice, RegisterView view) {
    return any(
            notice.cookieGroups().items(),
            it -> is(it.consentMechanism(), ConsentMechanism.CONSENT_TOOL))
        || any(
            view.transfers().items(),
            transfer ->
                any(
                    transfer.part().mechanisms(),
                    mechanism ->
                        mechanism instanceof Derogation derogation
                            && is(derogation.situation(), DerogationSituation.EXPLICIT_CONSENT)))
        || any(
            view.automatedDecisions().items(),
            it -> is(it.part().ground(), DecisionGround.EXPLICIT_CONSENT))
        || any(
            view.dataCategories(),
            it -> is(it.part().nationalIdentifierGround(), NationalIdentifierGround.CONSENT));
  }

  private static Verdict portabilityHasItsBasis(DataSubjectRight right, At at) {
    boolean offered =
        is(right.kind(), RightKind.PORTABILITY)
            && right.status().orElse(RightStatus.AVAILABLE) == RightStatus.AVAILABLE
            && right.limitations().isEmpty();
    List<RegisterView> views =
        offered
            ? those(at.registers(), view -> !view.isProcessorOnly() && sees(view, at))
            : List.of();
    if (views.isEmpty()) {
      return notApplicable("portability-not-offered");
    }
    return require(any(views, Contradictions::mayOfferPortability), at);
  }

  private static boolean sees(RegisterView view, At right) {
    return any(view.dataSubjectRights(), it -> it.place().equals(right.place()));
  }

  /** Whether some processing rests, or may rest, on consent or on a contract. */
  private static boolean mayOfferPortability(RegisterView view) {
    return !Bases.include(view, basis -> true)
        || Bases.includeConsent(view)
        || Bases.include(view, basis -> basis instanceof Contract || !Bases.isRecognised(basis));
  }

  private static Verdict denialOfProfilingHolds(RegisterView view) {
    if (view.isProcessorOnly() || view.profiling().state() != Disclosed.State.NONE) {
      return notApplicable("profiling-not-denied");
    }
    List<Verdict> verdicts = new ArrayList<>();
    verdicts.add(met());
    for (Located<Purpose> purpose : view.purposes()) {
      if (purpose.part().kinds().contains(PurposeKind.PROFILING)
          || purpose.part().kinds().contains(PurposeKind.SEGMENTATION)) {
        verdicts.add(breached(purpose.place()).with("purpose", Parts.nameOf(purpose.part())));
      }
    }
    return gravest(verdicts);
  }

  private static Verdict recipientIsAnother(Recipient recipient, At at) {
    Optional<RecipientRole> role = recipient.role();
    if (is(role, RecipientRole.INTERNAL_STAFF)) {
      return notApplicable("own-staff");
    }
    boolean sameName =
        says(recipient.name())
            && !is(role, RecipientRole.JOINT_CONTROLLER)
            && isTheOnlyController(recipient, at);
    boolean same = sameName || is(role, RecipientRole.SAME_CONTROLLER);
    return require(!same, at);
  }

  /** Of several controllers, each gets what another of them gives. */
  private static boolean isTheOnlyController(Recipient recipient, At at) {
    List<Located<Controller>> controllers = controllersOf(at);
    return !controllers.isEmpty()
        && all(controllers, it -> it.part().name().equals(recipient.name()));
  }

  /** The controllers of the register in which a part stands, or else of all that see it. */
  private static List<Located<Controller>> controllersOf(At at) {
    List<RegisterView> views = at.registersConcerned();
    if (views.size() == 1) {
      return views.get(0).controllers();
    }
    List<Located<Controller>> controllers = new ArrayList<>();
    views.forEach(view -> controllers.addAll(view.controllers()));
    return controllers;
  }

  private final Declaration<?> declaration;

  Contradictions(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }
}
