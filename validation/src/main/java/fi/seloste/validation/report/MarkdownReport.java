package fi.seloste.validation.report;

import fi.seloste.validation.EngineError;
import fi.seloste.validation.Finding;
import fi.seloste.validation.Outcome;
import fi.seloste.validation.Report;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A report as a document in CommonMark. */
final class MarkdownReport implements ReportWriter {

  private final Output out;
  private final ReportWords words;
  private final Tally tally = new Tally();

  MarkdownReport(Output out, ReportWords words) {
    this.out = out;
    this.words = words;
  }

  @Override
  public void add(CheckedArtifact checked) {
    tally.add(checked);
  }

  @Override
  public void end() {
    out.line("# " + MarkdownText.escape(tally.counts(words)));
    List<String> publishable = tally.publishable();
    String names =
        publishable.isEmpty()
            ? words.get("publishable.none")
            : publishable.stream().map(MarkdownText::escape).collect(Collectors.joining(", "));
    paragraph(words.get("publishable") + ": " + names + ".");
    tally.artifacts().forEach(this::write);
  }

  private void write(CheckedArtifact checked) {
    paragraph("## " + MarkdownText.escape(checked.artifact().label()));
    if (checked instanceof CheckedArtifact.Judged judged) {
      paragraph(words.get(judged.isPublishable() ? "publishable.yes" : "publishable.no"));
      paragraph(rules(judged.report()));
      for (Severity severity : Severity.values()) {
        section(
            words.get(word(severity) + ".heading"),
            judged,
            finding -> isBreach(finding) && finding.severity() == severity);
      }
      section(
          words.get("question.heading"), judged, finding -> finding.outcome() == Outcome.UNDECIDED);
      section(words.get("waived.heading"), judged, Finding::isWaived);
    } else {
      paragraph(words.get("publishable.unreadable"));
    }
    faults(checked);
  }

  private static boolean isBreach(Finding finding) {
    return finding.outcome() == Outcome.BREACHED && !finding.isWaived();
  }

  /** For which day how many rules came to what: the evidence that they were put to the notice. */
  private String rules(Report report) {
    List<Rule> failed = report.engineErrors().stream().map(EngineError::rule).toList();
    String sentence = words.get("rules").replace("{day}", report.asOf().toString());
    for (Outcome outcome : Outcome.values()) {
      long number =
          report.answers().stream()
              .filter(answer -> answer.outcome() == outcome && !failed.contains(answer.rule()))
              .count();
      sentence = sentence.replace("{" + word(outcome) + "}", String.valueOf(number));
    }
    return sentence;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private void section(
      String heading, CheckedArtifact.Judged judged, Predicate<Finding> belongsThere) {
    List<Finding> findings = judged.findings().stream().filter(belongsThere).toList();
    if (!findings.isEmpty()) {
      heading(heading);
      findings.forEach(finding -> write(finding, judged));
    }
  }

  private void heading(String heading) {
    paragraph("### " + heading);
    out.line("");
  }

  private void write(Finding finding, CheckedArtifact.Judged judged) {
    List<String> lines = new ArrayList<>();
    lines.add(
        MarkdownText.escape(
            finding.message(words.locale())
                + " ("
                + new RuleText(finding.rule(), words).law()
                + ")"));
    if (finding.isWaived()) {
      lines.add(words.get("reason.heading") + ": " + MarkdownText.escape(words.reason(finding)));
    } else {
      lines.add(words.get("fix.heading") + ": " + MarkdownText.escape(finding.fix(words.locale())));
    }
    lines.add(
        MarkdownText.code(finding.rule().id())
            + place(judged.locate(finding.place()), finding.place().pointer()));
    item(lines);
  }

  private void faults(CheckedArtifact checked) {
    List<Fault> faults = words.faults(checked);
    if (!faults.isEmpty()) {
      heading(
          words.get(
              checked instanceof CheckedArtifact.Judged
                  ? "failure.heading"
                  : "unreadable.heading"));
      for (Fault fault : faults) {
        item(
            List.of(
                MarkdownText.escape(fault.message()) + place(fault.location(), fault.pointer())));
      }
    }
  }

  private static String place(Optional<Location> location, String pointer) {
    return location.map(place -> ", " + place).orElse("")
        + (pointer.isEmpty() ? "" : ", " + MarkdownText.code(pointer));
  }

  /** One item of a list, with a line break after each line but the last. */
  private void item(List<String> lines) {
    out.line("- " + String.join("\\\n  ", lines));
  }

  private void paragraph(String text) {
    out.line("");
    out.line(text);
  }
}
