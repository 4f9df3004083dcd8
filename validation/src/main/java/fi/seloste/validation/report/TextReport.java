package fi.seloste.validation.report;

import fi.seloste.validation.Finding;
import fi.seloste.validation.Outcome;
import fi.seloste.validation.PlainText;
import fi.seloste.validation.Severity;
import java.util.Arrays;
import java.util.List;

/** A report as text, to be read in a terminal. */
final class TextReport implements ReportWriter {

  private static final String BOLD = "1";
  private static final String FAINT = "2";
  private static final String RED = "1;31";
  private static final String GREEN = "32";
  private static final String YELLOW = "33";
  private static final String CYAN = "36";

  private final Output out;
  private final ReportWords words;
  private final boolean colours;
  private final boolean faults;
  private final Tally tally = new Tally();

  TextReport(Output out, ReportWords words, TextOption... options) {
    this.out = out;
    this.words = words;
    this.colours = Arrays.asList(options).contains(TextOption.COLOURS);
    this.faults = !Arrays.asList(options).contains(TextOption.FAULTS_ELSEWHERE);
  }

  @Override
  public void add(CheckedArtifact checked) {
    tally.add(checked);
    Artifact artifact = checked.artifact();
    if (checked instanceof CheckedArtifact.Judged judged) {
      for (Finding finding : judged.findings()) {
        write(
            finding, artifact.at(judged.locate(finding.place()), finding.place().pointer()) + ":");
      }
    }
    if (faults) {
      String kind = words.get(checked instanceof CheckedArtifact.Judged ? "failure" : "unreadable");
      for (Fault fault : words.faults(checked)) {
        String place = artifact.at(fault.location(), fault.pointer()) + ":";
        out.line(in(BOLD, place) + " " + in(RED, kind));
        out.line("    " + in("", fault.message()));
        out.line("");
      }
    }
  }

  private void write(Finding finding, String place) {
    String rule = finding.rule().id();
    String message = finding.message(words.locale());
    String law = "[" + new RuleText(finding.rule(), words).law() + "]";
    if (finding.isWaived()) {
      line(FAINT, place + " " + words.get("waived") + " " + rule);
      line(FAINT, "    " + message + " " + law);
      line(FAINT, "    " + words.get("reason") + ": " + words.reason(finding));
    } else if (finding.outcome() == Outcome.UNDECIDED) {
      line(FAINT, place + " " + words.get("question") + " " + rule);
      line(FAINT, "    " + message + " " + law);
    } else {
      String severity = words.get(finding.severity());
      out.line(
          in(BOLD, place) + " " + in(colour(finding.severity()), severity) + " " + in(FAINT, rule));
      out.line("    " + in("", message) + " " + in(FAINT, law));
      out.line(
          "    " + in(GREEN, words.get("fix") + ":") + " " + in("", finding.fix(words.locale())));
    }
    out.line("");
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> RED;
      case WARNING -> YELLOW;
      case INFO -> CYAN;
    };
  }

  @Override
  public void end() {
    List<String> publishable = tally.publishable();
    String names =
        publishable.isEmpty() ? words.get("publishable.none") : String.join(", ", publishable);
    out.line(
        in(BOLD, tally.counts(words) + ".")
            + " "
            + in(tally.isAllPublishable() ? GREEN : RED, words.get("publishable") + ": " + names)
            + ".");
  }

  /** A text that cannot steer the terminal, in a colour. */
  private String in(String colour, String text) {
    String plain = PlainText.line(text);
    return colours && !colour.isEmpty() ? "\u001b[" + colour + "m" + plain + "\u001b[0m" : plain;
  }

  private void line(String colour, String text) {
    out.line(in(colour, text));
  }
}
