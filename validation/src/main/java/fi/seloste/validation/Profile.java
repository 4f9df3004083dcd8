package fi.seloste.validation;

/** The document, or the country, that a rule is meant for. */
public enum Profile {
  /** The notice that people get: Articles 13 and 14 of the GDPR. */
  NOTICE,

  /** The record of processing activities: Article 30. */
  RECORD,

  /** The national law of Finland, added to one of the others. */
  FINLAND
}
