package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.Case.undecided;
import static fi.seloste.validation.GoodNotice.contact;
import static fi.seloste.validation.GoodNotice.controller;
import static fi.seloste.validation.GoodNotice.delivery;
import static fi.seloste.validation.GoodNotice.mailer;
import static fi.seloste.validation.GoodNotice.newsletter;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.ofProcessor;
import static fi.seloste.validation.GoodNotice.orders;
import static fi.seloste.validation.GoodNotice.register;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.GoodNotice.withCategory;
import static fi.seloste.validation.GoodNotice.withPurpose;
import static fi.seloste.validation.GoodNotice.withRegister;
import static fi.seloste.validation.GoodNotice.without;
import static fi.seloste.validation.gdpr.Purposes.AUTHORITY_INTEREST;
import static fi.seloste.validation.gdpr.Purposes.CONTRACT_PARTY;
import static fi.seloste.validation.gdpr.Purposes.CRIMINAL_OFFENCE_LAW;
import static fi.seloste.validation.gdpr.Purposes.GROUND;
import static fi.seloste.validation.gdpr.Purposes.LAW;
import static fi.seloste.validation.gdpr.Purposes.LEGAL_BASIS;
import static fi.seloste.validation.gdpr.Purposes.LEGITIMATE_INTEREST;
import static fi.seloste.validation.gdpr.Purposes.LINK;
import static fi.seloste.validation.gdpr.Purposes.PURPOSE;
import static fi.seloste.validation.gdpr.Purposes.SPECIAL_CATEGORY_CONDITION;
import static fi.seloste.validation.gdpr.Purposes.SPECIAL_CATEGORY_LAW;
import static fi.seloste.validation.gdpr.Purposes.SPECIFIED;
import static fi.seloste.validation.gdpr.Purposes.WITHDRAWAL_FORM;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.Consent;
import fi.seloste.model.ConsentForm;
import fi.seloste.model.Contract;
import fi.seloste.model.Controller;
import fi.seloste.model.ControllerKind;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSource;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.DataSubjectKind;
import fi.seloste.model.Disclosed;
import fi.seloste.model.Exclusion;
import fi.seloste.model.ExclusionSubject;
import fi.seloste.model.Formality;
import fi.seloste.model.LawReference;
import fi.seloste.model.LawReferenceBuilder;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.LegalObligation;
import fi.seloste.model.LegitimateInterests;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.PublicTask;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeBuilder;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.Recipient;
import fi.seloste.model.Register;
import fi.seloste.model.RegisterRole;
import fi.seloste.model.RequestProcedure;
import fi.seloste.model.RequestProcedureBuilder;
import fi.seloste.model.RightKind;
import fi.seloste.model.SourceKind;
import fi.seloste.model.SpecialCategory;
import fi.seloste.model.SpecialCategoryCondition;
import fi.seloste.model.SpecialCategoryConditionKind;
import fi.seloste.model.UnrecognisedBasis;
import fi.seloste.validation.Case;
import fi.seloste.validation.Finding;
import fi.seloste.validation.rulesets.Rulesets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

