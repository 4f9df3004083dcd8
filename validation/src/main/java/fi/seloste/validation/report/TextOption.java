package fi.seloste.validation.report;

/** What a report as text may do besides. */
public enum TextOption {
  /** Colours, for a terminal that takes them. */
  COLOURS,

  /**
   * Leaves out what could not be read and rules that failed, but for their number: a program tells
   * them on standard error with {@link ReportWriter#faults}.
   */
  FAULTS_ELSEWHERE
}
