package fi.seloste.model;

/** The events from which a storage period runs or, without a period, until which data are kept. */
public enum RetentionEvent implements Code {
  /** The data are collected or recorded. */
  COLLECTION,

  /** The person was last active: the last purchase, contact or sign-in. */
  LAST_ACTIVITY,

  /** The purpose is fulfilled. */
  PURPOSE_END,

  /** The customer relationship ends. */
  CUSTOMER_RELATIONSHIP_END,

  /** The contract ends. */
  CONTRACT_END,

  /** The membership ends. */
  MEMBERSHIP_END,

  /** The employment ends. */
  EMPLOYMENT_END,

  /** The registration ends: an account is closed or an entry lapses. */
  REGISTRATION_END,

  /** The event ends, such as a course or a competition. */
  EVENT_END,

  /** The season ends. */
  SEASON_END,

  /** The financial year ends (tilikausi). */
  FINANCIAL_YEAR_END,

  /** The calendar year ends. */
  CALENDAR_YEAR_END,

  /** A decision is made in the matter. */
  DECISION,

  /** The period for appeal ends. */
  APPEAL_PERIOD_END,

  /** The person withdraws consent: Article 7(3). */
  CONSENT_WITHDRAWAL,

  /** The person unsubscribes. */
  UNSUBSCRIPTION,

  /** The person objects: Article 21. */
  OBJECTION,

  /** The person was born. */
  BIRTH,

  /** The person dies. */
  DEATH,

  /** Something else; the event's description says what. */
  OTHER
}
