package fi.seloste.jackson.dpv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.AutomatedDecision;
import fi.seloste.model.Channel;
import fi.seloste.model.Consent;
import fi.seloste.model.Controller;
import fi.seloste.model.CountryCode;
import fi.seloste.model.DataSource;
import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.Disclosed;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.LegitimateInterests;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.Recipient;
import fi.seloste.model.RecipientRole;
import fi.seloste.model.Register;
import fi.seloste.model.RegisterRole;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.RightKind;
import fi.seloste.model.RightStatus;
import fi.seloste.model.SourceKind;
import fi.seloste.model.StandardContractualClauses;
import fi.seloste.model.TimePeriod;
import fi.seloste.model.Transfer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DpvWriterTest {

  private static final PrivacyNotice EMPTY = PrivacyNotice.builder().build();

  private static PrivacyNotice of(Register register) {
    return PrivacyNotice.builder().addRegister(register).build();
  }

  private static Triples triples(PrivacyNotice notice) {
    return Triples.of(DpvWriter.notice(notice).json());
  }

  private static List<String> lines(DpvExport export) {
    return export.entries().stream().map(ExportEntry::toString).toList();
  }

  /** The process of the purpose with a name. */
  private static String process(Triples triples, String purpose) {
    return triples.subjects("dpv:hasPurpose", triples.labelled(purpose).get(0)).get(0);
  }

  @Nested
  class A_notice {

    @Test
    void that_says_nothing_becomes_a_privacy_notice_and_nothing_else() {
      DpvExport written = DpvWriter.notice(EMPTY);
      Triples triples = Triples.of(written.json());
      assertThat(triples.all()).hasSize(1);
      assertThat(triples.ofType("dpv:PrivacyNotice")).hasSize(1);
      assertThat(written.isFaithful()).isTrue();
    }

    @Test
    void has_one_process_for_each_purpose_with_its_basis() {
      Triples triples =
          triples(
              of(
                  Register.builder()
                      .addPurpose(
                          Purpose.builder()
                              .name(LocalizedText.of("fi", "Uutiskirje", "en", "Newsletter"))
                              .addKind(PurposeKind.ELECTRONIC_DIRECT_MARKETING)
                              .addLegalBasis(Consent.builder().build())
                              .build())
                      .addPurpose(
                          Purpose.builder()
                              .name(LocalizedText.of("en", "Fraud"))
                              .addLegalBasis(LegitimateInterests.builder().build())
                              .build())
                      .build()));
      String newsletter = process(triples, "Uutiskirje");
      String fraud = process(triples, "Fraud");
      assertThat(newsletter).isNotEqualTo(fraud);
      assertThat(triples.types(newsletter)).containsExactly(Triples.DPV + "Process");
      assertThat(triples.types(newsletter, "dpv:hasNotice"))
          .containsExactly(Triples.DPV + "PrivacyNotice");
      assertThat(triples.types(newsletter, "dpv:hasPurpose"))
          .containsExactlyInAnyOrder(Triples.DPV + "Purpose", Triples.DPV + "DirectMarketing");
      assertThat(triples.types(newsletter, "dpv:hasLegalBasis"))
          .containsExactlyInAnyOrder(Triples.DPV + "LegalBasis", Triples.GDPR + "A6-1-a");
      assertThat(triples.types(fraud, "dpv:hasLegalBasis"))
          .containsExactlyInAnyOrder(Triples.DPV + "LegalBasis", Triples.GDPR + "A6-1-f");
    }

    @Test
    void has_its_texts_in_its_languages() {
      PrivacyNotice notice =
          PrivacyNotice.builder()
              .addLanguage(LanguageTag.of("sv"))
              .title(LocalizedText.of("Dataskydd"))
              .breachProcedure(LocalizedText.of("fi", "Ilmoitamme.", "en", "We tell."))
              .addController(Controller.builder().name(Name.of("Bolaget Ab")).build())
              .build();
      assertThat(triples(notice).all())
          .filteredOn(Triples.Triple::isLiteral)
          .extracting(triple -> triple.object() + "@" + triple.language())
          .contains("Dataskydd@sv", "Ilmoitamme.@fi", "We tell.@en", "Bolaget Ab@null");
    }

    @Test
    void says_by_which_article_it_informs_if_it_tells_where_data_are_from() {
      assertThat(informs(SourceKind.DATA_SUBJECT)).containsExactly("DirectDataCollectionNotice");
      assertThat(informs(SourceKind.OBSERVED)).containsExactly("DirectDataCollectionNotice");
      assertThat(informs(SourceKind.THIRD_PARTY)).containsExactly("IndirectDataCollectionNotice");
      assertThat(informs(SourceKind.PUBLIC_AUTHORITY, SourceKind.DATA_SUBJECT))
          .containsExactlyInAnyOrder("DirectDataCollectionNotice", "IndirectDataCollectionNotice");
      assertThat(informs(SourceKind.DERIVED)).isEmpty();
      assertThat(informs()).isEmpty();
    }

    private static List<String> informs(SourceKind... kinds) {
      var notice = PrivacyNotice.builder();
      for (SourceKind kind : kinds) {
        notice.addDataSource(DataSource.builder().kind(kind).build());
      }
      Triples triples = triples(notice.build());
      return triples.types(triples.ofType("dpv:PrivacyNotice").get(0)).stream()
          .filter(type -> type.startsWith(Triples.GDPR))
          .map(type -> type.substring(Triples.GDPR.length()))
          .toList();
    }

    @Test
    void a_recipient_of_one_purpose_is_no_recipient_of_the_others() {
      Triples triples =
          triples(
              of(
                  Register.builder()
                      .id("customers")
                      .addPurpose(
                          Purpose.builder().id("a").name(LocalizedText.of("en", "A")).build())
                      .addPurpose(
                          Purpose.builder().id("b").name(LocalizedText.of("en", "B")).build())
                      .recipients(
                          Disclosed.of(
                              Recipient.builder()
                                  .name(Name.of("Carrier"))
                                  .role(RecipientRole.CONTROLLER)
                                  .addPurpose("a")
                                  .build(),
                              Recipient.builder()
                                  .name(Name.of("Host"))
                                  .role(RecipientRole.PROCESSOR)
                                  .build()))
                      .build()));
      String carrier = triples.labelled("Carrier").get(0);
      String host = triples.labelled("Host").get(0);
      String register = triples.labelled("customers").get(0);
      assertThat(triples.subjects("dpv:hasRecipient", carrier))
          .containsExactly(process(triples, "A"));
      assertThat(triples.subjects("dpv:hasRecipientDataController", carrier))
          .containsExactly(process(triples, "A"));
      assertThat(triples.subjects("dpv:hasRecipient", host)).containsExactly(register);
      assertThat(triples.subjects("dpv:hasDataProcessor", host)).containsExactly(register);
    }

    @Test
    void a_right_that_does_not_apply_is_not_one_that_people_have() {
      DataSubjectRight portability =
          DataSubjectRight.builder()
              .kind(RightKind.PORTABILITY)
              .status(RightStatus.NOT_APPLICABLE)
              .build();
      Triples triples = triples(PrivacyNotice.builder().addDataSubjectRight(portability).build());
      String notice = triples.ofType("dpv:PrivacyNotice").get(0);
      assertThat(triples.objects(notice, "dpv:hasRight")).isEmpty();
      assertThat(triples.subjects("dpv:isNotApplicableFor", notice))
          .isEqualTo(triples.ofType("eu-gdpr:A20"))
          .hasSize(1);
    }

    @Test
    void a_period_has_no_weeks_as_XML_Schema_has_none() {
      Triples triples =
          triples(
              of(
                  Register.builder()
                      .addRetentionRule(
                          RetentionRule.builder().period(new TimePeriod(0, 1, 2, 3, 4)).build())
                      .build()));
      assertThat(triples.objects(triples.ofType("dpv:TemporalDuration").get(0), "rdf:value"))
          .containsExactly("P1M17DT4H");
    }

    @Test
    void clauses_are_the_Commissions_if_the_decision_is_named() {
      assertThat(clauses("(EU) 2021/914")).contains(Triples.GDPR + "A46-2-c");
      assertThat(clauses("2021/915"))
          .contains(Triples.GDPR + "StandardContractualClauses")
          .doesNotContain(Triples.GDPR + "A46-2-c");
    }

    private static Iterable<String> clauses(String decision) {
      Transfer transfer =
          Transfer.builder()
              .addCountry(CountryCode.of("US"))
              .addMechanism(StandardContractualClauses.builder().decision(decision).build())
              .build();
      Triples triples = triples(of(Register.builder().transfers(Disclosed.of(transfer)).build()));
      String process = triples.subjects("dpv:hasThirdCountry", Triples.iri("loc:US")).get(0);
      return triples.types(process, "dpv:hasLegalBasis");
    }
  }

  @Nested
  class That_there_are_none {

    @Test
    void is_said_of_automated_decisions_and_not_of_all_processing() {
      DpvExport written =
          DpvWriter.notice(of(Register.builder().automatedDecisions(Disclosed.none()).build()));
      Triples triples = Triples.of(written.json());
      assertThat(triples.subjects("dpv:hasAutomationLevel", Triples.iri("dpv:NotAutomated")))
          .isEqualTo(triples.ofType("dpv:DecisionMaking"))
          .hasSize(1);
      assertThat(lines(written))
          .containsExactly(
              "/registers/0/automatedDecisions/none: approximated: DPV cannot say that no decision"
                  + " is automated solely; dpv:NotAutomated stands for it");
    }

    @Test
    void is_not_said_of_decisions_if_there_are_exceptions() {
      Register register =
          Register.builder()
              .automatedDecisions(
                  Disclosed.noneExcept(
                      AutomatedDecision.builder().name(LocalizedText.of("en", "Credit")).build()))
              .build();
      Triples triples = triples(of(register));
      assertThat(triples.ofType("dpv:DecisionMaking")).isEmpty();
      assertThat(triples.ofType("dpv:AutomatedDecisionMaking"))
          .isEqualTo(triples.labelled("Credit"));
    }

    @Test
    void is_reported_where_dpv_has_no_term() {
      DpvExport written =
          DpvWriter.notice(
              PrivacyNotice.builder()
                  .recipients(Disclosed.none(LocalizedText.of("en", "We pass nothing on.")))
                  .build());
      assertThat(written.json()).doesNotContain("hasRecipient");
      assertThat(lines(written))
          .containsExactly("/recipients/none: omitted: DPV cannot say that there are none");
      assertThat(written.isFaithful()).isFalse();
    }
  }

  @Nested
  class The_report {

    @Test
    void names_a_code_for_which_a_nearer_term_stands() {
      DpvExport written =
          DpvWriter.notice(
              of(
                  Register.builder()
                      .addPurpose(
                          Purpose.builder()
                              .addKind(PurposeKind.ELECTRONIC_DIRECT_MARKETING)
                              .build())
                      .build()));
      assertThat(written.entries())
          .containsExactly(
              new ExportEntry(
                  Departure.APPROXIMATED,
                  "/registers/0/purposes/0/kinds/0",
                  "electronicDirectMarketing",
                  "DPV has no term for just this; dpv:DirectMarketing stands for it"));
    }

    @Test
    void names_a_reference_that_leads_nowhere() {
      DpvExport written =
          DpvWriter.notice(
              of(
                  Register.builder()
                      .addPurpose(Purpose.builder().addDataCategory("nowhere").build())
                      .build()));
      assertThat(lines(written))
          .containsExactly(
              "/registers/0/purposes/0/dataCategories/0: omitted: nothing in the notice has this"
                  + " id");
    }

    @Test
    void names_what_is_missing_as_a_whole_only_once() {
      PrivacyNotice notice =
          NoticeJson.read(
              """
              {"sections": [{"number": "1", "heading": "Aluksi", "text": "Hei"}, {"text": "Moi"}]}
              """);
      assertThat(lines(DpvWriter.notice(notice)))
          .containsExactly(
              "/sections: omitted: DPV describes a notice and has no place for its wording");
    }
  }

  @Nested
  class A_record {

    private static final PrivacyNotice NOTICE =
        PrivacyNotice.builder()
            .addController(Controller.builder().name(Name.of("Shop")).build())
            .addRegister(
                Register.builder()
                    .id("customers")
                    .addPurpose(
                        Purpose.builder()
                            .name(LocalizedText.of("en", "Orders"))
                            .addLegalBasis(Consent.builder().build())
                            .build())
                    .addDataSource(DataSource.builder().kind(SourceKind.DATA_SUBJECT).build())
                    .build())
            .addRegister(Register.builder().id("staff").build())
            .addDataSubjectRight(DataSubjectRight.builder().kind(RightKind.ACCESS).build())
            .build();

    @Test
    void is_made_of_each_register() {
      Triples triples = Triples.of(DpvWriter.record(NOTICE).json());
      List<String> records = triples.ofType("dpv:DataProcessingRecord");
      assertThat(records).hasSize(2);
      assertThat(triples.types(records.get(0), "dpv:hasProcess", "dpv:hasDataController"))
          .containsExactly(Triples.DPV + "DataController");
      assertThat(
              triples.types(records.get(0), "dpv:hasProcess", "dpv:hasProcess", "dpv:hasPurpose"))
          .containsExactly(Triples.DPV + "Purpose");
      assertThat(triples.ofType("dpv:RecordsOfActivities")).hasSize(1);
    }

    @Test
    void holds_what_Article_30_wants_and_no_more() {
      DpvExport written = DpvWriter.record(NOTICE);
      assertThat(Triples.of(written.json()).iris())
          .doesNotContain(
              Triples.iri("dpv:PrivacyNotice"),
              Triples.iri("dpv:hasRight"),
              Triples.iri("dpv:hasDataSource"));
      assertThat(written.entries(Departure.NOT_RECORDED))
          .extracting(ExportEntry::pointer)
          .containsExactly("/registers/0/dataSources", "/dataSubjectRights");
    }

    @Test
    void does_not_tell_what_dpv_lacks_in_a_part_that_is_not_recorded() {
      DataSource source =
          DataSource.builder().kind(SourceKind.DATA_SUBJECT).addChannel(Channel.EMAIL).build();
      PrivacyNotice notice =
          of(
              Register.builder()
                  .id("customers")
                  .addDataSource(source)
                  .transfers(Disclosed.none())
                  .build());
      assertThat(lines(DpvWriter.record(notice)))
          .containsExactly(
              "/registers/0/dataSources: not recorded: no part of a record of processing under"
                  + " Article 30",
              "/registers/0/transfers/none: omitted: DPV cannot say that there are none");
      assertThat(lines(DpvWriter.notice(notice)))
          .containsExactly(
              "/registers/0/dataSources/0/channels: omitted: DPV has no term for this",
              "/registers/0/transfers/none: omitted: DPV cannot say that there are none");
    }

    @Test
    void of_a_processor_names_those_on_whose_behalf_it_processes() {
      PrivacyNotice notice =
          PrivacyNotice.builder()
              .addController(Controller.builder().name(Name.of("Host")).build())
              .addRegister(
                  Register.builder()
                      .addRole(RegisterRole.PROCESSOR)
                      .addOnBehalfOf(Controller.builder().name(Name.of("Client")).build())
                      .addProcessingCategory(LocalizedText.of("en", "Hosting"))
                      .build())
              .build();
      Triples triples = Triples.of(DpvWriter.record(notice).json());
      String register = triples.ofType("dpv:Process").get(0);
      assertThat(triples.objects(register, "dpv:hasDataProcessor"))
          .isEqualTo(triples.labelled("Host"))
          .hasSize(1);
      assertThat(triples.objects(register, "dpv:hasDataController"))
          .isEqualTo(triples.labelled("Client"))
          .hasSize(1);
      assertThat(triples.objects(register, "dpv:hasProcessing"))
          .isEqualTo(triples.labelled("Hosting"))
          .hasSize(1);
    }
  }

  @Test
  void every_target_gets_the_same_text(@TempDir Path folder) throws IOException {
    PrivacyNotice notice = A_record.NOTICE;
    StringWriter writer = new StringWriter();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Path file = folder.resolve("dpv.jsonld");
    String text = DpvWriter.notice(notice, writer).json();
    DpvWriter.notice(notice, out);
    DpvWriter.notice(notice, file);
    assertThat(writer).hasToString(text);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(text).endsWith("}\n");
    assertThat(Files.readString(file)).isEqualTo(text);

    writer.getBuffer().setLength(0);
    out.reset();
    String record = DpvWriter.record(notice, writer).json();
    DpvWriter.record(notice, out);
    DpvWriter.record(notice, file);
    assertThat(writer).hasToString(record);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(record).isNotEqualTo(text);
    assertThat(Files.readString(file)).isEqualTo(record);
  }

  @Test
  void half_of_a_surrogate_pair_is_refused() {
    PrivacyNotice notice = PrivacyNotice.builder().title(LocalizedText.of("\uD83D")).build();
    assertThatThrownBy(() -> DpvWriter.notice(notice)).isInstanceOf(IllegalArgumentException.class);
  }
}
