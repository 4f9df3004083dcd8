package fi.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.Answer;
import fi.seloste.validation.Outcome;
import fi.seloste.validation.Report;
import fi.seloste.validation.rulesets.Rulesets;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an expert finds in the example notices, and nothing else. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SeedsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  static Stream<String> seeds() throws IOException {
    return ExampleNotices.seeds();
  }

  @Test
  void there_are_five() throws IOException {
    assertThat(seeds()).hasSize(5);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_real_notice_breaches_what_an_expert_finds(String seed) throws IOException {
    assertThat(rules(report(seed), Outcome.BREACHED))
        .isEqualTo(expected(seed, "breached"))
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_real_notice_leaves_open_what_only_a_person_can_tell(String seed) throws IOException {
    assertThat(rules(report(seed), Outcome.UNDECIDED)).isEqualTo(expected(seed, "undecided"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"001-power-competence", "003-productive-software-solutions"})
  void in_the_time_of_privacy_shield_relying_on_it_was_no_breach(String seed) throws IOException {
    Report report = Rulesets.notice().check(notice(seed), LocalDate.of(2020, 1, 1));

    assertThat(rules(report, Outcome.BREACHED)).doesNotContain("gdpr-45-no-decision-in-force");
  }

  @Test
  void the_notice_written_well_leaves_nothing_to_find() throws IOException {
    PrivacyNotice notice = notice("well-written");

    assertThat(report("well-written").findings()).isEmpty();
    assertThat(Rulesets.record().and(Rulesets.finland()).check(notice, DAY).findings()).isEmpty();
    assertThat(notice.languages()).hasSize(3);
  }

  private static PrivacyNotice notice(String name) throws IOException {
    return NoticeJson.read(ExampleNotices.notice(name));
  }

  private static Report report(String name) throws IOException {
    PrivacyNotice notice = notice(name);
    Report report = Rulesets.notice().and(Rulesets.national(notice)).check(notice, DAY);
    assertThat(report.engineErrors()).isEmpty();
    return report;
  }

  private static Set<String> rules(Report report, Outcome outcome) {
    return report.answers().stream()
        .filter(answer -> answer.outcome() == outcome)
        .map(Answer::rule)
        .map(rule -> rule.id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> expected(String seed, String outcome) throws IOException {
    return ExampleNotices.rows("expected.csv").stream()
        .filter(row -> row.get(0).equals(seed) && row.get(2).equals(outcome))
        .peek(row -> assertThat(row.get(3)).as("reason of %s", row).isNotBlank())
        .map(row -> row.get(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
