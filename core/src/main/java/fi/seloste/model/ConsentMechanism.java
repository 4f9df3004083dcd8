package fi.seloste.model;

/**
 * How consent to cookies is asked for: Article 5(3) of Directive 2002/58/EC; it must be active
 * (Court of Justice, C-673/17).
 */
public enum ConsentMechanism implements Code {
  /** A tool in which the user chooses. */
  CONSENT_TOOL,

  /** The settings of the browser are taken for consent. */
  BROWSER_SETTINGS,

  /** Continuing to use the site is taken for consent. */
  CONTINUED_USE,

  /** Consent is not asked for. */
  NONE
}
