package fi.seloste.model;

/** What sort of person or body a controller is; some provisions hold for authorities only. */
public enum ControllerKind implements Code {
  /** A company limited by shares, or a partnership. */
  COMPANY,

  /** A cooperative (osuuskunta). */
  COOPERATIVE,

  /** An association (yhdistys). */
  ASSOCIATION,

  /** A foundation (säätiö). */
  FOUNDATION,

  /** A church or another religious community: Article 91. */
  RELIGIOUS_COMMUNITY,

  /**
   * A public authority (viranomainen): Articles 6(1), second subparagraph, 27(2)(b) and 37(1)(a).
   */
  PUBLIC_AUTHORITY,

  /**
   * Another public body, as in Articles 27(2)(b) and 37(1)(a); whether it is an authority in the
   * sense of Article 6(1) is left to a person.
   */
  PUBLIC_BODY,

  /** A court, which is exempt from Article 37(1)(a) when acting in its judicial capacity. */
  COURT,

  /** A natural person who carries on business (toiminimi). */
  SOLE_TRADER,

  /** A natural person otherwise. */
  NATURAL_PERSON,

  /** Something else; the description says what. */
  OTHER
}