public class PurposesTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  @ParameterizedTest
  @CsvSource({"en, Article 9(2)(h)", "fi, 9 artiklan 2 kohdan h alakohta", "sv, Artikel 9.2 h"})
  void a_point_of_an_article_is_cited_as_in_the_official_version(String language, String point) {
    Finding lawless =
        Rulesets.notice()
            .check(lawless(SpecialCategoryConditionKind.HEALTH_OR_SOCIAL_CARE).notice(), Case.TODAY)
            .findings()
            .stream()
            .filter(finding -> finding.rule() == SPECIAL_CATEGORY_LAW)
            .findFirst()
            .orElseThrow();

    assertThat(lawless.message(Locale.forLanguageTag(language))).startsWith(point + " ");
  }

  /** Orders that serve a duty under a law as well. */
  private static PrivacyNotice under(LawReferenceBuilder law) {
    return withPurpose(
        it -> it.addLegalBasis(LegalObligation.builder().addLaw(law.build()).build()));
  }

  public static Stream<Case> cases() {
    return Stream.of(
        met(PURPOSE, "each purpose has a name", notice()),
        met(
            PURPOSE,
            "a description is enough",
            withPurpose(it -> it.name(Optional.empty()).description(text("We deliver.")))),
        breached(
            PURPOSE,
            "the register says nothing",
            withRegister(it -> it.purposes(List.of())),
            "/registers/0"),
        breached(
            PURPOSE,
            "a purpose is blank in every way",
            withPurpose(it -> it.name(text(" "))),
            "/registers/0/purposes/0"),
        breached(
            PURPOSE,
            "a notice without registers is judged as one",
            with(it -> it.registers(List.of())),
            ""),
        met(
            PURPOSE,
            "a purpose and a part that inherits it",
            with(
                it ->
                    it.addRegister(
                        Register.builder()
                            .partOf("customers")
                            .addPurpose(named("Visits"))
                            .build()))),
        notApplicable(
            PURPOSE,
            "the register is kept for others",
            ofProcessor(withRegister(it -> it.purposes(List.of())))),
        met(
            PURPOSE,
            "a register kept for others and for oneself",
            withRegister(it -> it.addRoles(RegisterRole.PROCESSOR, RegisterRole.CONTROLLER))),
        notApplicable(
            PURPOSE,
            "nothing is processed",
            with(
                it ->
                    it.registers(List.of())
                        .addExclusion(
                            Exclusion.builder().subject(ExclusionSubject.PROCESSING).build()))),
        //
        met(LEGAL_BASIS, "each purpose has its own", notice()),
        met(
            LEGAL_BASIS,
            "the purpose inherits that of the register",
            PrivacyNotice.builder()
                .from(withPurpose(it -> it.legalBases(List.of())))
                .registers(
                    List.of(
                        Register.builder()
                            .from(register())
                            .purposes(List.of(Purpose.builder().name(text("Delivery")).build()))
                            .addLegalBasis(Contract.builder().build())
                            .build()))
                .build()),
        breached(
            LEGAL_BASIS,
            "none anywhere",
            withPurpose(it -> it.legalBases(List.of())),
            "/registers/0/purposes/0"),
        breached(
            LEGAL_BASIS,
            "customer relationship is no basis",
            withPurpose(
                it ->
                    it.legalBases(
                        List.of(
                            UnrecognisedBasis.builder()
                                .description(text("customer relationship"))
                                .build()))),
            "/registers/0/purposes/0"),
        met(
            LEGAL_BASIS,
            "a part inherits that of the whole",
            with(
                it ->
                    it.registers(
                        List.of(
                            Register.builder().from(register()).addLegalBasis(interest()).build(),
                            Register.builder()
                                .partOf("customers")
                                .addPurpose(named("Visits"))
                                .build())))),
        met(
            LEGAL_BASIS,
            "words that are no basis, beside one of the register",
            withRegister(
                it ->
                    it.purposes(
                            List.of(
                                Purpose.builder()
                                    .name(text("Sales"))
                                    .addLegalBasis(UnrecognisedBasis.builder().build())
                                    .build()))
                        .addLegalBasis(interest()))),
        breached(
            LEGAL_BASIS,
            "words that are no basis, told for the register",
            withRegister(
                it ->
                    it.purposes(List.of(named("Sales")))
                        .addLegalBasis(
                            UnrecognisedBasis.builder().description(text("custom")).build())),
            "/registers/0/purposes/0"),
        breached(
            LEGAL_BASIS,
            "consent for a category of data is no basis of a purpose",
            withRegister(
                it ->
                    it.purposes(List.of(named("Sales")))
                        .dataCategories(
                            List.of(
                                DataCategory.builder()
                                    .from(contact())
                                    .addLegalBasis(Consent.builder().build())
                                    .build()))),
            "/registers/0/purposes/0"),
        notApplicable(
            LEGAL_BASIS,
            "the register is kept for others",
            ofProcessor(withPurpose(it -> it.legalBases(List.of())))),
        //
        met(
            LEGITIMATE_INTEREST,
            "the interest is told; its weight is not judged",
            withPurpose(
                it ->
                    it.addLegalBasis(
                        LegitimateInterests.builder().interests(text("Security")).build()))),
        breached(
            LEGITIMATE_INTEREST,
            "no interest is named",
            withPurpose(it -> it.addLegalBasis(LegitimateInterests.builder().build())),
            "/registers/0/purposes/0/legalBases/1"),
        breached(
            LEGITIMATE_INTEREST,
            "nor for what is disclosed",
            withRegister(
                it ->
                    it.recipients(
                        Disclosed.of(
                            mailer(),
                            Recipient.builder()
                                .from(delivery())
                                .addLegalBasis(LegitimateInterests.builder().build())
                                .build()))),
            "/registers/0/recipients/1/legalBases/0"),
        breached(
            LEGITIMATE_INTEREST,
            "nor for a purpose without a name",
            withPurpose(
                it ->
                    it.name(Optional.empty()).addLegalBasis(LegitimateInterests.builder().build())),
            "/registers/0/purposes/0/legalBases/1"),
        breached(
            LEGITIMATE_INTEREST,
            "nor for a source of the whole notice",
            with(
                it ->
                    it.addDataSource(
                        DataSource.builder()
                            .kind(SourceKind.OBSERVED)
                            .addLegalBasis(LegitimateInterests.builder().build())
                            .build())),
            "/dataSources/0/legalBases/0"),
        breached(
            LEGITIMATE_INTEREST,
            "an interest without a word",
            withPurpose(
                it -> it.addLegalBasis(LegitimateInterests.builder().interests(text(" ")).build())),
            "/registers/0/purposes/0/legalBases/1"),
        notApplicable(LEGITIMATE_INTEREST, "no legitimate interest is relied on", notice()),
        //
        met(
            SPECIAL_CATEGORY_CONDITION,
            "a condition covers the category",
            health(
                SpecialCategoryCondition.builder()
                    .kind(SpecialCategoryConditionKind.EXPLICIT_CONSENT)
                    .addDataCategory("contact")
                    .build())),
        met(
            SPECIAL_CATEGORY_CONDITION,
            "a condition without reference covers all",
            health(EXPLICIT_CONSENT)),
        undecided(
            SPECIAL_CATEGORY_CONDITION,
            "which point of Article 9(2) is meant is not told",
            health(SpecialCategoryCondition.builder().description(text("consent")).build()),
            "/registers/0/dataCategories/0"),
        breached(
            SPECIAL_CATEGORY_CONDITION,
            "consent that is not said to be explicit",
            withRegister(
                it -> it.dataCategories(List.of(allergies())).purposes(List.of(newsletter()))),
            "/registers/0/dataCategories/0"),
        breached(
            SPECIAL_CATEGORY_CONDITION,
            "consent to these data alone, not said to be explicit",
            withCategory(
                it ->
                    it.addSpecialCategory(SpecialCategory.HEALTH)
                        .addLegalBasis(Consent.builder().build())),
            "/registers/0/dataCategories/0"),
        breached(
            SPECIAL_CATEGORY_CONDITION,
            "allergies without a condition",
            withCategory(it -> it.addSpecialCategory(SpecialCategory.HEALTH)),
            "/registers/0/dataCategories/0"),
        breached(
            SPECIAL_CATEGORY_CONDITION,
            "a category without a name",
            withCategory(
                it -> it.name(Optional.empty()).addSpecialCategory(SpecialCategory.HEALTH)),
            "/registers/0/dataCategories/0"),
        breached(
            SPECIAL_CATEGORY_CONDITION,
            "the condition is for another category",
            health(SpecialCategoryCondition.builder().addDataCategory("other").build()),
            "/registers/0/dataCategories/0"),
        met(
            SPECIAL_CATEGORY_CONDITION,
            "a part of the register has the purpose and the condition",
            with(
                it ->
                    it.registers(
                        List.of(
                            Register.builder()
                                .from(register())
                                .dataCategories(List.of(allergies()))
                                .build(),
                            Register.builder()
                                .partOf("customers")
                                .addPurpose(
                                    Purpose.builder()
                                        .name(text("Catering"))
                                        .addDataCategory("contact")
                                        .addSpecialCategoryCondition(EXPLICIT_CONSENT)
                                        .build())
                                .build())))),
        breached(
            SPECIAL_CATEGORY_CONDITION,
            "another register has the condition",
            with(
                it ->
                    it.registers(
                        List.of(
                            Register.builder()
                                .from(register())
                                .dataCategories(List.of(allergies()))
                                .build(),
                            Register.builder()
                                .addPurpose(
                                    Purpose.builder()
                                        .name(text("Catering"))
                                        .addSpecialCategoryCondition(EXPLICIT_CONSENT)
                                        .build())
                                .build()))),
            "/registers/0/dataCategories/0"),
        breached(
            SPECIAL_CATEGORY_CONDITION,
            "the condition is at a purpose for which the data are not used",
            withRegister(
                it ->
                    it.dataCategories(List.of(allergies()))
                        .purposes(
                            List.of(
                                Purpose.builder().from(orders()).addDataCategory("contact").build(),
                                Purpose.builder()
                                    .from(newsletter())
                                    .addDataCategory("address")
                                    .addSpecialCategoryCondition(EXPLICIT_CONSENT)
                                    .build()))),
            "/registers/0/dataCategories/0"),
        breached(
            SPECIAL_CATEGORY_CONDITION,
            "another register with data of its own has the condition",
            with(
                it ->
                    it.registers(
                        List.of(
                            Register.builder()
                                .from(register())
                                .dataCategories(List.of(allergies()))
                                .build(),
                            Register.builder()
                                .addDataCategory(
                                    DataCategory.builder().name(text("Addresses")).build())
                                .addPurpose(
                                    Purpose.builder()
                                        .name(text("Catering"))
                                        .addSpecialCategoryCondition(EXPLICIT_CONSENT)
                                        .build())
                                .build()))),
            "/registers/0/dataCategories/0"),
        notApplicable(
            SPECIAL_CATEGORY_CONDITION,
            "health in words is not guessed",
            withCategory(it -> it.name(text("Allergies and illnesses")))),
        notApplicable(SPECIAL_CATEGORY_CONDITION, "nothing is flagged as special", notice()),
        //
        met(
            CRIMINAL_OFFENCE_LAW,
            "the law is named",
            offences(
                ControllerKind.COMPANY,
                Purpose.builder()
                    .from(orders())
                    .addCriminalOffenceLaw(LawReference.builder().number("1050/2018").build())
                    .build())),
        breached(
            CRIMINAL_OFFENCE_LAW,
            "a reference without title and number",
            offences(
                ControllerKind.COMPANY,
                Purpose.builder()
                    .from(orders())
                    .addCriminalOffenceLaw(LawReference.builder().section("7").build())
                    .build()),
            "/registers/0/dataCategories/0"),
        breached(
            CRIMINAL_OFFENCE_LAW,
            "no law is named",
            offences(ControllerKind.COMPANY, orders()),
            "/registers/0/dataCategories/0"),
        met(
            CRIMINAL_OFFENCE_LAW,
            "the data are for a duty under an act",
            offences(ControllerKind.ASSOCIATION, background().addDataCategory("contact").build())),
        undecided(
            CRIMINAL_OFFENCE_LAW,
            "an act is named, but not for which data",
            offences(ControllerKind.ASSOCIATION, background().build()),
            "/registers/0/dataCategories/0"),
        undecided(
            CRIMINAL_OFFENCE_LAW,
            "the register is kept under an act",
            PrivacyNotice.builder()
                .from(offences(ControllerKind.COMPANY, orders()))
                .registers(
                    List.of(
                        Register.builder()
                            .from(offences(ControllerKind.COMPANY, orders()).registers().get(0))
                            .addLaw(LawReference.builder().number("148/2014").build())
                            .build()))
                .build(),
            "/registers/0/dataCategories/0"),
        undecided(
            CRIMINAL_OFFENCE_LAW,
            "a controller whose kind is not told may be an authority",
            PrivacyNotice.builder()
                .from(offences(ControllerKind.COMPANY, orders()))
                .controllers(
                    List.of(Controller.builder().from(controller()).kind(Optional.empty()).build()))
                .build(),
            "/registers/0/dataCategories/0"),
        undecided(
            CRIMINAL_OFFENCE_LAW,
            "an authority may act under official control",
            offences(ControllerKind.PUBLIC_AUTHORITY, orders()),
            "/registers/0/dataCategories/0"),
        undecided(
            CRIMINAL_OFFENCE_LAW,
            "a court too",
            offences(ControllerKind.COURT, orders()),
            "/registers/0/dataCategories/0"),
        notApplicable(
            CRIMINAL_OFFENCE_LAW,
            "the notice says that there are none",
            withCategory(it -> it.criminalOffences(false))),
        notApplicable(CRIMINAL_OFFENCE_LAW, "the data are of another kind", notice()),
        //
        met(GROUND, "contract and consent are of the law", notice()),
        breached(
            GROUND,
            "customer relationship is of the old law",
            withPurpose(
                it ->
                    it.addLegalBasis(
                        UnrecognisedBasis.builder()
                            .description(text("customer relationship"))
                            .build())),
            "/registers/0/purposes/0/legalBases/1"),
        breached(
            GROUND,
            "something without words",
            withPurpose(it -> it.addLegalBasis(UnrecognisedBasis.builder().build())),
            "/registers/0/purposes/0/legalBases/1"),
        notApplicable(
            GROUND, "no basis is given at all", withPurpose(it -> it.legalBases(List.of()))),
        //
        met(LINK, "each purpose has its own", sharing(orders(), newsletter())),
        met(
            LINK,
            "each basis is for its own people",
            PrivacyNotice.builder()
                .from(notice())
                .registers(
                    List.of(
                        Register.builder()
                            .from(register())
                            .purposes(List.of(named("Sales"), named("Service")))
                            .addLegalBases(
                                Contract.builder().addDataSubjectCategory("buyers").build(),
                                Consent.builder().addDataSubjectCategory("readers").build())
                            .build()))
                .build()),
        breached(
            LINK,
            "two bases for all and a purpose without",
            sharing(named("Sales"), named("Service")),
            "/registers/0/legalBases"),
        notApplicable(LINK, "one purpose leaves nothing to link", sharing(named("Sales"))),
        //
        met(CONTRACT_PARTY, "consumers are parties", withPurpose(it -> {})),
        breached(
            CONTRACT_PARTY,
            "you or the company you represent",
            forPeople(category("Customers", DataSubjectKind.ORGANISATION_REPRESENTATIVE)),
            "/registers/0/purposes/0"),
        breached(
            CONTRACT_PARTY,
            "people without a name",
            forPeople(
                DataSubjectCategory.builder()
                    .addKind(DataSubjectKind.ORGANISATION_REPRESENTATIVE)
                    .build()),
            "/registers/0/purposes/0"),
        breached(
            CONTRACT_PARTY,
            "an applicant brings referees into it",
            forPeople(category("Referees", DataSubjectKind.REFEREE)),
            "/registers/0/purposes/0"),
        met(
            CONTRACT_PARTY,
            "referees are in the register, but not for this purpose",
            withRegister(
                it ->
                    it.dataSubjectCategories(
                            List.of(
                                DataSubjectCategory.builder()
                                    .id("applicants")
                                    .addKind(DataSubjectKind.JOB_APPLICANT)
                                    .build(),
                                DataSubjectCategory.builder()
                                    .id("referees")
                                    .addKind(DataSubjectKind.REFEREE)
                                    .build()))
                        .purposes(
                            List.of(
                                Purpose.builder()
                                    .from(orders())
                                    .addDataSubjectCategory("applicants")
                                    .build())))),
        met(
            CONTRACT_PARTY,
            "guardians are parties for their children",
            forPeople(category("Guardians", DataSubjectKind.RELATIVE))),
        notApplicable(
            CONTRACT_PARTY,
            "the contract is for others",
            withRegister(
                it ->
                    it.dataSubjectCategories(
                            List.of(
                                category("Contacts", DataSubjectKind.ORGANISATION_REPRESENTATIVE)))
                        .purposes(
                            List.of(
                                Purpose.builder()
                                    .from(orders())
                                    .legalBases(
                                        List.of(
                                            Contract.builder()
                                                .addDataSubjectCategory("buyers")
                                                .build()))
                                    .build())))),
        notApplicable(
            CONTRACT_PARTY,
            "another basis stands beside it",
            PrivacyNotice.builder()
                .from(withPurpose(it -> it.addLegalBasis(Consent.builder().build())))
                .build()),
        notApplicable(
            CONTRACT_PARTY,
            "whose data they are is not told",
            withRegister(it -> it.dataSubjectCategories(List.of()).purposes(List.of(orders())))),
        //
        met(
            AUTHORITY_INTEREST,
            "an authority relies on its task",
            of(ControllerKind.PUBLIC_AUTHORITY, PublicTask.builder().build())),
        breached(
            AUTHORITY_INTEREST,
            "an authority relies on legitimate interest",
            of(ControllerKind.PUBLIC_AUTHORITY, interest()),
            "/registers/0/purposes/0"),
        undecided(
            AUTHORITY_INTEREST,
            "a public body may act as one",
            of(ControllerKind.PUBLIC_BODY, interest()),
            "/registers/0/purposes/0"),
        notApplicable(AUTHORITY_INTEREST, "a company", notice()),
        notApplicable(
            AUTHORITY_INTEREST,
            "an authority's car park",
            PrivacyNotice.builder()
                .from(withPurpose(it -> it.outsidePublicTask(true).legalBases(List.of(interest()))))
                .controllers(
                    List.of(
                        Controller.builder()
                            .from(controller())
                            .kind(ControllerKind.PUBLIC_AUTHORITY)
                            .build()))
                .build()),
        //
        met(
            LAW,
            "the act is named",
            withPurpose(
                it ->
                    it.addLegalBasis(
                        LegalObligation.builder()
                            .addLaw(LawReference.builder().number("1336/1997").build())
                            .build()))),
        met(
            LAW,
            "the register names it",
            withRegister(
                it ->
                    it.addLaw(LawReference.builder().number("1336/1997").build())
                        .addLegalBasis(LegalObligation.builder().build()))),
        met(
            LAW,
            "the register names it that this one is part of",
            with(
                notice ->
                    notice
                        .registers(List.of())
                        .addRegisters(
                            Register.builder()
                                .id("archive")
                                .addLaw(LawReference.builder().number("831/1994").build())
                                .build(),
                            Register.builder()
                                .from(register())
                                .partOf("archive")
                                .addLegalBasis(PublicTask.builder().build())
                                .build()))),
        met(
            LAW,
            "a duty and a public task under one act",
            withRegister(
                it ->
                    it.addLegalBasis(
                            LegalObligation.builder()
                                .addLaw(LawReference.builder().number("628/1998").build())
                                .build())
                        .addLegalBasis(PublicTask.builder().build()))),
        met(
            LAW,
            "a public task and a duty under one act",
            withPurpose(
                it ->
                    it.addLegalBasis(
                            PublicTask.builder()
                                .addLaw(LawReference.builder().number("628/1998").build())
                                .build())
                        .addLegalBasis(LegalObligation.builder().build()))),
        breached(
            LAW,
            "one duty under an act, and other duties",
            withPurpose(
                it ->
                    it.addLegalBasis(
                            LegalObligation.builder()
                                .addLaw(LawReference.builder().number("1336/1997").build())
                                .build())
                        .addLegalBasis(LegalObligation.builder().build())),
            "/registers/0/purposes/0/legalBases/2"),
        breached(
            LAW,
            "a reference without title and number",
            withPurpose(
                it ->
                    it.addLegalBasis(
                        LegalObligation.builder()
                            .addLaw(LawReference.builder().section("10").build())
                            .build())),
            "/registers/0/purposes/0/legalBases/1"),
        breached(
            LAW,
            "our statutory duties",
            withPurpose(it -> it.addLegalBasis(LegalObligation.builder().build())),
            "/registers/0/purposes/0/legalBases/1"),
        notApplicable(LAW, "contract and consent need none", notice()),
        met(
            LAW,
            "the address of the act is given",
            under(LawReference.builder().url("https://finlex.fi/fi/laki/ajantasa/1997/19971336"))),
        breached(
            LAW,
            "the address of the act is left blank",
            under(LawReference.builder().url(" ")),
            "/registers/0/purposes/0/legalBases/1"),
        breached(
            LAW,
            "a duty and a public task, both under acts that are not named",
            withPurpose(
                it ->
                    it.addLegalBases(
                        LegalObligation.builder().build(), PublicTask.builder().build())),
            "/registers/0/purposes/0/legalBases/1",
            "/registers/0/purposes/0/legalBases/2"),
        //
        met(SPECIFIED, "each purpose is named", notice()),
        breached(
            SPECIFIED,
            "other purposes to which you have consented",
            withPurpose(it -> it.kinds(List.of(PurposeKind.UNSPECIFIED))),
            "/registers/0/purposes/0"),
        notApplicable(SPECIFIED, "there is no purpose", withRegister(it -> it.purposes(List.of()))),
        //
        met(WITHDRAWAL_FORM, "no form is asked", notice()),
        met(
            WITHDRAWAL_FORM,
            "a signed letter only if identity is in doubt",
            asking(
                it ->
                    it.addFormality(Formality.SIGNED_WRITING)
                        .formalitiesCondition(text("in doubt")))),
        met(
            WITHDRAWAL_FORM,
            "consent was given in the same form",
            PrivacyNotice.builder()
                .from(asking(it -> it.addFormality(Formality.IN_PERSON)))
                .registers(
                    List.of(
                        Register.builder()
                            .from(register())
                            .addLegalBasis(Consent.builder().addForm(ConsentForm.IN_PERSON).build())
                            .build()))
                .build()),
        breached(
            WITHDRAWAL_FORM,
            "every right only by a signed letter, in person",
            asking(it -> it.addFormalities(Formality.SIGNED_WRITING, Formality.IN_PERSON)),
            "/dataSubjectRights/7"),
        breached(
            WITHDRAWAL_FORM,
            "only by a signed letter",
            asking(it -> it.addFormality(Formality.SIGNED_WRITING)),
            "/dataSubjectRights/7"),
        breached(
            WITHDRAWAL_FORM,
            "only in person",
            asking(it -> it.addFormality(Formality.IN_PERSON)),
            "/dataSubjectRights/7"),
        met(
            WITHDRAWAL_FORM,
            "in person only if identity is in doubt",
            asking(
                it -> it.addFormality(Formality.IN_PERSON).formalitiesCondition(text("in doubt")))),
        notApplicable(
            WITHDRAWAL_FORM,
            "withdrawal is not told; another rule asks for it",
            without(RightKind.CONSENT_WITHDRAWAL)),
        notApplicable(WITHDRAWAL_FORM, "no consent is relied on", withPurpose(it -> {})),
        //
        met(
            SPECIAL_CATEGORY_LAW,
            "the act is named",
            health(
                SpecialCategoryCondition.builder()
                    .kind(SpecialCategoryConditionKind.HEALTH_OR_SOCIAL_CARE)
                    .addLaw(LawReference.builder().number("703/2023").build())
                    .build())),
        met(
            SPECIAL_CATEGORY_LAW,
            "a contract with a health professional does for point (h)",
            health(
                SpecialCategoryCondition.builder()
                    .kind(SpecialCategoryConditionKind.HEALTH_OR_SOCIAL_CARE)
                    .professionalContract(text("with the dentist"))
                    .build())),
        met(
            SPECIAL_CATEGORY_LAW,
            "the register is kept under an act",
            withRegister(
                it ->
                    it.addLaw(LawReference.builder().number("703/2023").build())
                        .purposes(
                            List.of(
                                Purpose.builder()
                                    .from(orders())
                                    .addSpecialCategoryCondition(
                                        SpecialCategoryCondition.builder()
                                            .kind(
                                                SpecialCategoryConditionKind.HEALTH_OR_SOCIAL_CARE)
                                            .build())
                                    .build())))),
        met(
            SPECIAL_CATEGORY_LAW,
            "the act that sets the task of the purpose is named",
            withPurpose(
                it ->
                    it.addLegalBasis(
                            LegalObligation.builder()
                                .addLaw(LawReference.builder().number("785/1992").build())
                                .build())
                        .addSpecialCategoryCondition(
                            SpecialCategoryCondition.builder()
                                .kind(SpecialCategoryConditionKind.HEALTH_OR_SOCIAL_CARE)
                                .build()))),
        breached(
            SPECIAL_CATEGORY_LAW,
            "the act of the task of a university is not one on research data",
            withPurpose(
                it ->
                    it.addLegalBasis(
                            PublicTask.builder()
                                .addLaw(LawReference.builder().number("558/2009").build())
                                .build())
                        .addSpecialCategoryCondition(
                            SpecialCategoryCondition.builder()
                                .kind(SpecialCategoryConditionKind.ARCHIVING_RESEARCH_OR_STATISTICS)
                                .build())),
            "/registers/0/purposes/0/specialCategoryConditions/0"),
        breached(
            SPECIAL_CATEGORY_LAW,
            "that the Data Protection Act allows a public task is another question",
            withPurpose(
                it ->
                    it.addLegalBasis(
                            PublicTask.builder()
                                .addLaw(
                                    LawReference.builder().number("1050/2018").section("4").build())
                                .build())
                        .addSpecialCategoryCondition(
                            SpecialCategoryCondition.builder()
                                .kind(SpecialCategoryConditionKind.SUBSTANTIAL_PUBLIC_INTEREST)
                                .build())),
            "/registers/0/purposes/0/specialCategoryConditions/0"),
        breached(
            SPECIAL_CATEGORY_LAW,
            "a reference without title and number",
            health(
                SpecialCategoryCondition.builder()
                    .kind(SpecialCategoryConditionKind.HEALTH_OR_SOCIAL_CARE)
                    .addLaw(LawReference.builder().title(Name.of(" ")).number(" ").build())
                    .build()),
            "/registers/0/purposes/0/specialCategoryConditions/0"),
        lawless(SpecialCategoryConditionKind.EMPLOYMENT_OR_SOCIAL_PROTECTION),
        lawless(SpecialCategoryConditionKind.SUBSTANTIAL_PUBLIC_INTEREST),
        lawless(SpecialCategoryConditionKind.HEALTH_OR_SOCIAL_CARE),
        lawless(SpecialCategoryConditionKind.PUBLIC_HEALTH),
        lawless(SpecialCategoryConditionKind.ARCHIVING_RESEARCH_OR_STATISTICS),
        notApplicable(
            SPECIAL_CATEGORY_LAW,
            "explicit consent needs no law",
            health(
                SpecialCategoryCondition.builder()
                    .kind(SpecialCategoryConditionKind.EXPLICIT_CONSENT)
                    .build())));
  }

  private static Case lawless(SpecialCategoryConditionKind kind) {
    return breached(
        SPECIAL_CATEGORY_LAW,
        kind + " asks for a law",
        health(SpecialCategoryCondition.builder().kind(kind).build()),
        "/registers/0/purposes/0/specialCategoryConditions/0");
  }

  private static final SpecialCategoryCondition EXPLICIT_CONSENT =
      SpecialCategoryCondition.builder()
          .kind(SpecialCategoryConditionKind.EXPLICIT_CONSENT)
          .build();

  private static DataCategory allergies() {
    return DataCategory.builder()
        .from(contact())
        .addSpecialCategory(SpecialCategory.HEALTH)
        .build();
  }

  private static Purpose named(String name) {
    return Purpose.builder().name(text(name)).build();
  }

  private static LegitimateInterests interest() {
    return LegitimateInterests.builder().interests(text("Security")).build();
  }

  private static PrivacyNotice sharing(Purpose... purposes) {
    return withRegister(
        it ->
            it.purposes(List.of(purposes))
                .addLegalBases(Contract.builder().build(), Consent.builder().build()));
  }

  private static DataSubjectCategory category(String name, DataSubjectKind kind) {
    return DataSubjectCategory.builder().name(text(name)).addKind(kind).build();
  }

  private static PrivacyNotice forPeople(DataSubjectCategory people) {
    return withRegister(
        it -> it.purposes(List.of(orders())).dataSubjectCategories(List.of(people)));
  }

  private static PrivacyNotice of(ControllerKind kind, LegalBasis basis) {
    return PrivacyNotice.builder()
        .from(withPurpose(it -> it.legalBases(List.of(basis))))
        .controllers(List.of(Controller.builder().from(controller()).kind(kind).build()))
        .build();
  }

  private static PrivacyNotice asking(Consumer<RequestProcedureBuilder> change) {
    RequestProcedureBuilder procedure = RequestProcedure.builder();
    change.accept(procedure);
    return with(it -> it.requestProcedure(procedure.build()));
  }

  private static PrivacyNotice health(SpecialCategoryCondition condition) {
    return withRegister(
        it ->
            it.dataCategories(List.of(allergies()))
                .purposes(
                    List.of(
                        Purpose.builder()
                            .from(orders())
                            .addDataCategory("contact")
                            .addSpecialCategoryCondition(condition)
                            .build())));
  }

  private static PurposeBuilder background() {
    return Purpose.builder()
        .name(text("Checking the background of coaches"))
        .addLegalBasis(
            LegalObligation.builder()
                .addLaw(LawReference.builder().number("148/2014").build())
                .build());
  }

  private static PrivacyNotice offences(ControllerKind kind, Purpose purpose) {
    return PrivacyNotice.builder()
        .from(
            withRegister(
                it ->
                    it.purposes(List.of(purpose))
                        .dataCategories(
                            List.of(
                                DataCategory.builder()
                                    .from(contact())
                                    .criminalOffences(true)
                                    .build()))))
        .controllers(List.of(Controller.builder().from(controller()).kind(kind).build()))
        .build();
  }
}
