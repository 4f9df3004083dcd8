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
    Severity atLeast = this == UNDECIDED ? Severity.INFO : Severity.valueOf(name());
    return !report.breaches(atLeast).isEmpty()
        || (this == UNDECIDED && !report.questions().isEmpty());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  static final class Named extends Word<Failing> {
    Named() {
      super(values());
    }
  }
}
