package fi.seloste.validation.report;

import java.util.Locale;

/**
 * Writes what came of one or more artifacts as one document.
 *
 * <pre>{@code
 * ReportWriter writer = ReportWriter.markdown(out, Locale.forLanguageTag("fi"));
 * writer.add(new CheckedArtifact.Judged(Artifact.file(path), report, Locations.NONE));
 * writer.end();
 * }</pre>
 *
 * <p>The words are Finnish, Swedish or else English. A writer is for one document and one thread;
 * it neither flushes nor closes what it writes to. Its methods throw {@link
 * java.io.UncheckedIOException} if the output cannot be written.
 */
public interface ReportWriter {

  /** Adds what came of the next artifact. */
  void add(CheckedArtifact checked);

  /** Ends the document, once there is no further artifact. */
  void end();

  /**
   * Lines for people, each finding as soon as it is added, in the order of the text, and a summary
   * at the end.
   */
  static ReportWriter text(Appendable out, Locale locale, TextOption... options) {
    return new TextReport(new Output(out), new ReportWords(locale), options);
  }

  /**
   * A document in CommonMark: a summary, then each artifact with its findings, the gravest first.
   */
  static ReportWriter markdown(Appendable out, Locale locale) {
    return new MarkdownReport(new Output(out), new ReportWords(locale));
  }

  /** An object with an array {@code files}, for programs. */
  static ReportWriter json(Appendable out, Locale locale) {
    return new JsonReport(new Output(out), new ReportWords(locale));
  }

  /**
   * A log in the format SARIF 2.1.0 with one run, for services and editors that show findings where
   * they stand.
   *
   * <ul>
   *   <li>Each rule that was put to a notice is listed, with what it demands, the law and what to
   *       do. A breach is a result of kind {@code fail}, a question one of kind {@code review}, and
   *       a waived breach is suppressed, with the notice's own reason.
   *   <li>A fault with a place is a result of the rule {@code notice-malformed}. Other faults, and
   *       rules that failed, are notifications, and the invocation counts as unsuccessful.
   *   <li>A result has no {@code fixes}: these replace one text by another without asking, and what
   *       a notice lacks only those who write it know. What to do is told in the rule's {@code
   *       help} and in the result's property {@code fix}.
   *   <li>A relative URI has the base {@code %SRCROOT%}, the folder in which the work was done.
   * </ul>
   */
  static ReportWriter sarif(Appendable out, Locale locale) {
    return new SarifReport(new Output(out), new ReportWords(locale));
  }

  /**
   * Only what kept artifacts from being judged, each on one line, as programs write it to standard
   * error: what could not be read, and rules that failed.
   *
   * @param beginning what each line begins with, such as {@code "check: "}
   */
  static ReportWriter faults(Appendable out, String beginning, Locale locale) {
    return new FaultLines(new Output(out), beginning, new ReportWords(locale));
  }
}
