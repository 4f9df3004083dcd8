package fi.seloste.validation.finland;

import static fi.seloste.model.IdentityVerification.ACCOUNT;
import static fi.seloste.model.IdentityVerification.NAME;
import static fi.seloste.model.IdentityVerification.NATIONAL_IDENTIFIER;
import static fi.seloste.model.IdentityVerification.STRONG_AUTHENTICATION;
import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.Case.undecided;
import static fi.seloste.validation.GoodNotice.controller;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.GoodNotice.withCategory;
import static fi.seloste.validation.GoodNotice.withRegister;
import static fi.seloste.validation.finland.Finland.BUSINESS_ID;
import static fi.seloste.validation.finland.Finland.IDENTIFICATION;
import static fi.seloste.validation.finland.Finland.IDENTITY_CODE;
import static fi.seloste.validation.finland.Finland.IDENTITY_CODE_GROUND;
import static fi.seloste.validation.finland.Finland.LANGUAGES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fi.seloste.model.Address;
import fi.seloste.model.Consent;
import fi.seloste.model.ContactDetails;
import fi.seloste.model.Controller;
import fi.seloste.model.ControllerBuilder;
import fi.seloste.model.ControllerKind;
import fi.seloste.model.CountryCode;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSource;
import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.DocumentKind;
import fi.seloste.model.IdentityVerification;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.LawReference;
import fi.seloste.model.LegalObligation;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.NationalIdentifierGround;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.PrivacyNoticeBuilder;
import fi.seloste.model.PublicTask;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeBuilder;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.Register;
import fi.seloste.model.RelatedDocument;
import fi.seloste.model.RequestProcedure;
import fi.seloste.model.RightKind;
import fi.seloste.model.SpecialCategoryCondition;
import fi.seloste.model.SpecialCategoryConditionKind;
import fi.seloste.model.SupervisoryAuthority;
import fi.seloste.model.Waiver;
import fi.seloste.validation.Case;
import fi.seloste.validation.Finding;
import fi.seloste.validation.GoodNotice;
import fi.seloste.validation.rulesets.Rulesets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public class FinlandTest {

  /** A sample that the authorities use in their own instructions. */
  private static final String SAMPLE = "131052-308T";

  public static Stream<Case> cases() {
    return Stream.of(
        met(IDENTIFICATION, "strong authentication", identifyingBy(STRONG_AUTHENTICATION)),
        met(
            IDENTIFICATION,
            "the code and the account",
            identifyingBy(NATIONAL_IDENTIFIER, ACCOUNT)),
        met(IDENTIFICATION, "the name alone is another matter", identifyingBy(NAME)),
        breached(
            IDENTIFICATION,
            "the code alone",
            identifyingBy(NATIONAL_IDENTIFIER),
            "/requestProcedure/identityVerification"),
        breached(
            IDENTIFICATION,
            "the name and the code",
            identifyingBy(NAME, NATIONAL_IDENTIFIER),
            "/requestProcedure/identityVerification"),
        breached(
            IDENTIFICATION,
            "the code alone for one right",
            GoodNotice.with(
                RightKind.ACCESS,
                List.of(
                    DataSubjectRight.builder()
                        .kind(RightKind.ACCESS)
                        .requestProcedure(
                            RequestProcedure.builder()
                                .addIdentityVerification(NATIONAL_IDENTIFIER)
                                .build())
                        .build())),
            "/dataSubjectRights/10/requestProcedure/identityVerification"),
        notApplicable(IDENTIFICATION, "the code alone in 2023", identifyingBy(NATIONAL_IDENTIFIER))
            .on(2023, 12, 31),
        notApplicable(IDENTIFICATION, "how people are identified is not told", identifyingBy()),
        //
        met(LANGUAGES, "in Finnish and Swedish", bilingual("fi", "sv-FI", "en")),
        met(
            LANGUAGES,
            "the Swedish version is a document of its own",
            PrivacyNotice.builder()
                .from(bilingual("fi"))
                .addRelatedDocument(
                    RelatedDocument.builder()
                        .kind(DocumentKind.LANGUAGE_VERSION)
                        .language(LanguageTag.of("sv"))
                        .build())
                .build()),
        breached(LANGUAGES, "in Finnish alone", bilingual("fi"), "/languages"),
        breached(LANGUAGES, "in Swedish and English", bilingual("sv", "en"), "/languages"),
        undecided(LANGUAGES, "the languages are not told", bilingual(), ""),
        notApplicable(LANGUAGES, "a company", notice()),
        notApplicable(
            LANGUAGES,
            "an authority of one language",
            with(
                it ->
                    it.controllers(
                        List.of(
                            Controller.builder()
                                .from(controller())
                                .kind(ControllerKind.PUBLIC_AUTHORITY)
                                .bilingual(false)
                                .build())))),
        //
        met(IDENTITY_CODE, "the word alone is harmless", saying("We ask for henkilötunnus.")),
        breached(
            IDENTITY_CODE,
            "a code stands in a text",
            saying("For instance " + SAMPLE + "."),
            "/breachProcedure"),
        breached(
            IDENTITY_CODE,
            "a code stands in a plain string",
            with(notice -> notice.version(SAMPLE)),
            "/version"),
        breached(
            IDENTITY_CODE,
            "a code stands in one language of a text",
            with(notice -> notice.title(LocalizedText.of("fi", "Seloste", "sv", SAMPLE))),
            "/title/sv"),
        breached(
            IDENTITY_CODE,
            "a code serves as an id and is referred to",
            withRegister(
                it ->
                    it.addDataCategory(DataCategory.builder().id(SAMPLE).build())
                        .addDataSource(DataSource.builder().addDataCategory(SAMPLE).build())),
            "/registers/0/dataCategories/1/id",
            "/registers/0/dataSources/2/dataCategories/0"),
        breached(
            IDENTITY_CODE,
            "a code stands in the reason of a waiver, which is published too",
            with(
                notice ->
                    notice.addWaiver(
                        Waiver.builder().rule("fi-hetu-in-text").reason(text(SAMPLE)).build())),
            "/waivers/0/reason"),
        met(IDENTITY_CODE, "a code for tests is nobody's", saying("For instance 131052-952K.")),
        notApplicable(IDENTITY_CODE, "the notice is empty", PrivacyNotice.builder().build()),
        //
        met(BUSINESS_ID, "the check digit is right", of("2905951-6")),
        breached(
            BUSINESS_ID, "the check digit is wrong", of("2905951-5"), "/controllers/0/businessId"),
        breached(
            BUSINESS_ID,
            "it looks like one, and the country is not told",
            with(
                notice ->
                    notice.controllers(
                        List.of(
                            Controller.builder()
                                .name(Name.of("Bookshop Oy"))
                                .businessId("2905951-5")
                                .build()))),
            "/controllers/0/businessId"),
        notApplicable(
            BUSINESS_ID,
            "a number of another form, and the country is not told",
            with(
                notice ->
                    notice.controllers(
                        List.of(
                            Controller.builder()
                                .name(Name.of("Bookshop GmbH"))
                                .businessId("HRB 1234")
                                .build())))),
        notApplicable(
            BUSINESS_ID,
            "the same number in Sweden",
            with(
                notice ->
                    notice.controllers(
                        List.of(
                            Controller.builder()
                                .from(controller())
                                .country(CountryCode.of("SE"))
                                .businessId("2905951-5")
                                .build())))),
        notApplicable(BUSINESS_ID, "none is given, and none need be", notice()),
        //
        met(
            IDENTITY_CODE_GROUND,
            "a law allows it",
            withCategory(
                it ->
                    it.nationalIdentifier(true)
                        .nationalIdentifierGround(NationalIdentifierGround.LAW))),
        met(
            IDENTITY_CODE_GROUND,
            "health care is among the sectors of the law",
            coded(it -> it.addKind(PurposeKind.HEALTH_CARE))),
        met(
            IDENTITY_CODE_GROUND,
            "employment is among the sectors of the law",
            coded(it -> it.addKind(PurposeKind.EMPLOYMENT))),
        met(
            IDENTITY_CODE_GROUND,
            "social welfare is among the sectors of the law",
            coded(
                it ->
                    it.addSpecialCategoryCondition(
                        SpecialCategoryCondition.builder()
                            .kind(SpecialCategoryConditionKind.HEALTH_OR_SOCIAL_CARE)
                            .build()))),
        met(
            IDENTITY_CODE_GROUND,
            "a study needs to tell people apart",
            coded(it -> it.addKind(PurposeKind.RESEARCH))),
        met(
            IDENTITY_CODE_GROUND,
            "the only purpose rests on a law that is named",
            coded(
                it ->
                    it.addLegalBasis(
                        LegalObligation.builder()
                            .addLaw(LawReference.builder().number("628/1998").build())
                            .build()))),
        met(
            IDENTITY_CODE_GROUND,
            "the register is kept under a law",
            GoodNotice.with(
                it ->
                    it.registers(
                        List.of(
                            Register.builder()
                                .addLaw(LawReference.builder().number("628/1998").build())
                                .addDataCategory(
                                    DataCategory.builder().nationalIdentifier(true).build())
                                .addPurpose(
                                    Purpose.builder()
                                        .addLegalBasis(PublicTask.builder().build())
                                        .build())
                                .build())))),
        met(
            IDENTITY_CODE_GROUND,
            "the only purpose rests on consent",
            coded(it -> it.addLegalBasis(Consent.builder().build()))),
        breached(
            IDENTITY_CODE_GROUND,
            "the law of a duty is not named",
            coded(it -> it.addLegalBasis(LegalObligation.builder().build())),
            "/registers/0/dataCategories/0"),
        breached(
            IDENTITY_CODE_GROUND,
            "another purpose uses the code on a contract",
            coded(
                it ->
                    it.addLegalBasis(
                        LegalObligation.builder()
                            .addLaw(LawReference.builder().number("1336/1997").build())
                            .build()),
                GoodNotice.orders()),
            "/registers/0/dataCategories/0"),
        met(
            IDENTITY_CODE_GROUND,
            "the other purpose does not use the code",
            coded(
                it ->
                    it.addLegalBasis(
                        LegalObligation.builder()
                            .addLaw(LawReference.builder().number("1336/1997").build())
                            .build()),
                Purpose.builder().from(GoodNotice.orders()).addDataCategory("wishes").build())),
        breached(
            IDENTITY_CODE_GROUND,
            "nothing uses the code",
            GoodNotice.withRegister(
                it ->
                    it.purposes(List.of())
                        .dataCategories(
                            List.of(DataCategory.builder().nationalIdentifier(true).build()))),
            "/registers/0/dataCategories/0"),
        breached(
            IDENTITY_CODE_GROUND,
            "the code is listed and no more",
            withCategory(it -> it.nationalIdentifier(true)),
            "/registers/0/dataCategories/0"),
        notApplicable(IDENTITY_CODE_GROUND, "no code is processed", notice()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  @Test
  void no_message_repeats_the_code() {
    for (Finding finding : Rulesets.finland().check(saying(SAMPLE), Case.TODAY).findings()) {
      for (String language : new String[] {"fi", "sv", "en"}) {
        assertThat(finding.message(Locale.forLanguageTag(language))).doesNotContain("131052");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2905951-6", "2356859-8", "0000000-0", "FI29059516", " 2905951-6 "})
  void a_business_id_is_valid(String id) {
    assertThat(BusinessId.isValid(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2905951-5", "1234568-1", "29059516", "556677-8899", "SE2905951601"})
  void another_is_not(String id) {
    assertThat(BusinessId.isValid(id)).isFalse();
  }

  private static PrivacyNotice of(String businessId) {
    return with(
        notice ->
            notice.controllers(
                List.of(Controller.builder().from(controller()).businessId(businessId).build())));
  }

  private static PrivacyNotice saying(String words) {
    return with(notice -> notice.breachProcedure(text(words)));
  }

  @ParameterizedTest
  @CsvSource({
    "Tietosuojavaltuutetun toimisto, true",
    "Dataombudsmannen, true",
    "Datainspektionen, false",
    "valvontaviranomainen, false"
  })
  void a_notice_that_names_the_finnish_authority_is_finnish(String name, boolean finnish) {
    PrivacyNotice notice =
        PrivacyNotice.builder()
            .addSupervisoryAuthority(SupervisoryAuthority.builder().name(Name.of(name)).build())
            .build();

    assertThat(Rulesets.national(notice).rules().isEmpty()).isNotEqualTo(finnish);
  }

  @Test
  void the_good_notice_is_finnish() {
    assertThat(Rulesets.national(notice())).isSameAs(Rulesets.finland());
  }

  private static PrivacyNotice identifyingBy(IdentityVerification... means) {
    return with(
        it ->
            it.requestProcedure(RequestProcedure.builder().addIdentityVerification(means).build()));
  }

  private static PrivacyNotice bilingual(String... languages) {
    return with(
        it ->
            it.languages(Stream.of(languages).map(LanguageTag::of).toList())
                .controllers(
                    List.of(
                        Controller.builder()
                            .from(controller())
                            .kind(ControllerKind.PUBLIC_AUTHORITY)
                            .bilingual(true)
                            .build())));
  }

  /** The personal identity code, used for a purpose and for others. */
  private static PrivacyNotice coded(Consumer<PurposeBuilder> purpose, Purpose... others) {
    PurposeBuilder using = Purpose.builder().name(GoodNotice.text("Use"));
    purpose.accept(using);
    return GoodNotice.withRegister(
        it ->
            it.purposes(List.of(using.build()))
                .addPurposes(others)
                .dataCategories(
                    List.of(DataCategory.builder().id("code").nationalIdentifier(true).build())));
  }

  @ParameterizedTest
  @MethodSource
  void a_notice_concerns_finland_if_nothing_points_elsewhere(
      String what, PrivacyNotice notice, boolean concerns) {
    assertThat(Finland.concerns(notice)).as(what).isEqualTo(concerns);
  }

  static Stream<Arguments> a_notice_concerns_finland_if_nothing_points_elsewhere() {
    ContactDetails inFinland =
        ContactDetails.builder()
            .addAddress(Address.builder().country(CountryCode.of("FI")).build())
            .build();
    ContactDetails byPhone = ContactDetails.builder().addPhone("+358 50 000 0000").build();
    return Stream.of(
        arguments("written in Finnish", from(it -> {}, "fi", "en"), true),
        arguments("written in English first", from(it -> {}, "en", "fi"), false),
        arguments("in no language", from(it -> {}), false),
        arguments("from Sweden", from(it -> it.country(CountryCode.of("SE")), "fi"), false),
        arguments("from outside", from(it -> it.establishedInUnion(false), "fi"), false),
        arguments("an address there", from(it -> it.contactDetails(inFinland), "sv"), true),
        arguments("a number there", from(it -> it.contactDetails(byPhone), "sv"), true),
        arguments(
            "a number there of a firm from Sweden",
            from(it -> it.country(CountryCode.of("SE")).contactDetails(byPhone), "sv"),
            false));
  }

  private static PrivacyNotice from(Consumer<ControllerBuilder> change, String... languages) {
    ControllerBuilder controller = Controller.builder().name(Name.of("Yhdistys ry"));
    change.accept(controller);
    PrivacyNoticeBuilder notice = PrivacyNotice.builder().addController(controller.build());
    for (String language : languages) {
      notice.addLanguage(LanguageTag.of(language));
    }
    return notice.build();
  }
}
