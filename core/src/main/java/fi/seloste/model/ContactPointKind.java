package fi.seloste.model;

/** What a contact point is for. */
public enum ContactPointKind implements Code {
  /** The controller's contact in general. */
  GENERAL,

  /** Matters of data protection (tietosuoja-asiat), without being a designated officer. */
  DATA_PROTECTION,

  /** Matters of a register (rekisteriasiat), as Finnish notices name a person for them. */
  REGISTER_MATTERS,

  /** Requests by which people use their rights. */
  REQUESTS,

  /** Customer service. */
  CUSTOMER_SERVICE
}
