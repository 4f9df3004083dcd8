package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.Case.undecided;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.ofProcessor;
import static fi.seloste.validation.GoodNotice.reachable;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.GoodNotice.withRegister;
import static fi.seloste.validation.gdpr.ProcessingRecord.CONTROLLERS_SERVED;
import static fi.seloste.validation.gdpr.ProcessingRecord.DATA_SUBJECTS;
import static fi.seloste.validation.gdpr.ProcessingRecord.PROCESSING_CATEGORIES;
import static fi.seloste.validation.gdpr.ProcessingRecord.SECURITY;
import static fi.seloste.validation.gdpr.ProcessingRecord.THIRD_COUNTRY;
import static fi.seloste.validation.gdpr.ProcessingRecord.TIME_LIMITS;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.CompellingInterests;
import fi.seloste.model.Controller;
import fi.seloste.model.CountryCode;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.DataSubjectKind;
import fi.seloste.model.Exclusion;
import fi.seloste.model.ExclusionSubject;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Register;
import fi.seloste.model.RegisterBuilder;
import fi.seloste.model.RegisterRole;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.SecurityMeasure;
import fi.seloste.model.Transfer;
import fi.seloste.validation.Case;
import fi.seloste.validation.Rule;
import fi.seloste.validation.rulesets.Rulesets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public class ProcessingRecordTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  public static Stream<Case> cases() {
    return Stream.of(
        met(DATA_SUBJECTS, "they are described", notice()),
        breached(
            DATA_SUBJECTS,
            "they are not",
            withRegister(it -> it.dataSubjectCategories(List.of())),
            "/registers/0"),
        met(
            DATA_SUBJECTS,
            "a kind of people is a description",
            withRegister(
                it ->
                    it.dataSubjectCategories(
                        List.of(
                            DataSubjectCategory.builder()
                                .addKind(DataSubjectKind.EMPLOYEE)
                                .build())))),
        met(
            DATA_SUBJECTS,
            "a part inherits them from the whole",
            with(it -> it.addRegister(Register.builder().partOf("customers").build()))),
        breached(
            DATA_SUBJECTS,
            "a category without a word",
            withRegister(
                it ->
                    it.dataSubjectCategories(
                        List.of(DataSubjectCategory.builder().name(text(" ")).build()))),
            "/registers/0"),
        notApplicable(DATA_SUBJECTS, "a processor's record need not describe them", ofProcessor()),
        //
        met(THIRD_COUNTRY, "the country is named", notice()),
        met(
            THIRD_COUNTRY,
            "the recipient's country is known",
            with(Transfer.builder().addRecipient("mailer").build())),
        met(
            THIRD_COUNTRY,
            "an international organisation",
            with(Transfer.builder().addOrganisation(Name.of("A Union of Posts")).build())),
        met(
            THIRD_COUNTRY,
            "the safeguards of the last resort are documented",
            with(
                Transfer.builder()
                    .addCountry(CountryCode.of("US"))
                    .addMechanism(
                        CompellingInterests.builder().documentation(text("see file")).build())
                    .build())),
        breached(
            THIRD_COUNTRY,
            "a processor names the country too: Article 30(2)(c)",
            ofProcessor(with(Transfer.builder().description(text("abroad")).build())),
            "/registers/0/transfers/0"),
        breached(
            THIRD_COUNTRY,
            "outside the Economic Area, and no more",
            with(Transfer.builder().description(text("abroad")).build()),
            "/registers/0/transfers/0"),
        breached(
            THIRD_COUNTRY,
            "the safeguards of the last resort are not documented",
            with(
                Transfer.builder()
                    .addCountry(CountryCode.of("US"))
                    .addMechanism(CompellingInterests.builder().build())
                    .build()),
            "/registers/0/transfers/0"),
        notApplicable(
            THIRD_COUNTRY,
            "a transfer is only kept in reserve",
            with(Transfer.builder().condition(text("if the software changes")).build())),
        breached(
            THIRD_COUNTRY,
            "an organisation without a name",
            with(Transfer.builder().addOrganisation(Name.of(" ")).build()),
            "/registers/0/transfers/0"),
        //
        met(SECURITY, "measures are described", notice()),
        breached(
            SECURITY,
            "not a word",
            withRegister(it -> it.securityMeasures(List.of())),
            "/registers/0"),
        notApplicable(
            SECURITY,
            "nothing is processed",
            with(
                it ->
                    it.registers(List.of())
                        .addExclusion(
                            Exclusion.builder().subject(ExclusionSubject.PROCESSING).build()))),
        breached(
            SECURITY,
            "measures without a word",
            withRegister(
                it ->
                    it.securityMeasures(
                        List.of(SecurityMeasure.builder().description(text(" ")).build()))),
            "/registers/0"),
        //
        met(TIME_LIMITS, "they are given", notice()),
        breached(
            TIME_LIMITS,
            "no word of time limits",
            withRegister(it -> it.retentionRules(List.of())),
            "/registers/0"),
        undecided(
            TIME_LIMITS,
            "time limits are described",
            withRegister(
                it ->
                    it.retentionRules(
                        List.of(RetentionRule.builder().description(text("see plan")).build()))),
            "/registers/0/retentionRules/0"),
        notApplicable(TIME_LIMITS, "a processor's record need not give them", ofProcessor()),
        //
        notApplicable(CONTROLLERS_SERVED, "a controller's own register", notice()),
        breached(CONTROLLERS_SERVED, "kept for nobody knows whom", ofProcessor(), "/registers/0"),
        undecided(
            CONTROLLERS_SERVED,
            "it is described for whom",
            processing(it -> it.description(text("for the shops of the chain"))),
            "/registers/0"),
        undecided(
            CONTROLLERS_SERVED,
            "in part its own",
            withRegister(it -> it.addRoles(RegisterRole.CONTROLLER, RegisterRole.PROCESSOR)),
            "/registers/0"),
        met(
            CONTROLLERS_SERVED,
            "named, and how to reach it",
            processing(it -> it.addOnBehalfOf(SERVED))),
        breached(
            CONTROLLERS_SERVED,
            "how to reach it is not told",
            processing(
                it ->
                    it.addOnBehalfOf(SERVED)
                        .addOnBehalfOf(Controller.builder().name(Name.of("Malli Oy")).build())),
            "/registers/0/onBehalfOf/1"),
        breached(
            CONTROLLERS_SERVED,
            "an address without a name",
            processing(
                it ->
                    it.addOnBehalfOf(
                        Controller.builder()
                            .contactDetails(reachable("info@malli.example"))
                            .build())),
            "/registers/0/onBehalfOf/0"),
        undecided(
            CONTROLLERS_SERVED,
            "an open set is described",
            processing(
                it ->
                    it.addOnBehalfOf(
                        Controller.builder().description(text("each shop of the chain")).build())),
            "/registers/0/onBehalfOf/0"),
        met(
            CONTROLLERS_SERVED,
            "a part inherits them",
            with(
                it ->
                    it.registers(
                        List.of(
                            Register.builder()
                                .id("outer")
                                .addRole(RegisterRole.PROCESSOR)
                                .addOnBehalfOf(SERVED)
                                .build(),
                            Register.builder().partOf("outer").build())))),
        //
        notApplicable(PROCESSING_CATEGORIES, "a controller's own processing", notice()),
        met(
            PROCESSING_CATEGORIES,
            "hosting",
            processing(it -> it.addProcessingCategory(text("hosting")))),
        breached(
            PROCESSING_CATEGORIES,
            "not a word of what is done",
            processing(it -> it.purposes(List.of())),
            "/registers/0"),
        undecided(
            PROCESSING_CATEGORIES, "purposes may tell what is done", ofProcessor(), "/registers/0"),
        breached(
            PROCESSING_CATEGORIES,
            "a category of processing without a word",
            processing(it -> it.purposes(List.of()).addProcessingCategory(text(" "))),
            "/registers/0"));
  }

  @Test
  void of_a_transfer_the_country_is_missing_or_else_the_safeguards() {
    assertThat(missing(THIRD_COUNTRY, with(Transfer.builder().description(text("abroad")).build())))
        .containsExactly("countries");
    assertThat(
            missing(
                THIRD_COUNTRY,
                with(
                    Transfer.builder()
                        .addCountry(CountryCode.of("US"))
                        .addMechanism(CompellingInterests.builder().build())
                        .build())))
        .containsExactly("mechanisms");
  }

  @Test
  void of_a_controller_who_is_served_the_name_is_missing_or_else_how_to_reach_it() {
    assertThat(
            missing(
                CONTROLLERS_SERVED,
                processing(it -> it.addOnBehalfOf(Controller.builder().build()))))
        .containsExactly("name");
    assertThat(
            missing(
                CONTROLLERS_SERVED,
                processing(
                    it ->
                        it.addOnBehalfOf(Controller.builder().name(Name.of("Malli Oy")).build()))))
        .containsExactly("contactDetails");
  }

  /** What is missing where the notice breaches the rule. */
  private static List<String> missing(Rule rule, PrivacyNotice notice) {
    return Rulesets.record().check(notice, Case.TODAY).breaches().stream()
        .filter(finding -> finding.rule() == rule)
        .flatMap(finding -> finding.place().missing().stream())
        .toList();
  }

  private static final Controller SERVED =
      Controller.builder()
          .name(Name.of("Esimerkki Oy"))
          .contactDetails(reachable("info@esimerkki.example"))
          .build();

  private static PrivacyNotice processing(Consumer<RegisterBuilder> change) {
    return ofProcessor(withRegister(change));
  }
}
