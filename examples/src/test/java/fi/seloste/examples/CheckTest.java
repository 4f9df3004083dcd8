package fi.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.Purpose;
import fi.seloste.validation.Outcome;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Ruleset;
import fi.seloste.validation.Sentences;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CheckTest {

  private static final String GOOD = ExampleNotices.notice("well-written").toString();
  private static final String KOMPETEK = ExampleNotices.notice("000-kompetek").toString();

  /** A rule that fails on every purpose. */
  private enum Defect implements Rule {
    DEFECT;

    @Override
    public Declaration<?> declaration() {
      return Rule.named("house-defect")
          .provisions("Document policy 4")
          .outcomes(Outcome.MET)
          .on(
              Purpose.class,
              (purpose, at) -> {
                throw new IllegalStateException("defect");
              });
    }

    @Override
    public Sentences sentences() {
      return (key, language) -> Optional.of(key);
    }
  }

  private record Run(int exit, String out, String err) {
    JsonNode json() {
      return JsonMapper.shared().readTree(out);
    }
  }

  private static Run run(String input, boolean colours, Ruleset house, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Check check =
        new Check(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), colours, house);
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(0, List.of("--as-of", "2026-11-22"));
    int exit = check.run(out, err, all.toArray(String[]::new));
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Run run(String... arguments) {
    return run("", false, Ruleset.of(List.of()), arguments);
  }

  @Nested
  class The_exit_code {

    @Test
    void is_0_if_all_may_be_published() {
      assertThat(run(GOOD).exit()).isZero();
    }

    @Test
    void is_1_if_one_may_not() {
      assertThat(run(GOOD, KOMPETEK).exit()).isEqualTo(1);
    }

    @Test
    void is_2_if_one_cannot_be_read_and_the_others_are_checked_all_the_same() {
      Run run = run("nowhere.json", KOMPETEK);

      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("nowhere.json");
      assertThat(run.out()).contains("gdpr-46-copy-missing");
    }

    @Test
    void is_2_if_the_call_is_wrong() {
      assertThat(run("--lang", "de", GOOD).exit()).isEqualTo(2);
      assertThat(run("--as-of", "22.11.2026", GOOD).exit()).isEqualTo(2);
      assertThat(run("--nonsense", GOOD).exit()).isEqualTo(2);
      assertThat(run().exit()).isEqualTo(2);
    }

    @Test
    void is_3_if_a_rule_fails() {
      Run run =
          run("", false, Ruleset.of(List.of(Defect.DEFECT)), "--format", "json", KOMPETEK, "none");

      assertThat(run.exit()).isEqualTo(3);
      JsonNode file = run.json().at("/files/0");
      assertThat(file.at("/publishable").asBoolean()).isFalse();
      assertThat(file.at("/engineErrors/0/rule").asString()).isEqualTo("house-defect");
      assertThat(file.at("/engineErrors/0/pointer").asString()).startsWith("/registers/0/purposes");
      assertThat(file.at("/findings").size()).isPositive();
    }
  }

  @Nested
  class Text {

    @Test
    void says_where_what_and_what_to_do() {
      assertThat(run(KOMPETEK).out())
          .contains("000-kompetek.json:70:9:")
          .contains(
              "No legal basis under Article 6(1) is given for this purpose: “Asiakasprofilointi”")
          .contains("gdpr-13-1-c-legal-basis-missing")
          .contains("State on which point of Article 6(1)");
    }

    @Test
    void speaks_finnish_and_swedish() {
      assertThat(run("--lang", "fi", KOMPETEK).out()).contains("Käsittelyn tarkoitukselle");
      assertThat(run("--lang", "sv", KOMPETEK).out()).contains("Ingen rättslig grund");
    }

    @Test
    void has_colours_only_where_they_are_wanted() {
      assertThat(run(KOMPETEK).out()).doesNotContain("\u001b");
      assertThat(run("", true, Ruleset.of(List.of()), KOMPETEK).out()).contains("\u001b[");
    }
  }

  @Nested
  class Json {

    @Test
    void has_each_finding_with_rule_place_message_and_fix() {
      JsonNode finding = null;
      for (JsonNode each : run("--format", "json", KOMPETEK).json().at("/files/0/findings")) {
        if (each.at("/rule").asString().equals("gdpr-13-1-c-legal-basis-missing")) {
          finding = each;
        }
      }
      assertThat(finding).isNotNull();
      assertThat(finding.at("/severity").asString()).isEqualTo("ERROR");
      assertThat(finding.at("/outcome").asString()).isEqualTo("breached");
      assertThat(finding.at("/provisions/0").asString()).isEqualTo("GDPR 13(1)(c)");
      assertThat(finding.at("/pointer").asString()).isEqualTo("/registers/0/purposes/4");
      assertThat(finding.at("/line").asInt()).isEqualTo(70);
      assertThat(finding.at("/column").asInt()).isEqualTo(9);
      assertThat(finding.at("/message").asString()).contains("Asiakasprofilointi");
      assertThat(finding.at("/fix").asString()).startsWith("State on which");
    }

    @Test
    void has_the_problems_of_a_file_that_is_no_notice() {
      Run run = run("{\"controlers\": []}", false, Ruleset.of(List.of()), "--format", "json", "-");

      assertThat(run.exit()).isEqualTo(2);
      JsonNode file = run.json().at("/files/0");
      assertThat(file.at("/file").asString()).isEqualTo("-");
      assertThat(file.has("findings")).isFalse();
      assertThat(file.at("/error/0/line").asInt()).isEqualTo(1);
      assertThat(file.at("/error/0/message").asString()).contains("controllers");
    }

    @Test
    void tells_a_waived_breach_from_a_question() {
      Run run =
          run(
              """
              {
                "controllers": [{ "name": "Acme Oy", "contactDetails": { "phones": ["1"] } }],
                "publishedOn": "2026-11-01",
                "exclusions": [{ "subject": "processing" }],
                "jointArrangement": { "contactPoint": "nobody" },
                "waivers": [
                  { "rule": "cons-dangling-reference", "path": "/jointArrangement",
                    "reason": "The contact point is being chosen." }
                ]
              }
              """,
              false,
              Ruleset.of(List.of()),
              "--format",
              "json",
              "-");

      assertThat(run.exit()).isZero();
      assertThat(run.json().at("/files/0/findings"))
          .extracting(each -> each.at("/outcome").asString())
          .containsExactlyInAnyOrder("undecided", "waived");
    }
  }

  @Test
  void a_record_is_held_to_other_rules_than_a_notice() {
    assertThat(run("--rules", "record", KOMPETEK).out())
        .contains("gdpr-30-1-e-third-country-missing")
        .doesNotContain("gdpr-13-2-e-requirement-missing");
  }

  @Test
  void national_law_can_be_left_out(@TempDir Path folder) throws IOException {
    Path notice =
        Files.writeString(
            folder.resolve("päiväkoti.json"),
            "{\"version\": \"131052-308T\", \"controllers\": [{\"country\": \"FI\"}]}");

    assertThat(run(notice.toString()).out()).contains("fi-hetu-in-text");
    assertThat(run("--no-national", notice.toString()).out()).doesNotContain("fi-hetu-in-text");
  }

  @Test
  void a_directory_is_no_notice(@TempDir Path folder) {
    Run run = run(folder.toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("directory").doesNotContain("Exception");
  }
}
