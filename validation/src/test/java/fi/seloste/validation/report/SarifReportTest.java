package fi.seloste.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.Case;
import fi.seloste.validation.Rule;
import fi.seloste.validation.bookshop.ShopRule;
import fi.seloste.validation.rulesets.Rulesets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What SARIF 2.1.0 asks of a log: its schema, and what its text says besides. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SarifReportTest {

  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    String file = "schema/sarif-schema-2.1.0.json";
    try (InputStream in =
        Objects.requireNonNull(ClassLoader.getSystemResourceAsStream(file), file)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The run of a log that keeps the standard. */
  static JsonNode log(Locale locale, List<? extends CheckedArtifact> artifacts) {
    String log = Bookshop.write(out -> ReportWriter.sarif(out, locale), artifacts);
    JsonNode read = JsonMapper.shared().readTree(log);
    assertThat(SCHEMA.validate(read)).as(log).isEmpty();
    assertHolds(read.at("/runs/0"));
    return read.at("/runs/0");
  }

  private static JsonNode log(CheckedArtifact... artifacts) {
    return log(Locale.ENGLISH, List.of(artifacts));
  }

  /** What the standard says in words only. */
  private static void assertHolds(JsonNode run) {
    for (JsonNode result : run.at("/results")) {
      assertThat(run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt() + "/id"))
          .isEqualTo(result.at("/ruleId"));
      assertThat(result.at("/level").asString().equals("none"))
          .as("3.27.10: only what failed has a level")
          .isEqualTo(!result.at("/kind").asString().equals("fail"));
      assertThat(result.at("/suppressions").isArray())
          .as("3.27.23: all results tell whether they are suppressed, or none")
          .isTrue();
      assertLocationsHold(result, run);
    }
    for (JsonNode told : run.at("/invocations/0/toolExecutionNotifications")) {
      assertThat(run.at("/tool/driver/notifications/" + told.at("/descriptor/index") + "/id"))
          .isEqualTo(told.at("/descriptor/id"));
      assertLocationsHold(told, run);
    }
  }

  private static void assertLocationsHold(JsonNode result, JsonNode run) {
    assertThat(result.at("/locations").size()).isEqualTo(1);
    JsonNode place = result.at("/locations/0/physicalLocation");
    JsonNode artifact = run.at("/artifacts/" + place.at("/artifactLocation/index").asInt());
    assertThat(place.at("/artifactLocation/uri"))
        .as("3.4.2: uri and index denote the same artifact")
        .isEqualTo(artifact.at("/location/uri"));
    assertThat(place.has("region"))
        .as("a region says where it starts")
        .isEqualTo(place.at("/region/startLine").asInt() >= 1);
  }

  @Test
  void the_judge_is_awake() {
    assertThat(SCHEMA.validate("{\"version\": \"2.1.0\", \"runs\": [{}]}", InputFormat.JSON))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv"})
  void a_log_is_valid_in_each_language(String language) {
    JsonNode run = log(Locale.forLanguageTag(language), Bookshop.everything());

    assertThat(run.at("/language").asString()).isEqualTo(language);
  }

  @Test
  void in_another_language_it_is_english() {
    JsonNode run = log(Locale.FRENCH, Bookshop.everything());

    assertThat(run.at("/language").asString()).isEqualTo("en");
    assertThat(run.at("/tool/driver/rules/1/shortDescription/text").asString())
        .isEqualTo("Each purpose has a legal basis.");
  }

  @Test
  void without_artifacts_it_is_valid_all_the_same() {
    assertThat(log().at("/results")).isEmpty();
  }

  @Test
  void every_rule_that_was_put_to_a_notice_is_there_once() {
    PrivacyNotice empty = PrivacyNotice.builder().build();
    List<CheckedArtifact> artifacts = new ArrayList<>();
    for (String name : List.of("a", "b")) {
      artifacts.add(
          new CheckedArtifact.Judged(
              Artifact.named(name), Rulesets.notice().check(empty, Case.TODAY), Locations.NONE));
    }
    JsonNode rules = log(Locale.ENGLISH, artifacts).at("/tool/driver/rules");

    assertThat(rules)
        .extracting(rule -> rule.at("/id").asString())
        .isEqualTo(Rulesets.notice().rules().stream().map(Rule::id).toList());
    assertThat(rules)
        .allSatisfy(
            rule -> {
              assertThat(rule.at("/shortDescription/text").asString()).isNotBlank();
              assertThat(rule.at("/help/text").asString()).contains("Law: ");
              assertThat(rule.at("/properties/tags")).isNotEmpty();
            });
  }

  @Test
  void a_rule_tells_what_it_demands_the_law_its_weight_and_what_to_do() {
    JsonNode rule = log(Bookshop.judged(ShopRule.CONTACT)).at("/tool/driver/rules/0");

    assertThat(rule.at("/shortDescription/text").asString())
        .isEqualTo("Customers can reach the shop.");
    assertThat(rule.at("/fullDescription/text").asString()).isEqualTo("Nobody can reach ….");
    assertThat(rule.at("/help/text").asString())
        .isEqualTo("Add a phone number.\n\nLaw: GDPR 13(1)(a), 14(1)(a); Shop Act 6 §");
    assertThat(rule.at("/defaultConfiguration/level").asString()).isEqualTo("error");
    assertThat(rule.at("/properties/tags"))
        .extracting(JsonNode::asString)
        .containsExactly("GDPR 13(1)(a)", "GDPR 14(1)(a)", "Shop Act 6 §");
  }

  @Test
  void a_rule_without_a_demand_tells_its_message() {
    JsonNode rule = log(Bookshop.judged(ShopRule.VERSION)).at("/tool/driver/rules/0");

    assertThat(rule.at("/shortDescription/text").asString())
        .isEqualTo("The notice has no version.");
  }

  @Test
  void a_breach_is_a_failure_with_its_place_and_what_to_do() {
    JsonNode result = log(Bookshop.judged(ShopRule.DESCRIPTION)).at("/results/0");

    assertThat(result.at("/kind").asString()).isEqualTo("fail");
    assertThat(result.at("/level").asString()).isEqualTo("note");
    assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(7);
    assertThat(result.at("/locations/0/physicalLocation/region/startColumn").asInt()).isEqualTo(5);
    assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asString())
        .isEqualTo("/registers/0");
    assertThat(result.at("/properties/fix").asString()).isEqualTo("Write a sentence or two.");
    assertThat(result.at("/suppressions")).isEmpty();
  }

  @Test
  void a_question_is_to_be_reviewed() {
    JsonNode result = log(Bookshop.judged(ShopRule.COUNTRY)).at("/results/0");

    assertThat(result.at("/kind").asString()).isEqualTo("review");
    assertThat(result.at("/level").asString()).isEqualTo("none");
  }

  @Test
  void a_waived_breach_is_suppressed_for_the_reason_of_the_notice() {
    JsonNode result = log(Bookshop.judged(ShopRule.CONTACT)).at("/results/0");

    assertThat(result.at("/level").asString()).isEqualTo("error");
    assertThat(result.at("/suppressions/0/kind").asString()).isEqualTo("inSource");
    assertThat(result.at("/suppressions/0/justification").asString())
        .startsWith("The shop is moving;");
  }

  @Test
  void text_of_a_notice_is_neither_a_placeholder_nor_a_link() {
    JsonNode result = log(Bookshop.judged(ShopRule.BASIS)).at("/results/0");

    assertThat(result.at("/message/text").asString())
        .contains("{{0}}")
        .contains("[here] (https://evil.example)");
  }

  @Test
  void what_no_machine_can_mend_has_no_machine_fix() {
    assertThat(log(Locale.ENGLISH, Bookshop.everything()).at("/results"))
        .noneMatch(result -> result.has("fixes"));
  }

  @Test
  void a_fault_at_a_place_is_a_result_of_a_rule_of_its_own() {
    JsonNode run = log(Bookshop.UNREADABLE.get(0));

    assertThat(run.at("/results"))
        .extracting(result -> result.at("/ruleId").asString())
        .containsExactly("notice-malformed", "notice-malformed");
    assertThat(run.at("/results/0/locations/0/physicalLocation/region/startColumn").asInt())
        .isEqualTo(3);
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
  }

  @Test
  void a_file_that_cannot_be_read_at_all_is_a_failure_of_the_run() {
    JsonNode run = log(Bookshop.UNREADABLE.get(1));

    assertThat(run.at("/results")).isEmpty();
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asString())
        .isEqualTo("the file could not be read to its end");
  }

  @Test
  void a_rule_that_failed_is_a_failure_of_the_run() {
    JsonNode run = log(Bookshop.judged(ShopRule.DEFECT));

    assertThat(run.at("/results")).isEmpty();
    JsonNode invocation = run.at("/invocations/0");
    assertThat(invocation.at("/executionSuccessful").asBoolean()).isFalse();
    JsonNode told = invocation.at("/toolExecutionNotifications/0");
    assertThat(told.at("/associatedRule/id").asString()).isEqualTo("shop-defect");
    assertThat(told.at("/exception/message").asString()).isEqualTo("the {rule} is *broken*");
  }

  @Test
  void a_file_that_is_given_twice_is_one_artifact() {
    JsonNode run = log(Bookshop.judged(ShopRule.BASIS), Bookshop.judged(ShopRule.BASIS));

    assertThat(run.at("/artifacts").size()).isEqualTo(1);
    assertThat(run.at("/results").size()).isEqualTo(2);
  }

  @Test
  void a_relative_file_is_under_the_root_of_the_sources() {
    JsonNode location = log(Bookshop.judged()).at("/artifacts/0/location");

    assertThat(location.at("/uri").asString()).isEqualTo("notices/kirja%20kauppa.json");
    assertThat(location.at("/uriBaseId").asString()).isEqualTo("%SRCROOT%");
  }

  @Test
  void an_absolute_file_stands_by_itself() {
    Path path = Path.of("somewhere", "notice.json").toAbsolutePath();
    JsonNode location =
        log(new CheckedArtifact.Unreadable(
                Artifact.file(path), List.of(new Fault("/a", Optional.empty(), "no"))))
            .at("/artifacts/0/location");

    assertThat(location.at("/uri").asString()).startsWith("file:///").endsWith("/notice.json");
    assertThat(location.has("uriBaseId")).isFalse();
  }
}
