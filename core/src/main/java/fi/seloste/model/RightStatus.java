package fi.seloste.model;

/** Whether a right can be used. */
public enum RightStatus implements Code {
  /** It can be used; what an absent status means. */
  AVAILABLE,

  /** It can be used within limits set by law: Article 23. */
  RESTRICTED,

  /** It does not apply; the description says why. */
  NOT_APPLICABLE
}
