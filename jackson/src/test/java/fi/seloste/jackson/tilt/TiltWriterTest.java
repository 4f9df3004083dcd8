package fi.seloste.jackson.tilt;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.ContactDetails;
import fi.seloste.model.Controller;
import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.Disclosed;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.NoticeStatus;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Register;
import fi.seloste.model.RightKind;
import fi.seloste.model.RightStatus;
import fi.seloste.model.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TiltWriterTest {

  private static final PrivacyNotice NOTHING = PrivacyNotice.builder().build();

  private static JsonNode json(TiltExport written) {
    Tilts.assertValid(written);
    return JsonMapper.shared().readTree(written.json());
  }

  private static PrivacyNotice back(PrivacyNotice notice) {
    return Tilts.read(TiltWriter.write(notice).json()).notice();
  }

  private static List<String> omitted(PrivacyNotice notice) {
    return TiltWriter.write(notice).entries(Departure.OMITTED).stream()
        .map(ExportEntry::pointer)
        .toList();
  }

  static Stream<Path> notices() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../examples/notices"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("notices")
  void every_example_is_written_validly_and_then_stays_as_it_is(Path file) throws IOException {
    TiltExport written = TiltWriter.write(NoticeJson.read(file));
    Tilts.assertValid(written);
    PrivacyNotice once = Tilts.read(written.json()).notice();
    Tilts.assertValid(TiltWriter.write(once));
    assertThat(back(once)).isEqualTo(once);
  }

  @Test
  void a_notice_from_TILT_loses_nothing() {
    PrivacyNotice notice = Tilts.read(Tilts.harbour()).notice();
    TiltExport written = TiltWriter.write(notice);
    JsonNode tilt = json(written);
    assertThat(written.entries(Departure.OMITTED)).isEmpty();
    assertThat(written.isFaithful()).isTrue();
    assertThat(back(notice)).isEqualTo(notice);
    JsonNode original = JsonMapper.shared().readTree(Tilts.harbour());
    assertThat(tilt.at("/changesOfPurpose")).isEqualTo(original.at("/changesOfPurpose"));
    assertThat(tilt.at("/dataDisclosed/1/legalBases"))
        .isEqualTo(original.at("/dataDisclosed/1/legalBases"));
  }

  @Test
  void silence_is_a_placeholder_that_is_listed_and_taken_back() {
    TiltExport written = TiltWriter.write(NOTHING);
    JsonNode tilt = json(written);
    assertThat(tilt.at("/controller/country").asString()).isEqualTo("ZZ");
    assertThat(written.entries())
        .contains(
            new ExportEntry(
                Departure.PLACEHOLDER,
                "/controller/country",
                "ZZ",
                "the notice does not state what the schema demands"));
    assertThat(back(NOTHING)).isEqualTo(NOTHING);
  }

  @Test
  void a_placeholder_that_somebody_has_filled_in_is_a_statement() {
    String filled =
        TiltWriter.write(NOTHING).json().replace("\"country\": \"ZZ\"", "\"country\": \"FI\"");
    assertThat(Tilts.read(filled).notice().controllers().get(0).country().orElseThrow().text())
        .isEqualTo("FI");
  }

  @Test
  void a_text_that_the_schema_does_not_take_is_set_aside_and_read_back() {
    PrivacyNotice notice =
        PrivacyNotice.builder()
            .version("4.1")
            .addController(
                Controller.builder()
                    .name(Name.of("A"))
                    .contactDetails(
                        ContactDetails.builder().addEmail("a..b@c").addPhone("ask").build())
                    .build())
            .build();
    TiltExport written = TiltWriter.write(notice);
    assertThat(json(written).at("/seloste/verbatim").toString())
        .isEqualTo(
            "{\"/meta/version\":\"4.1\",\"/controller/representative/email\":\"a..b@c\","
                + "\"/controller/representative/phone\":\"ask\"}");
    PrivacyNotice back = back(notice);
    assertThat(back.version()).contains("4.1");
    assertThat(back.contactPoints().get(0).contactDetails().orElseThrow().emails())
        .containsExactly("a..b@c");
  }

  @Test
  void what_TILT_cannot_say_is_listed_by_its_place_in_the_notice() {
    PrivacyNotice notice =
        PrivacyNotice.builder()
            .addLanguages(LanguageTag.of("fi"), LanguageTag.of("sv"))
            .title(LocalizedText.of("fi", "Seloste", "sv", "Beskrivning"))
            .dataProtectionOfficers(Disclosed.none())
            .addRegister(
                Register.builder()
                    .name(LocalizedText.of("Asiakkaat"))
                    .transfers(Disclosed.none())
                    .automatedDecisions(Disclosed.none(LocalizedText.of("Ei päätöksiä.")))
                    .build())
            .addDataSubjectRight(DataSubjectRight.builder().kind(RightKind.OBJECTION).build())
            .build();
    assertThat(omitted(notice))
        .containsExactly(
            "/title/sv",
            "/languages/1",
            "/dataProtectionOfficers/none",
            "/registers/0/name",
            "/registers/0/transfers/none",
            "/dataSubjectRights/0/kind");
    assertThat(back(notice).registers().get(0).automatedDecisions())
        .isEqualTo(Disclosed.none(LocalizedText.of("Ei päätöksiä.")));
    assertThat(TiltWriter.write(notice).entries().get(0))
        .hasToString("/title/sv: omitted: 'Beskrivning' TILT has no place for it");
  }

  @Test
  void rectification_without_erasure_does_not_become_both() {
    PrivacyNotice notice =
        PrivacyNotice.builder()
            .addDataSubjectRight(
                DataSubjectRight.builder()
                    .kind(RightKind.RECTIFICATION)
                    .status(RightStatus.AVAILABLE)
                    .build())
            .build();
    assertThat(back(notice)).isEqualTo(notice);
  }

  @Test
  void what_is_told_of_data_without_a_name_is_told_of_the_register_if_there_are_no_other_data() {
    PrivacyNotice notice =
        NoticeJson.read(
            """
            {"registers": [{"dataCategories": [
              {"legalBases": [{"type": "vitalInterests"}], "requirement": {"kind": "voluntary"}},
              {"dataSubjectCategories": ["pupils"]}
            ]}]}
            """);

    PrivacyNotice once = back(notice);

    assertThat(NoticeJson.writeLine(once))
        .contains("\"legalBases\":[{\"type\":\"vitalInterests\"}]")
        .doesNotContain("dataCategories");
    assertThat(once.registers().get(0).requirement()).isPresent();
    assertThat(back(once)).isEqualTo(once);
  }

  @Test
  void data_that_are_described_but_have_no_name_stay_data() {
    PrivacyNotice notice =
        NoticeJson.read(
            "{\"registers\": [{\"dataCategories\": [{\"description\": \"What you type in\"}]}]}");

    assertThat(back(notice)).isEqualTo(notice);
  }

  @Test
  void a_draft_has_no_force() {
    PrivacyNotice draft = PrivacyNotice.builder().status(NoticeStatus.DRAFT).build();
    assertThat(json(TiltWriter.write(draft)).at("/meta/status").asString()).isEqualTo("inactive");
    assertThat(back(draft)).isEqualTo(draft);
  }

  @Test
  void sections_are_kept_beside() {
    PrivacyNotice notice =
        PrivacyNotice.builder()
            .addSection(
                Section.builder()
                    .number("1")
                    .heading(LocalizedText.of("Heading"))
                    .text(LocalizedText.of("Text"))
                    .build())
            .build();
    assertThat(back(notice)).isEqualTo(notice);
    assertThat(TiltWriter.write(notice).entries(Departure.SET_ASIDE)).hasSize(1);
  }

  @Test
  void a_file_holds_what_was_written(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("tilt.json");
    TiltExport written = TiltWriter.write(NOTHING, file);
    assertThat(file).hasContent(written.json());
  }
}
