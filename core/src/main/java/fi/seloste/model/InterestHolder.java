package fi.seloste.model;

/** Whose legitimate interests processing serves: Article 6(1)(f). */
public enum InterestHolder implements Code {
  /** The controller's own. */
  CONTROLLER,

  /** A third party's. */
  THIRD_PARTY
}
