package fi.seloste.validation;

/** How much a breach of a rule weighs, the gravest first. */
public enum Severity {
  /**
   * Mandatory information is missing, or what is said is void, so that the information is in effect
   * missing. Keeps a notice from being published.
   */
  ERROR,

  /** A likely defect, or a reference that is out of date. Does not keep a notice back. */
  WARNING,

  /** Good practice. Never keeps a notice back. */
  INFO
}
