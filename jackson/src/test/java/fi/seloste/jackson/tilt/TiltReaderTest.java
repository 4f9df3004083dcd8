package fi.seloste.jackson.tilt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.jackson.MalformedNoticeException;
import fi.seloste.jackson.Position;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.Disclosed;
import fi.seloste.model.LegitimateInterests;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.OtherSafeguard;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.PublicTask;
import fi.seloste.model.Purpose;
import fi.seloste.model.Recipient;
import fi.seloste.model.Register;
import fi.seloste.model.Requirement;
import fi.seloste.model.RequirementKind;
import fi.seloste.model.RightKind;
import fi.seloste.model.RightStatus;
import fi.seloste.model.StandardContractualClauses;
import fi.seloste.model.UnrecognisedMechanism;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TiltReaderTest {

  private static Register register(String tilt) {
    return Tilts.read(tilt).notice().registers().get(0);
  }

  private static List<String> pointers(TiltImport read, Treatment treatment) {
    return read.entries(treatment).stream().map(ImportEntry::pointer).toList();
  }

  @Test
  void every_source_gives_the_same_notice(@TempDir Path folder) throws IOException {
    String tilt = Tilts.harbour();
    PrivacyNotice notice = TiltReader.read(tilt).notice();
    byte[] bytes = tilt.getBytes(StandardCharsets.UTF_8);
    assertThat(TiltReader.read(new StringReader(tilt)).notice()).isEqualTo(notice);
    assertThat(TiltReader.read(new ByteArrayInputStream(bytes)).notice()).isEqualTo(notice);
    Path file = Files.write(folder.resolve("tilt.json"), bytes);
    assertThat(TiltReader.read(file).notice()).isEqualTo(notice);
    assertThat(TiltReader.read(file).entries()).isEqualTo(TiltReader.read(tilt).entries());
  }

  @Test
  void a_full_document_is_understood_but_for_what_the_model_has_no_place_for() {
    TiltImport read = Tilts.read(Tilts.harbour());
    assertThat(pointers(read, Treatment.REPAIRED)).containsExactly("/meta/modified");
    assertThat(pointers(read, Treatment.CONTRADICTORY)).isEmpty();
    assertThat(pointers(read, Treatment.DOUBTFUL))
        .containsExactly("/thirdCountryTransfers/0/appropriateGuarantees/available");
    assertThat(pointers(read, Treatment.KEPT))
        .containsExactly(
            "/meta/_hash",
            "/dataDisclosed/0/storage/0/aggregationFunction",
            "/accessAndDataPortability/dataFormats/0",
            "/sources/0/_id",
            "/changesOfPurpose/0/description",
            "/changesOfPurpose/0/affectedDataCategories/0",
            "/changesOfPurpose/0/plannedDateOfChange",
            "/changesOfPurpose/0/urlOfNewVersion");
    assertThat(read.isFaithful()).isFalse();
    assertThat(read.toString())
        .isEqualTo("85 understood, 1 repaired, 8 kept, 0 contradictory, 1 doubtful, 2 missing");
  }

  @Test
  void each_item_is_a_data_category_to_which_purposes_recipients_and_storage_are_linked() {
    Register register = register(Tilts.harbour());
    assertThat(register.dataCategories())
        .extracting(DataCategory::id)
        .containsExactly(Optional.of("contact"), Optional.of("orders"));
    assertThat(register.purposes())
        .extracting(Purpose::dataCategories)
        .containsExactly(List.of("contact"), List.of("orders"), List.of("orders"));
    assertThat(register.recipients().items())
        .extracting(Recipient::dataCategories)
        .as("equal recipients of two items are one")
        .containsExactly(List.of("contact"), List.of("contact", "orders"));
    assertThat(register.retentionRules())
        .hasSize(3)
        .allSatisfy(rule -> assertThat(rule.dataCategories()).containsExactly("contact"));
    assertThat(register.dataSources())
        .singleElement()
        .satisfies(source -> assertThat(source.dataCategories()).containsExactly("orders"));
  }

  @Test
  void the_bases_of_an_item_stand_with_its_purposes() {
    assertThat(register(Tilts.harbour()).purposes().get(2).legalBases())
        .hasSize(2)
        .last()
        .isEqualTo(
            LegitimateInterests.builder()
                .interests(LocalizedText.of("Knowing who is in the house."))
                .build());
    String alone = "{\"dataDisclosed\": [{\"_id\": \"a\", \"legalBases\": [\"GDPR-6-1-e\"]}]}";
    assertThat(register(alone).dataCategories().get(0).legalBases())
        .containsExactly(PublicTask.builder().build());
  }

  @Test
  void null_and_emptiness_are_silence() {
    TiltImport read =
        Tilts.read(
            """
            {"meta": {"name": null, "url": ""}, "controller": {"name": "  ", "representative": {}},
             "dataProtectionOfficer": {"email": null},
             "dataDisclosed": [{"_id": [], "category": null, "nonDisclosure": {"consequences": ""},
               "recipients": [{"name": [], "representative": {"name": null}}]}],
             "thirdCountryTransfers": [], "sources": [{"sources": []}],
             "accessAndDataPortability": {"available": null, "administrativeFee": {"amount": null}},
             "automatedDecisionMaking": {"inUse": null}}
            """);
    assertThat(read.notice()).isEqualTo(PrivacyNotice.builder().build());
    assertThat(read.entries()).allMatch(entry -> entry.treatment() == Treatment.MISSING);
    assertThat(read.isFaithful()).isTrue();
  }

  @Nested
  class False_is {

    @Test
    void doubtful_where_nothing_around_it_is_told() {
      TiltImport read =
          Tilts.read(
              """
              {"dataDisclosed": [{"_id": "a", "nonDisclosure": {"legalRequirement": false,
                 "contractualRegulation": false, "obligationToProvide": false, "consequences": ""}}],
               "accessAndDataPortability": {"available": false,
                 "administrativeFee": {"amount": 0, "currency": "EUR"}}}
              """);
      assertThat(read.entries(Treatment.DOUBTFUL)).hasSize(5);
      assertThat(read.notice().dataSubjectRights()).isEmpty();
      assertThat(read.notice().registers().get(0).dataCategories())
          .containsExactly(DataCategory.builder().id("a").build());
    }

    @Test
    void a_statement_where_something_is() {
      Register register =
          register(
              """
              {"dataDisclosed": [{"_id": "a", "nonDisclosure": {"legalRequirement": false,
                "contractualRegulation": false, "obligationToProvide": false,
                "consequences": "No letter."}}]}
              """);
      assertThat(register.dataCategories().get(0).requirement())
          .contains(
              Requirement.builder()
                  .kind(RequirementKind.VOLUNTARY)
                  .mandatory(false)
                  .consequence(LocalizedText.of("No letter."))
                  .build());
    }

    @Test
    void a_statement_about_automated_decisions() {
      assertThat(register("{\"automatedDecisionMaking\": {\"inUse\": false}}").automatedDecisions())
          .isEqualTo(Disclosed.none());
    }
  }

  @Nested
  class What_is_contradictory_is_kept_and_not_stated {

    @Test
    void legitimate_interests_that_do_not_exist_and_are_told() {
      TiltImport read =
          Tilts.read(
              """
              {"dataDisclosed": [{"_id": "a", "category": "A",
                "legitimateInterests": [{"exists": false, "reasoning": "We are curious."}]}]}
              """);
      assertThat(pointers(read, Treatment.CONTRADICTORY))
          .containsExactly(
              "/dataDisclosed/0/legitimateInterests/0/exists",
              "/dataDisclosed/0/legitimateInterests/0/reasoning");
      assertThat(read.notice().registers().get(0).dataCategories().get(0).legalBases()).isEmpty();
      assertThat(read.notice().sections()).hasSize(2);
    }

    @Test
    void a_logic_of_decisions_that_are_not_made() {
      TiltImport read =
          Tilts.read(
              "{\"automatedDecisionMaking\": {\"inUse\": false, \"logicInvolved\": \"A score.\"}}");
      assertThat(pointers(read, Treatment.CONTRADICTORY))
          .containsExactly("/automatedDecisionMaking/logicInvolved");
    }

    @Test
    void an_id_and_a_name_that_stand_twice() {
      TiltImport read =
          TiltReader.read(
              """
              {"controller": {"name": "A", "name": "B"},
               "dataDisclosed": [{"_id": "x", "category": "A"}, {"_id": "x", "category": "B"}]}
              """);
      assertThat(pointers(read, Treatment.CONTRADICTORY))
          .containsExactly("/controller/name", "/dataDisclosed/1/_id");
      assertThat(read.entries(Treatment.CONTRADICTORY).get(0).value()).isEqualTo("B");
      assertThat(read.notice().controllers().get(0).name()).contains(Name.of("A"));
    }
  }

  @Test
  void lists_of_the_second_layout_are_read() {
    PrivacyNotice notice =
        Tilts.read(
                """
                {"meta": {"url": ["https://a.example/p"]},
                 "controller": {"name": "A", "url": ["https://a.example"], "sector": "J"},
                 "dataDisclosed": [{"_id": "a", "category": ["Name", "Address"],
                   "recipients": [{"category": "Host", "domain": "h.example",
                     "url": ["https://h.example"]}]}],
                 "sources": [{"_id": "s", "dataCategory": "x", "sources": [{"description": "Logs",
                   "url": ["https://l.example"], "origin": "observed"}]}],
                 "rightToInformation": {"available": true, "url": ["https://a.example/i"]}}
                """)
            .notice();
    Register register = notice.registers().get(0);
    assertThat(notice.relatedDocuments().get(0).url()).contains("https://a.example/p");
    assertThat(notice.controllers().get(0).contactDetails().orElseThrow().webAddresses())
        .containsExactly("https://a.example");
    assertThat(register.dataCategories().get(0).items())
        .containsExactly(LocalizedText.of("Name"), LocalizedText.of("Address"));
    assertThat(register.recipients().items().get(0).url()).contains("https://h.example");
    assertThat(register.recipients().items().get(0).description())
        .contains(LocalizedText.of("h.example"));
    assertThat(register.dataSources().get(0).description())
        .contains(LocalizedText.of("Logs; https://l.example"));
  }

  @Test
  void a_mechanism_is_stated_only_if_it_is_said_to_be_there() {
    assertThat(
            register(
                    """
                    {"thirdCountryTransfers": [{"country": "US",
                      "adequacyDecision": {"description": "See below."},
                      "appropriateGuarantees": {"available": true},
                      "presenceOfEnforcableRightsAndEffectiveRemedies": {"available": true,
                        "description": "Courts."},
                      "standardDataProtectionClause": {"available": "yes", "description": "Signed"}}]}
                    """)
                .transfers()
                .items())
        .singleElement()
        .satisfies(
            transfer -> {
              assertThat(transfer.mechanisms())
                  .containsExactly(
                      UnrecognisedMechanism.builder()
                          .description(LocalizedText.of("See below."))
                          .build(),
                      OtherSafeguard.builder().build(),
                      StandardContractualClauses.builder()
                          .description(LocalizedText.of("Signed"))
                          .build());
              assertThat(transfer.assessment()).contains(LocalizedText.of("Courts."));
            });
    TiltImport none =
        Tilts.read("{\"thirdCountryTransfers\": [{\"adequacyDecision\": {\"available\": false}}]}");
    assertThat(none.notice().registers()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "rightToInformation,ACCESS",
    "rightToDataPortability,PORTABILITY",
    "rightToWithdrawConsent,CONSENT_WITHDRAWAL",
    "rightToComplain,COMPLAINT"
  })
  void a_right_is_told_with_its_kind(String name, RightKind kind) {
    assertThat(
            Tilts.read("{\"%s\": {\"available\": true}}".formatted(name))
                .notice()
                .dataSubjectRights())
        .containsExactly(
            DataSubjectRight.builder().kind(kind).status(RightStatus.AVAILABLE).build());
  }

  @Test
  void rights_that_TILT_has_in_one_are_told_apart() {
    PrivacyNotice notice =
        Tilts.read(
                """
                {"accessAndDataPortability": {"available": true, "description": "Ask us."},
                 "rightToInformation": {"available": true, "description": "Ask us."},
                 "rightToRectificationOrDeletion": {"description": "Write to us."}}
                """)
            .notice();
    assertThat(notice.dataSubjectRights())
        .extracting(right -> right.kind().orElseThrow())
        .containsExactly(
            RightKind.ACCESS, RightKind.RECTIFICATION, RightKind.ERASURE, RightKind.PORTABILITY);
  }

  @Test
  void a_right_said_not_to_be_there_does_not_apply() {
    assertThat(
            Tilts.read(
                    "{\"rightToDataPortability\": {\"available\": false, \"description\": \"No.\"}}")
                .notice()
                .dataSubjectRights())
        .extracting(right -> right.status().orElseThrow())
        .containsExactly(RightStatus.NOT_APPLICABLE);
  }

  @Test
  void what_has_no_place_stands_word_for_word_in_a_section() {
    TiltImport read =
        Tilts.read("{\"controller\": {\"sector\": \"J\"}, \"extra\": {\"a/b\": [1, true]}}");
    assertThat(read.notice().sections())
        .extracting(
            section -> section.heading().orElseThrow() + ": " + section.text().orElseThrow())
        .containsExactly(
            "TILT /controller/sector: J", "TILT /extra/a~1b/0: 1", "TILT /extra/a~1b/1: true");
    assertThat(read.entries(Treatment.KEPT).get(1))
        .hasToString(
            "/extra/a~1b/0 (1:51): kept: '1' has no place in the notice; kept in a section");
  }

  @Test
  void what_the_schema_demands_is_missed() {
    TiltImport read = Tilts.read("{\"controller\": {\"name\": \"A\", \"address\": null}}");
    assertThat(pointers(read, Treatment.MISSING))
        .contains(
            "/meta", "/controller/country", "/controller/address", "/controller/representative");
    assertThat(read.entries(Treatment.MISSING))
        .filteredOn(entry -> entry.pointer().equals("/controller/address"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.position()).contains(new Position(1, 41)));
  }

  @Test
  void half_of_a_surrogate_pair_is_replaced() {
    TiltImport read = TiltReader.read("{\"controller\": {\"name\": \"A\\ud800B\"}}");
    assertThat(read.notice().controllers().get(0).name()).contains(Name.of("A\uFFFDB"));
    assertThat(pointers(read, Treatment.REPAIRED)).containsExactly("/controller/name");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[] | (1:1): expected an object but found a list",
        "null | (1:1): expected an object but found null",
        "{\"meta\": {\"name\": }} | /meta/name (1:19): expected a value but found '}'",
        "{\"meta\": {\"name\": \"A\",}} | /meta/name (1:23): expected another property after the comma but found '}'",
      })
  void what_is_no_object_is_refused_with_its_place(String text, String problem) {
    assertThatThrownBy(() -> TiltReader.read(text))
        .isInstanceOf(MalformedNoticeException.class)
        .hasMessage("Malformed notice: " + problem);
  }

  @Test
  void objects_nested_too_deep_are_refused() {
    String text = "{\"a\": ".repeat(100) + "1" + "}".repeat(100);
    assertThatThrownBy(() -> TiltReader.read(text))
        .isInstanceOf(MalformedNoticeException.class)
        .hasMessageContaining("nested deeper than 64 levels");
  }

  @Test
  void documents_beyond_what_a_small_heap_holds_are_refused() {
    assertThatThrownBy(() -> TiltReader.read("{\"a\": \"" + "x".repeat(1 << 20) + "\"}"))
        .isInstanceOf(MalformedNoticeException.class)
        .hasMessageContaining("longer than 1048576 bytes");
    assertThatThrownBy(() -> TiltReader.read("{\"a\": [" + "0,".repeat(25_000) + "0]}"))
        .isInstanceOf(MalformedNoticeException.class)
        .hasMessageContaining("more than 25000 values");
  }

  /** Texts on which a careless pattern would not end, or would end the thread. */
  @ParameterizedTest
  @ValueSource(strings = {"a, ", "6 (1", "6 (1) a, ", "1", "a.", "12345 X, ", "P1", "§ ", "-a"})
  void a_long_text_in_any_place_is_read(String piece) {
    String text = "Art. 6 Abs. 1 lit. a".concat(piece.repeat(6_000));
    TiltImport read =
        Tilts.read(
            """
            {"meta": {"language": "%1$s", "created": "%1$s", "version": "%1$s"},
             "controller": {"address": "%1$s", "country": "%1$s",
               "representative": {"email": "%1$s@x", "phone": "%1$s"}},
             "dataDisclosed": [{"_id": "a", "legalBases": [{"reference": "%1$s"}],
               "storage": [{"temporal": [{"ttl": "%1$s"}], "legalBasisConditional": ["%1$s"]}]}],
             "thirdCountryTransfers": [{"country": "%1$s"}]}
            """
                .formatted(text));
    Tilts.assertValid(TiltWriter.write(read.notice()));
  }

  @Test
  void what_is_told_once_for_thousands_of_things_is_not_written_thousands_of_times() {
    String words = "x".repeat(20_000);
    String purposes = numbered("p", 1_000);
    TiltImport read =
        Tilts.read(
            """
            {"dataDisclosed": [{"_id": "a", "purposes": [{"purpose": [%1$s], "description": "%2$s"}],
               "legalBases": [{"reference": "GDPR-6-1-a", "description": "%2$s"}]}],
             "sources": [{"dataCategory": [%1$s], "sources": [%1$s, "%2$s"]}],
             "thirdCountryTransfers": [{"country": "US, IN, JP", "description": "%2$s"}]}
            """
                .formatted(purposes, words));
    String written = TiltWriter.write(read.notice()).json();
    assertThat(written.length()).isLessThan(1_000_000);
    assertThat(TiltReader.read(written).notice()).isEqualTo(read.notice());
  }

  private static String numbered(String text, int count) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < count; i++) {
      list.append(i == 0 ? "" : ", ").append('"').append(text).append(i).append('"');
    }
    return list.toString();
  }
}
