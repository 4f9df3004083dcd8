package fi.seloste.examples;

import fi.seloste.validation.Report;
import fi.seloste.validation.Severity;
import java.util.Locale;

/** From what on the program ends with the exit code 1. Each includes those before it. */
enum Failing {
  ERROR,
  WARNING,
  INFO,
  UNDECIDED;

  /** Whether a notice has what the program is to fail on. */
  boolean isMetBy(Report report) {
    return report.breaches().stream().anyMatch(finding -> includes(finding.severity()))
        || (this == UNDECIDED && !report.questions().isEmpty());
  }

  private boolean includes(Severity severity) {
    return valueOf(severity.name()).compareTo(this) <= 0;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
