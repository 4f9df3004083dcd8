package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.Case.undecided;
import static fi.seloste.validation.GoodNotice.delivery;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.ofProcessor;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.transfer;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.GoodNotice.withRegister;
import static fi.seloste.validation.gdpr.Transfers.ADEQUACY;
import static fi.seloste.validation.gdpr.Transfers.CLAUSES;
import static fi.seloste.validation.gdpr.Transfers.CLAUSES_NAMED;
import static fi.seloste.validation.gdpr.Transfers.COMPELLING_INTERESTS;
import static fi.seloste.validation.gdpr.Transfers.COPY;
import static fi.seloste.validation.gdpr.Transfers.COUNTRY;
import static fi.seloste.validation.gdpr.Transfers.EXPIRY;
import static fi.seloste.validation.gdpr.Transfers.MECHANISM;
import static fi.seloste.validation.gdpr.Transfers.OCCASIONAL;
import static fi.seloste.validation.gdpr.Transfers.OUTDATED;
import static fi.seloste.validation.gdpr.Transfers.RISK_INFORMATION;
import static fi.seloste.validation.gdpr.Transfers.SCOPE;
import static fi.seloste.validation.gdpr.Transfers.SETTLED;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.AdequacyDecision;
import fi.seloste.model.CompellingInterests;
import fi.seloste.model.CountryCode;
import fi.seloste.model.Derogation;
import fi.seloste.model.DerogationBuilder;
import fi.seloste.model.DerogationSituation;
import fi.seloste.model.Disclosed;
import fi.seloste.model.Name;
import fi.seloste.model.OtherSafeguard;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Recipient;
import fi.seloste.model.StandardContractualClauses;
import fi.seloste.model.StandardContractualClausesBuilder;
import fi.seloste.model.Transfer;
import fi.seloste.model.TransferMechanism;
import fi.seloste.model.UnrecognisedMechanism;
import fi.seloste.validation.Case;
import fi.seloste.validation.Finding;
import fi.seloste.validation.Rule;
import fi.seloste.validation.rulesets.Rulesets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class TransfersTest {

  private static final CountryCode IRELAND = CountryCode.of("IE");
  private static final CountryCode UNITED_STATES = CountryCode.of("US");

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  @Test
  void a_destination_within_the_area_is_not_said_to_need_anything() {
    Finding missing =
        Rulesets.notice()
            .check(
                with(
                    Transfer.builder()
                        .addRecipient("mailer")
                        .addCountries(CountryCode.of("NO"), CountryCode.of("US"))
                        .build()),
                Case.TODAY)
            .findings()
            .stream()
            .filter(finding -> finding.rule() == MECHANISM)
            .findFirst()
            .orElseThrow();

    assertThat(missing.message(Locale.ENGLISH)).endsWith("are stated: United States.");
  }

  @Test
  void a_decision_that_is_not_in_force_is_quoted_as_it_is_written() {
    assertThat(message(ADEQUACY, to("US", adequacy("Safe Harbour"))))
        .startsWith("“Safe Harbour” is not an adequacy decision in force");
  }

  @Test
  void a_derogation_and_interests_are_questioned_for_their_destination() {
    assertThat(message(RISK_INFORMATION, to("US", consent().build()))).endsWith(": United States.");
    assertThat(message(COMPELLING_INTERESTS, to("US", CompellingInterests.builder().build())))
        .endsWith(": United States.");
  }

  /** What the one finding of a rule says. */
  private static String message(Rule rule, PrivacyNotice notice) {
    return Rulesets.notice().check(notice, Case.TODAY).findings().stream()
        .filter(finding -> finding.rule() == rule)
        .map(finding -> finding.message(Locale.ENGLISH))
        .collect(Collectors.joining());
  }

  public static Stream<Case> cases() {
    return Stream.of(
        met(MECHANISM, "standard contractual clauses", notice()),
        breached(MECHANISM, "nothing is told", to("US"), "/registers/0/transfers/0"),
        breached(
            MECHANISM,
            "an adequate level is promised",
            to("US", UnrecognisedMechanism.builder().description(text("adequate level")).build()),
            "/registers/0/transfers/0"),
        breached(
            MECHANISM,
            "clauses between controller and processor are no tool for transfers",
            to("US", clauses("(EU) 2021/915").build()),
            "/registers/0/transfers/0"),
        notApplicable(MECHANISM, "the data stay in Ireland", to("IE")),
        notApplicable(MECHANISM, "a transfer is only kept in reserve", reserve()),
        notApplicable(MECHANISM, "the United Kingdom in 2019", to("GB")).on(2019, 6, 1),
        notApplicable(MECHANISM, "the United Kingdom on the last day of the bridge", to("GB"))
            .on(2021, 6, 27),
        breached(
                MECHANISM,
                "the United Kingdom from the decision on it on",
                to("GB"),
                "/registers/0/transfers/0")
            .on(2021, 6, 28),
        met(MECHANISM, "which clauses is another matter", to("US", clausesOfNoNumber())),
        met(MECHANISM, "a derogation", to("US", consent().build())),
        breached(
            MECHANISM,
            "one country of two is outside",
            with(Transfer.builder().addCountries(IRELAND, UNITED_STATES).build()),
            "/registers/0/transfers/0"),
        breached(
            MECHANISM,
            "an international organisation",
            with(Transfer.builder().addOrganisation(Name.of("A Union of Posts")).build()),
            "/registers/0/transfers/0"),
        breached(
            MECHANISM,
            "abroad, wherever that is",
            with(Transfer.builder().description(text("outside the Union")).build()),
            "/registers/0/transfers/0"),
        notApplicable(
            MECHANISM,
            "the recipient that it names is in Finland",
            with(Transfer.builder().addRecipient("delivery").build())),
        notApplicable(
            MECHANISM,
            "the recipient in Finland processes the data in Ireland",
            toProcessorIn(IRELAND)),
        breached(
            MECHANISM,
            "the recipient in Finland processes the data in the United States too",
            toProcessorIn(IRELAND, UNITED_STATES),
            "/registers/0/transfers/0"),
        //
        met(ADEQUACY, "the Data Privacy Framework", to("US", adequacy("(EU) 2023/1795"))),
        met(ADEQUACY, "Privacy Shield in its time", to("US", adequacy("EU-U.S. Privacy Shield")))
            .on(2020, 1, 1),
        met(
            ADEQUACY,
            "an old decision beside clauses that count",
            to("US", adequacy("Privacy Shield"), clauses("(EU) 2021/914").build())),
        met(
            ADEQUACY,
            "no decision is named, but there is one for the country",
            to("CH", AdequacyDecision.builder().build())),
        met(
            ADEQUACY,
            "the United Kingdom, by the decision of 2021",
            to("GB", adequacy("2021/1772"))),
        met(ADEQUACY, "Privacy Shield on its last day", to("US", adequacy("2016/1250")))
            .on(2020, 7, 15),
        met(ADEQUACY, "Safe Harbor in its time", to("US", adequacy("Safe Harbour")))
            .on(2015, 10, 5),
        met(
            ADEQUACY,
            "a decision that was prolonged, cited by its first number",
            to("GB", adequacy("2021/1772"))),
        met(ADEQUACY, "a decision on its last day", to("GB", adequacy("2021/1772")))
            .on(2031, 12, 27),
        met(
            ADEQUACY,
            "the Finnish name of the Data Privacy Framework",
            to("US", adequacy("EU:n ja Yhdysvaltojen tietosuojakehys"))),
        met(
            ADEQUACY,
            "the country is that of the recipient",
            with(
                Transfer.builder()
                    .addRecipient("mailer")
                    .addMechanism(adequacy("Data Privacy Framework"))
                    .build())),
        met(
            ADEQUACY,
            "a country that is not understood does not speak against the decision",
            to("USA and partly elsewhere", adequacy("Data Privacy Framework"))),
        met(
            ADEQUACY,
            "an international organisation with its seat in Germany",
            with(
                Transfer.builder()
                    .addCountry(CountryCode.of("DE"))
                    .addOrganisation(Name.of("European Patent Organisation"))
                    .addMechanism(adequacy("(EU) 2025/1382"))
                    .build())),
        met(
            ADEQUACY,
            "Ireland needs no decision, Switzerland has one",
            with(
                Transfer.builder()
                    .addCountries(IRELAND, CountryCode.of("CH"))
                    .addMechanism(AdequacyDecision.builder().build())
                    .build())),
        met(
            ADEQUACY,
            "each country has its own decision",
            toBoth(adequacy("(EU) 2023/1795"), adequacy("(EU) 2021/1772"))),
        breached(
            ADEQUACY,
            "of two decisions for two countries one is in force",
            toBoth(adequacy("Privacy Shield"), adequacy("(EU) 2021/1772")),
            "/registers/0/transfers/0/mechanisms/0"),
        breached(
            ADEQUACY,
            "one decision for two countries",
            toBoth(adequacy("(EU) 2021/1772")),
            "/registers/0/transfers/0/mechanisms/0"),
        breached(
            ADEQUACY,
            "a promise beside the old decision",
            to("US", adequacy("Privacy Shield"), UnrecognisedMechanism.builder().build()),
            "/registers/0/transfers/0/mechanisms/0"),
        breached(
            ADEQUACY,
            "old clauses beside the old decision",
            to("US", adequacy("Privacy Shield"), clauses("2010/87/EU").build()),
            "/registers/0/transfers/0/mechanisms/0"),
        breached(
                ADEQUACY,
                "no decision is named, between Privacy Shield and its successor",
                to("US", AdequacyDecision.builder().build()),
                "/registers/0/transfers/0/mechanisms/0")
            .on(2022, 1, 1),
        breached(
                ADEQUACY,
                "a decision after its last day",
                to("GB", adequacy("2021/1772")),
                "/registers/0/transfers/0/mechanisms/0")
            .on(2031, 12, 28),
        breached(
            ADEQUACY,
            "Privacy Shield today",
            to("US", adequacy("EU-U.S. Privacy Shield")),
            "/registers/0/transfers/0/mechanisms/0"),
        breached(
                ADEQUACY,
                "Privacy Shield on the day of the judgment",
                to("US", adequacy("2016/1250")),
                "/registers/0/transfers/0/mechanisms/0")
            .on(2020, 7, 16),
        breached(
            ADEQUACY,
            "a decision for another country",
            to("US", adequacy("(EU) 2021/1772")),
            "/registers/0/transfers/0/mechanisms/0"),
        breached(
            ADEQUACY,
            "the decision for law enforcement",
            to("GB", adequacy("(EU) 2021/1773")),
            "/registers/0/transfers/0/mechanisms/0"),
        breached(
            ADEQUACY,
            "there is no decision for India",
            to("IN", AdequacyDecision.builder().build()),
            "/registers/0/transfers/0/mechanisms/0"),
        breached(
                ADEQUACY,
                "the Data Privacy Framework before its time",
                to("US", adequacy("(EU) 2023/1795")),
                "/registers/0/transfers/0/mechanisms/0")
            .on(2023, 7, 9),
        undecided(
            ADEQUACY,
            "a decision that the table does not know, for a country that has one",
            to("JP", adequacy("the decision of the Commission")),
            "/registers/0/transfers/0/mechanisms/0"),
        undecided(
            ADEQUACY,
            "an old decision, and one that the table does not know",
            to("US", adequacy("Privacy Shield"), adequacy("what came after it")),
            "/registers/0/transfers/0/mechanisms/1"),
        undecided(
            ADEQUACY,
            "a country that is not understood and no decision",
            to("Beyond the sea", AdequacyDecision.builder().build()),
            "/registers/0/transfers/0/mechanisms/0"),
        undecided(
            ADEQUACY,
            "neither country nor decision",
            with(
                Transfer.builder()
                    .description(text("outside the Union"))
                    .addMechanism(AdequacyDecision.builder().build())
                    .build()),
            "/registers/0/transfers/0/mechanisms/0"),
        notApplicable(ADEQUACY, "the transfer rests on clauses", notice()),
        notApplicable(ADEQUACY, "the data stay in Ireland", to("IE", adequacy("Privacy Shield"))),
        met(
            ADEQUACY,
            "the number of the decision is left blank, but there is one for the country",
            to("CH", adequacy(" "))),
        //
        met(COPY, "people can ask for a copy", notice()),
        breached(
            COPY,
            "clauses are mentioned and no more",
            to("US", clauses("(EU) 2021/914").build()),
            "/registers/0/transfers/0"),
        breached(
            COPY,
            "binding corporate rules are mentioned and no more",
            to("US", OtherSafeguard.builder().build()),
            "/registers/0/transfers/0"),
        breached(
            COPY,
            "the last resort too",
            to("US", CompellingInterests.builder().build()),
            "/registers/0/transfers/0"),
        notApplicable(COPY, "consent has no copy", to("US", consent().build())),
        notApplicable(
            COPY,
            "clauses between controller and processor are no safeguard of a transfer",
            to("US", clauses("(EU) 2021/915").build())),
        notApplicable(COPY, "a decision needs no copy", to("US", adequacy("(EU) 2023/1795"))),
        notApplicable(COPY, "the data stay in Ireland", to("IE", clauses("2021/914").build())),
        //
        met(CLAUSES, "the clauses of 2021", notice()),
        met(
                CLAUSES,
                "old clauses of an old contract, in the time of transition",
                to("US", clauses("2010/87/EU").concludedOn(LocalDate.of(2020, 5, 1)).build()))
            .on(2022, 6, 1),
        met(CLAUSES, "old clauses in their time", to("US", clauses("2010/87/EU").build()))
            .on(2021, 1, 1),
        met(CLAUSES, "old clauses on their last day", to("US", clauses("2010/87/EU").build()))
            .on(2021, 9, 26),
        met(
                CLAUSES,
                "a contract of the day before the repeal, on the last day of the transition",
                to("US", concluded(2021, 9, 26)))
            .on(2022, 12, 27),
        met(CLAUSES, "a contract older than its clauses", to("US", concluded(2009, 1, 1)))
            .on(2022, 6, 1),
        met(
            CLAUSES,
            "a contract older than the clauses of 2021, which were put into it",
            to("US", clauses("2021/914").concludedOn(LocalDate.of(2020, 5, 1)).build())),
        met(
            CLAUSES,
            "a contract of tomorrow",
            to("US", clauses("2021/914").concludedOn(Case.TODAY.plusDays(1)).build())),
        met(
            CLAUSES,
            "the new clauses are named beside the old",
            to("US", clauses("2010/87/EU, now (EU) 2021/914").build())),
        breached(
                CLAUSES,
                "an old contract after the transition",
                to("US", concluded(2020, 5, 1)),
                "/registers/0/transfers/0/mechanisms/0")
            .on(2022, 12, 28),
        breached(
                CLAUSES,
                "a contract of the day of the repeal",
                to("US", concluded(2021, 9, 27)),
                "/registers/0/transfers/0/mechanisms/0")
            .on(2021, 9, 27),
        breached(
            CLAUSES,
            "the clauses of 2001 today",
            to("US", clauses("2001/497/EC").build()),
            "/registers/0/transfers/0/mechanisms/0"),
        breached(
            CLAUSES,
            "the clauses of 2004 today",
            to("US", clauses("päätös 2004/915/EY").build()),
            "/registers/0/transfers/0/mechanisms/0"),
        breached(
            CLAUSES,
            "the clauses of 2010 today",
            to("US", clauses("2010/87/EU").build()),
            "/registers/0/transfers/0/mechanisms/0"),
        breached(
                CLAUSES,
                "old clauses of a new contract",
                to("US", clauses("2010/87/EU").concludedOn(LocalDate.of(2021, 11, 1)).build()),
                "/registers/0/transfers/0/mechanisms/0")
            .on(2022, 6, 1),
        undecided(
                CLAUSES,
                "old clauses in the time of transition, concluded nobody knows when",
                to("US", clauses("2010/87/EU").build()),
                "/registers/0/transfers/0/mechanisms/0")
            .on(2022, 6, 1),
        undecided(
                CLAUSES,
                "old clauses on the day of the repeal, concluded nobody knows when",
                to("US", clauses("2010/87/EU").build()),
                "/registers/0/transfers/0/mechanisms/0")
            .on(2021, 9, 27),
        notApplicable(CLAUSES, "which clauses is not told", to("US", clausesOfNoNumber())),
        notApplicable(CLAUSES, "the data stay in Ireland", to("IE", clauses("2010/87/EU").build())),
        //
        met(
            RISK_INFORMATION,
            "the risks are told",
            to("US", consent().riskInformation(text("Authorities may see the data.")).build())),
        breached(
            RISK_INFORMATION,
            "consent alone",
            to("US", consent().build()),
            "/registers/0/transfers/0/mechanisms/0"),
        notApplicable(RISK_INFORMATION, "the data stay in Ireland", to("IE", consent().build())),
        notApplicable(
            RISK_INFORMATION,
            "the transfer is needed for a contract",
            to("US", Derogation.builder().situation(DerogationSituation.CONTRACT).build())),
        //
        met(
            COMPELLING_INTERESTS,
            "the interests are told",
            to("US", CompellingInterests.builder().interests(text("A single claim")).build())),
        breached(
            COMPELLING_INTERESTS,
            "the interests are not told",
            to("US", CompellingInterests.builder().build()),
            "/registers/0/transfers/0/mechanisms/0"),
        notApplicable(
            COMPELLING_INTERESTS,
            "the data stay in Ireland",
            to("IE", CompellingInterests.builder().build())),
        notApplicable(COMPELLING_INTERESTS, "the transfer rests on clauses", notice()),
        //
        met(COUNTRY, "the United States", notice()),
        met(
            COUNTRY,
            "an international organisation",
            with(
                Transfer.builder()
                    .addOrganisation(Name.of("European Patent Organisation"))
                    .build())),
        breached(
            COUNTRY,
            "outside the Economic Area, and no more",
            with(Transfer.builder().description(text("abroad")).build()),
            "/registers/0/transfers/0"),
        breached(
            COUNTRY,
            "an organisation without a name",
            with(Transfer.builder().addOrganisation(Name.of(" ")).build()),
            "/registers/0/transfers/0"),
        notApplicable(COUNTRY, "a transfer is only kept in reserve", reserve()),
        //
        met(
            SETTLED,
            "a reserve beside a transfer that is described",
            withRegister(
                it ->
                    it.transfers(
                        Disclosed.of(
                            transfer(),
                            Transfer.builder().condition(text("if need be")).build())))),
        breached(SETTLED, "unless technology requires it", reserve(), "/registers/0/transfers/0"),
        notApplicable(SETTLED, "nothing is left open", notice()),
        notApplicable(SETTLED, "the register is kept for others", ofProcessor(reserve())),
        //
        met(OUTDATED, "the decision is in force", to("US", adequacy("(EU) 2023/1795"))),
        breached(
            OUTDATED,
            "Privacy Shield beside clauses that count",
            to("US", adequacy("Privacy Shield"), clauses("(EU) 2021/914").build()),
            "/registers/0/transfers/0/mechanisms/0"),
        breached(
            OUTDATED,
            "Privacy Shield beside the decision that replaced it",
            to("US", adequacy("Privacy Shield"), adequacy("(EU) 2023/1795")),
            "/registers/0/transfers/0/mechanisms/0"),
        breached(
            OUTDATED,
            "Privacy Shield after the decision that replaced it",
            to("US", adequacy("(EU) 2023/1795"), adequacy("Privacy Shield")),
            "/registers/0/transfers/0/mechanisms/1"),
        met(
            OUTDATED,
            "nothing else that counts is told by another rule",
            to("US", adequacy("Privacy Shield"))),
        notApplicable(OUTDATED, "no decision is relied on", notice()),
        //
        met(
            SCOPE,
            "the recipient stands on the list",
            to(
                "US",
                AdequacyDecision.builder()
                    .decision("(EU) 2023/1795")
                    .scopeConfirmed(true)
                    .build())),
        breached(
            SCOPE,
            "whether it does is not told",
            to("US", adequacy("(EU) 2023/1795")),
            "/registers/0/transfers/0/mechanisms/0"),
        breached(
            SCOPE,
            "the country's decision is meant",
            to("JP", AdequacyDecision.builder().build()),
            "/registers/0/transfers/0/mechanisms/0"),
        breached(
            SCOPE,
            "a country that is not understood may be the decision's",
            to("The States", adequacy("(EU) 2023/1795")),
            "/registers/0/transfers/0/mechanisms/0"),
        notApplicable(
                SCOPE, "the decision is not yet in force", to("US", adequacy("(EU) 2023/1795")))
            .on(2023, 1, 15),
        notApplicable(SCOPE, "all of Switzerland is covered", to("CH", adequacy("2000/518/EC"))),
        notApplicable(
            SCOPE,
            "a decision for another country is not relied on",
            to("CH", adequacy("(EU) 2023/1795"))),
        //
        met(EXPIRY, "the United Kingdom, five years ahead", to("GB", adequacy("2021/1772"))),
        breached(
                EXPIRY,
                "the United Kingdom, in the last months",
                to("GB", adequacy("2021/1772")),
                "/registers/0/transfers/0/mechanisms/0")
            .on(2031, 9, 1),
        notApplicable(EXPIRY, "no end is set", to("CH", adequacy("2000/518/EC"))),
        notApplicable(
                EXPIRY,
                "a decision for another country is not relied on",
                to("CH", adequacy("2021/1772")))
            .on(2031, 9, 1),
        //
        met(CLAUSES_NAMED, "the clauses of 2021", notice()),
        breached(
            CLAUSES_NAMED,
            "clauses of the Commission",
            to("US", StandardContractualClauses.builder().build()),
            "/registers/0/transfers/0/mechanisms/0"),
        breached(
            CLAUSES_NAMED,
            "the number is left blank",
            to("US", clauses(" ").build()),
            "/registers/0/transfers/0/mechanisms/0"),
        notApplicable(CLAUSES_NAMED, "there are none", to("US", adequacy("(EU) 2023/1795"))),
        //
        met(OCCASIONAL, "a single booking", derogated(DerogationSituation.CONTRACT, false)),
        regular(DerogationSituation.CONTRACT),
        regular(DerogationSituation.CONTRACT_IN_DATA_SUBJECTS_INTEREST),
        regular(DerogationSituation.LEGAL_CLAIMS),
        notApplicable(
            OCCASIONAL,
            "explicit consent may be for more than once",
            derogated(DerogationSituation.EXPLICIT_CONSENT, true)));
  }

  private static PrivacyNotice to(String country, TransferMechanism... mechanisms) {
    return with(
        Transfer.builder()
            .addRecipient("mailer")
            .addCountry(CountryCode.of(country))
            .addMechanisms(mechanisms)
            .build());
  }

  private static PrivacyNotice toProcessorIn(CountryCode... locations) {
    return withRegister(
        it ->
            it.recipients(
                    Disclosed.of(
                        Recipient.builder()
                            .from(delivery())
                            .addProcessingLocations(locations)
                            .build()))
                .transfers(Disclosed.of(Transfer.builder().addRecipient("delivery").build())));
  }

  private static PrivacyNotice derogated(DerogationSituation situation, boolean recurring) {
    return with(
        Transfer.builder()
            .addCountry(CountryCode.of("US"))
            .recurring(recurring)
            .addMechanism(Derogation.builder().situation(situation).build())
            .build());
  }

  private static Case regular(DerogationSituation situation) {
    return breached(
        OCCASIONAL,
        situation + " is no reason for regular transfers",
        derogated(situation, true),
        "/registers/0/transfers/0/mechanisms/0");
  }

  private static PrivacyNotice toBoth(TransferMechanism... mechanisms) {
    return with(
        Transfer.builder()
            .addCountries(UNITED_STATES, CountryCode.of("GB"))
            .addMechanisms(mechanisms)
            .build());
  }

  private static StandardContractualClauses clausesOfNoNumber() {
    return StandardContractualClauses.builder().build();
  }

  private static StandardContractualClauses concluded(int year, int month, int day) {
    return clauses("2010/87/EU").concludedOn(LocalDate.of(year, month, day)).build();
  }

  private static PrivacyNotice reserve() {
    return with(Transfer.builder().condition(text("if technology requires it")).build());
  }

  private static AdequacyDecision adequacy(String decision) {
    return AdequacyDecision.builder().decision(decision).build();
  }

  private static StandardContractualClausesBuilder clauses(String decision) {
    return StandardContractualClauses.builder().decision(decision);
  }

  private static DerogationBuilder consent() {
    return Derogation.builder().situation(DerogationSituation.EXPLICIT_CONSENT);
  }
}
