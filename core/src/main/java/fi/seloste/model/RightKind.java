package fi.seloste.model;

/** The rights of data subjects, in the order of Chapter III where they stand in it. */
public enum RightKind implements Code {
  /** Article 15: access to the data (tarkastusoikeus). */
  ACCESS,

  /** Article 16: rectification (oikaiseminen). */
  RECTIFICATION,

  /** Article 17: erasure (poistaminen). */
  ERASURE,

  /** Article 18: restriction of processing (käsittelyn rajoittaminen). */
  RESTRICTION,

  /** Article 20: data portability (oikeus siirtää tiedot järjestelmästä toiseen). */
  PORTABILITY,

  /** Article 21(1) and (6): objection (vastustamisoikeus). */
  OBJECTION,

  /** Article 21(2) and (3): objection to direct marketing, without condition. */
  DIRECT_MARKETING_OBJECTION,

  /** Article 7(3): withdrawal of consent (suostumuksen peruuttaminen). */
  CONSENT_WITHDRAWAL,

  /** Article 22: not to be subject to a solely automated decision. */
  NO_AUTOMATED_DECISION,

  /** Article 19: recipients are notified of rectification, erasure and restriction. */
  RECIPIENT_NOTIFICATION,

  /** Article 77: complaint to a supervisory authority (valitus valvontaviranomaiselle). */
  COMPLAINT,

  /** Another right; the name or the description says which. */
  OTHER
}
