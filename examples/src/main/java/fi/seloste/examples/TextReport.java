package fi.seloste.examples;

import fi.seloste.model.LanguageTag;
import fi.seloste.validation.Finding;
import fi.seloste.validation.Outcome;
import fi.seloste.validation.Provision;
import fi.seloste.validation.Report;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Severity;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The report of a run as text, to be read in a terminal. */
final class TextReport implements ReportWriter {

  private static final String BOLD = "1";
  private static final String FAINT = "2";
  private static final String RED = "1;31";
  private static final String GREEN = "32";
  private static final String YELLOW = "33";
  private static final String CYAN = "36";

  private final PrintWriter out;
  private final Words words;
  private final boolean colours;
  private final List<CheckedFile> files = new ArrayList<>();

  TextReport(PrintWriter out, Words words, boolean colours) {
    this.out = out;
    this.words = words;
    this.colours = colours;
  }

  @Override
  public void add(CheckedFile file) {
    files.add(file);
    if (file instanceof CheckedFile.Judged judged) {
      for (Finding finding : judged.findings()) {
        write(finding, judged.label() + ":" + judged.position(finding.place()) + ":");
      }
    }
  }

  private void write(Finding finding, String place) {
    String rule = finding.rule().id();
    String message = finding.message(words.locale());
    String law = "[" + citation(finding.rule()) + "]";
    if (finding.isWaived()) {
      line(FAINT, place + " " + words.get("waived") + " " + rule);
      line(FAINT, "    " + message + " " + law);
      line(FAINT, "    " + words.get("reason") + ": " + reason(finding));
    } else if (finding.outcome() == Outcome.UNDECIDED) {
      line(FAINT, place + " " + words.get("question") + " " + rule);
      line(FAINT, "    " + message + " " + law);
    } else {
      String severity = words.get(finding.severity().name().toLowerCase(Locale.ROOT));
      line(
          in(BOLD, place) + " " + in(colour(finding.severity()), severity) + " " + in(FAINT, rule));
      line("    " + in("", message) + " " + in(FAINT, law));
      line("    " + in(GREEN, words.get("fix") + ":") + " " + in("", finding.fix(words.locale())));
    }
    line("");
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> RED;
      case WARNING -> YELLOW;
      case INFO -> CYAN;
    };
  }

  /** The provisions with each act named once: {@code GDPR 13(1)(c), 14(1)(c); WP260}. */
  private static String citation(Rule rule) {
    StringBuilder citation = new StringBuilder();
    String act = "";
    for (Provision provision : rule.provisions()) {
      boolean sameAct = !provision.act().isEmpty() && provision.act().equals(act);
      citation
          .append(citation.length() == 0 ? "" : sameAct ? ", " : "; ")
          .append(sameAct ? provision.locator() : provision);
      act = provision.act();
    }
    return citation.toString();
  }

  private String reason(Finding finding) {
    return finding
        .waiver()
        .flatMap(waiver -> waiver.reason())
        .map(text -> text.forReader(LanguageTag.of(words.locale().getLanguage())))
        .orElse("");
  }

  @Override
  public void end() {
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
    long unreadable = files.size() - reports().count();
    if (unreadable > 0) {
      counts.add(words.count(unreadable, "unreadable"));
    }
    List<String> publishable =
        files.stream().filter(CheckedFile::isPublishable).map(CheckedFile::label).toList();
    String names =
        publishable.isEmpty() ? words.get("publishable.none") : String.join(", ", publishable);
    line(
        in(BOLD, words.count(files.size(), "files") + ": " + String.join(", ", counts) + ".")
            + " "
            + in(
                publishable.size() == files.size() ? GREEN : RED,
                words.get("publishable") + ": " + names)
            + ".");
  }

  private Stream<Report> reports() {
    return files.stream()
        .filter(CheckedFile.Judged.class::isInstance)
        .map(file -> ((CheckedFile.Judged) file).report());
  }

  private long breaches(Severity severity) {
    return reports()
        .flatMap(report -> report.breaches().stream())
        .filter(finding -> finding.severity() == severity)
        .count();
  }

  /** A text that cannot steer the terminal, in a colour. */
  private String in(String colour, String text) {
    String plain = Terminal.plain(text);
    return colours && !colour.isEmpty() ? "\u001b[" + colour + "m" + plain + "\u001b[0m" : plain;
  }

  private void line(String colour, String text) {
    line(in(colour, text));
  }

  private void line(String text) {
    out.print(text + "\n");
  }
}
