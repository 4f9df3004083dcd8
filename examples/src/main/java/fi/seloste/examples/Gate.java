package fi.seloste.examples;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.Report;
import fi.seloste.validation.Ruleset;
import fi.seloste.validation.Severity;
import fi.seloste.validation.rulesets.Rulesets;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

/** A gate that lets only notices pass that may be published, for a build or a release. */
public final class Gate {

  private Gate() {}

  /** Lets the notice in each file pass, or ends the program with what keeps one back. */
  public static void main(String[] args) throws IOException {
    for (String file : args) {
      requirePublishable(Path.of(file), LocalDate.now());
    }
  }

  /**
   * Lets the notice in a file pass.
   *
   * @throws IllegalStateException if it may not be published
   */
  static void requirePublishable(Path file, LocalDate asOf) throws IOException {
    PrivacyNotice notice = NoticeJson.read(file);
    Ruleset rules =
        Rulesets.notice("2026.1")
            .and(Rulesets.national(notice, "2026.1"))
            .weighing("notice-date-missing", Severity.ERROR); // a rule of our own house
    Report report = rules.check(notice, asOf);
    if (!report.isPublishable()) {
      throw new IllegalStateException(
          report.breaches(Severity.ERROR).stream()
              .map(finding -> finding.place() + " " + finding.message(Locale.ENGLISH))
              .collect(Collectors.joining("\n", file + " may not be published:\n", "")));
    }
  }
}
