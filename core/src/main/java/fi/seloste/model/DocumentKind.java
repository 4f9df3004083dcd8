package fi.seloste.model;

/** What sort of document a notice points to. */
public enum DocumentKind implements Code {
  /** Another privacy notice. */
  PRIVACY_NOTICE,

  /** A shorter or longer layer of this notice. */
  LAYER,

  /** This notice in another language. */
  LANGUAGE_VERSION,

  /** An earlier version of this notice. */
  PREVIOUS_VERSION,

  /** A cookie policy (evästeseloste). */
  COOKIE_POLICY,

  /** A record of processing activities: Article 30 (seloste käsittelytoimista). */
  RECORD_OF_PROCESSING,

  /** A list of recipients or processors. */
  RECIPIENT_LIST,

  /** A form for requests. */
  REQUEST_FORM,

  /** A contract with a processor: Article 28(3). */
  PROCESSING_CONTRACT,

  /** Something else; the title or the description says what. */
  OTHER
}
