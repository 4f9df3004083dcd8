package fi.seloste.render;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.ContactDetails;
import fi.seloste.model.ContactPoint;
import fi.seloste.model.Controller;
import fi.seloste.model.DataProtectionOfficer;
import fi.seloste.model.Disclosed;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.Recipient;
import fi.seloste.model.Register;
import fi.seloste.model.RegisterRole;
import fi.seloste.model.SecurityMeasure;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecordRendererTest {

  private static final RecordRenderer RECORD = RecordRenderer.of(Locale.ENGLISH);

  private static Register register(String name, RegisterRole... roles) {
    return Register.builder()
        .name(LocalizedText.of(name))
        .addRoles(roles)
        .addPurpose(Purpose.builder().name(LocalizedText.of("Billing")).build())
        .addProcessingCategories(LocalizedText.of("Hosting"))
        .addOnBehalfOf(Controller.builder().name(Name.of("Client Oy")).build())
        .build();
  }

  private static PrivacyNotice notice(Register... registers) {
    return PrivacyNotice.builder()
        .addController(Controller.builder().name(Name.of("Shop Oy")).build())
        .addRegisters(registers)
        .build();
  }

  private static Document page(PrivacyNotice notice) {
    return Jsoup.parse(RECORD.html(notice));
  }

  @Test
  void a_controllers_activity_is_told_by_the_first_paragraph() {
    Document page = page(notice(register("Customers")));

    assertThat(page.select("table")).hasSize(1);
    assertThat(page.select("caption").text()).isEqualTo("Customers: As controller (Article 30(1))");
    assertThat(page.select("tbody th").eachText())
        .containsExactly("Controllers (30(1)(a))", "Purposes of the processing (30(1)(b))");
    assertThat(page.select("tbody td").eachText()).containsExactly("Shop Oy", "Billing");
  }

  @Test
  void a_processors_activity_is_told_by_the_second_paragraph() {
    Document page = page(notice(register("Hosting", RegisterRole.PROCESSOR)));

    assertThat(page.select("caption").text()).isEqualTo("Hosting: As processor (Article 30(2))");
    assertThat(page.select("tbody td").eachText())
        .containsExactly("Shop Oy", "Client Oy", "Hosting");
  }

  @Test
  void an_activity_in_both_capacities_is_told_twice() {
    Document page = page(notice(register("Both", RegisterRole.CONTROLLER, RegisterRole.PROCESSOR)));

    assertThat(page.select("caption").eachText())
        .containsExactly(
            "Both: As controller (Article 30(1))", "Both: As processor (Article 30(2))");
    assertThat(page.select("section:has(h2#register-1) h3").eachText())
        .containsExactly("As controller (Article 30(1))", "As processor (Article 30(2))");
  }

  @Test
  void the_point_of_a_row_is_all_that_its_content_needs_for_a_label() {
    PrivacyNotice notice =
        notice(
            Register.builder()
                .from(register("Customers"))
                .addPurpose(Purpose.builder().name(LocalizedText.of("Delivery")).build())
                .build());

    assertThat(page(notice).select("td[data-label]")).isEmpty();
    assertThat(RECORD.markdown(notice))
        .contains("* **Purposes of the processing (30(1)(b))**\n  * Billing\n  * Delivery\n")
        .doesNotContain("Content");
  }

  @Test
  void what_the_notice_states_for_all_registers_holds_for_each() {
    PrivacyNotice notice =
        PrivacyNotice.builder()
            .from(notice(register("One"), register("Two")))
            .addSecurityMeasure(
                SecurityMeasure.builder().description(LocalizedText.of("Locks")).build())
            .recipients(Disclosed.of(Recipient.builder().name(Name.of("Cloud")).build()))
            .build();

    assertThat(page(notice).select("tbody tr:contains(Locks)")).hasSize(2);
    assertThat(page(notice).select("tbody tr:contains(Cloud)")).hasSize(2);
  }

  @Test
  void a_register_that_says_that_there_are_no_others_has_no_others() {
    Register closed =
        Register.builder().name(LocalizedText.of("Closed")).recipients(Disclosed.none()).build();
    PrivacyNotice notice =
        PrivacyNotice.builder()
            .from(notice(closed))
            .recipients(Disclosed.of(Recipient.builder().name(Name.of("Cloud")).build()))
            .build();

    assertThat(page(notice).select("tbody").text())
        .contains("have no recipients")
        .doesNotContain("Cloud");
  }

  @Test
  void a_part_of_a_register_has_what_the_whole_has_even_if_it_is_a_part_of_itself() {
    Register whole = Register.builder().from(register("Whole")).id("whole").build();
    Register part =
        Register.builder().id("part").name(LocalizedText.of("Part")).partOf("whole").build();
    Register circle =
        Register.builder().id("circle").name(LocalizedText.of("Circle")).partOf("circle").build();

    assertThat(page(notice(whole, part, circle)).select("tbody tr:contains(Billing)")).hasSize(2);
  }

  @Test
  void a_part_of_a_processors_register_is_kept_in_the_same_role_and_for_the_same_clients() {
    Register whole =
        Register.builder().from(register("Hosting", RegisterRole.PROCESSOR)).id("whole").build();
    Register part =
        Register.builder().id("part").name(LocalizedText.of("Backups")).partOf("whole").build();
    Document page = page(notice(whole, part));

    assertThat(page.select("caption").eachText())
        .containsExactly(
            "Hosting: As processor (Article 30(2))", "Backups: As processor (Article 30(2))");
    assertThat(page.select("tbody tr:contains(Client Oy)")).hasSize(2);
  }

  @Test
  void a_part_that_states_categories_of_processing_has_these_and_not_those_of_its_whole() {
    Register whole =
        Register.builder().from(register("Hosting", RegisterRole.PROCESSOR)).id("whole").build();
    Register part =
        Register.builder()
            .name(LocalizedText.of("Backups"))
            .partOf("whole")
            .addProcessingCategories(LocalizedText.of("Copying"))
            .build();

    assertThat(page(notice(whole, part)).select("section:has(#register-2) td").eachText())
        .contains("Copying")
        .doesNotContain("Hosting");
  }

  @Test
  void a_notice_without_registers_is_one_activity() {
    PrivacyNotice notice =
        PrivacyNotice.builder()
            .from(notice())
            .recipients(Disclosed.of(Recipient.builder().name(Name.of("Cloud")).build()))
            .build();

    assertThat(page(notice).select("table")).hasSize(1);
    assertThat(page(notice).select("tbody").text()).contains("Cloud");
  }

  // ---- CSV

  @Test
  void csv_has_a_header_and_a_record_for_each_activity_ended_as_rfc_4180_wants() {
    assertThat(RECORD.csv(notice(register("One"), register("Two"))))
        .isEqualTo(
            "Processing activity,Controllers (30(1)(a)),Purposes of the processing (30(1)(b))\r\n"
                + "One,Shop Oy,Billing\r\n"
                + "Two,Shop Oy,Billing\r\n");
  }

  @Test
  void a_record_of_the_table_tells_how_the_parties_are_reached_as_nothing_else_does() {
    ContactDetails office =
        ContactDetails.builder().addEmail("office@shop.example").addPhone("+358 9 000 000").build();
    PrivacyNotice notice =
        PrivacyNotice.builder()
            .addController(
                Controller.builder().name(Name.of("Shop Oy")).contactDetails(office).build())
            .dataProtectionOfficers(
                Disclosed.of(
                    DataProtectionOfficer.builder()
                        .name(Name.of("Officers Oy"))
                        .contactDetails(
                            ContactDetails.builder().addEmail("dpo@officers.example").build())
                        .build()))
            .addRegister(register("Customers"))
            .build();

    assertThat(RECORD.csv(notice))
        .endsWith(
            "Customers,\"Shop Oy; E-mail: office@shop.example; Phone: +358 9 000 000\","
                + "\"Officers Oy; E-mail: dpo@officers.example\",Billing\r\n");
    assertThat(page(notice).select("tbody td").eachText())
        .as("on a page the parts above the table tell it")
        .containsExactly("Shop Oy", "Officers Oy", "Billing");
  }

  @Test
  void where_the_controller_has_no_contact_details_the_contact_points_tell_them() {
    PrivacyNotice notice =
        PrivacyNotice.builder()
            .from(notice(register("Customers")))
            .addContactPoint(
                ContactPoint.builder()
                    .name(Name.of("Privacy"))
                    .contactDetails(ContactDetails.builder().addEmail("p@shop.example").build())
                    .build())
            .build();

    assertThat(RECORD.csv(notice))
        .endsWith("Customers,\"Shop Oy\nPrivacy; E-mail: p@shop.example\",Billing\r\n");
  }

  @Test
  void a_field_with_a_comma_a_quotation_mark_or_several_lines_stands_in_quotation_marks() {
    Register register =
        Register.builder()
            .name(LocalizedText.of("Say \"yes\", please"))
            .addPurposes(
                Purpose.builder().name(LocalizedText.of("Billing")).build(),
                Purpose.builder().name(LocalizedText.of("Delivery")).build())
            .build();

    assertThat(RECORD.csv(notice(register)))
        .endsWith("\"Say \"\"yes\"\", please\",Shop Oy,\"Billing\nDelivery\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1+1", "\t=1+1", "\n=1+1", "=HYPERLINK(1)"})
  void no_field_is_a_formula(String attack) {
    PrivacyNotice notice =
        PrivacyNotice.builder()
            .addController(Controller.builder().name(Name.of(attack)).build())
            .addRegister(register("Customers"))
            .build();

    assertThat(RECORD.csv(notice)).contains("Customers,'" + attack.strip() + ",Billing");
  }
}
