package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Outcome.UNDECIDED;
import static fi.seloste.validation.Profile.NOTICE;
import static fi.seloste.validation.Profile.RECORD;
import static fi.seloste.validation.Severity.ERROR;
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
import fi.seloste.model.StandardContractualClauses;
import fi.seloste.model.Transfer;
import fi.seloste.model.TransferMechanism;
import fi.seloste.model.UnrecognisedMechanism;
import fi.seloste.validation.At;
import fi.seloste.validation.Located;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import fi.seloste.validation.reference.AdequacyDecisions;
import fi.seloste.validation.reference.DecisionOnAdequacy;
import fi.seloste.validation.reference.DecisionOnClauses;
import fi.seloste.validation.reference.StandardClauses;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Transfers to third countries: Articles 13(1)(f), 14(1)(f) and Chapter V. */
public enum Transfers implements GdprRule {

  /** What a transfer rests on is told. */
  MECHANISM(
      Rule.named("gdpr-13-1-f-mechanism-missing")
          .severity(ERROR)
          .provisions("GDPR 13(1)(f), 14(1)(f), 44-49")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(Transfer.class, Transfers::mechanismIsTold)),

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
          .on(Transfer.class, Transfers::copyCanBeHad)),

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
          .on(Derogation.class, Transfers::risksAreTold)),

  /** The interests of a transfer of the last resort are told. */
  COMPELLING_INTERESTS(
      Rule.named("gdpr-49-1-2-compelling-interests-missing")
          .severity(ERROR)
          .provisions("GDPR 49(1)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              CompellingInterests.class,
              (mechanism, at) ->
                  require(says(mechanism.interests()), at.missing("interests"))
                      .with("destination", destination(at))));

  private static Verdict mechanismIsTold(Transfer transfer, At at) {
    if (ThirdCountries.isReserve(transfer)) {
      return notApplicable("reserve");
    } else if (ThirdCountries.staysInside(transfer, at)) {
      return notApplicable("inside-economic-area");
    }
    boolean told =
        transfer.mechanisms().stream().anyMatch(mechanism -> isRecognised(mechanism, at));
    return require(told, at.missing("mechanisms"))
        .with("destination", ThirdCountries.destination(transfer, at));
  }

  /** Clauses of Article 28(7), such as those of (EU) 2021/915, are no tool for transfers. */
  private static boolean isRecognised(TransferMechanism mechanism, At at) {
    return !(mechanism instanceof UnrecognisedMechanism)
        && !(mechanism instanceof StandardContractualClauses clauses
            && isNoTransferTool(clausesOf(clauses, at)));
  }

  private static boolean isNoTransferTool(List<DecisionOnClauses> named) {
    return !named.isEmpty() && named.stream().noneMatch(DecisionOnClauses::transferTool);
  }

  private static Verdict decisionIsInForce(Transfer transfer, At at) {
    if (ThirdCountries.staysInside(transfer, at)) {
      return notApplicable("inside-economic-area");
    }
    List<Verdict> verdicts = new ArrayList<>();
    boolean another = false;
    for (Located<TransferMechanism> mechanism :
        Located.list(at.place(), "mechanisms", transfer.mechanisms())) {
      if (mechanism.part() instanceof AdequacyDecision adequacy) {
        verdicts.add(decisionIsInForce(new Located<>(adequacy, mechanism.place()), transfer, at));
      } else {
        another |= counts(mechanism.part(), at);
      }
    }
    if (verdicts.isEmpty()) {
      return notApplicable("no-adequacy-decision");
    } else if (another || verdicts.contains(met())) {
      return met();
    }
    return gravest(verdicts).with("destination", ThirdCountries.destination(transfer, at));
  }

  private static boolean counts(TransferMechanism mechanism, At at) {
    return isRecognised(mechanism, at)
        && !(mechanism instanceof StandardContractualClauses clauses
            && clausesStillCount(clauses, at).outcome() == BREACHED);
  }

  private static Verdict decisionIsInForce(
      Located<AdequacyDecision> mechanism, Transfer transfer, At at) {
    AdequacyDecisions table = at.table(AdequacyDecisions.class);
    List<CountryCode> countries = ThirdCountries.of(transfer, at);
    Optional<String> written = mechanism.part().decision().filter(decision -> !decision.isBlank());
    List<DecisionOnAdequacy> named =
        written.map(table::recognise).orElse(List.of()).stream()
            .filter(DecisionOnAdequacy::isForGdpr)
            .toList();
    if (written.isPresent() && !named.isEmpty()) {
      boolean inForce =
          named.stream().anyMatch(row -> row.isInForce(at.asOf()) && isFor(row, countries, table));
      DecisionOnAdequacy first = named.get(0);
      return require(inForce, mechanism.place())
          .with("decision", written.get())
          .with("date", at.asOf())
          .with("reason", new Reason(first, at.asOf()));
    }
    boolean recognisedForOther =
        written.filter(text -> !table.recognise(text).isEmpty()).isPresent();
    boolean possible =
        countries.isEmpty()
            || countries.stream().anyMatch(country -> hasDecision(country, table, at.asOf()));
    Verdict verdict =
        written.isPresent()
            ? possible && !recognisedForOther
                ? undecided(mechanism.place(), "ask.decision")
                : breached(mechanism.place())
            : countries.isEmpty()
                ? undecided(mechanism.place().missing("decision"), "ask.country")
                : require(
                    countries.stream().allMatch(country -> hasDecision(country, table, at.asOf())),
                    mechanism.place());
    return verdict
        .with(
            "decision",
            written.<Object>map(text -> text).orElse(GdprRule.phrase("decision.unnamed")))
        .with("date", at.asOf())
        .with("reason", GdprRule.phrase("reason.none"));
  }

  private static boolean hasDecision(CountryCode country, AdequacyDecisions table, LocalDate asOf) {
    return table.of(country).stream().anyMatch(row -> row.isForGdpr() && row.isInForce(asOf));
  }

  private static boolean isFor(
      DecisionOnAdequacy decision, List<CountryCode> countries, AdequacyDecisions table) {
    return countries.isEmpty()
        || countries.stream().anyMatch(country -> table.of(country).contains(decision));
  }

  private static Verdict copyCanBeHad(Transfer transfer, At at) {
    boolean onSafeguards =
        transfer.mechanisms().stream()
            .anyMatch(
                mechanism ->
                    mechanism instanceof StandardContractualClauses
                        || mechanism instanceof OtherSafeguard
                        || mechanism instanceof CompellingInterests);
    if (!onSafeguards) {
      return notApplicable("no-safeguards");
    } else if (ThirdCountries.staysInside(transfer, at)) {
      return notApplicable("inside-economic-area");
    }
    return require(says(transfer.safeguardCopy()), at.missing("safeguardCopy"))
        .with("destination", ThirdCountries.destination(transfer, at));
  }

  private static Verdict clausesStillCount(StandardContractualClauses clauses, At at) {
    List<DecisionOnClauses> named =
        clausesOf(clauses, at).stream().filter(DecisionOnClauses::transferTool).toList();
    if (named.isEmpty()) {
      return notApplicable("clauses-not-identified");
    }
    Optional<LocalDate> concluded = clauses.concludedOn();
    boolean mayCount =
        named.stream()
            .anyMatch(
                decision ->
                    concluded.isPresent()
                        ? decision.isSafeguard(at.asOf(), concluded.get())
                        : decision.isSafeguard(at.asOf()));
    boolean inForce = named.stream().anyMatch(decision -> decision.isInForce(at.asOf()));
    Verdict verdict =
        mayCount && concluded.isEmpty() && !inForce
            ? undecided(at.place().missing("concludedOn"), "ask.concluded")
            : require(mayCount, at.place());
    return verdict.with("decision", clauses.decision().orElse(""));
  }

  private static List<DecisionOnClauses> clausesOf(StandardContractualClauses clauses, At at) {
    return clauses.decision().map(at.table(StandardClauses.class)::recognise).orElse(List.of());
  }

  private static Verdict risksAreTold(Derogation derogation, At at) {
    return derogation.situation().filter(DerogationSituation.EXPLICIT_CONSENT::equals).isEmpty()
        ? notApplicable("no-explicit-consent-to-transfer")
        : require(says(derogation.riskInformation()), at.missing("riskInformation"))
            .with("destination", destination(at));
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
