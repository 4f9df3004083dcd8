package fi.seloste.jackson.tilt;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fi.seloste.jackson.NoticeJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** TILT documents for tests, and what must hold of each that is read or written. */
final class Tilts {

  /** Documents and the schema of the TILT project; not part of this one. */
  static final Path SHARED = Path.of("../../shared/tilt");

  private static final Optional<Schema> SCHEMA = schema();

  private Tilts() {}

  private static Optional<Schema> schema() {
    Path file = SHARED.resolve("tilt-schema.json");
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    return Optional.of(
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(text(file), InputFormat.JSON));
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document of a theatre that does not exist: every field filled in, and rightly. */
  static String harbour() {
    try (InputStream in = Objects.requireNonNull(Tilts.class.getResourceAsStream("harbour.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a document and holds the account to it: one entry for each value that says something. */
  static TiltImport read(String tilt) {
    TiltImport read = TiltReader.read(tilt);
    List<String> said = new ArrayList<>();
    collect(JsonMapper.shared().readTree(tilt), "", said);
    List<String> accounted = new ArrayList<>();
    String notice = NoticeJson.write(read.notice());
    for (ImportEntry entry : read.entries()) {
      if (entry.treatment() != Treatment.MISSING) {
        accounted.add(entry.pointer() + " " + entry.value());
      }
      if (entry.treatment() == Treatment.KEPT || entry.treatment() == Treatment.CONTRADICTORY) {
        String json = JsonMapper.shared().writeValueAsString(entry.value().strip());
        boolean stands = notice.contains(json.substring(1, json.length() - 1));
        assertThat(stands).as("%s stands in the notice", entry).isTrue();
      }
      assertThat(entry.position()).as(entry.toString()).isPresent();
    }
    assertThat(accounted).containsExactlyInAnyOrderElementsOf(said);
    assertThat(NoticeJson.read(notice)).isEqualTo(read.notice());
    return read;
  }

  private static void collect(JsonNode node, String pointer, List<String> said) {
    if (node.isObject()) {
      node.properties()
          .forEach(
              property ->
                  collect(
                      property.getValue(),
                      pointer + "/" + property.getKey().replace("~", "~0").replace("/", "~1"),
                      said));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i), pointer + "/" + i, said);
      }
    } else if (node.isString() ? !node.asString().isBlank() : !node.isNull()) {
      said.add(pointer + " " + (node.isString() ? node.asString() : node.toString()));
    }
  }

  /**
   * Holds a written document to the schema, if it is at hand, and always to what it demands first.
   */
  static void assertValid(TiltExport written) {
    JsonNode tilt = JsonMapper.shared().readTree(written.json());
    assertThat(tilt.propertyNames())
        .contains(
            "meta",
            "controller",
            "dataProtectionOfficer",
            "dataDisclosed",
            "thirdCountryTransfers",
            "accessAndDataPortability",
            "sources",
            "rightToInformation",
            "rightToRectificationOrDeletion",
            "rightToDataPortability",
            "rightToWithdrawConsent",
            "rightToComplain",
            "automatedDecisionMaking",
            "changesOfPurpose");
    assertThat(tilt.at("/meta/_hash").asString()).hasSize(64);
    assertThat(tilt.at("/controller/country").asString()).matches("[A-Z]{2}");
    assertThat(tilt.at("/accessAndDataPortability/available").isBoolean()).isTrue();
    for (JsonNode item : tilt.at("/dataDisclosed")) {
      for (String name :
          List.of("legalRequirement", "contractualRegulation", "obligationToProvide")) {
        assertThat(item.at("/nonDisclosure").get(name).isBoolean()).isTrue();
      }
    }
    List<String> listed = new ArrayList<>();
    tilt.at("/seloste/notStated").forEach(pointer -> listed.add(pointer.asString()));
    assertThat(listed)
        .containsExactlyElementsOf(
            written.entries(Departure.PLACEHOLDER).stream().map(ExportEntry::pointer).toList())
        .allSatisfy(pointer -> assertThat(tilt.at(pointer).isMissingNode()).isFalse());
    SCHEMA.ifPresent(schema -> assertThat(schema.validate(tilt)).as(written.json()).isEmpty());
  }
}
