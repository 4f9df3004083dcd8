package fi.seloste.model;

/** What requires a person to provide data, if anything does: Article 13(2)(e). */
public enum RequirementKind implements Code {
  /** Law requires the data. */
  STATUTORY,

  /** A contract requires them. */
  CONTRACTUAL,

  /** They are necessary to enter into a contract. */
  PRE_CONTRACTUAL,

  /** Nothing requires them. */
  VOLUNTARY
}
