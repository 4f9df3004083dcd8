package fi.seloste.model;

/** What sort of security measure it is: Article 32(1). */
public enum SecurityKind implements Code {
  /** A technical measure, such as encryption or access control. */
  TECHNICAL,

  /** An organisational measure, such as instructions or confidentiality. */
  ORGANISATIONAL,

  /** A physical measure, such as a locked room. */
  PHYSICAL
}
