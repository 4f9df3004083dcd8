package fi.seloste.model;

/** What the use of a right costs: Articles 12(5) and 15(3). */
public enum Fee implements Code {
  /** Nothing. */
  FREE,

  /** Article 15(3): a reasonable fee for further copies. */
  FURTHER_COPIES,

  /** Article 12(5)(a): a reasonable fee for manifestly unfounded or excessive requests. */
  UNFOUNDED_OR_EXCESSIVE,

  /**
   * A fee for a request repeated within a year, as under the repealed Personal Data Act (523/1999).
   */
  REPEATED_WITHIN_YEAR,

  /** Always a fee, contrary to Article 12(5). */
  ALWAYS
}
