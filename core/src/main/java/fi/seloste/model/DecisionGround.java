package fi.seloste.model;

/** What permits a decision based solely on automated processing: Article 22(2). */
public enum DecisionGround implements Code {
  /** Article 22(2)(a): necessary for a contract with the data subject. */
  CONTRACT,

  /** Article 22(2)(b): authorised by Union or national law. */
  LAW,

  /** Article 22(2)(c): the data subject's explicit consent. */
  EXPLICIT_CONSENT
}
