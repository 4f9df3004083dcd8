package fi.seloste.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.rulesets.Rulesets;
import java.time.LocalDate;
import java.util.List;

/**
 * A notice and what a rule has to say of it.
 *
 * @param rule the rule
 * @param outcome what it comes to
 * @param what what the notice is like
 * @param notice the good notice with the smallest change
 * @param asOf the day
 * @param pointers where the breach or the question stands; empty for the other outcomes
 */
public record Case(
    Rule rule,
    Outcome outcome,
    String what,
    PrivacyNotice notice,
    LocalDate asOf,
    List<String> pointers) {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  public static Case met(Rule rule, String what, PrivacyNotice notice) {
    return new Case(rule, Outcome.MET, what, notice, TODAY, List.of());
  }

  public static Case notApplicable(Rule rule, String what, PrivacyNotice notice) {
    return new Case(rule, Outcome.NOT_APPLICABLE, what, notice, TODAY, List.of());
  }

  public static Case breached(Rule rule, String what, PrivacyNotice notice, String... pointers) {
    return new Case(rule, Outcome.BREACHED, what, notice, TODAY, List.of(pointers));
  }

  public static Case undecided(Rule rule, String what, PrivacyNotice notice, String... pointers) {
    return new Case(rule, Outcome.UNDECIDED, what, notice, TODAY, List.of(pointers));
  }

  public Case on(int year, int month, int day) {
    return new Case(rule, outcome, what, notice, LocalDate.of(year, month, day), pointers);
  }

  /** Puts the rules of the rule's own document to the notice and compares. */
  public void verify() {
    Report report = check();
    Answer answer =
        report.answers().stream().filter(a -> a.rule() == rule).findFirst().orElseThrow();
    assertThat(report.engineErrors()).isEmpty();
    assertThat(answer.outcome()).as("%s", answer).isEqualTo(outcome);
    assertThat(
            report.findings().stream()
                .filter(finding -> finding.rule() == rule)
                .map(finding -> finding.place().pointer()))
        .containsExactlyElementsOf(pointers);
  }

  Report check() {
    Ruleset rules =
        rule.declaration().profiles().contains(Profile.NOTICE)
            ? Rulesets.notice().and(Rulesets.finland())
            : Rulesets.record();
    return rules.check(notice, asOf);
  }

  @Override
  public String toString() {
    return rule.id() + " is " + outcome + ": " + what;
  }
}
