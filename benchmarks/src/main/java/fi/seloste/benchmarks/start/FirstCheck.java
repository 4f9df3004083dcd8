package fi.seloste.benchmarks.start;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.Report;
import fi.seloste.validation.rulesets.Rulesets;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** Reads and checks one notice. */
public final class FirstCheck {

  private FirstCheck() {}

  /** Reads and checks the file that is named. */
  public static void main(String[] args) throws IOException {
    PrivacyNotice notice = NoticeJson.read(Path.of(args[0]));
    Report report =
        Rulesets.notice().and(Rulesets.national(notice)).check(notice, LocalDate.of(2026, 11, 22));
    if (report.findings().isEmpty() || !report.engineErrors().isEmpty()) {
      throw new IllegalStateException("It was not checked.");
    }
  }
}
