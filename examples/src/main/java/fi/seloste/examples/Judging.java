package fi.seloste.examples;

import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.Report;
import fi.seloste.validation.Ruleset;
import fi.seloste.validation.report.CheckedArtifact;
import fi.seloste.validation.rulesets.Rulesets;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How a call wants notices to be judged. */
final class Judging {

  static final int PUBLISHABLE = 0;
  static final int NOT_PUBLISHABLE = 1;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Day.class,
      description = "The day for which the law is taken, such as 2026-11-22 (default: today).")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--no-national",
      description = "Leave out the national law that a notice calls for.")
  private boolean noNational;

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      converter = Failing.Named.class,
      description = {
        "What makes the exit code 1: error, warning, info or undecided (default: error). Each "
            + "includes those before it; what a notice gives a reason for does not count."
      })
  private Failing failOn = Failing.ERROR;

  /** Puts rules to a notice, with those of the countries that it calls for. */
  CheckedArtifact.Judged judge(NoticeFormat.Original original, String file, Ruleset rules) {
    PrivacyNotice notice = original.notice();
    Ruleset all = noNational ? rules : rules.and(Rulesets.national(notice));
    return new CheckedArtifact.Judged(
        Input.artifact(file),
        all.check(notice, asOf == null ? LocalDate.now() : asOf),
        pointer ->
            original.document().flatMap(document -> document.locate(pointer)).map(Input::location));
  }

  /** What the program ends with on a report. */
  int exitCode(Report report) {
    if (!report.engineErrors().isEmpty()) {
      return Program.FAILED;
    }
    return failOn.isMetBy(report) ? NOT_PUBLISHABLE : PUBLISHABLE;
  }

  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeException e) {
        throw new TypeConversionException("'" + value + "' is not a date such as 2026-11-22");
      }
    }
  }
}
