package fi.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.jackson.tilt.TiltReader;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.Ruleset;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Notices that were read from TILT are checked like any other. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TiltTest {

  /** What {@code examples/check} finds in a notice that was read from TILT, as "rule place". */
  private static List<String> findings(PrivacyNotice notice) {
    byte[] json = NoticeJson.write(notice).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Check(new ByteArrayInputStream(json), false, Ruleset.of(List.of()))
        .run(out, new ByteArrayOutputStream(), "--as-of", "2026-11-22", "--format", "json", "-");
    List<String> findings = new ArrayList<>();
    JsonNode report = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
    collect(report, findings);
    return findings;
  }

  private static void collect(JsonNode node, List<String> findings) {
    if (node.path("rule").isString() && node.path("pointer").isString()) {
      findings.add(node.path("rule").asString() + " " + node.path("pointer").asString());
    }
    node.forEach(item -> collect(item, findings));
  }

  @Test
  void a_recipient_in_a_third_country_without_a_transfer_is_found() {
    PrivacyNotice notice =
        TiltReader.read(
                """
                {"dataDisclosed": [{"_id": "visits", "category": "Visits",
                  "recipients": [{"name": "Counting Example", "country": "NZ"}]}],
                 "thirdCountryTransfers": []}
                """)
            .notice();
    assertThat(findings(notice))
        .contains("cons-third-country-recipient-untransferred /registers/0/recipients/0");
  }

  @Test
  void so_it_is_in_a_published_document() throws IOException {
    Path file = Path.of("../../shared/tilt/corpus-bmjv.de.json");
    assumeTrue(Files.isReadable(file), "no " + file);
    PrivacyNotice notice = TiltReader.read(file).notice();
    assertThat(notice.registers().get(0).recipients().items().get(1).country())
        .hasValueSatisfying(country -> assertThat(country.text()).isEqualTo("NZ"));
    assertThat(findings(notice))
        .contains("cons-third-country-recipient-untransferred /registers/0/recipients/1");
  }
}
