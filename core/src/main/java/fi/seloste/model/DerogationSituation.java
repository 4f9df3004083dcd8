package fi.seloste.model;

/** The specific situations of Article 49(1), first subparagraph, point by point. */
public enum DerogationSituation implements Code {
  /** Article 49(1)(a): explicit consent after information on the risks. */
  EXPLICIT_CONSENT,

  /** Article 49(1)(b): a contract with the data subject, or steps at their request before one. */
  CONTRACT,

  /** Article 49(1)(c): a contract with another person in the interest of the data subject. */
  CONTRACT_IN_DATA_SUBJECTS_INTEREST,

  /** Article 49(1)(d): important reasons of public interest. */
  PUBLIC_INTEREST,

  /** Article 49(1)(e): legal claims. */
  LEGAL_CLAIMS,

  /** Article 49(1)(f): vital interests of a person, where the data subject cannot consent. */
  VITAL_INTERESTS,

  /** Article 49(1)(g): a register intended by law to inform the public. */
  PUBLIC_REGISTER
}
