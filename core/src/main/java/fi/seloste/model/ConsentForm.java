package fi.seloste.model;

/** How consent is given; withdrawing it must be as easy (Article 7(3)). */
public enum ConsentForm implements Code {
  /** By electronic means, such as ticking a box. */
  ELECTRONIC,

  /** Orally. */
  ORAL,

  /** In writing. */
  WRITING,

  /** In writing with a signature. */
  SIGNED_WRITING,

  /** In person. */
  IN_PERSON
}
