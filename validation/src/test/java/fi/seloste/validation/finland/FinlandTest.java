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

import fi.seloste.model.Controller;
import fi.seloste.model.ControllerKind;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSource;
import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.DocumentKind;
import fi.seloste.model.IdentityVerification;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.NationalIdentifierGround;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.RelatedDocument;
import fi.seloste.model.RequestProcedure;
import fi.seloste.model.RightKind;
import fi.seloste.model.SupervisoryAuthority;
import fi.seloste.model.Waiver;
import fi.seloste.validation.Case;
import fi.seloste.validation.Finding;
import fi.seloste.validation.GoodNotice;
import fi.seloste.validation.rulesets.Rulesets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        notApplicable(BUSINESS_ID, "none is given, and none need be", notice()),
        //
        met(
            IDENTITY_CODE_GROUND,
            "a law allows it",
            withCategory(
                it ->
                    it.nationalIdentifier(true)
                        .nationalIdentifierGround(NationalIdentifierGround.LAW))),
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
}
