package fi.seloste.validation;

import java.time.LocalDate;
import java.util.List;

/**
 * Every rule that was put to a notice, with what it came to, in the order of the rule set.
 *
 * <p>A report is evidence of what was checked, so it lists the rules that were met and those that
 * did not apply as well. It is a function of the notice, the day and the rule set: no time stamp.
 *
 * @param asOf the day for which the notice was checked
 * @param answers one for each rule
 * @param findings the breaches and the questions, rule by rule, the waived ones among them
 * @param engineErrors the rules that failed; there should be none
 */
public record Report(
    LocalDate asOf, List<Answer> answers, List<Finding> findings, List<EngineError> engineErrors) {

  /** Copies the lists. */
  public Report {
    answers = List.copyOf(answers);
    findings = List.copyOf(findings);
    engineErrors = List.copyOf(engineErrors);
  }

  /** The breaches that the notice gives no reason for. */
  public List<Finding> breaches() {
    return findings.stream()
        .filter(finding -> finding.outcome() == Outcome.BREACHED && !finding.isWaived())
        .toList();
  }

  /** The breaches that weigh this much or more, and that the notice gives no reason for. */
  public List<Finding> breaches(Severity atLeast) {
    return breaches().stream()
        .filter(finding -> finding.severity().compareTo(atLeast) <= 0)
        .toList();
  }

  /** The breaches that the notice itself gives a reason to let stand. */
  public List<Finding> waived() {
    return findings.stream().filter(Finding::isWaived).toList();
  }

  /** The questions that only a person can answer. */
  public List<Finding> questions() {
    return findings.stream().filter(finding -> finding.outcome() == Outcome.UNDECIDED).toList();
  }

  /**
   * Whether the notice may be published: no rule of severity {@link Severity#ERROR} is breached
   * without a reason, and every rule could be put to it. A question does not keep it back.
   */
  public boolean isPublishable() {
    return engineErrors.isEmpty() && breaches(Severity.ERROR).isEmpty();
  }
}
