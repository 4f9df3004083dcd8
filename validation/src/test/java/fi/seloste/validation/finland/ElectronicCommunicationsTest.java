package fi.seloste.validation.finland;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.Case.undecided;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.GoodNotice.withPurpose;
import static fi.seloste.validation.finland.ElectronicCommunications.COOKIES;
import static fi.seloste.validation.finland.ElectronicCommunications.MARKETING;

import fi.seloste.model.Consent;
import fi.seloste.model.ConsentMechanism;
import fi.seloste.model.CookieGroup;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.DataSubjectKind;
import fi.seloste.model.Disclosed;
import fi.seloste.model.LegitimateInterests;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeBuilder;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.Register;
import fi.seloste.model.UnrecognisedBasis;
import fi.seloste.validation.Case;
import fi.seloste.validation.GoodNotice;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class ElectronicCommunicationsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  public static Stream<Case> cases() {
    return Stream.of(
        met(MARKETING, "the newsletter rests on consent", notice()),
        met(MARKETING, "customers get it", marketing(it -> it.softOptIn(true))),
        met(
            MARKETING,
            "the register rests on consent",
            GoodNotice.withRegister(
                it ->
                    it.purposes(
                            List.of(
                                Purpose.builder()
                                    .name(text("Newsletter"))
                                    .addKind(PurposeKind.ELECTRONIC_DIRECT_MARKETING)
                                    .build()))
                        .addLegalBasis(Consent.builder().build()))),
        breached(
            MARKETING,
            "it rests on legitimate interests alone",
            marketing(it -> {}),
            "/registers/0/purposes/0"),
        breached(
            MARKETING,
            "customers are not the only ones who get it",
            marketing(it -> it.softOptIn(false)),
            "/registers/0/purposes/0"),
        breached(
            MARKETING,
            "consumers get it besides organisations",
            to(
                marketing(it -> {}),
                DataSubjectCategory.builder()
                    .addKinds(DataSubjectKind.ORGANISATION_REPRESENTATIVE, DataSubjectKind.CONSUMER)
                    .build()),
            "/registers/0/purposes/0"),
        notApplicable(
            MARKETING,
            "organisations only get it",
            to(
                marketing(it -> {}),
                DataSubjectCategory.builder()
                    .addKind(DataSubjectKind.ORGANISATION_REPRESENTATIVE)
                    .build())),
        notApplicable(
            MARKETING,
            "organisations that may become customers get it",
            to(
                marketing(it -> {}),
                DataSubjectCategory.builder()
                    .addKinds(DataSubjectKind.ORGANISATION_REPRESENTATIVE, DataSubjectKind.PROSPECT)
                    .build())),
        breached(
            MARKETING,
            "people who may become customers get it",
            to(
                marketing(it -> {}),
                DataSubjectCategory.builder().addKind(DataSubjectKind.PROSPECT).build()),
            "/registers/0/purposes/0"),
        undecided(
            MARKETING,
            "whether those who may become customers represent organisations is not told",
            to(
                marketing(it -> {}),
                DataSubjectCategory.builder()
                    .addKind(DataSubjectKind.ORGANISATION_REPRESENTATIVE)
                    .build(),
                DataSubjectCategory.builder().addKind(DataSubjectKind.PROSPECT).build()),
            "/registers/0/purposes/0"),
        undecided(
            MARKETING,
            "who gets it besides organisations is not told",
            to(
                marketing(it -> {}),
                DataSubjectCategory.builder()
                    .addKind(DataSubjectKind.ORGANISATION_REPRESENTATIVE)
                    .build(),
                DataSubjectCategory.builder().name(text("Subscribers")).build()),
            "/registers/0/purposes/0"),
        breached(
            MARKETING,
            "sole traders get it besides organisations",
            to(
                marketing(it -> {}),
                DataSubjectCategory.builder()
                    .addKind(DataSubjectKind.ORGANISATION_REPRESENTATIVE)
                    .build(),
                DataSubjectCategory.builder().addKind(DataSubjectKind.SOLE_TRADER).build()),
            "/registers/0/purposes/0"),
        met(
            MARKETING,
            "consumers and organisations consent",
            to(
                marketing(it -> it.legalBases(List.of(Consent.builder().build()))),
                DataSubjectCategory.builder()
                    .addKind(DataSubjectKind.ORGANISATION_REPRESENTATIVE)
                    .build(),
                DataSubjectCategory.builder().name(text("Subscribers")).build())),
        notApplicable(
            MARKETING,
            "of several groups of people it is for those in organisations",
            to(
                marketing(it -> it.addDataSubjectCategory("buyers")),
                DataSubjectCategory.builder().addKind(DataSubjectKind.CONSUMER).build(),
                DataSubjectCategory.builder()
                    .id("buyers")
                    .addKind(DataSubjectKind.ORGANISATION_REPRESENTATIVE)
                    .build())),
        notApplicable(
            MARKETING,
            "no basis is recognised",
            marketing(
                it ->
                    it.legalBases(
                        List.of(UnrecognisedBasis.builder().description(text("custom")).build())))),
        notApplicable(MARKETING, "marketing by letter", withPurpose(it -> {})),
        notApplicable(
            MARKETING,
            "the register is kept for others",
            GoodNotice.ofProcessor(marketing(it -> {}))),
        //
        met(COOKIES, "consent is asked for", cookies(false, ConsentMechanism.CONSENT_TOOL)),
        breached(
            COOKIES,
            "the settings of the browser",
            cookies(false, ConsentMechanism.BROWSER_SETTINGS),
            "/cookieGroups/0/consentMechanism"),
        breached(
            COOKIES,
            "continued use",
            cookies(false, ConsentMechanism.CONTINUED_USE),
            "/cookieGroups/0/consentMechanism"),
        breached(
            COOKIES,
            "nothing is asked",
            cookies(false, ConsentMechanism.NONE),
            "/cookieGroups/0/consentMechanism"),
        breached(COOKIES, "nothing is said of consent", cookies(false, null), "/cookieGroups/0"),
        undecided(
            COOKIES,
            "whether they are necessary is not told",
            with(it -> it.cookieGroups(Disclosed.of(CookieGroup.builder().build()))),
            "/cookieGroups/0"),
        notApplicable(COOKIES, "they are necessary", cookies(true, null)),
        notApplicable(COOKIES, "there are no cookies", notice()));
  }

  /** Electronic marketing that rests on legitimate interests. */
  private static PrivacyNotice marketing(Consumer<PurposeBuilder> change) {
    return withPurpose(
        it -> {
          it.addKind(PurposeKind.ELECTRONIC_DIRECT_MARKETING)
              .legalBases(
                  List.of(LegitimateInterests.builder().interests(text("Selling")).build()));
          change.accept(it);
        });
  }

  private static PrivacyNotice to(PrivacyNotice notice, DataSubjectCategory... people) {
    return PrivacyNotice.builder()
        .from(notice)
        .registers(
            List.of(
                Register.builder()
                    .from(notice.registers().get(0))
                    .dataSubjectCategories(List.of(people))
                    .build()))
        .build();
  }

  private static PrivacyNotice cookies(boolean essential, @Nullable ConsentMechanism mechanism) {
    return with(
        it ->
            it.cookieGroups(
                Disclosed.of(
                    CookieGroup.builder()
                        .essential(essential)
                        .consentMechanism(Optional.ofNullable(mechanism))
                        .build())));
  }
}
