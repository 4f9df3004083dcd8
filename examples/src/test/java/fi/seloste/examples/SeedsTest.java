package fi.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.Answer;
import fi.seloste.validation.Finding;
import fi.seloste.validation.Outcome;
import fi.seloste.validation.Report;
import fi.seloste.validation.Severity;
import fi.seloste.validation.rulesets.Rulesets;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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
  @CsvSource({
    "000-kompetek,                     3, 11, 4",
    "001-power-competence,             8,  5, 3",
    "002-sole-trader,                  1, 13, 3",
    "003-productive-software-solutions, 4, 11, 3",
    "004-jn-qualityexpert,             2,  9, 3"
  })
  void as_many_rules_keep_it_back_warn_and_advise_as_an_expert_counts(
      String seed, int errors, int warnings, int advice) throws IOException {
    Map<Severity, Set<String>> found = new EnumMap<>(Severity.class);
    for (Finding finding : report(seed).breaches()) {
      found
          .computeIfAbsent(finding.severity(), severity -> new TreeSet<>())
          .add(finding.rule().id());
    }

    assertThat(found.get(Severity.ERROR)).hasSize(errors);
    assertThat(found.get(Severity.WARNING)).hasSize(warnings);
    assertThat(found.get(Severity.INFO)).hasSize(advice);
  }

  /** Privacy Shield still stood, and no notice was three years old. */
  private static final Set<String> NOT_YET =
      Set.of("gdpr-45-no-decision-in-force", "notice-review-overdue");

  @ParameterizedTest
  @MethodSource("seeds")
  void in_the_time_of_privacy_shield_relying_on_it_was_no_breach(String seed) throws IOException {
    Set<String> then = expected(seed, "breached");
    then.removeAll(NOT_YET);

    assertThat(rules(report(seed, LocalDate.of(2020, 1, 15)), Outcome.BREACHED)).isEqualTo(then);
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
    return report(name, DAY);
  }

  private static Report report(String name, LocalDate day) throws IOException {
    PrivacyNotice notice = notice(name);
    Report report = Rulesets.notice().and(Rulesets.national(notice)).check(notice, day);
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
