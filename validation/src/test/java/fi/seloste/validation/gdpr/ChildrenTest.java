package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.Case.undecided;
import static fi.seloste.validation.GoodNotice.newsletter;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.orders;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.withPurpose;
import static fi.seloste.validation.GoodNotice.withRegister;
import static fi.seloste.validation.gdpr.Children.CONSENT;
import static fi.seloste.validation.gdpr.Children.DECISIONS;
import static fi.seloste.validation.gdpr.Children.LANGUAGE;
import static fi.seloste.validation.gdpr.Children.MARKETING;

import fi.seloste.model.AutomatedDecision;
import fi.seloste.model.Consent;
import fi.seloste.model.Contract;
import fi.seloste.model.Controller;
import fi.seloste.model.CountryCode;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.DataSubjectKind;
import fi.seloste.model.Disclosed;
import fi.seloste.model.DocumentKind;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.LegitimateInterests;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeBuilder;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.RelatedDocument;
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
    return Stream.of(consent(), language(), marketing(), decisions()).flatMap(cases -> cases);
  }

  private static Stream<Case> language() {
    return Stream.of(
        undecided(
            LANGUAGE,
            "a service for children, and no text for them",
            service(13, "FI", it -> {}),
            "/registers/0/purposes/0"),
        met(
            LANGUAGE,
            "there is a shorter text for children",
            PrivacyNotice.builder()
                .from(service(13, "FI", it -> {}))
                .addRelatedDocument(RelatedDocument.builder().kind(DocumentKind.LAYER).build())
                .build()),
        notApplicable(LANGUAGE, "a shop for everybody", notice()),
        undecided(
            LANGUAGE,
            "a form for requests is no text for children",
            PrivacyNotice.builder()
                .from(service(13, "FI", it -> {}))
                .addRelatedDocument(
                    RelatedDocument.builder().kind(DocumentKind.REQUEST_FORM).build())
                .build(),
            "/registers/0/purposes/0"));
  }

  private static Stream<Case> marketing() {
    LegitimateInterests interests = LegitimateInterests.builder().interests(text("Sales")).build();
    return Stream.of(
        undecided(
            MARKETING,
            "children get advertisements",
            advertising(interests, DataSubjectKind.CONSUMER, DataSubjectKind.CHILD),
            "/registers/0/purposes/0"),
        met(
            MARKETING,
            "the interests of children were weighed",
            advertising(
                LegitimateInterests.builder()
                    .from(interests)
                    .balancingTest(text("Children get no more than one letter a year."))
                    .build(),
                DataSubjectKind.CHILD)),
        notApplicable(
            MARKETING,
            "children who consent",
            advertising(Consent.builder().build(), DataSubjectKind.CHILD)),
        notApplicable(MARKETING, "adults alone", advertising(interests, DataSubjectKind.CONSUMER)));
  }

  private static PrivacyNotice advertising(LegalBasis basis, DataSubjectKind... people) {
    return withRegister(
        it ->
            it.purposes(
                    List.of(
                        Purpose.builder()
                            .name(text("Advertising"))
                            .addKind(PurposeKind.DIRECT_MARKETING)
                            .addLegalBasis(basis)
                            .build()))
                .dataSubjectCategories(List.of(people(people))));
  }

  private static DataSubjectCategory people(DataSubjectKind... kinds) {
    return DataSubjectCategory.builder().name(text("People")).addKinds(kinds).build();
  }

  private static Stream<Case> decisions() {
    AutomatedDecision decision = AutomatedDecision.builder().name(text("Admission")).build();
    return Stream.of(
        breached(
            DECISIONS,
            "a machine decides about children",
            deciding(decision, people(DataSubjectKind.CHILD)),
            "/registers/0/automatedDecisions/0"),
        undecided(
            DECISIONS,
            "a machine decides about pupils, and children are among them",
            deciding(decision, people(DataSubjectKind.STUDENT, DataSubjectKind.CHILD)),
            "/registers/0/automatedDecisions/0"),
        met(
            DECISIONS,
            "a machine decides about adults",
            deciding(decision, people(DataSubjectKind.CONSUMER))),
        met(
            DECISIONS,
            "the decision serves a purpose that concerns adults",
            withRegister(
                it ->
                    it.dataSubjectCategories(
                            List.of(
                                DataSubjectCategory.builder()
                                    .id("adults")
                                    .addKind(DataSubjectKind.CONSUMER)
                                    .build(),
                                people(DataSubjectKind.CHILD)))
                        .purposes(
                            List.of(
                                Purpose.builder()
                                    .from(orders())
                                    .addDataSubjectCategory("adults")
                                    .build(),
                                newsletter()))
                        .automatedDecisions(
                            Disclosed.of(
                                AutomatedDecision.builder().addPurpose("orders").build())))),
        notApplicable(DECISIONS, "who the people are is not told", deciding(decision, people())),
        notApplicable(
            DECISIONS,
            "a person takes part in the decision",
            deciding(
                AutomatedDecision.builder().solelyAutomated(false).build(),
                people(DataSubjectKind.CHILD))));
  }

  private static PrivacyNotice deciding(AutomatedDecision decision, DataSubjectCategory people) {
    return withRegister(
        it -> it.dataSubjectCategories(List.of(people)).automatedDecisions(Disclosed.of(decision)));
  }

  private static Stream<Case> consent() {
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
