package fi.seloste.model;

/** What a notice says there is none of. */
public enum ExclusionSubject implements Code {
  /** No processing of personal data at all. */
  PROCESSING,

  /** A purpose for which the data are not used. */
  PURPOSE,

  /** A legal basis that is not relied on. */
  LEGAL_BASIS,

  /** People whose data are not processed. */
  DATA_SUBJECT_CATEGORY,

  /** Data that are not processed. */
  DATA_CATEGORY,

  /** A source from which data are not obtained. */
  DATA_SOURCE,

  /** A recipient to whom data are not disclosed, where others are not denied. */
  RECIPIENT
}
