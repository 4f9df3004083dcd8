package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.Case.undecided;
import static fi.seloste.validation.GoodNotice.contact;
import static fi.seloste.validation.GoodNotice.controller;
import static fi.seloste.validation.GoodNotice.newsletter;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.orders;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.GoodNotice.withPurpose;
import static fi.seloste.validation.GoodNotice.withRegister;
import static fi.seloste.validation.gdpr.Grounds.FITTING_BASIS;
import static fi.seloste.validation.gdpr.Grounds.FITTING_LAW;
import static fi.seloste.validation.gdpr.Grounds.FOR_EVERYBODY;
import static fi.seloste.validation.gdpr.Grounds.FREE_CONSENT;
import static fi.seloste.validation.gdpr.Grounds.NEEDED_FOR_CONTRACT;
import static fi.seloste.validation.gdpr.Grounds.NOT_FOR_PROFIT;
import static fi.seloste.validation.gdpr.Grounds.SAFEGUARDS;
import static fi.seloste.validation.gdpr.Grounds.USED;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import fi.seloste.model.AutomatedDecision;
import fi.seloste.model.Consent;
import fi.seloste.model.Contract;
import fi.seloste.model.Controller;
import fi.seloste.model.ControllerKind;
import fi.seloste.model.CookieGroup;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.Disclosed;
import fi.seloste.model.LawReference;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.LegalObligation;
import fi.seloste.model.LegitimateInterests;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Profiling;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.Register;
import fi.seloste.model.RegisterBuilder;
import fi.seloste.model.Requirement;
import fi.seloste.model.RequirementKind;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.SecurityMeasure;
import fi.seloste.model.SpecialCategoryCondition;
import fi.seloste.model.SpecialCategoryConditionKind;
import fi.seloste.model.VitalInterests;
import fi.seloste.validation.Case;
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
public class GroundsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  public static Stream<Case> cases() {
    return Stream.of(
            used(), fittingBasis(), contract(), law(), everybody(), consent(), specialCategories())
        .flatMap(cases -> cases);
  }

  private static final DataCategory CLICKS =
      DataCategory.builder().id("clicks").name(text("Clicks")).build();

  private static Stream<Case> used() {
    Purpose needingContact = Purpose.builder().from(orders()).addDataCategory("contact").build();
    return Stream.of(
        breached(
            USED,
            "no purpose needs the clicks",
            withRegister(it -> it.addDataCategory(CLICKS).purposes(List.of(needingContact))),
            "/registers/0/dataCategories/1"),
        breached(
            USED,
            "what has no id cannot be named by a purpose",
            withRegister(
                it ->
                    it.addDataCategory(DataCategory.builder().name(text("Clicks")).build())
                        .purposes(List.of(needingContact))),
            "/registers/0/dataCategories/1"),
        met(
            USED,
            "the purpose names its data",
            withRegister(it -> it.purposes(List.of(needingContact)))),
        met(
            USED,
            "profiling uses the clicks",
            withRegister(
                it ->
                    it.addDataCategory(CLICKS)
                        .purposes(List.of(needingContact))
                        .profiling(
                            Disclosed.of(Profiling.builder().addDataCategory("clicks").build())))),
        met(
            USED,
            "an automated decision uses the clicks",
            withRegister(
                it ->
                    it.addDataCategory(CLICKS)
                        .purposes(List.of(needingContact))
                        .automatedDecisions(
                            Disclosed.of(
                                AutomatedDecision.builder().addDataCategory("clicks").build())))),
        met(
            USED,
            "cookies collect the clicks",
            PrivacyNotice.builder()
                .from(
                    withRegister(
                        it -> it.addDataCategory(CLICKS).purposes(List.of(needingContact))))
                .cookieGroups(Disclosed.of(CookieGroup.builder().addDataCategory("clicks").build()))
                .build()),
        breached(
            USED,
            "a purpose of another register does not tell its data",
            with(
                it ->
                    it.registers(
                        List.of(
                            Register.builder()
                                .addDataCategories(contact(), CLICKS)
                                .addPurpose(needingContact)
                                .build(),
                            Register.builder().addPurpose(newsletter()).build()))),
            "/registers/0/dataCategories/1"),
        met(
            USED,
            "a part of the register uses the clicks",
            with(
                it ->
                    it.registers(
                        List.of(
                            Register.builder()
                                .id("whole")
                                .addDataCategories(contact(), CLICKS)
                                .addPurpose(needingContact)
                                .build(),
                            Register.builder()
                                .partOf("whole")
                                .addPurpose(
                                    Purpose.builder()
                                        .from(newsletter())
                                        .addDataCategory("clicks")
                                        .build())
                                .build())))),
        notApplicable(
            USED,
            "one of the purposes does not tell its data",
            withRegister(
                it -> it.addDataCategory(CLICKS).purposes(List.of(needingContact, newsletter())))),
        notApplicable(USED, "no purpose tells its data", notice()));
  }

  @Test
  void a_basis_that_does_not_fit_is_called_by_its_term() {
    PrivacyNotice notice =
        on(PurposeKind.ELECTRONIC_DIRECT_MARKETING, LegalObligation.builder().build());

    assertThat(Rulesets.notice().check(notice, Case.TODAY).findings())
        .filteredOn(finding -> finding.rule() == FITTING_BASIS)
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .singleElement(as(STRING))
        .contains("cannot rest on a legal obligation");
  }

  private static Stream<Case> fittingBasis() {
    return Stream.of(
        breached(
            FITTING_BASIS,
            "a newsletter to comply with a law",
            on(PurposeKind.ELECTRONIC_DIRECT_MARKETING, LegalObligation.builder().build()),
            "/registers/0/purposes/0/legalBases/0"),
        breached(
            FITTING_BASIS,
            "analytics to save lives",
            on(
                PurposeKind.ANALYTICS,
                LegitimateInterests.builder().build(),
                VitalInterests.builder().build()),
            "/registers/0/purposes/0/legalBases/1"),
        breached(
            FITTING_BASIS,
            "marketing in a register that rests on a law as a whole",
            withRegister(
                it ->
                    it.purposes(List.of(bare(PurposeKind.DIRECT_MARKETING)))
                        .addLegalBasis(LegalObligation.builder().build())),
            "/registers/0/purposes/0"),
        met(
            FITTING_BASIS,
            "the bases of the register may be for other purposes",
            withRegister(
                it ->
                    it.purposes(List.of(bare(PurposeKind.DIRECT_MARKETING)))
                        .addLegalBases(
                            LegalObligation.builder().build(), Consent.builder().build()))),
        met(
            FITTING_BASIS,
            "a newsletter on consent",
            withRegister(it -> it.purposes(List.of(newsletter())))),
        met(
            FITTING_BASIS,
            "a law may ask for research into the market",
            on(PurposeKind.MARKET_RESEARCH, LegalObligation.builder().build())),
        notApplicable(
            FITTING_BASIS,
            "customers' data to comply with a law",
            on(PurposeKind.CUSTOMER_RELATIONSHIP, LegalObligation.builder().build())));
  }

  private static Stream<Case> contract() {
    return Stream.of(
        breached(
            NEEDED_FOR_CONTRACT,
            "marketing on the contract",
            on(PurposeKind.DIRECT_MARKETING, Contract.builder().build()),
            "/registers/0/purposes/0"),
        breached(
            NEEDED_FOR_CONTRACT,
            "development in a register that rests on the contract",
            withRegister(
                it ->
                    it.purposes(List.of(bare(PurposeKind.DEVELOPMENT)))
                        .addLegalBasis(Contract.builder().build())),
            "/registers/0/purposes/0"),
        met(NEEDED_FOR_CONTRACT, "orders", withPurpose(it -> {})),
        met(
            NEEDED_FOR_CONTRACT,
            "the purpose is also to serve customers",
            withPurpose(it -> it.addKind(PurposeKind.DEVELOPMENT))),
        notApplicable(
            NEEDED_FOR_CONTRACT,
            "an interest stands beside the contract",
            on(
                PurposeKind.DEVELOPMENT,
                Contract.builder().build(),
                LegitimateInterests.builder().build())));
  }

  private static Stream<Case> law() {
    return Stream.of(
        breached(
            FITTING_LAW,
            "marketing because of the accounting act",
            on(PurposeKind.DIRECT_MARKETING, by(ACCOUNTING)),
            "/registers/0/purposes/0/legalBases/0/laws/0"),
        breached(
            FITTING_LAW,
            "the act is known by its name",
            on(
                PurposeKind.PERSONALISATION,
                by(LawReference.builder().title(Name.of("kirjanpitolaki")).build())),
            "/registers/0/purposes/0/legalBases/0/laws/0"),
        breached(
            FITTING_LAW,
            "data for marketing are kept because of the accounting act",
            withRegister(
                it ->
                    it.retentionRules(
                        List.of(
                            RetentionRule.builder()
                                .addPurpose("newsletter")
                                .addLaw(ACCOUNTING)
                                .build()))),
            "/registers/0/retentionRules/0/laws/0"),
        met(
            FITTING_LAW,
            "data for marketing and for orders are kept",
            withRegister(
                it ->
                    it.retentionRules(
                        List.of(
                            RetentionRule.builder()
                                .addPurposes("newsletter", "orders")
                                .addLaw(ACCOUNTING)
                                .build())))),
        met(
            FITTING_LAW,
            "bookkeeping because of the accounting act",
            on(PurposeKind.LEGAL_COMPLIANCE, by(ACCOUNTING))),
        notApplicable(
            FITTING_LAW,
            "the act is not in the table",
            on(
                PurposeKind.DIRECT_MARKETING,
                by(LawReference.builder().number("917/2014").build()))),
        notApplicable(
                FITTING_LAW,
                "the act is not yet in force",
                on(
                    PurposeKind.DIRECT_MARKETING,
                    by(LawReference.builder().number("703/2023").build())))
            .on(2023, 6, 1),
        notApplicable(
            FITTING_LAW,
            "a contract sets its own terms",
            on(PurposeKind.DIRECT_MARKETING, Contract.builder().addLaw(ACCOUNTING).build())),
        notApplicable(
            FITTING_LAW,
            "the act is named for the register",
            withRegister(it -> it.addLaw(ACCOUNTING))),
        notApplicable(FITTING_LAW, "no law is cited", notice()));
  }

  private static final LawReference ACCOUNTING =
      LawReference.builder().number("1336/1997").chapter("2").section("10").build();

  private static LegalBasis by(LawReference law) {
    return LegalObligation.builder().addLaw(law).build();
  }

  private static Stream<Case> everybody() {
    return Stream.of(
        breached(
            FOR_EVERYBODY,
            "the basis is for members, the purpose also for guests",
            forMembersAndGuests("members", "guests"),
            "/registers/0/purposes/0"),
        met(FOR_EVERYBODY, "the purpose is for members alone", forMembersAndGuests("members")),
        notApplicable(
            FOR_EVERYBODY, "whom the purpose concerns is not told", forMembersAndGuests()),
        notApplicable(
            FOR_EVERYBODY,
            "one basis is for members, another for all",
            withRegister(
                it ->
                    it.dataSubjectCategories(List.of(people("members"), people("guests")))
                        .purposes(
                            List.of(
                                Purpose.builder()
                                    .name(text("Bookings"))
                                    .addDataSubjectCategories("members", "guests")
                                    .addLegalBases(
                                        Contract.builder()
                                            .addDataSubjectCategory("members")
                                            .build(),
                                        Consent.builder().build())
                                    .build())))),
        notApplicable(FOR_EVERYBODY, "the basis is for all", notice()));
  }

  private static PrivacyNotice forMembersAndGuests(String... concerned) {
    return withRegister(
        it ->
            it.dataSubjectCategories(List.of(people("members"), people("guests")))
                .purposes(
                    List.of(
                        Purpose.builder()
                            .name(text("Bookings"))
                            .addDataSubjectCategories(concerned)
                            .addLegalBasis(
                                Contract.builder().addDataSubjectCategory("members").build())
                            .build())));
  }

  private static DataSubjectCategory people(String name) {
    return DataSubjectCategory.builder().id(name).name(text(name)).build();
  }

  private static Stream<Case> consent() {
    return Stream.of(
        breached(
            FREE_CONSENT,
            "the data must be given all the same",
            onConsent(it -> it.dataCategories(List.of(required(RequirementKind.CONTRACTUAL)))),
            "/registers/0/purposes/0"),
        met(
            FREE_CONSENT,
            "the data are voluntary",
            onConsent(it -> it.dataCategories(List.of(required(RequirementKind.VOLUNTARY))))),
        met(
            FREE_CONSENT,
            "orders need the same data",
            onConsent(
                it ->
                    it.dataCategories(List.of(required(RequirementKind.CONTRACTUAL)))
                        .addPurpose(
                            Purpose.builder().from(orders()).addDataCategory("contact").build()))),
        met(
            FREE_CONSENT,
            "orders may need the same data",
            onConsent(
                it ->
                    it.dataCategories(List.of(required(RequirementKind.CONTRACTUAL)))
                        .addPurpose(orders()))),
        undecided(
            FREE_CONSENT,
            "employees are asked for consent",
            withRegister(it -> it.purposes(List.of(ofEmployees()))),
            "/registers/0/purposes/0"),
        met(
            FREE_CONSENT,
            "employees need not give the data",
            withRegister(
                it ->
                    it.purposes(List.of(ofEmployees()))
                        .requirement(
                            Requirement.builder().kind(RequirementKind.VOLUNTARY).build()))),
        met(
            FREE_CONSENT,
            "employees need not give the data, as it is told of the data",
            withRegister(
                it ->
                    it.purposes(
                            List.of(
                                Purpose.builder()
                                    .from(ofEmployees())
                                    .addDataCategory("contact")
                                    .build()))
                        .dataCategories(List.of(required(RequirementKind.VOLUNTARY))))),
        met(
            FREE_CONSENT,
            "it is told that employees need not give the data, and no more",
            withRegister(
                it ->
                    it.purposes(List.of(ofEmployees()))
                        .requirement(Requirement.builder().mandatory(false).build()))),
        undecided(
            FREE_CONSENT,
            "employees must give other data of the register",
            withRegister(
                it ->
                    it.purposes(List.of(ofEmployees()))
                        .requirement(
                            Requirement.builder()
                                .kind(RequirementKind.CONTRACTUAL)
                                .mandatory(true)
                                .build())),
            "/registers/0/purposes/0"),
        notApplicable(FREE_CONSENT, "no consent alone", withPurpose(it -> {})));
  }

  private static PrivacyNotice onConsent(Consumer<RegisterBuilder> change) {
    return withRegister(
        it -> {
          it.purposes(
              List.of(Purpose.builder().from(newsletter()).addDataCategory("contact").build()));
          change.accept(it);
        });
  }

  private static DataCategory required(RequirementKind kind) {
    return DataCategory.builder()
        .id("contact")
        .name(text("Contact details"))
        .requirement(Requirement.builder().kind(kind).consequence(text("No letter.")).build())
        .build();
  }

  private static Purpose ofEmployees() {
    return Purpose.builder()
        .name(text("Pictures of employees"))
        .addKind(PurposeKind.EMPLOYMENT)
        .addLegalBasis(Consent.builder().build())
        .build();
  }

  private static Stream<Case> specialCategories() {
    SpecialCategoryCondition research =
        SpecialCategoryCondition.builder()
            .kind(SpecialCategoryConditionKind.ARCHIVING_RESEARCH_OR_STATISTICS)
            .build();
    return Stream.of(
        breached(
            NOT_FOR_PROFIT,
            "an authority",
            relying(ControllerKind.PUBLIC_AUTHORITY),
            "/registers/0/purposes/0/specialCategoryConditions/0"),
        undecided(
            NOT_FOR_PROFIT,
            "a company may be one in name only",
            relying(ControllerKind.COMPANY),
            "/registers/0/purposes/0/specialCategoryConditions/0"),
        met(NOT_FOR_PROFIT, "an association", relying(ControllerKind.ASSOCIATION)),
        notApplicable(
            NOT_FOR_PROFIT,
            "another condition is relied on",
            withPurpose(it -> it.addSpecialCategoryCondition(research))),
        notApplicable(
            NOT_FOR_PROFIT,
            "there is no controller",
            PrivacyNotice.builder()
                .from(relying(ControllerKind.ASSOCIATION))
                .controllers(List.of())
                .build()),
        //
        undecided(
            SAFEGUARDS,
            "research, and no word of its safeguards",
            withRegister(
                it ->
                    it.securityMeasures(List.of())
                        .purposes(
                            List.of(
                                Purpose.builder()
                                    .from(orders())
                                    .addSpecialCategoryCondition(research)
                                    .build()))),
            "/registers/0/purposes/0/specialCategoryConditions/0"),
        met(
            SAFEGUARDS,
            "security is described",
            withPurpose(it -> it.addSpecialCategoryCondition(research))),
        undecided(
            SAFEGUARDS,
            "a measure without a word",
            withRegister(
                it ->
                    it.securityMeasures(List.of(SecurityMeasure.builder().build()))
                        .purposes(
                            List.of(
                                Purpose.builder()
                                    .from(orders())
                                    .addSpecialCategoryCondition(research)
                                    .build()))),
            "/registers/0/purposes/0/specialCategoryConditions/0"),
        met(
            SAFEGUARDS,
            "safeguards are noted",
            withRegister(
                it ->
                    it.securityMeasures(List.of())
                        .purposes(
                            List.of(
                                Purpose.builder()
                                    .from(orders())
                                    .addSpecialCategoryCondition(
                                        SpecialCategoryCondition.builder()
                                            .from(research)
                                            .safeguardMeasures(text("pseudonyms"))
                                            .build())
                                    .build())))),
        notApplicable(
            SAFEGUARDS,
            "explicit consent",
            withPurpose(
                it ->
                    it.addSpecialCategoryCondition(
                        SpecialCategoryCondition.builder()
                            .kind(SpecialCategoryConditionKind.EXPLICIT_CONSENT)
                            .build()))));
  }

  private static PrivacyNotice relying(ControllerKind kind) {
    return PrivacyNotice.builder()
        .from(
            withPurpose(
                it ->
                    it.addSpecialCategoryCondition(
                        SpecialCategoryCondition.builder()
                            .kind(SpecialCategoryConditionKind.NOT_FOR_PROFIT_BODY)
                            .build())))
        .controllers(List.of(Controller.builder().from(controller()).kind(kind).build()))
        .build();
  }

  private static PrivacyNotice on(PurposeKind kind, LegalBasis... bases) {
    return withRegister(
        it ->
            it.purposes(
                List.of(
                    Purpose.builder()
                        .name(text("Purpose"))
                        .addKind(kind)
                        .addLegalBases(bases)
                        .build())));
  }

  private static Purpose bare(PurposeKind kind) {
    return Purpose.builder().name(text("Purpose")).addKind(kind).build();
  }
}
