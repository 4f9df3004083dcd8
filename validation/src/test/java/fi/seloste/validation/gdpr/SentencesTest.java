package fi.seloste.validation.gdpr;

import static fi.seloste.validation.GoodNotice.contact;
import static fi.seloste.validation.GoodNotice.controller;
import static fi.seloste.validation.GoodNotice.newsletter;
import static fi.seloste.validation.GoodNotice.orders;
import static fi.seloste.validation.GoodNotice.register;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.GoodNotice.withRegister;
import static fi.seloste.validation.GoodNotice.without;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.AdequacyDecision;
import fi.seloste.model.Consent;
import fi.seloste.model.Contract;
import fi.seloste.model.Controller;
import fi.seloste.model.ControllerKind;
import fi.seloste.model.CountryCode;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSource;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.Disclosed;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.LegalObligation;
import fi.seloste.model.LegitimateInterests;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.PublicTask;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.Recipient;
import fi.seloste.model.Register;
import fi.seloste.model.RegisterBuilder;
import fi.seloste.model.RetainedMaterial;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.RetentionRuleBuilder;
import fi.seloste.model.RightKind;
import fi.seloste.model.SourceKind;
import fi.seloste.model.SpecialCategory;
import fi.seloste.model.SpecialCategoryCondition;
import fi.seloste.model.SpecialCategoryConditionKind;
import fi.seloste.model.TimePeriod;
import fi.seloste.model.Transfer;
import fi.seloste.model.UnrecognisedBasis;
import fi.seloste.model.VitalInterests;
import fi.seloste.validation.Case;
import fi.seloste.validation.Rule;
import fi.seloste.validation.rulesets.Rulesets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the sentences name, so that a reader finds the place without a pointer. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public class SentencesTest {

  @ParameterizedTest
  @MethodSource("bases")
  void a_basis_is_called_by_the_term_of_the_law(LegalBasis basis, String term) {
    PrivacyNotice notice =
        objectionUntold(
            it ->
                it.purposes(
                    List.of(
                        Purpose.builder()
                            .name(text("Orders"))
                            .addLegalBases(PublicTask.builder().build(), basis)
                            .build())));

    assertThat(message(Rights.OBJECTION, notice)).contains("rests on a public task, " + term + ".");
  }

  static Stream<Arguments> bases() {
    return Stream.of(
        Arguments.of(Consent.builder().build(), "consent"),
        Arguments.of(Contract.builder().build(), "a contract"),
        Arguments.of(LegalObligation.builder().build(), "a legal obligation"),
        Arguments.of(VitalInterests.builder().build(), "vital interests"),
        Arguments.of(LegitimateInterests.builder().build(), "legitimate interests"),
        Arguments.of(
            UnrecognisedBasis.builder().build(), "a basis that is not recognised or not stated"));
  }

  @Test
  void where_no_basis_is_stated_the_sentence_says_so() {
    PrivacyNotice notice =
        objectionUntold(it -> it.purposes(List.of(Purpose.builder().name(text("Orders")).build())));

    assertThat(message(Rights.OBJECTION, notice))
        .contains("rests on a basis that is not recognised or not stated.");
  }

  @Test
  void the_bases_that_do_not_fit_a_purpose_are_named() {
    Purpose letters =
        Purpose.builder()
            .name(text("Letters"))
            .addKind(PurposeKind.ELECTRONIC_DIRECT_MARKETING)
            .addLegalBases(VitalInterests.builder().build(), LegalObligation.builder().build())
            .build();

    assertThat(message(Grounds.FITTING_BASIS, withRegister(it -> it.purposes(List.of(letters)))))
        .isEqualTo("“Letters” cannot rest on vital interests, a legal obligation.");
  }

  @Test
  void a_period_is_called_by_what_it_is_for() {
    assertThat(ofPeriod(it -> it.addDataCategory("contact"))).endsWith(": “Contact details”.");
    assertThat(ofPeriod(it -> it.addDataSubjectCategory("buyers"))).endsWith(": “Buyers”.");
    assertThat(ofPeriod(it -> it.addPurpose("orders"))).endsWith(": “Delivering orders”.");
    assertThat(ofPeriod(it -> it.data(text("Logs")))).endsWith(": “Logs”.");
    assertThat(ofPeriod(it -> it.data(text(" ")))).endsWith(": “Customers”.");
    assertThat(ofPeriod(it -> it.addMaterial(RetainedMaterial.INVOICES)))
        .endsWith(": certain material.");
    assertThat(ofPeriod(it -> it)).endsWith(": “Customers”.");
  }

  private static String ofPeriod(UnaryOperator<RetentionRuleBuilder> change) {
    RetentionRule rule =
        change.apply(RetentionRule.builder().period(TimePeriod.ofYears(2))).build();
    return message(
        Retention.START,
        withRegister(
            it ->
                it.retentionRules(List.of(rule))
                    .dataSubjectCategories(
                        List.of(
                            DataSubjectCategory.builder()
                                .id("buyers")
                                .name(text("Buyers"))
                                .build()))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          US | United States, 22 November 2026; declared invalid by the Court of Justice, C-311/18
          CH | Switzerland, 22 November 2026; declared invalid by the Court of Justice, C-311/18
          """)
  void why_a_decision_does_not_count_is_told(String country, String why) {
    assertThat(message(Transfers.ADEQUACY, relyingOn("Privacy Shield", country)))
        .contains("“Privacy Shield” is not an adequacy decision in force")
        .containsIgnoringCase(why);
  }

  @Test
  void a_decision_in_force_for_another_country_needs_no_reason() {
    assertThat(message(Transfers.ADEQUACY, relyingOn("(EU) 2023/1795", "CH")))
        .endsWith("(Switzerland, 22 November 2026).");
  }

  @Test
  void what_a_decision_is_limited_to_is_told() {
    assertThat(message(Transfers.SCOPE, relyingOn("(EU) 2019/419", "JP")))
        .contains("business operators subject to the APPI");
  }

  private static PrivacyNotice relyingOn(String decision, String country) {
    return with(
        Transfer.builder()
            .addCountry(CountryCode.of(country))
            .addMechanism(AdequacyDecision.builder().decision(decision).build())
            .build());
  }

  @Test
  void a_transfer_without_a_country_is_called_by_its_recipients() {
    PrivacyNotice notice =
        withRegister(
            it ->
                it.recipients(
                        Disclosed.of(
                            Recipient.builder().id("cloud").name(Name.of("Cloud Oy")).build()))
                    .transfers(Disclosed.of(Transfer.builder().addRecipient("cloud").build())));

    assertThat(message(Transfers.COUNTRY, notice)).endsWith(" (“Cloud Oy”).");
  }

  @Test
  void a_transfer_of_which_nothing_is_told_is_called_by_its_register() {
    PrivacyNotice notice = with(Transfer.builder().description(text("abroad")).build());

    assertThat(message(Transfers.COUNTRY, notice)).endsWith(" (“Customers”).");
  }

  @Test
  void data_that_rest_on_consent_alone_are_asked_whether_it_is_explicit() {
    assertThat(ofHealth(it -> it.purposes(List.of(newsletter())))).contains("rest on consent");
    assertThat(
            ofHealth(
                it ->
                    it.dataCategories(
                        List.of(
                            DataCategory.builder()
                                .from(health())
                                .addLegalBasis(Consent.builder().build())
                                .build()))))
        .contains("rest on consent");
  }

  @Test
  void other_data_are_asked_for_a_condition() {
    assertThat(ofHealth(it -> it.purposes(List.of(orders(), newsletter()))))
        .contains("no condition of Article 9(2)");
    assertThat(ofHealth(it -> it.purposes(List.of()))).contains("no condition of Article 9(2)");
  }

  private static String ofHealth(Consumer<RegisterBuilder> change) {
    RegisterBuilder register =
        Register.builder().from(register()).dataCategories(List.of(health()));
    change.accept(register);
    return message(
        Purposes.SPECIAL_CATEGORY_CONDITION, with(it -> it.registers(List.of(register.build()))));
  }

  private static DataCategory health() {
    return DataCategory.builder()
        .from(contact())
        .name(text("Allergies"))
        .addSpecialCategory(SpecialCategory.HEALTH)
        .build();
  }

  @Test
  void a_condition_is_called_by_the_data_that_it_is_for() {
    assertThat(ofCondition("contact")).endsWith("for “Contact details”.");
    assertThat(ofCondition()).endsWith("for “Delivering orders”.");
  }

  private static String ofCondition(String... categories) {
    return message(
        Purposes.SPECIAL_CATEGORY_LAW,
        withRegister(
            it ->
                it.purposes(
                    List.of(
                        Purpose.builder()
                            .from(orders())
                            .addSpecialCategoryCondition(
                                SpecialCategoryCondition.builder()
                                    .kind(SpecialCategoryConditionKind.PUBLIC_HEALTH)
                                    .addDataCategories(categories)
                                    .build())
                            .build()))));
  }

  @Test
  void a_court_is_asked_what_it_does_besides_judging() {
    assertThat(ofOfficer(ControllerKind.COURT)).contains("in its judicial capacity?");
    assertThat(ofOfficer(ControllerKind.COMPANY)).startsWith("Is it a core activity");
  }

  private static String ofOfficer(ControllerKind kind) {
    return message(
        Identity.OFFICER,
        with(
            it ->
                it.dataProtectionOfficers(Disclosed.notStated())
                    .controllers(
                        List.of(
                            Controller.builder()
                                .from(controller())
                                .kind(kind)
                                .dataProtectionOfficerMandatory(Optional.empty())
                                .build()))));
  }

  @Test
  void data_without_a_source_are_named() {
    DataSource source = DataSource.builder().kind(SourceKind.THIRD_PARTY).build();

    assertThat(ofSource(DataSource.builder().from(source).addDataCategory("contact").build()))
        .endsWith(": “Contact details”.");
    assertThat(ofSource(DataSource.builder().from(source).data(text("Addresses")).build()))
        .endsWith(": “Addresses”.");
    assertThat(ofSource(source)).endsWith(": the data from this source.");
  }

  private static String ofSource(DataSource source) {
    return message(Sources.SOURCE, withRegister(it -> it.dataSources(List.of(source))));
  }

  @Test
  void purposes_whose_profiling_is_not_explained_are_named() {
    PrivacyNotice notice =
        withRegister(
            it ->
                it.profiling(Disclosed.notStated())
                    .addPurpose(
                        Purpose.builder()
                            .name(text("Recommendations"))
                            .addKind(PurposeKind.PERSONALISATION)
                            .addLegalBasis(Consent.builder().build())
                            .build()));

    assertThat(message(Decisions.PROFILING, notice)).endsWith(": “Recommendations”.");
  }

  private static PrivacyNotice objectionUntold(Consumer<RegisterBuilder> change) {
    RegisterBuilder register = Register.builder().from(register());
    change.accept(register);
    return PrivacyNotice.builder()
        .from(without(RightKind.OBJECTION))
        .registers(List.of(register.build()))
        .build();
  }

  private static String message(Rule rule, PrivacyNotice notice) {
    return Rulesets.notice().check(notice, Case.TODAY).findings().stream()
        .filter(finding -> finding.rule() == rule)
        .findFirst()
        .orElseThrow()
        .message(Locale.ENGLISH);
  }
}
