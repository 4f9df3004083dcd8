package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.each;
import static fi.seloste.validation.Among.first;
import static fi.seloste.validation.Among.is;
import static fi.seloste.validation.Among.none;
import static fi.seloste.validation.Among.those;
import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Outcome.UNDECIDED;
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
import static fi.seloste.validation.Verdict.undecided;
import static fi.seloste.validation.Words.says;

import fi.seloste.model.AdequacyDecision;
import fi.seloste.model.CompellingInterests;
import fi.seloste.model.CountryCode;
import fi.seloste.model.Derogation;
import fi.seloste.model.DerogationSituation;
import fi.seloste.model.OtherSafeguard;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.StandardContractualClauses;
import fi.seloste.model.Transfer;
import fi.seloste.model.TransferMechanism;
import fi.seloste.model.UnrecognisedMechanism;
import fi.seloste.validation.At;
import fi.seloste.validation.Located;
import fi.seloste.validation.RegisterView;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import fi.seloste.validation.reference.AdequacyDecisions;
import fi.seloste.validation.reference.Countries;
import fi.seloste.validation.reference.DecisionOnAdequacy;
import fi.seloste.validation.reference.DecisionOnClauses;
import fi.seloste.validation.reference.StandardClauses;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Transfers to third countries: Articles 13(1)(f), 14(1)(f) and Chapter V. */
public enum Transfers implements GdprRule {

  /** What a transfer rests on is told. */
  MECHANISM(
      Rule.named("gdpr-13-1-f-mechanism-missing")
          .severity(ERROR)
          .provisions("GDPR 13(1)(f), 14(1)(f), 44–49")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(Transfer.class, GdprRule.ofController(Transfers::mechanismIsTold))),

