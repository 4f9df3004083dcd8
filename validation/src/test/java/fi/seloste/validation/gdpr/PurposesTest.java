package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.Case.undecided;
import static fi.seloste.validation.GoodNotice.contact;
import static fi.seloste.validation.GoodNotice.controller;
import static fi.seloste.validation.GoodNotice.delivery;
import static fi.seloste.validation.GoodNotice.mailer;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.ofProcessor;
import static fi.seloste.validation.GoodNotice.orders;
import static fi.seloste.validation.GoodNotice.register;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.GoodNotice.withCategory;
import static fi.seloste.validation.GoodNotice.withPurpose;
import static fi.seloste.validation.GoodNotice.withRegister;
import static fi.seloste.validation.gdpr.Purposes.CRIMINAL_OFFENCE_LAW;
import static fi.seloste.validation.gdpr.Purposes.LEGAL_BASIS;
import static fi.seloste.validation.gdpr.Purposes.LEGITIMATE_INTEREST;
import static fi.seloste.validation.gdpr.Purposes.PURPOSE;
import static fi.seloste.validation.gdpr.Purposes.SPECIAL_CATEGORY_CONDITION;

import fi.seloste.model.Contract;
import fi.seloste.model.Controller;
import fi.seloste.model.ControllerKind;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSource;
import fi.seloste.model.Disclosed;
import fi.seloste.model.Exclusion;
import fi.seloste.model.ExclusionSubject;
import fi.seloste.model.LawReference;
import fi.seloste.model.LegitimateInterests;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.Recipient;
import fi.seloste.model.Register;
import fi.seloste.model.SourceKind;
import fi.seloste.model.SpecialCategory;
import fi.seloste.model.SpecialCategoryCondition;
import fi.seloste.model.UnrecognisedBasis;
import fi.seloste.validation.Case;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class PurposesTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
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
        notApplicable(PURPOSE, "the register is kept for others", ofProcessor()),
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
        notApplicable(LEGAL_BASIS, "the register is kept for others", ofProcessor()),
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
        notApplicable(LEGITIMATE_INTEREST, "no legitimate interest is relied on", notice()),
        //
        met(
            SPECIAL_CATEGORY_CONDITION,
            "a condition covers the category",
            health(SpecialCategoryCondition.builder().addDataCategory("contact").build())),
        met(
            SPECIAL_CATEGORY_CONDITION,
            "a condition without reference covers all",
            health(SpecialCategoryCondition.builder().build())),
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
            "no law is named",
            offences(ControllerKind.COMPANY, orders()),
            "/registers/0/dataCategories/0"),
        undecided(
            CRIMINAL_OFFENCE_LAW,
            "an authority may act under official control",
            offences(ControllerKind.PUBLIC_AUTHORITY, orders()),
            "/registers/0/dataCategories/0"),
        notApplicable(CRIMINAL_OFFENCE_LAW, "the data are of another kind", notice()));
  }

  private static PrivacyNotice health(SpecialCategoryCondition condition) {
    return withRegister(
        it ->
            it.dataCategories(
                    List.of(
                        DataCategory.builder()
                            .from(contact())
                            .addSpecialCategory(SpecialCategory.HEALTH)
                            .build()))
                .purposes(
                    List.of(
                        Purpose.builder()
                            .from(orders())
                            .addDataCategory("contact")
                            .addSpecialCategoryCondition(condition)
                            .build())));
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
