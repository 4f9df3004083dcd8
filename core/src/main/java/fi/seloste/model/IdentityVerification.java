package fi.seloste.model;

/** The means by which a person who makes a request is identified: Article 12(6). */
public enum IdentityVerification implements Code {
  /** The name. */
  NAME,

  /**
   * The national identification number; alone or with the name insufficient by section 29(5) of the
   * Finnish Data Protection Act (1050/2018).
   */
  NATIONAL_IDENTIFIER,

  /** Another identifier, such as a customer or membership number. */
  IDENTIFIER,

  /** Signing in to the person's account, or using its e-mail address. */
  ACCOUNT,

  /** Strong electronic identification (vahva sähköinen tunnistaminen). */
  STRONG_AUTHENTICATION,

  /** An identity document. */
  IDENTITY_DOCUMENT,

  /** The signature. */
  SIGNATURE,

  /** A call to a known number. */
  PHONE_CALL,

  /** Something else; the description says what. */
  OTHER
}
