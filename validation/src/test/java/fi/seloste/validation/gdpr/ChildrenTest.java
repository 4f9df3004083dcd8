package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.Case.undecided;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.withPurpose;
import static fi.seloste.validation.gdpr.Children.CONSENT;

import fi.seloste.model.Consent;
import fi.seloste.model.Contract;
import fi.seloste.model.Controller;
import fi.seloste.model.CountryCode;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.PurposeBuilder;
import fi.seloste.model.PurposeKind;
import fi.seloste.validation.Case;
import fi.seloste.validation.GoodNotice;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class ChildrenTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  public static Stream<Case> cases() {
    return Stream.of(
        met(CONSENT, "the age of Finnish law and how parents consent", service(13, "FI", it -> {})),
        met(CONSENT, "an age above that of the law", service(15, "FI", it -> {})),
        met(CONSENT, "16 years will do in any country", service(16, "PT", it -> {})),
        met(CONSENT, "the age of Swedish law", service(13, "SWE", it -> {})),
        breached(
            CONSENT,
            "an age below that of Finnish law",
            service(12, "FI", it -> {}),
            "/registers/0/purposes/0/childAgeThreshold"),
        breached(
            CONSENT,
            "an age that no country may set",
            service(10, "PT", it -> {}),
            "/registers/0/purposes/0/childAgeThreshold"),
        breached(
            CONSENT,
            "no age",
            service(13, "FI", it -> it.childAgeThreshold(OptionalInt.empty())),
            "/registers/0/purposes/0"),
        breached(
            CONSENT,
            "nothing on parents",
            service(13, "FI", it -> it.parentalConsent(Optional.empty())),
            "/registers/0/purposes/0"),
        undecided(
            CONSENT,
            "a lower age in a country whose law the table does not know",
            service(13, "PT", it -> {}),
            "/registers/0/purposes/0/childAgeThreshold"),
        notApplicable(CONSENT, "nothing is offered to children", notice()),
        notApplicable(
            CONSENT,
            "the service rests on a contract",
            service(13, "FI", it -> it.legalBases(List.of(Contract.builder().build())))));
  }

  private static PrivacyNotice service(int age, String country, Consumer<PurposeBuilder> change) {
    return PrivacyNotice.builder()
        .from(
            withPurpose(
                it -> {
                  it.addKind(PurposeKind.INFORMATION_SOCIETY_SERVICE_TO_CHILD)
                      .legalBases(List.of(Consent.builder().build()))
                      .childAgeThreshold(age)
                      .parentalConsent(text("A parent confirms by bank identification."));
                  change.accept(it);
                }))
        .controllers(
            List.of(
                Controller.builder()
                    .from(GoodNotice.controller())
                    .country(CountryCode.of(country))
                    .build()))
        .build();
  }
}
