package fi.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.Finding;
import fi.seloste.validation.Ruleset;
import fi.seloste.validation.rulesets.Rulesets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real notice made publishable in three rounds, each of which answers what the check found. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RepairTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Path FOLDER = ExampleNotices.FOLDER.resolve("repair");
  private static final Path HISTORY = Path.of("..", "docs", "from-draft-to-published.md");
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int ROUNDS = 3;

  private record Step(int round, String rule, Edit edit) {}

  @Test
  void the_draft_breaches_what_the_real_notice_breaches() throws IOException {
    assertThat(rulesFound(draft().toString()))
        .isEqualTo(rulesFound(Files.readString(ExampleNotices.notice("001-power-competence"))))
        .isNotEmpty();
  }

  @Test
  void every_step_answers_what_was_found_before_its_round() throws IOException {
    JsonNode notice = draft();
    for (int i = 1; i <= ROUNDS; i++) {
      int round = i;
      Set<String> found = rulesFound(notice.toString());
      for (Step step : steps().filter(it -> it.round() == round).toList()) {
        assertThat(found).as("round %s", round).contains(step.rule());
        step.edit().applyTo(notice);
      }
      assertThat(steps().filter(it -> it.round() == round).map(Step::rule))
          .as("all that was found before round %s is answered", round)
          .containsAll(withoutSideEffects(found));
    }
    assertThat(NoticeJson.read(notice.toString()))
        .isEqualTo(NoticeJson.read(FOLDER.resolve("published.json")));
  }

  /** The consent on which the newsletter rests answers this one without a step of its own. */
  private static Set<String> withoutSideEffects(Set<String> found) {
    return found.stream()
        .filter(rule -> !rule.equals("cons-consent-implied"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void the_published_notice_leaves_nothing_to_find_and_serves_as_a_record() throws IOException {
    PrivacyNotice notice = NoticeJson.read(FOLDER.resolve("published.json"));

    for (Ruleset rules : Set.of(Rulesets.notice(), Rulesets.record())) {
      assertThat(rules.and(Rulesets.national(notice)).check(notice, DAY).findings()).isEmpty();
    }
  }

  @Test
  void the_history_names_every_rule_that_was_answered() throws IOException {
    assertThat(Files.readString(HISTORY)).contains(steps().map(Step::rule).toList());
  }

  private static JsonNode draft() throws IOException {
    return MAPPER.readTree(Files.readString(FOLDER.resolve("draft.json")));
  }

  private static Stream<Step> steps() throws IOException {
    try (Stream<String> lines = Files.lines(FOLDER.resolve("steps.ndjson"))) {
      return lines
          .map(MAPPER::readTree)
          .map(
              line ->
                  new Step(
                      line.required("round").asInt(),
                      line.required("rule").asString(),
                      new Edit(line)))
          .toList()
          .stream();
    }
  }

  private static Set<String> rulesFound(String json) {
    PrivacyNotice notice = NoticeJson.read(json);
    return Rulesets.notice().and(Rulesets.national(notice)).check(notice, DAY).findings().stream()
        .map(Finding::rule)
        .map(rule -> rule.id())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
