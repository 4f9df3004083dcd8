package fi.seloste.validation.report;

import fi.seloste.validation.Report;
import fi.seloste.validation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What came of several artifacts, counted. */
final class Tally {

  private final List<CheckedArtifact> artifacts = new ArrayList<>();

  void add(CheckedArtifact checked) {
    artifacts.add(checked);
  }

  List<CheckedArtifact> artifacts() {
    return artifacts;
  }

  /** Such as "2 files: 1 error, 0 warnings, 3 notes, 1 question". */
  String counts(ReportWords words) {
    List<String> counts = new ArrayList<>();
    counts.add(words.count(breaches(Severity.ERROR), "errors"));
    counts.add(words.count(breaches(Severity.WARNING), "warnings"));
    counts.add(words.count(breaches(Severity.INFO), "infos"));
    counts.add(
        words.count(reports().mapToLong(report -> report.questions().size()).sum(), "questions"));
    long waived = reports().mapToLong(report -> report.waived().size()).sum();
    if (waived > 0) {
      counts.add(words.count(waived, "waivers"));
    }
    long failed = reports().mapToLong(report -> report.engineErrors().size()).sum();
    if (failed > 0) {
      counts.add(words.count(failed, "failures"));
    }
    long unreadable = artifacts.size() - reports().count();
    if (unreadable > 0) {
      counts.add(words.count(unreadable, "unreadable"));
    }
    return words.count(artifacts.size(), "files") + ": " + String.join(", ", counts);
  }

  /** What may be published, by the labels. */
  List<String> publishable() {
    return artifacts.stream()
        .filter(CheckedArtifact::isPublishable)
        .map(checked -> checked.artifact().label())
        .toList();
  }

  boolean isAllPublishable() {
    return artifacts.stream().allMatch(CheckedArtifact::isPublishable);
  }

  private Stream<Report> reports() {
    return artifacts.stream()
        .filter(CheckedArtifact.Judged.class::isInstance)
        .map(checked -> ((CheckedArtifact.Judged) checked).report());
  }

  private long breaches(Severity severity) {
    return reports()
        .flatMap(report -> report.breaches().stream())
        .filter(finding -> finding.severity() == severity)
        .count();
  }
}