  /** A decision on adequacy that is relied on is in force for the country. */
  ADEQUACY(
      Rule.named("gdpr-45-no-decision-in-force")
          .severity(ERROR)
          .provisions("GDPR 13(1)(f), 45; CJEU C-362/14; CJEU C-311/18")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE, UNDECIDED)
          .on(Transfer.class, Transfers::decisionIsInForce)),

  /** How to get a copy of the safeguards is told. */
  COPY(
      Rule.named("gdpr-46-copy-missing")
          .severity(ERROR)
          .provisions("GDPR 13(1)(f), 14(1)(f)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(Transfer.class, GdprRule.ofController(Transfers::copyCanBeHad))),

  /** Standard contractual clauses are of a decision that still counts. */
  CLAUSES(
      Rule.named("gdpr-46-scc-repealed")
          .severity(ERROR)
          .provisions("Decision (EU) 2021/914 4(2), 4(3), 4(4); GDPR 46(2)(c)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE, UNDECIDED)
          .on(StandardContractualClauses.class, Transfers::clausesStillCount)),

  /** Whoever consents to a transfer is told of its risks. */
  RISK_INFORMATION(
      Rule.named("gdpr-49-1-a-risk-information-missing")
          .severity(ERROR)
          .provisions("GDPR 49(1)(a), 13(1)(f)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(Derogation.class, GdprRule.ofController(Transfers::risksAreTold))),

  /** The country to which data go is named. */
  COUNTRY(
      Rule.named("gdpr-13-1-f-country-missing")
          .severity(WARNING)
          .provisions("GDPR 13(1)(f), 14(1)(f); WP260 annex")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(Transfer.class, GdprRule.ofController(Transfers::countryIsNamed))),

  /** Whether there are transfers is not left open. */
  SETTLED(
      Rule.named("gdpr-13-1-f-conditional-transfer")
          .severity(WARNING)
          .provisions("GDPR 13(1)(f), 12(1); WP260")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              PrivacyNotice.class,
              (notice, at) -> at.inEachRegister(Transfers::transfersAreSettled))),

  /** A decision that has ended is not named beside what counts today. */
  OUTDATED(
      Rule.named("gdpr-45-decision-outdated-beside-valid")
          .severity(WARNING)
          .provisions("GDPR 13(1)(f), 45")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(Transfer.class, Transfers::noDecisionIsOutdated)),

  /** A decision with a limited scope covers the recipient. */
  SCOPE(
      Rule.named("gdpr-45-partial-scope")
          .severity(INFO)
          .provisions("GDPR 45(1), 45(3)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(AdequacyDecision.class, Transfers::scopeIsConfirmed)),

  /** A decision that is relied on will not end soon. */
  EXPIRY(
      Rule.named("gdpr-45-decision-expiring")
          .severity(INFO)
          .provisions("GDPR 45(3), 45(4), 45(5)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(AdequacyDecision.class, Transfers::decisionWillLast)),

  /** Which standard contractual clauses are used is told. */
  CLAUSES_NAMED(
      Rule.named("gdpr-46-scc-unidentified")
          .severity(INFO)
          .provisions("GDPR 13(1)(f); WP260 annex")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              StandardContractualClauses.class,
              (clauses, at) ->
                  require(
                      clauses.decision().filter(decision -> !decision.isBlank()).isPresent(),
                      at,
                      "decision"))),

  /** What Article 49 allows for single cases is not done regularly. */
  OCCASIONAL(
      Rule.named("gdpr-49-derogation-systematic")
          .severity(WARNING)
          .provisions("GDPR 49(1)(b), 49(1)(c), 49(1)(e); GDPR recital 111; EDPB Guidelines 2/2018")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(Derogation.class, GdprRule.ofController(Transfers::derogationIsOccasional))),

  /** The interests of a transfer of the last resort are told. */
  COMPELLING_INTERESTS(
      Rule.named("gdpr-49-1-2-compelling-interests-missing")
          .severity(ERROR)
          .provisions("GDPR 49(1)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(CompellingInterests.class, GdprRule.ofController(Transfers::interestsAreTold)));

  private static Verdict countryIsNamed(Transfer transfer, At at) {
    if (ThirdCountries.isReserve(transfer)) {
      return notApplicable("reserve");
    }
    boolean named =
        !ThirdCountries.of(transfer, at).isEmpty()
            || any(transfer.organisations(), name -> !name.isBlank());
    return require(named, at, "countries")
        .with("recipient", () -> ThirdCountries.receivers(transfer, at));
  }

  private static Verdict transfersAreSettled(RegisterView view) {
    List<Located<Transfer>> reserves =
        those(view.transfers().items(), transfer -> ThirdCountries.isReserve(transfer.part()));
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    } else if (reserves.isEmpty()) {
      return notApplicable("no-reserve");
    }
    return require(reserves.size() < view.transfers().items().size(), reserves.get(0).place());
  }

  private static Verdict noDecisionIsOutdated(Transfer transfer, At at) {
    List<Verdict> outdated = new ArrayList<>();
    boolean relied = false;
    boolean valid = false;
    for (Located<TransferMechanism> mechanism :
        Located.list(at.place(), "mechanisms", transfer.mechanisms())) {
      if (mechanism.part() instanceof AdequacyDecision adequacy) {
        List<DecisionOnAdequacy> named = named(adequacy, at);
        relied |= !named.isEmpty();
        boolean inForce = any(named, decision -> decision.isInForce(at.asOf()));
        valid |= inForce;
        if (!named.isEmpty() && !inForce) {
          outdated.add(
              breached(mechanism.place()).with("decision", adequacy.decision().orElse("")));
        }
      } else {
        valid |= counts(mechanism.part(), at);
      }
    }
    if (!relied) {
      return notApplicable("no-adequacy-decision");
    }
    return outdated.isEmpty() || !valid ? met() : gravest(outdated);
  }

  /** The decisions for the GDPR that a mechanism names. */
  private static List<DecisionOnAdequacy> named(AdequacyDecision adequacy, At at) {
    return those(
        adequacy.decision().map(at.table(AdequacyDecisions.class)::recognise).orElse(List.of()),
        DecisionOnAdequacy::isForGdpr);
  }

  /**
   * The decisions in force that a mechanism names, or else those for the countries concerned. One
   * for another country is not relied on: that it does not hold there is told by itself.
   */
  private static List<DecisionOnAdequacy> reliedOn(AdequacyDecision adequacy, At at) {
    List<CountryCode> countries =
        at.enclosing(Transfer.class)
            .map(transfer -> ThirdCountries.of(transfer, at))
            .orElse(List.of());
    List<DecisionOnAdequacy> theirs = new ArrayList<>();
    for (CountryCode country : countries) {
      theirs.addAll(
          those(at.table(AdequacyDecisions.class).of(country), DecisionOnAdequacy::isForGdpr));
    }
    boolean mayBeElsewhere =
        countries.isEmpty() || any(countries, c -> Countries.standard().find(c).isEmpty());
    return those(
        adequacy.decision().isEmpty() ? theirs : named(adequacy, at),
        decision -> (mayBeElsewhere || theirs.contains(decision)) && decision.isInForce(at.asOf()));
  }

  private static Verdict scopeIsConfirmed(AdequacyDecision adequacy, At at) {
    Optional<DecisionOnAdequacy> limited =
        first(reliedOn(adequacy, at), it -> it.scope().isPresent());
    if (limited.isEmpty()) {
      return notApplicable("no-limited-scope");
    }
    return require(adequacy.scopeConfirmed().orElse(false), at, "scopeConfirmed")
        .with("decision", limited.get().numbers().get(0))
        .with("scope", new Scope(limited.get()));
  }

  private static final int DAYS_OF_WARNING = 180;

  private static Verdict decisionWillLast(AdequacyDecision adequacy, At at) {
    Optional<DecisionOnAdequacy> ending =
        first(reliedOn(adequacy, at), it -> it.ceases().isPresent());
    if (ending.isEmpty()) {
      return notApplicable("no-end-set");
    }
    LocalDate end = ending.get().ceases().orElseThrow();
    return require(end.isAfter(at.asOf().plusDays(DAYS_OF_WARNING)), at)
        .with("decision", ending.get().numbers().get(0))
        .with("date", end);
  }

  private static Verdict derogationIsOccasional(Derogation derogation, At at) {
    Optional<String> point = derogation.situation().flatMap(Transfers::occasionalPoint);
    if (point.isEmpty()) {
      return notApplicable("not-for-single-cases");
    }
    boolean recurring =
        at.enclosing(Transfer.class)
            .filter(transfer -> transfer.recurring().orElse(false))
            .isPresent();
    return require(!recurring, at)
        .with("point", GdprRule.phrase("point." + point.get()))
        .with("destination", () -> destination(at));
  }

  private static Optional<String> occasionalPoint(DerogationSituation situation) {
    return switch (situation) {
      case CONTRACT -> Optional.of("b");
      case CONTRACT_IN_DATA_SUBJECTS_INTEREST -> Optional.of("c");
      case LEGAL_CLAIMS -> Optional.of("e");
      default -> Optional.empty();
    };
  }

  private static Verdict mechanismIsTold(Transfer transfer, At at) {
    if (ThirdCountries.isReserve(transfer)) {
      return notApplicable("reserve");
    } else if (ThirdCountries.staysInside(transfer, at)) {
      return notApplicable("inside-economic-area");
    }
    boolean told = any(transfer.mechanisms(), mechanism -> isRecognised(mechanism, at));
    return require(told, at, "mechanisms")
        .with("destination", () -> ThirdCountries.destination(transfer, at));
  }

  /** Clauses of Article 28(7), such as those of (EU) 2021/915, are no tool for transfers. */
  private static boolean isRecognised(TransferMechanism mechanism, At at) {
    return !(mechanism instanceof UnrecognisedMechanism)
        && !(mechanism instanceof StandardContractualClauses clauses
            && isNoTransferTool(clausesOf(clauses, at)));
  }

  private static boolean isNoTransferTool(List<DecisionOnClauses> named) {
    return !named.isEmpty() && none(named, DecisionOnClauses::transferTool);
  }

  private static Verdict decisionIsInForce(Transfer transfer, At at) {
    if (ThirdCountries.staysInside(transfer, at)) {
      return notApplicable("inside-economic-area");
    }
    List<Located<AdequacyDecision>> decisions = new ArrayList<>();
    boolean another = false;
    for (Located<TransferMechanism> mechanism :
        Located.list(at.place(), "mechanisms", transfer.mechanisms())) {
      if (mechanism.part() instanceof AdequacyDecision adequacy) {
        decisions.add(new Located<>(adequacy, mechanism.place()));
      } else {
        another |= counts(mechanism.part(), at);
      }
    }
    if (decisions.isEmpty()) {
      return notApplicable("no-adequacy-decision");
    } else if (another) {
      return met();
    }
    Set<CountryCode> third = new LinkedHashSet<>();
    for (CountryCode country : ThirdCountries.of(transfer, at)) {
      if (ThirdCountries.isThird(country, at)) {
        third.add(country);
      }
    }
    if (third.isEmpty()) {
      return oneIsInForce(decisions, Optional.empty(), at)
          .with("destination", () -> ThirdCountries.destination(transfer, at));
    }
    List<Verdict> verdicts = new ArrayList<>();
    for (CountryCode country : third) {
      Verdict verdict = oneIsInForce(decisions, Optional.of(country), at);
      if (verdict.outcome() == BREACHED) {
        // A decision that holds for one country is not blamed for another that has a bad one of
        // its own.
        List<Located<AdequacyDecision>> useless =
            those(
                decisions, decision -> none(List.copyOf(third), it -> holdsFor(it, decision, at)));
        verdict = useless.isEmpty() ? verdict : oneIsInForce(useless, Optional.of(country), at);
      }
      verdicts.add(verdict.with("destination", CountryName.of(country)));
    }
    return gravest(verdicts);
  }

  private static boolean holdsFor(CountryCode country, Located<AdequacyDecision> decision, At at) {
    return isInForce(decision, Optional.of(country), at).equals(met());
  }

  /** Whether one of the decisions holds for a country; without a country, for any. */
  private static Verdict oneIsInForce(
      List<Located<AdequacyDecision>> decisions, Optional<CountryCode> country, At at) {
    List<Verdict> verdicts = each(decisions, decision -> isInForce(decision, country, at));
    if (verdicts.contains(met())) {
      return met();
    }
    List<Verdict> questions = those(verdicts, verdict -> verdict.outcome() == UNDECIDED);
    return gravest(questions.isEmpty() ? verdicts : questions);
  }

  private static boolean counts(TransferMechanism mechanism, At at) {
    return isRecognised(mechanism, at)
        && !(mechanism instanceof StandardContractualClauses clauses
            && clausesStillCount(clauses, at).outcome() == BREACHED);
  }

  private static Verdict isInForce(
      Located<AdequacyDecision> mechanism, Optional<CountryCode> country, At at) {
    AdequacyDecisions table = at.table(AdequacyDecisions.class);
    Optional<String> written = mechanism.part().decision().filter(decision -> !decision.isBlank());
    List<DecisionOnAdequacy> named = written.map(table::recognise).orElse(List.of());
    boolean mayHaveOne = country.isEmpty() || any(table.of(country.get()), row -> counts(row, at));
    Verdict verdict;
    if (!named.isEmpty()) {
      verdict =
          require(
              any(
                  named,
                  row ->
                      (country.isEmpty() || table.of(country.get()).contains(row))
                          && counts(row, at)),
              mechanism.place());
    } else if (!mayHaveOne) {
      verdict = breached(mechanism.place());
    } else if (written.isPresent()) {
      verdict = undecided(mechanism.place(), "ask.decision");
    } else if (country.isEmpty()) {
      verdict = undecided(mechanism.place().missing("decision"), "ask.country");
    } else {
      verdict = met();
    }
    return verdict
        .with(
            "decision",
            () -> written.<Object>map(text -> text).orElse(GdprRule.phrase("decision.unnamed")))
        .with("date", at.asOf())
        .with(
            "reason",
            () ->
                named.isEmpty()
                    ? GdprRule.phrase("reason.none")
                    : new Reason(named.get(0), at.asOf()));
  }

  private static boolean counts(DecisionOnAdequacy decision, At at) {
    return decision.isForGdpr() && decision.isInForce(at.asOf());
  }

  private static Verdict copyCanBeHad(Transfer transfer, At at) {
    boolean onSafeguards =
        any(
            transfer.mechanisms(),
            mechanism ->
                mechanism instanceof OtherSafeguard
                    || mechanism instanceof CompellingInterests
                    || (mechanism instanceof StandardContractualClauses
                        && isRecognised(mechanism, at)));
    if (!onSafeguards) {
      return notApplicable("no-safeguards");
    } else if (ThirdCountries.staysInside(transfer, at)) {
      return notApplicable("inside-economic-area");
    }
    return require(says(transfer.safeguardCopy()), at, "safeguardCopy")
        .with("destination", () -> ThirdCountries.destination(transfer, at));
  }

  private static Verdict clausesStillCount(StandardContractualClauses clauses, At at) {
    if (isInside(at)) {
      return notApplicable("inside-economic-area");
    }
    List<DecisionOnClauses> named = those(clausesOf(clauses, at), DecisionOnClauses::transferTool);
    if (named.isEmpty()) {
      return notApplicable("clauses-not-identified");
    }
    Optional<LocalDate> concluded = clauses.concludedOn();
    boolean mayCount =
        any(
            named,
            decision ->
                concluded.isPresent()
                    ? decision.isSafeguard(at.asOf(), concluded.get())
                    : decision.isSafeguard(at.asOf()));
    boolean inForce = any(named, decision -> decision.isInForce(at.asOf()));
    Verdict verdict =
        mayCount && concluded.isEmpty() && !inForce
            ? undecided(at.place().missing("concludedOn"), "ask.concluded")
            : require(mayCount, at);
    return verdict.with("decision", clauses.decision().orElse(""));
  }

  private static List<DecisionOnClauses> clausesOf(StandardContractualClauses clauses, At at) {
    return clauses.decision().map(at.table(StandardClauses.class)::recognise).orElse(List.of());
  }

  private static Verdict risksAreTold(Derogation derogation, At at) {
    if (!is(derogation.situation(), DerogationSituation.EXPLICIT_CONSENT)) {
      return notApplicable("no-explicit-consent-to-transfer");
    } else if (isInside(at)) {
      return notApplicable("inside-economic-area");
    }
    return require(says(derogation.riskInformation()), at, "riskInformation")
        .with("destination", () -> destination(at));
  }

  private static Verdict interestsAreTold(CompellingInterests mechanism, At at) {
    return isInside(at)
        ? notApplicable("inside-economic-area")
        : require(says(mechanism.interests()), at, "interests")
            .with("destination", () -> destination(at));
  }

  /** Whether the transfer of a mechanism stays within the European Economic Area. */
  private static boolean isInside(At at) {
    return at.enclosing(Transfer.class)
        .filter(transfer -> ThirdCountries.staysInside(transfer, at))
        .isPresent();
  }

  private static Object destination(At at) {
    return at.enclosing(Transfer.class)
        .map(transfer -> ThirdCountries.destination(transfer, at))
        .orElseGet(() -> GdprRule.phrase("country.unnamed"));
  }

  private final Declaration<?> declaration;

  Transfers(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }
}
