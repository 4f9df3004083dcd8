package fi.seloste.validation.rulesets;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.generators.Notices;
import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.Answer;
import fi.seloste.validation.Finding;
import fi.seloste.validation.Outcome;
import fi.seloste.validation.Report;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Ruleset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every notice, whatever it says. */
class RulesPropertyTest {

  private static final Ruleset NOTICE = Rulesets.notice().and(Rulesets.finland());
  private static final Ruleset RECORD = Rulesets.record().and(Rulesets.finland());
  private static final int SAMPLES = 2500;

  /** Days in the time of transition of old clauses, today, and before a decision ends. */
  private static final List<LocalDate> TURNING_POINTS =
      List.of(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 11, 22), LocalDate.of(2031, 9, 1));

  @Provide
  Arbitrary<PrivacyNotice> anyNotices() {
    return Arbitraries.oneOf(Notices.notices(), Notices.plausibleNotices());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Dates.dates().between(LocalDate.of(2015, 1, 1), LocalDate.of(2032, 12, 31));
  }

  @Property(tries = 200)
  void no_rule_throws_and_each_comes_to_an_outcome_that_it_declares(
      @ForAll("anyNotices") PrivacyNotice notice, @ForAll("days") LocalDate asOf) {
    for (Ruleset rules : List.of(NOTICE, RECORD)) {
      Report report = rules.check(notice, asOf);
      assertThat(report.engineErrors()).isEmpty();
      assertThat(report.answers()).extracting(Answer::rule).isEqualTo(rules.rules());
      assertThat(report.answers())
          .allMatch(answer -> answer.rule().declaration().outcomes().contains(answer.outcome()));
    }
  }

  @Property(tries = 100)
  void checking_twice_gives_equal_reports(
      @ForAll("anyNotices") PrivacyNotice notice, @ForAll("days") LocalDate asOf) {
    assertThat(NOTICE.check(notice, asOf)).isEqualTo(NOTICE.check(notice, asOf));
  }

  @Property(tries = 100)
  void every_place_in_a_report_is_found_in_the_written_notice(
      @ForAll("anyNotices") PrivacyNotice notice, @ForAll("days") LocalDate asOf) {
    JsonNode json = JsonMapper.shared().readTree(NoticeJson.write(notice));
    for (Ruleset rules : List.of(NOTICE, RECORD)) {
      for (Finding finding : rules.check(notice, asOf).findings()) {
        assertThat(json.at(finding.place().pointer()).isMissingNode())
            .as("%s at %s", finding.rule().id(), finding.place())
            .isFalse();
      }
    }
  }

  @Property(tries = 100)
  void every_finding_has_a_message_and_a_fix_without_gaps_in_each_language(
      @ForAll("anyNotices") PrivacyNotice notice, @ForAll("days") LocalDate asOf) {
    Report report = NOTICE.check(notice, asOf);
    for (String language : List.of("fi", "sv", "en")) {
      Locale locale = Locale.forLanguageTag(language);
      for (Finding finding : report.findings()) {
        assertThat(finding.message(locale)).isNotBlank().doesNotMatch("(?s).*[\\p{Cntrl}].*");
        assertThat(finding.fix(locale)).isNotBlank();
      }
      for (Answer answer : report.answers()) {
        assertThat(answer.reason(locale).isEmpty())
            .isEqualTo(answer.outcome() != Outcome.NOT_APPLICABLE);
      }
    }
  }

  @Example
  void the_generators_reach_every_outcome_that_a_rule_declares() {
    Map<Rule, Set<Outcome>> reached = new HashMap<>();
    for (PrivacyNotice notice : samples()) {
      for (Ruleset rules : List.of(NOTICE, RECORD)) {
        for (LocalDate asOf : TURNING_POINTS) {
          for (Answer answer : rules.check(notice, asOf).answers()) {
            reached
                .computeIfAbsent(answer.rule(), rule -> EnumSet.noneOf(Outcome.class))
                .add(answer.outcome());
          }
        }
      }
    }
    List<String> missing = new ArrayList<>();
    reached.forEach(
        (rule, outcomes) ->
            rule.declaration().outcomes().stream()
                .filter(outcome -> !outcomes.contains(outcome))
                .forEach(outcome -> missing.add(rule.id() + " " + outcome)));
    assertThat(missing)
        .as("outcomes that no generated notice leads to: generate what leads to them")
        .isEmpty();
  }

  private static List<PrivacyNotice> samples() {
    Random random = new Random(42);
    var plausible = Notices.plausibleNotices().generator(1000);
    var any = Notices.notices().generator(1000);
    return Stream.concat(
            Stream.generate(() -> plausible.next(random).value()).limit(SAMPLES),
            Stream.generate(() -> any.next(random).value()).limit(SAMPLES / 3))
        .toList();
  }
}
