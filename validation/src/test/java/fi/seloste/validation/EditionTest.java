package fi.seloste.validation;

import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Verdict.require;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.rulesets.Rulesets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EditionTest {

  /** A house that came to ask for a version as well, and then for one with a number in it. */
  private enum House implements Rule {
    TITLE(
        Rule.named("house-title")
            .provisions("Policy 1")
            .outcomes(MET, BREACHED)
            .on(
                PrivacyNotice.class,
                (notice, at) -> require(notice.title().isPresent(), at.missing("title")))),
    VERSION(
        Rule.named("house-version")
            .severity(Severity.WARNING)
            .provisions("Policy 2")
            .outcomes(MET, BREACHED)
            .since("2027.1")
            .until("2027.2")
            .on(
                PrivacyNotice.class,
                (notice, at) -> require(notice.version().isPresent(), at.missing("version")))),
    NUMBERED_VERSION(
        Rule.named("house-version")
            .provisions("Policy 2")
            .outcomes(MET, BREACHED)
            .since("2027.2")
            .on(
                PrivacyNotice.class,
                (notice, at) ->
                    require(
                        notice.version().filter(it -> it.matches("[0-9.]+")).isPresent(),
                        at.missing("version"))));

    private final Declaration<?> declaration;

    House(Declaration<?> declaration) {
      this.declaration = declaration;
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

  private static List<Rule> rulesOf(String edition) {
    return Ruleset.of(List.of(House.values()), Edition.of(edition)).rules();
  }

  @Nested
  class A_set_of_rules {

    @Test
    void has_those_that_its_edition_has() {
      assertThat(rulesOf("2026.1")).containsExactly(House.TITLE);
      assertThat(rulesOf("2027.1")).containsExactly(House.TITLE, House.VERSION);
      assertThat(rulesOf("2027.2")).containsExactly(House.TITLE, House.NUMBERED_VERSION);
      assertThat(rulesOf("2031.1")).containsExactly(House.TITLE, House.NUMBERED_VERSION);
    }

    @Test
    void that_is_pinned_lets_a_notice_pass_that_a_stricter_one_does_not() {
      PrivacyNotice notice = GoodNotice.with(it -> it.version("final"));

      assertThat(check(notice, "2026.1").isPublishable()).isTrue();
      assertThat(check(notice, "2027.1").isPublishable()).isTrue();
      assertThat(check(notice, "2027.2").isPublishable()).isFalse();
    }

    private Report check(PrivacyNotice notice, String edition) {
      return Ruleset.of(List.of(House.values()), Edition.of(edition)).check(notice, Case.TODAY);
    }

    @Test
    void does_not_have_two_rules_of_one_id_from_different_editions() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Ruleset.of(List.of(House.values())))
          .withMessageContaining("house-version");
    }

    @Test
    void must_not_end_a_rule_before_it_begins() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  Rule.named("house-nothing")
                      .since("2027.2")
                      .until("2027.2")
                      .on(PrivacyNotice.class, (notice, at) -> Verdict.met()))
          .withMessageContaining("house-nothing");
    }
  }

  @Nested
  class The_library {

    @Test
    void has_its_newest_edition_unless_another_is_pinned() {
      String newest = Rulesets.editions().get(Rulesets.editions().size() - 1).toString();

      assertThat(Rulesets.notice()).isSameAs(Rulesets.notice(newest));
      assertThat(Rulesets.record()).isSameAs(Rulesets.record(newest));
      assertThat(Rulesets.finland()).isSameAs(Rulesets.finland(newest));
    }

    @Test
    void says_which_editions_there_are() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Rulesets.notice("2025.1"))
          .withMessage("There is no edition 2025.1 of the rules; there are [2026.1].");
      assertThatIllegalArgumentException().isThrownBy(() -> Rulesets.record("2025.1"));
      assertThatIllegalArgumentException().isThrownBy(() -> Rulesets.finland("2025.1"));
    }

    /** To add the rules of an edition that is not released yet: {@code -Dseloste.write=true}. */
    @ParameterizedTest
    @MethodSource("fi.seloste.validation.rulesets.Rulesets#editions")
    void never_changes_an_edition(Edition edition) throws IOException {
      Path file = RESOURCES.resolve("edition-" + edition + ".txt");
      String rules = rulesAndWeights(edition.toString());
      if (Boolean.getBoolean("seloste.write")) {
        Files.writeString(file, rules);
      }

      assertThat(rules)
          .as("the rules of %s; once it is released a change belongs in the next edition", edition)
          .isEqualTo(Files.readString(file));
    }

    private static final Path RESOURCES = Path.of("src/test/resources/fi/seloste/validation");

    private String rulesAndWeights(String edition) {
      StringBuilder text = new StringBuilder();
      Map<String, Ruleset> sets = new LinkedHashMap<>();
      sets.put("notice", Rulesets.notice(edition));
      sets.put("record", Rulesets.record(edition));
      sets.put("finland", Rulesets.finland(edition));
      sets.forEach(
          (name, set) -> {
            for (Rule rule : set.rules()) {
              text.append("%s %s %s%n".formatted(name, rule.id(), rule.severity()));
            }
          });
      return text.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void has_national_rules_of_an_edition() {
      assertThat(Rulesets.national(GoodNotice.notice(), "2026.1"))
          .isSameAs(Rulesets.finland("2026.1"));
      assertThat(Rulesets.national(PrivacyNotice.builder().build(), "2026.1").rules()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026", "2026.0", "26.1", "2026.1 ", "2026.01", "newest"})
  void what_is_no_edition_is_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Edition.of(text))
        .withMessageContaining("2026.1");
  }

  @Test
  void editions_are_ordered_by_year_and_number() {
    assertThat(List.of(Edition.of("2027.1"), Edition.of("2026.10"), Edition.of("2026.9")))
        .isSortedAccordingTo((one, other) -> other.compareTo(one));
    assertThat(Edition.of("2026.10")).hasToString("2026.10");
  }

  @Nested
  class A_weight {

    private final PrivacyNotice undated = GoodNotice.with(it -> it.publishedOn(Optional.empty()));

    @Test
    void can_be_changed_rule_by_rule() {
      Ruleset strict = Rulesets.notice().weighing("notice-date-missing", Severity.ERROR);

      Report report = strict.check(undated, Case.TODAY);

      assertThat(Rulesets.notice().check(undated, Case.TODAY).isPublishable()).isTrue();
      assertThat(report.isPublishable()).isFalse();
      assertThat(report.breaches())
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                assertThat(finding.rule().id()).isEqualTo("notice-date-missing");
                assertThat(finding.message(Locale.ENGLISH)).isNotBlank();
              });
    }

    @Test
    void can_be_changed_again() {
      Ruleset changed =
          Rulesets.notice()
              .weighing("notice-date-missing", Severity.ERROR)
              .weighing("notice-date-missing", Severity.WARNING);

      assertThat(changed.check(undated, Case.TODAY).breaches())
          .extracting(Finding::severity)
          .containsExactly(Severity.WARNING);
    }

    @Test
    void holds_in_a_set_that_is_put_together_with_others() {
      Ruleset all =
          Rulesets.notice().weighing("notice-date-missing", Severity.ERROR).and(Rulesets.finland());

      assertThat(all.check(undated, Case.TODAY).isPublishable()).isFalse();
    }

    @Test
    void of_a_rule_that_is_not_in_the_set_cannot_be_changed() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Rulesets.notice().weighing("notice-date", Severity.ERROR))
          .withMessage("The set has no rule \"notice-date\".");
    }
  }
}
