package fi.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.validation.Outcome;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Ruleset;
import fi.seloste.validation.Sentences;
import fi.seloste.validation.Severity;
import fi.seloste.validation.Verdict;
import fi.seloste.validation.rulesets.Rulesets;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CheckTest {

  private static final String GOOD = ExampleNotices.notice("well-written").toString();
  private static final String KOMPETEK = ExampleNotices.notice("000-kompetek").toString();

  /** Rules that find the same in every notice. */
  private enum House implements Rule {
    DEFECT(
        Rule.named("house-defect")
            .provisions("Document policy 4")
            .outcomes(Outcome.MET)
            .on(
                Purpose.class,
                (purpose, at) -> {
                  throw new IllegalStateException("defect");
                })),
    WARNING(breached("house-warning", Severity.WARNING)),
    NOTE(breached("house-note", Severity.INFO)),
    QUESTION(
        Rule.named("house-question")
            .provisions("Document policy 7")
            .outcomes(Outcome.UNDECIDED)
            .on(PrivacyNotice.class, (notice, at) -> Verdict.undecided(at.place(), "ask.why")));

    private final Declaration<?> declaration;

    House(Declaration<?> declaration) {
      this.declaration = declaration;
    }

    private static Declaration<?> breached(String id, Severity severity) {
      return Rule.named(id)
          .severity(severity)
          .provisions("Document policy 5")
          .outcomes(Outcome.BREACHED)
          .on(PrivacyNotice.class, (notice, at) -> Verdict.breached(at.place()));
    }

    @Override
    public Declaration<?> declaration() {
      return declaration;
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
      assertThat(run("--lang", "de", GOOD).err())
          .contains("there is no 'de': name one of fi, sv, en");
      assertThat(run("--as-of", "22.11.2026", GOOD).exit()).isEqualTo(2);
      assertThat(run("--nonsense", GOOD).exit()).isEqualTo(2);
      assertThat(run().exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
      "--format, markdwon, 'text, json, markdown, sarif; did you mean markdown?'",
      "--rules, rekord, 'notice, record; did you mean record?'",
      "--fail-on, warnign, 'error, warning, info, undecided; did you mean warning?'"
    })
    void is_2_with_the_word_that_was_probably_meant(String option, String word, String words) {
      Run run = run(option, word, GOOD);

      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("there is no '" + word + "': name one of " + words);
    }

    @Test
    void is_2_with_the_option_that_was_probably_meant() {
      Run run = run("--fial-on", "warning", GOOD);

      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("Unknown option: '--fial-on'; did you mean --fail-on?");
      assertThat(run("--nonsense", GOOD).err()).doesNotContain("did you mean");
    }

    @Test
    void is_3_if_a_rule_fails() {
      Run run =
          run("", false, Ruleset.of(List.of(House.DEFECT)), "--format", "json", KOMPETEK, "none");

      assertThat(run.exit()).isEqualTo(3);
      JsonNode file = run.json().at("/files/0");
      assertThat(file.at("/publishable").asBoolean()).isFalse();
      assertThat(file.at("/engineErrors/0/rule").asString()).isEqualTo("house-defect");
      assertThat(file.at("/engineErrors/0/pointer").asString()).startsWith("/registers/0/purposes");
      assertThat(file.at("/findings").size()).isPositive();
    }
  }

  @Nested
  class What_the_program_fails_on {

    private static Run failing(String failOn, House... rules) {
      return run("", false, Ruleset.of(List.of(rules)), "--fail-on", failOn, GOOD);
    }

    @Test
    void is_errors_unless_the_call_says_otherwise() {
      Ruleset all = Ruleset.of(List.of(House.WARNING, House.NOTE, House.QUESTION));

      assertThat(run("", false, all, GOOD).exit()).isZero();
      assertThat(failing("error", House.WARNING, House.NOTE, House.QUESTION).exit()).isZero();
    }

    @Test
    void can_be_warnings_or_notes_too() {
      assertThat(failing("warning", House.WARNING).exit()).isEqualTo(1);
      assertThat(failing("warning", House.NOTE, House.QUESTION).exit()).isZero();
      assertThat(failing("info", House.WARNING).exit()).isEqualTo(1);
      assertThat(failing("info", House.NOTE).exit()).isEqualTo(1);
      assertThat(failing("info", House.QUESTION).exit()).isZero();
    }

    @Test
    void can_be_whatever_there_is_to_do_questions_included() {
      assertThat(failing("undecided", House.WARNING).exit()).isEqualTo(1);
      assertThat(failing("undecided", House.NOTE).exit()).isEqualTo(1);
      assertThat(failing("undecided", House.QUESTION).exit()).isEqualTo(1);
      assertThat(failing("undecided").exit()).isZero();
    }

    @Test
    void does_not_change_what_may_be_published() {
      assertThat(failing("warning", House.WARNING).out()).contains("Publishable: " + GOOD);
    }

    @Test
    void is_never_what_a_notice_gives_a_reason_for(@TempDir Path folder) throws IOException {
      String waiver =
          "{\"waivers\": [{\"rule\": \"house-warning\", \"path\": \"\", \"reason\": \"Agreed.\"}],";
      Path waived =
          Files.writeString(
              folder.resolve("waived.json"),
              Files.readString(Path.of(GOOD)).replaceFirst("\\{", waiver));

      assertThat(
              run(
                      "",
                      false,
                      Ruleset.of(List.of(House.WARNING)),
                      "--fail-on",
                      "undecided",
                      waived.toString())
                  .exit())
          .isZero();
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
                "controllers": [{ "description": "Each club", "contactDetails": { "phones": ["1"] } }],
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

  @Nested
  class A_document {

    @Test
    void can_be_markdown() {
      assertThat(run("--format", "markdown", KOMPETEK, GOOD).out())
          .startsWith("# 2 files: ")
          .contains("## " + GOOD, "### Errors", "`gdpr-13-1-c-legal-basis-missing`, 70:9");
    }

    @Test
    void can_be_sarif_with_the_place_of_each_finding() {
      JsonNode result = null;
      for (JsonNode each : run("--format", "sarif", KOMPETEK).json().at("/runs/0/results")) {
        if (each.at("/ruleId").asString().equals("gdpr-13-1-c-legal-basis-missing")) {
          result = each;
        }
      }
      assertThat(result).isNotNull();
      JsonNode place = result.at("/locations/0/physicalLocation");
      assertThat(place.at("/artifactLocation/uri").asString()).isEqualTo(KOMPETEK);
      assertThat(place.at("/region/startLine").asInt()).isEqualTo(70);
      assertThat(place.at("/region/startColumn").asInt()).isEqualTo(9);
    }

    @Test
    void in_sarif_holds_a_malformed_notice_as_a_result() {
      Run run = run("{\"controlers\": []}", false, Ruleset.of(List.of()), "--format", "sarif", "-");

      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.json().at("/runs/0/results/0/ruleId").asString())
          .isEqualTo("notice-malformed");
    }

    @Test
    void leaves_the_faults_on_standard_error_as_well() {
      for (String format : List.of("text", "json", "markdown", "sarif")) {
        assertThat(run("--format", format, "nowhere.json").err())
            .as(format)
            .isEqualTo("check: nowhere.json: there is no such file\n");
      }
    }
  }

  @Nested
  class A_rule {

    @Test
    void can_be_explained_in_each_language() {
      assertThat(run("--explain", "gdpr-13-1-a-representative-missing").out())
          .startsWith("gdpr-13-1-a-representative-missing\n")
          .contains("Law: GDPR 13(1)(a), 14(1)(a), 27(1), 30(1)(a)")
          .contains("Severity: error")
          .contains("The controller … is established outside the Union")
          .contains("Questions, where the notice does not tell enough")
          .contains("Fix: Name the representative under Article 27");
      assertThat(run("--lang", "fi", "--explain", "gdpr-13-1-a-representative-missing").out())
          .contains("Vakavuus: virhe", "Rekisterinpitäjä …");
      assertThat(run("--lang", "sv", "--explain", "gdpr-13-1-a-representative-missing").out())
          .contains("Allvarlighetsgrad: fel", "Den personuppgiftsansvarige …");
    }

    @Test
    void of_the_house_can_be_explained_as_well() {
      Run run = run("", false, Ruleset.of(List.of(House.NOTE)), "--explain", "house-note");

      assertThat(run.exit()).isZero();
      assertThat(run.out()).startsWith("house-note\n").contains("Document policy 5");
    }

    @Test
    void that_is_misspelt_leads_to_the_one_that_was_meant() {
      Run run = run("--explain", "gdpr-13-2-b-acess-missing");

      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .contains("There is no rule 'gdpr-13-2-b-acess-missing'")
          .contains("did you mean gdpr-13-2-b-access-missing?");
    }

    @Test
    void that_is_named_in_part_leads_to_those_that_have_it() {
      assertThat(run("--explain", "Representative").err())
          .contains("did you mean gdpr-13-1-a-representative-missing or ");
    }

    @Test
    void that_nobody_knows_leads_to_the_list() {
      assertThat(run("--explain", "xyzzy").err()).contains("--list-rules lists all");
    }

    @Test
    void stands_in_the_list_with_all_the_others() {
      List<String> lines = run("--list-rules").out().lines().toList();

      assertThat(lines).hasSize(Rulesets.catalogue().size());
      assertThat(lines)
          .anySatisfy(
              line ->
                  assertThat(line)
                      .matches(
                          "gdpr-13-1-c-purpose-missing +error +\\[GDPR 13\\(1\\)\\(c\\).*\\] \\S.*"));
    }

    @Test
    void stands_in_the_list_for_programs() {
      JsonNode rules = run("--list-rules", "--format", "json").json().at("/rules");

      assertThat(rules.size()).isEqualTo(Rulesets.catalogue().size());
      for (JsonNode rule : rules) {
        assertThat(rule.at("/id").asString()).isNotBlank();
        assertThat(rule.at("/severity").asString()).isIn("ERROR", "WARNING", "INFO");
        assertThat(rule.at("/provisions")).isNotEmpty();
        assertThat(rule.at("/demand").asString()).isNotBlank();
      }
    }

    @Test
    void is_not_asked_for_and_checked_in_one_call() {
      assertThat(run("--list-rules", GOOD).exit()).isEqualTo(2);
      assertThat(run("--list-rules", "--explain", "notice-date-missing").exit()).isEqualTo(2);
      assertThat(run("--list-rules", "--format", "sarif").exit()).isEqualTo(2);
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
