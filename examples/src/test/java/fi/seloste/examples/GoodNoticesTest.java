package fi.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.Finding;
import fi.seloste.validation.Report;
import fi.seloste.validation.Ruleset;
import fi.seloste.validation.rulesets.Rulesets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Notices that leave nothing to find, and what a single change of each brings to light. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GoodNoticesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Path FOLDER = ExampleNotices.FOLDER.resolve("good");
  private static final JsonMapper MAPPER = new JsonMapper();

  static Stream<String> notices() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".json"))
          .map(file -> file.substring(0, file.length() - ".json".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @Test
  void they_are_in_all_three_languages_and_one_is_in_two() throws IOException {
    List<List<String>> languages = new ArrayList<>();
    for (String name : notices().toList()) {
      languages.add(
          NoticeJson.read(file(name)).languages().stream().map(tag -> tag.text()).toList());
    }

    assertThat(languages)
        .hasSizeGreaterThanOrEqualTo(10)
        .contains(List.of("fi"), List.of("sv"), List.of("en"), List.of("fi", "sv"));
  }

  @ParameterizedTest
  @MethodSource("notices")
  void a_good_notice_leaves_nothing_to_find(String name) throws IOException {
    assertThat(findings(NoticeJson.read(file(name)), Rulesets.notice())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("notices")
  void it_serves_as_the_record_of_article_30_as_well(String name) throws IOException {
    assertThat(findings(NoticeJson.read(file(name)), Rulesets.record())).isEmpty();
  }

  static Stream<Change> changes() throws IOException {
    try (Stream<String> lines = Files.lines(FOLDER.resolve("changes.ndjson"))) {
      return lines.map(MAPPER::readTree).map(Change::of).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("changes")
  void a_single_change_brings_exactly_what_it_should(Change change) throws IOException {
    JsonNode json = MAPPER.readTree(Files.readString(file(change.notice())));
    List<Found> before = findings(NoticeJson.read(json.toString()), change.rules());

    new Edit(change.line()).applyTo(json);

    List<Found> after = findings(NoticeJson.read(json.toString()), change.rules());
    assertThat(difference(after, before)).containsExactly(change.brings());
    assertThat(difference(before, after)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("notices")
  void each_notice_is_changed_in_at_least_five_ways(String name) throws IOException {
    assertThat(changes().filter(change -> change.notice().equals(name)))
        .hasSizeGreaterThanOrEqualTo(5)
        .doesNotHaveDuplicates();
  }

  @Test
  void the_changes_bring_most_rules_to_light() throws IOException {
    assertThat(changes().map(change -> change.brings().rule()).distinct())
        .hasSizeGreaterThanOrEqualTo(100);
  }

  private static Path file(String name) {
    return FOLDER.resolve(name + ".json");
  }

  private static List<Found> findings(PrivacyNotice notice, Ruleset rules) {
    Report report = rules.and(Rulesets.national(notice)).check(notice, DAY);
    assertThat(report.engineErrors()).isEmpty();
    return report.findings().stream().map(Found::of).toList();
  }

  private static List<Found> difference(List<Found> some, List<Found> others) {
    List<Found> rest = new ArrayList<>(some);
    others.forEach(rest::remove);
    return rest;
  }

  /** A finding without its words: the rule, its outcome and the place. */
  record Found(String rule, String outcome, String at) {

    static Found of(Finding finding) {
      return new Found(
          finding.rule().id(),
          finding.outcome().name().toLowerCase(Locale.ROOT),
          finding.place().toString());
    }
  }

  /** One part of a notice that is taken away or set, and what is found then. */
  record Change(String notice, Ruleset rules, JsonNode line, Found brings) {

    static Change of(JsonNode line) {
      return new Change(
          line.required("notice").asString(),
          line.has("as") ? Rulesets.record() : Rulesets.notice(),
          line,
          new Found(
              line.required("rule").asString(),
              line.required("outcome").asString(),
              line.required("at").asString()));
    }

    @Override
    public String toString() {
      return line.toString();
    }
  }
}
