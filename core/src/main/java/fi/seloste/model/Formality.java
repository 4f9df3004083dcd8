package fi.seloste.model;

/** The form that a request must have; the Regulation demands none. */
public enum Formality implements Code {
  /** In writing. */
  WRITING,

  /** In writing with a signature, as under the repealed Personal Data Act (523/1999). */
  SIGNED_WRITING,

  /** In person, on the spot. */
  IN_PERSON,

  /** On the controller's form. */
  FORM,

  /** With reasons. */
  JUSTIFICATION,

  /** Another form; the description says which. */
  OTHER
}
