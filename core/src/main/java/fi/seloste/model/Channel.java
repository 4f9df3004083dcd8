package fi.seloste.model;

/** The ways by which data or requests come. */
public enum Channel implements Code {
  /** E-mail. */
  EMAIL,

  /** Telephone. */
  PHONE,

  /** Letter. */
  LETTER,

  /** Text message. */
  TEXT_MESSAGE,

  /** In person. */
  IN_PERSON,

  /** A form on the web. */
  WEB_FORM,

  /** An online service or application, usually after signing in. */
  ONLINE_SERVICE,

  /** A device, such as a camera, a sensor or a telephone. */
  DEVICE,

  /** Cookies and the like. */
  COOKIES,

  /** An interface between information systems. */
  SYSTEM_INTERFACE
}
