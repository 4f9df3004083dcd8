package fi.seloste.model;

/** What happens to data when their time is over. */
public enum Disposal implements Code {
  /** They are erased or destroyed. */
  ERASURE,

  /** They are made anonymous: recital 26. */
  ANONYMISATION,

  /** They are archived, and so kept. */
  ARCHIVING,

  /** They are returned to the person or to the controller. */
  RETURN
}
