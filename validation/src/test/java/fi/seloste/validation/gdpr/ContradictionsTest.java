package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Case.TODAY;
import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.GoodNotice.controller;
import static fi.seloste.validation.GoodNotice.delivery;
import static fi.seloste.validation.GoodNotice.mailer;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.orders;
import static fi.seloste.validation.GoodNotice.register;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.transfer;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.GoodNotice.withPurpose;
import static fi.seloste.validation.GoodNotice.withRegister;
import static fi.seloste.validation.gdpr.Contradictions.CONSENT;
import static fi.seloste.validation.gdpr.Contradictions.NO_DISCLOSURE;
import static fi.seloste.validation.gdpr.Contradictions.NO_PROFILING;
import static fi.seloste.validation.gdpr.Contradictions.NO_TRANSFER;
import static fi.seloste.validation.gdpr.Contradictions.OWN_REGISTERS;
import static fi.seloste.validation.gdpr.Contradictions.PORTABILITY;
import static fi.seloste.validation.gdpr.Contradictions.THIRD_COUNTRY_RECIPIENT;
import static fi.seloste.validation.gdpr.Contradictions.TRANSFER_ABROAD;
import static fi.seloste.validation.gdpr.Contradictions.TRANSFER_RECIPIENT;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import fi.seloste.model.AutomatedDecision;
import fi.seloste.model.Consent;
import fi.seloste.model.ConsentMechanism;
import fi.seloste.model.Contract;
import fi.seloste.model.Controller;
import fi.seloste.model.CookieGroup;
import fi.seloste.model.CountryCode;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSource;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.DataSubjectKind;
import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.DecisionGround;
import fi.seloste.model.Derogation;
import fi.seloste.model.DerogationSituation;
import fi.seloste.model.Disclosed;
import fi.seloste.model.LawReference;
import fi.seloste.model.LegalObligation;
import fi.seloste.model.Limitation;
import fi.seloste.model.LimitationKind;
import fi.seloste.model.Name;
import fi.seloste.model.NationalIdentifierGround;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.PublicTask;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeBuilder;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.Recipient;
import fi.seloste.model.RecipientRole;
import fi.seloste.model.Register;
import fi.seloste.model.RegisterBuilder;
import fi.seloste.model.RegisterRole;
import fi.seloste.model.RetentionEvent;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.RightKind;
import fi.seloste.model.RightStatus;
import fi.seloste.model.SourceKind;
import fi.seloste.model.SpecialCategoryCondition;
import fi.seloste.model.SpecialCategoryConditionKind;
import fi.seloste.model.Transfer;
import fi.seloste.model.UnrecognisedBasis;
import fi.seloste.validation.Case;
import fi.seloste.validation.GoodNotice;
import fi.seloste.validation.Report;
import fi.seloste.validation.rulesets.Rulesets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public class ContradictionsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  @Test
  void a_country_that_is_not_known_is_quoted() {
    PrivacyNotice notice =
        with(Transfer.builder().addCountry(CountryCode.of("over\nseas")).build());

    Report report = Rulesets.notice().check(notice, TODAY);

    assertThat(report.findings())
        .filteredOn(finding -> finding.rule() == TRANSFER_RECIPIENT)
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .singleElement(as(STRING))
        .contains("“over seas”");
  }

  public static Stream<Case> cases() {
    return Stream.of(
        met(
            NO_TRANSFER,
            "all recipients are in the Economic Area",
            withRegister(
                it -> it.recipients(Disclosed.of(delivery())).transfers(Disclosed.none()))),
        met(
            NO_TRANSFER,
            "an authority abroad that asks in a single case is no recipient",
            withRegister(
                it ->
                    it.recipients(
                            Disclosed.of(
                                Recipient.builder()
                                    .role(RecipientRole.AUTHORITY)
                                    .country(CountryCode.of("US"))
                                    .build()))
                        .transfers(Disclosed.none()))),
        met(
            NO_TRANSFER,
            "a transfer within the Economic Area is none",
            with(
                it ->
                    it.registers(
                            List.of(
                                Register.builder()
                                    .from(register())
                                    .recipients(Disclosed.of(delivery()))
                                    .transfers(
                                        Disclosed.of(
                                            Transfer.builder()
                                                .addCountry(CountryCode.of("NO"))
                                                .build()))
                                    .build()))
                        .transfers(Disclosed.none()))),
        met(
            NO_TRANSFER,
            "where a recipient is is not told",
            withRegister(
                it ->
                    it.recipients(
                            Disclosed.of(
                                Recipient.builder().name(Name.of("Brand")).build(),
                                Recipient.builder().country(CountryCode.of("abroad")).build()))
                        .transfers(Disclosed.none()))),
        met(
                NO_TRANSFER,
                "a recipient in the United Kingdom in 2019",
                withRegister(
                    it ->
                        it.recipients(
                                Disclosed.of(
                                    Recipient.builder().country(CountryCode.of("GB")).build()))
                            .transfers(Disclosed.none())))
            .on(2019, 6, 1),
        breached(
            NO_TRANSFER,
            "a recipient in Finland has its server in the United States",
            withRegister(
                it ->
                    it.recipients(
                            Disclosed.of(
                                Recipient.builder()
                                    .from(delivery())
                                    .addProcessingLocation(CountryCode.of("US"))
                                    .build()))
                        .transfers(Disclosed.none())),
            "/registers/0/recipients/0"),
        breached(
            NO_TRANSFER,
            "what two registers share is told once",
            with(
                it ->
                    it.registers(
                            List.of(
                                Register.builder().name(text("A")).build(),
                                Register.builder().name(text("B")).build()))
                        .recipients(Disclosed.of(mailer()))
                        .transfers(Disclosed.none())),
            "/recipients/0"),
        notApplicable(
            NO_TRANSFER,
            "a register has the last word, and does not deny",
            PrivacyNotice.builder()
                .from(withRegister(it -> it.transfers(Disclosed.noneExcept(transfer()))))
                .transfers(Disclosed.none())
                .build()),
        breached(
            NO_TRANSFER,
            "a recipient is in the United States",
            withRegister(it -> it.transfers(Disclosed.none())),
            "/registers/0/recipients/1"),
        breached(
            NO_TRANSFER,
            "the notice denies what the register describes",
            with(it -> it.transfers(Disclosed.none())),
            "/registers/0/transfers/0"),
        notApplicable(NO_TRANSFER, "transfers are not denied", notice()),
        notApplicable(
            NO_TRANSFER,
            "none but these is no denial",
            withRegister(it -> it.transfers(Disclosed.noneExcept(transfer())))),
        met(
            NO_TRANSFER,
            "a controller abroad gives data to others in its country",
            keptIn(
                "GB",
                withRegister(
                    it -> it.recipients(Disclosed.of(in("GB"))).transfers(Disclosed.none())))),
        breached(
            NO_TRANSFER,
            "a controller abroad gives data to a third country",
            keptIn(
                "GB",
                withRegister(
                    it -> it.recipients(Disclosed.of(in("US"))).transfers(Disclosed.none()))),
            "/registers/0/recipients/0"),
        //
        met(THIRD_COUNTRY_RECIPIENT, "its transfer is described", notice()),
        met(
            THIRD_COUNTRY_RECIPIENT,
            "a transfer to the country is for every recipient there",
            with(Transfer.builder().addCountry(CountryCode.of("USA")).build())),
        breached(
            THIRD_COUNTRY_RECIPIENT,
            "nothing is said of transfers",
            withRegister(it -> it.transfers(Disclosed.notStated())),
            "/registers/0/recipients/1"),
        breached(
            THIRD_COUNTRY_RECIPIENT,
            "a server abroad is enough, whoever keeps it",
            withRegister(
                it ->
                    it.recipients(
                            Disclosed.of(
                                delivery(),
                                Recipient.builder()
                                    .addProcessingLocation(CountryCode.of("IN"))
                                    .build()))
                        .transfers(Disclosed.notStated())),
            "/registers/0/recipients/1"),
        met(
            THIRD_COUNTRY_RECIPIENT,
            "a transfer that says neither whose nor where is for all",
            with(Transfer.builder().description(text("to our services")).build())),
        met(
            THIRD_COUNTRY_RECIPIENT,
            "the notice tells the transfer for all registers",
            PrivacyNotice.builder()
                .from(withRegister(it -> it.transfers(Disclosed.notStated())))
                .transfers(Disclosed.of(transfer()))
                .build()),
        breached(
            THIRD_COUNTRY_RECIPIENT,
            "the transfer is of another recipient",
            withRegister(
                it ->
                    it.recipients(
                        Disclosed.of(
                            mailer(),
                            Recipient.builder()
                                .id("cloud")
                                .name(Name.of("Cloud Inc."))
                                .country(CountryCode.of("US"))
                                .build()))),
            "/registers/0/recipients/1"),
        breached(
            THIRD_COUNTRY_RECIPIENT,
            "the transfer goes to another country",
            with(Transfer.builder().addCountry(CountryCode.of("IN")).build()),
            "/registers/0/recipients/1"),
        breached(
            THIRD_COUNTRY_RECIPIENT,
            "none but these, and it is not among them",
            withRegister(
                it ->
                    it.transfers(
                        Disclosed.noneExcept(
                            Transfer.builder().addCountry(CountryCode.of("IN")).build()))),
            "/registers/0/recipients/1"),
        notApplicable(
            THIRD_COUNTRY_RECIPIENT,
            "the recipient is where the controller is",
            keptIn(
                "GB",
                withRegister(
                    it -> it.recipients(Disclosed.of(in("UK"))).transfers(Disclosed.notStated())))),
        breached(
            THIRD_COUNTRY_RECIPIENT,
            "the recipient is where the controller is, which is known to be under the Regulation",
            PrivacyNotice.builder()
                .from(
                    withRegister(
                        it ->
                            it.recipients(Disclosed.of(in("GB"))).transfers(Disclosed.notStated())))
                .controllers(
                    List.of(
                        Controller.builder()
                            .from(controller())
                            .country(CountryCode.of("GB"))
                            .establishedInUnion(false)
                            .build()))
                .build(),
            "/registers/0/recipients/0"),
        breached(
            THIRD_COUNTRY_RECIPIENT,
            "the recipient is where one of two controllers is",
            PrivacyNotice.builder()
                .from(
                    withRegister(
                        it ->
                            it.recipients(Disclosed.of(in("GB"))).transfers(Disclosed.notStated())))
                .addController(
                    Controller.builder()
                        .name(Name.of("Bookshop Ltd"))
                        .country(CountryCode.of("GB"))
                        .build())
                .build(),
            "/registers/0/recipients/0"),
        notApplicable(
            THIRD_COUNTRY_RECIPIENT,
            "transfers are denied: another rule finds the contradiction",
            withRegister(it -> it.transfers(Disclosed.none()))),
        notApplicable(
            THIRD_COUNTRY_RECIPIENT,
            "the public and the people themselves abroad make no transfer",
            withRegister(
                it ->
                    it.recipients(
                            Disclosed.of(
                                Recipient.builder()
                                    .role(RecipientRole.PUBLIC)
                                    .country(CountryCode.of("US"))
                                    .build(),
                                Recipient.builder()
                                    .role(RecipientRole.DATA_SUBJECTS)
                                    .country(CountryCode.of("US"))
                                    .build()))
                        .transfers(Disclosed.notStated()))),
        breached(
            THIRD_COUNTRY_RECIPIENT,
            "a reserve is no transfer",
            with(Transfer.builder().condition(text("if need be")).build()),
            "/registers/0/recipients/1"),
        notApplicable(
            THIRD_COUNTRY_RECIPIENT,
            "no recipient is abroad",
            withRegister(it -> it.recipients(Disclosed.of(delivery())))),
        notApplicable(
                THIRD_COUNTRY_RECIPIENT,
                "the United Kingdom in 2019",
                withRegister(
                    it ->
                        it.recipients(
                                Disclosed.of(
                                    Recipient.builder()
                                        .from(mailer())
                                        .country(CountryCode.of("GB"))
                                        .build()))
                            .transfers(Disclosed.notStated())))
            .on(2019, 6, 1),
        //
        met(TRANSFER_RECIPIENT, "the transfer names its recipient", notice()),
        met(
            TRANSFER_RECIPIENT,
            "a recipient is in the country",
            with(Transfer.builder().addCountry(CountryCode.of("USA")).build())),
        met(
            TRANSFER_RECIPIENT,
            "an international organisation is named with the transfer",
            with(Transfer.builder().addOrganisation(Name.of("Interpol")).build())),
        met(
            TRANSFER_RECIPIENT,
            "a recipient of any register is in the country of the notice's transfer",
            PrivacyNotice.builder()
                .from(withRegister(it -> it.transfers(Disclosed.notStated())))
                .transfers(
                    Disclosed.of(Transfer.builder().addCountry(CountryCode.of("US")).build()))
                .build()),
        breached(
            TRANSFER_RECIPIENT,
            "no recipient is in the country",
            with(Transfer.builder().addCountry(CountryCode.of("IN")).build()),
            "/registers/0/transfers/0"),
        breached(
            TRANSFER_RECIPIENT,
            "neither recipient nor country is told",
            with(Transfer.builder().description(text("to our services")).build()),
            "/registers/0/transfers/0"),
        notApplicable(
            TRANSFER_RECIPIENT,
            "the country is in the Economic Area",
            with(Transfer.builder().addCountry(CountryCode.of("NO")).build())),
        notApplicable(
            TRANSFER_RECIPIENT,
            "a reserve",
            with(Transfer.builder().condition(text("if need be")).build())),
        met(
            TRANSFER_RECIPIENT,
            "a recipient processes the data in the country",
            toIndiaAndProcessedIn("IN")),
        breached(
            TRANSFER_RECIPIENT,
            "the recipients process the data elsewhere",
            toIndiaAndProcessedIn("BR"),
            "/registers/0/transfers/0"),
        //
        met(TRANSFER_ABROAD, "the United States", notice()),
        met(
            TRANSFER_ABROAD,
            "a country that is not understood",
            with(Transfer.builder().addCountry(CountryCode.of("abroad")).build())),
        breached(
            TRANSFER_ABROAD,
            "Norway is in the Economic Area",
            with(Transfer.builder().from(transfer()).addCountry(CountryCode.of("NO")).build()),
            "/registers/0/transfers/0/countries/1"),
        breached(
                TRANSFER_ABROAD,
                "the United Kingdom in 2019",
                with(Transfer.builder().addCountry(CountryCode.of("GB")).build()),
                "/registers/0/transfers/0/countries/0")
            .on(2019, 6, 1),
        met(
            TRANSFER_ABROAD,
            "the United Kingdom today",
            with(Transfer.builder().addCountry(CountryCode.of("GB")).build())),
        notApplicable(
            TRANSFER_ABROAD,
            "a controller abroad tells what it sends to the Economic Area",
            keptIn("GB", with(Transfer.builder().addCountry(CountryCode.of("IE")).build()))),
        notApplicable(
            TRANSFER_ABROAD,
            "no country is named",
            with(Transfer.builder().addRecipient("mailer").build())),
        //
        met(
            NO_DISCLOSURE,
            "processors are no disclosure",
            with(
                it ->
                    it.registers(List.of(receiving(Disclosed.of(delivery(), mailer()))))
                        .recipients(Disclosed.none()))),
        met(
            NO_DISCLOSURE,
            "what is excepted may be",
            withRegister(
                it ->
                    it.recipients(Disclosed.noneExcept(to(RecipientRole.CONTROLLER)))
                        .transfers(Disclosed.none()))),
        met(
            NO_DISCLOSURE,
            "publication is excepted",
            withRegister(
                it ->
                    it.recipients(Disclosed.noneExcept(to(RecipientRole.PUBLIC)))
                        .transfers(Disclosed.none())
                        .addPurpose(publication()))),
        breached(
            NO_DISCLOSURE,
            "a register names a controller that the notice denies",
            with(
                it ->
                    it.registers(List.of(receiving(Disclosed.of(to(RecipientRole.CONTROLLER)))))
                        .recipients(Disclosed.none())),
            "/registers/0/recipients/0"),
        breached(
            NO_DISCLOSURE,
            "publishing is a purpose",
            withRegister(
                it ->
                    it.recipients(Disclosed.noneExcept(delivery()))
                        .transfers(Disclosed.none())
                        .addPurpose(publication())),
            "/registers/0/purposes/2"),
        notApplicable(NO_DISCLOSURE, "disclosure is not denied", notice()),
        notApplicable(
            NO_DISCLOSURE,
            "the register is kept for others",
            GoodNotice.ofProcessor(
                withRegister(
                    it ->
                        it.recipients(Disclosed.none())
                            .transfers(Disclosed.none())
                            .addPurpose(publication())))),
        //
        met(CONSENT, "the newsletter rests on consent", notice()),
        met(
            CONSENT,
            "special categories rest on explicit consent",
            withPurpose(
                it ->
                    it.addSpecialCategoryCondition(
                        SpecialCategoryCondition.builder()
                            .kind(SpecialCategoryConditionKind.EXPLICIT_CONSENT)
                            .build()))),
        met(
            CONSENT,
            "the only basis is not recognised and may be consent",
            withPurpose(
                it ->
                    it.legalBases(
                        List.of(
                            UnrecognisedBasis.builder().description(text("permission")).build())))),
        met(
            CONSENT,
            "what the notice says of consent is for the register that rests on it",
            with(
                it ->
                    it.addRegister(
                        Register.builder()
                            .name(text("Suppliers"))
                            .addPurpose(Purpose.builder().from(orders()).id("supplies").build())
                            .build()))),
        met(
            CONSENT,
            "people may withdraw their consent to cookies",
            PrivacyNotice.builder()
                .from(onContractAlone(it -> {}))
                .cookieGroups(
                    Disclosed.of(
                        CookieGroup.builder()
                            .consentMechanism(ConsentMechanism.CONSENT_TOOL)
                            .build()))
                .build()),
        met(
            CONSENT,
            "people may withdraw their consent to a transfer",
            onContractAlone(
                it ->
                    it.transfers(
                        Disclosed.of(
                            Transfer.builder()
                                .addMechanism(
                                    Derogation.builder()
                                        .situation(DerogationSituation.EXPLICIT_CONSENT)
                                        .build())
                                .build())))),
        met(
            CONSENT,
            "people may withdraw their consent to a decision",
            onContractAlone(
                it ->
                    it.automatedDecisions(
                        Disclosed.of(
                            AutomatedDecision.builder()
                                .ground(DecisionGround.EXPLICIT_CONSENT)
                                .build())))),
        met(
            CONSENT,
            "people may withdraw their consent to the use of their identity code",
            onContractAlone(
                it ->
                    it.addDataCategory(
                        DataCategory.builder()
                            .nationalIdentifier(true)
                            .nationalIdentifierGround(NationalIdentifierGround.CONSENT)
                            .build()))),
        met(
            CONSENT,
            "people may leave a study, whatever its basis",
            onContractAlone(
                it ->
                    it.addPurpose(
                        Purpose.builder()
                            .name(text("Study"))
                            .addKind(PurposeKind.RESEARCH)
                            .addLegalBasis(PublicTask.builder().build())
                            .build()))),
        met(
            CONSENT,
            "patients consent to a disclosure, whatever the basis of their care",
            onContractAlone(
                it ->
                    it.addPurpose(
                        Purpose.builder()
                            .name(text("Care"))
                            .addKind(PurposeKind.HEALTH_CARE)
                            .addLegalBasis(LegalObligation.builder().build())
                            .build()))),
        met(
            CONSENT,
            "clients of social welfare consent to a disclosure",
            onContractAlone(
                it ->
                    it.addPurpose(
                        Purpose.builder()
                            .name(text("Home care"))
                            .addLegalBasis(LegalObligation.builder().build())
                            .addSpecialCategoryCondition(
                                SpecialCategoryCondition.builder()
                                    .kind(SpecialCategoryConditionKind.HEALTH_OR_SOCIAL_CARE)
                                    .build())
                            .build()))),
        breached(
            CONSENT,
            "a basis that is not recognised stands beside one that is",
            onContractAlone(
                it ->
                    it.addLegalBasis(
                        UnrecognisedBasis.builder().description(text("custom")).build())),
            "/dataSubjectRights/7"),
        breached(
            CONSENT,
            "there is a right to withdraw it",
            onContractAlone(it -> {}),
            "/dataSubjectRights/7"),
        breached(
            CONSENT,
            "data, sources, recipients and storage by consent are told once",
            without(
                RightKind.CONSENT_WITHDRAWAL,
                onContractAlone(
                    it ->
                        it.addRetentionRule(
                                RetentionRule.builder()
                                    .event(RetentionEvent.CONSENT_WITHDRAWAL)
                                    .build())
                            .addDataSource(
                                DataSource.builder()
                                    .kind(SourceKind.DATA_SUBJECT)
                                    .addLegalBasis(Consent.builder().build())
                                    .build())
                            .addDataCategory(
                                DataCategory.builder()
                                    .name(text("Wishes"))
                                    .addLegalBasis(Consent.builder().build())
                                    .build())
                            .recipients(
                                Disclosed.of(
                                    delivery(),
                                    mailer(),
                                    Recipient.builder()
                                        .name(Name.of("Partner Oy"))
                                        .role(RecipientRole.CONTROLLER)
                                        .addLegalBasis(Consent.builder().build())
                                        .build())))),
            "/registers/0/dataCategories/1"),
        breached(
            CONSENT,
            "consent in one register is none in another",
            with(
                it ->
                    it.addRegister(
                        Register.builder()
                            .name(text("Suppliers"))
                            .addPurpose(Purpose.builder().from(orders()).id("supplies").build())
                            .addRetentionRule(
                                RetentionRule.builder()
                                    .event(RetentionEvent.CONSENT_WITHDRAWAL)
                                    .build())
                            .build())),
            "/registers/1/retentionRules/0"),
        notApplicable(
            CONSENT,
            "applicants consent to a source",
            without(
                RightKind.CONSENT_WITHDRAWAL,
                onContractAlone(
                    it ->
                        it.dataSubjectCategories(
                                List.of(
                                    DataSubjectCategory.builder()
                                        .addKind(DataSubjectKind.JOB_APPLICANT)
                                        .build()))
                            .addDataSource(
                                DataSource.builder()
                                    .kind(SourceKind.THIRD_PARTY)
                                    .name(Name.of("Referees"))
                                    .addLegalBasis(Consent.builder().build())
                                    .build())))),
        notApplicable(
            CONSENT,
            "another act asks for consent to a source and is no basis",
            without(
                RightKind.CONSENT_WITHDRAWAL,
                onContractAlone(
                    it ->
                        it.addDataSource(
                            DataSource.builder()
                                .kind(SourceKind.THIRD_PARTY)
                                .name(Name.of("Referees"))
                                .addLegalBasis(
                                    Consent.builder()
                                        .addLaw(LawReference.builder().number("759/2004").build())
                                        .build())
                                .build())))),
        notApplicable(
            CONSENT,
            "nothing is said of consent",
            without(RightKind.CONSENT_WITHDRAWAL, onContractAlone(it -> {}))),
        notApplicable(
            CONSENT,
            "the right to withdraw it is said not to apply",
            withRights(
                onContractAlone(it -> {}),
                DataSubjectRight.builder()
                    .kind(RightKind.CONSENT_WITHDRAWAL)
                    .status(RightStatus.NOT_APPLICABLE)
                    .build())),
        notApplicable(CONSENT, "the register is kept for others", GoodNotice.ofProcessor(notice())),
        breached(
            CONSENT,
            "to let cookies in by the settings of a browser is no consent",
            PrivacyNotice.builder()
                .from(onContractAlone(it -> {}))
                .cookieGroups(
                    Disclosed.of(
                        CookieGroup.builder()
                            .consentMechanism(ConsentMechanism.BROWSER_SETTINGS)
                            .build()))
                .build(),
            "/dataSubjectRights/7"),
        breached(
            CONSENT,
            "a transfer that a contract needs asks for no consent",
            onContractAlone(
                it ->
                    it.transfers(
                        Disclosed.of(
                            Transfer.builder()
                                .addMechanism(
                                    Derogation.builder()
                                        .situation(DerogationSituation.CONTRACT)
                                        .build())
                                .build()))),
            "/dataSubjectRights/7"),
        breached(
            CONSENT,
            "a decision that a contract needs asks for no consent",
            onContractAlone(
                it ->
                    it.automatedDecisions(
                        Disclosed.of(
                            AutomatedDecision.builder().ground(DecisionGround.CONTRACT).build()))),
            "/dataSubjectRights/7"),
        breached(
            CONSENT,
            "an identity code that a law asks for needs no consent",
            onContractAlone(
                it ->
                    it.addDataCategory(
                        DataCategory.builder()
                            .nationalIdentifier(true)
                            .nationalIdentifierGround(NationalIdentifierGround.LAW)
                            .build())),
            "/dataSubjectRights/7"),
        breached(
            CONSENT,
            "an employer's duties ask for no consent to a disclosure",
            onContractAlone(
                it ->
                    it.addPurpose(
                        Purpose.builder()
                            .name(text("Payroll"))
                            .addLegalBasis(LegalObligation.builder().build())
                            .addSpecialCategoryCondition(
                                SpecialCategoryCondition.builder()
                                    .kind(
                                        SpecialCategoryConditionKind
                                            .EMPLOYMENT_OR_SOCIAL_PROTECTION)
                                    .build())
                            .build())),
            "/dataSubjectRights/7"),
        //
        met(PORTABILITY, "orders rest on a contract", notice()),
        met(
            PORTABILITY,
            "a basis that is not recognised may be a contract",
            onObligation(
                it ->
                    it.addLegalBasis(
                        UnrecognisedBasis.builder().description(text("membership")).build()))),
        met(PORTABILITY, "nothing is told of bases", withPurpose(it -> it.legalBases(List.of()))),
        breached(
            PORTABILITY,
            "everything rests on the law",
            onObligation(it -> {}),
            "/dataSubjectRights/4"),
        notApplicable(
            PORTABILITY,
            "the right is limited",
            withRights(
                onObligation(it -> {}),
                DataSubjectRight.builder()
                    .kind(RightKind.PORTABILITY)
                    .addLimitation(
                        Limitation.builder().kind(LimitationKind.CONSENT_OR_CONTRACT_ONLY).build())
                    .build())),
        notApplicable(
            PORTABILITY,
            "the right is said not to apply",
            withRights(
                onObligation(it -> {}),
                DataSubjectRight.builder()
                    .kind(RightKind.PORTABILITY)
                    .status(RightStatus.NOT_APPLICABLE)
                    .build())),
        notApplicable(
            PORTABILITY,
            "the register is kept for others",
            GoodNotice.ofProcessor(onObligation(it -> {}))),
        breached(
            PORTABILITY,
            "a contract in a register that is kept for others is no basis of one's own",
            beside(
                onObligation(it -> {}),
                Register.builder().addRole(RegisterRole.PROCESSOR).addPurpose(orders()).build()),
            "/dataSubjectRights/4"),
        breached(
            PORTABILITY,
            "it is offered for one register, and the contract is in another",
            beside(
                with(
                    RightKind.PORTABILITY,
                    List.of(
                        DataSubjectRight.builder()
                            .kind(RightKind.PORTABILITY)
                            .addRegister("accounts")
                            .build())),
                Register.builder()
                    .id("accounts")
                    .name(text("Bookkeeping"))
                    .addPurpose(
                        Purpose.builder()
                            .name(text("Bookkeeping"))
                            .addLegalBasis(LegalObligation.builder().build())
                            .build())
                    .build()),
            "/dataSubjectRights/10"),
        //
        met(NO_PROFILING, "no purpose is profiling", notice()),
        met(
            NO_PROFILING,
            "personalisation need not evaluate anybody",
            withPurpose(it -> it.addKind(PurposeKind.PERSONALISATION))),
        breached(
            NO_PROFILING,
            "a purpose is profiling",
            withPurpose(it -> it.addKind(PurposeKind.PROFILING)),
            "/registers/0/purposes/0"),
        breached(
            NO_PROFILING,
            "a purpose is to sort people into segments",
            withPurpose(it -> it.addKind(PurposeKind.SEGMENTATION)),
            "/registers/0/purposes/0"),
        notApplicable(
            NO_PROFILING,
            "profiling is not spoken of",
            withRegister(it -> it.profiling(Disclosed.notStated()))),
        notApplicable(
            NO_PROFILING,
            "the register is kept for others",
            GoodNotice.ofProcessor(withPurpose(it -> it.addKind(PurposeKind.PROFILING)))),
        //
        met(OWN_REGISTERS, "recipients are others", notice()),
        met(
            OWN_REGISTERS,
            "joint controllers may be named among the recipients",
            receiving(
                Recipient.builder()
                    .name(Name.of("Bookshop Oy"))
                    .role(RecipientRole.JOINT_CONTROLLER)
                    .build())),
        met(
            OWN_REGISTERS,
            "one of several controllers gives data to another",
            PrivacyNotice.builder()
                .from(receiving(Recipient.builder().name(Name.of("Bookshop Ab")).build()))
                .addController(Controller.builder().name(Name.of("Bookshop Ab")).build())
                .build()),
        breached(
            OWN_REGISTERS,
            "a recipient has the controller's name",
            receiving(Recipient.builder().name(Name.of("Bookshop Oy")).build()),
            "/registers/0/recipients/2"),
        breached(
            OWN_REGISTERS,
            "a recipient is said to be the controller itself",
            receiving(
                Recipient.builder()
                    .category(text("our other registers"))
                    .role(RecipientRole.SAME_CONTROLLER)
                    .build()),
            "/registers/0/recipients/2"),
        notApplicable(
            OWN_REGISTERS,
            "only the controller's own people get the data",
            withRegister(
                it ->
                    it.recipients(Disclosed.of(to(RecipientRole.INTERNAL_STAFF)))
                        .transfers(Disclosed.none()))));
  }

  /** The good notice with no consent and no contract. */
  private static PrivacyNotice onObligation(Consumer<PurposeBuilder> change) {
    return withPurpose(
        it -> {
          it.legalBases(List.of(LegalObligation.builder().build()));
          change.accept(it);
        });
  }

  private static PrivacyNotice toIndiaAndProcessedIn(String country) {
    return withRegister(
        it ->
            it.recipients(
                    Disclosed.of(
                        Recipient.builder()
                            .from(mailer())
                            .addProcessingLocation(CountryCode.of(country))
                            .build()))
                .transfers(
                    Disclosed.of(Transfer.builder().addCountry(CountryCode.of("IN")).build())));
  }

  private static PrivacyNotice beside(PrivacyNotice notice, Register register) {
    return PrivacyNotice.builder().from(notice).addRegister(register).build();
  }

  /** The good notice without the newsletter, which rests on consent. */
  private static PrivacyNotice onContractAlone(Consumer<RegisterBuilder> change) {
    return withRegister(
        it -> {
          it.purposes(List.of(orders()));
          change.accept(it);
        });
  }

  private static PrivacyNotice without(RightKind kind, PrivacyNotice notice) {
    return PrivacyNotice.builder()
        .from(notice)
        .dataSubjectRights(GoodNotice.without(kind).dataSubjectRights())
        .build();
  }

  /** The notice with other words on one right. */
  private static PrivacyNotice withRights(PrivacyNotice notice, DataSubjectRight right) {
    return PrivacyNotice.builder()
        .from(notice)
        .dataSubjectRights(with(right.kind().orElseThrow(), List.of(right)).dataSubjectRights())
        .build();
  }

  private static PrivacyNotice receiving(Recipient third) {
    return withRegister(it -> it.recipients(Disclosed.of(delivery(), mailer(), third)));
  }

  private static Register receiving(Disclosed<Recipient> recipients) {
    return Register.builder().from(register()).recipients(recipients).build();
  }

  private static Recipient in(String country) {
    return Recipient.builder()
        .name(Name.of("Scouts"))
        .role(RecipientRole.CONTROLLER)
        .country(CountryCode.of(country))
        .build();
  }

  /** The notice of a controller of which nothing is told but the country. */
  private static PrivacyNotice keptIn(String country, PrivacyNotice notice) {
    return PrivacyNotice.builder()
        .from(notice)
        .controllers(
            List.of(
                Controller.builder().from(controller()).country(CountryCode.of(country)).build()))
        .build();
  }

  private static Recipient to(RecipientRole role) {
    return Recipient.builder().category(text("Somebody")).role(role).build();
  }

  private static Purpose publication() {
    return Purpose.builder()
        .name(text("A list for everybody"))
        .addKind(PurposeKind.PUBLICATION)
        .addLegalBasis(Contract.builder().build())
        .build();
  }
}
