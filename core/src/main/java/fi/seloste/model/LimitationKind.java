package fi.seloste.model;

/**
 * What limits a right, with the Article that allows it; on any other right it has no basis in the
 * Regulation, unless a law is named.
 */
public enum LimitationKind implements Code {
  /** Articles 15(4) and 20(4): the rights and freedoms of others. */
  RIGHTS_OF_OTHERS,

  /** Article 12(5): manifestly unfounded or excessive requests. */
  UNFOUNDED_OR_EXCESSIVE,

  /** Article 12(6): reasonable doubts about the identity. */
  IDENTITY_NOT_CONFIRMED,

  /**
   * Article 23: national law, which is to be named; in Finland for instance sections 31 to 34 of
   * the Data Protection Act (1050/2018).
   */
  NATIONAL_LAW,

  /** Article 17(1)(a), the other way round: the data are still necessary for their purpose. */
  STILL_NECESSARY,

  /**
   * Article 17(3)(b): a legal obligation of the controller. By recital 68 and Article 21(1) there
   * is no portability of, and no objection to, what rests on one.
   */
  LEGAL_OBLIGATION,

  /** Articles 17(3)(b) and 20(3): a task in the public interest or official authority. */
  PUBLIC_TASK,

  /** Articles 17(3)(e), 18(1)(c) and 21(1): legal claims. */
  LEGAL_CLAIMS,

  /** Article 17(3)(a): freedom of expression and information. */
  FREEDOM_OF_EXPRESSION,

  /** Article 17(3)(c): public interest in public health. */
  PUBLIC_HEALTH,

  /** Article 17(3)(d): archiving in the public interest, research or statistics. */
  ARCHIVING_OR_RESEARCH,

  /** Article 18(1)(a): if the accuracy of the data is contested. */
  ACCURACY_CONTESTED,

  /** Article 18(1)(b): if the processing is unlawful. */
  UNLAWFUL_PROCESSING,

  /** Article 18(1)(d): while an objection is being examined. */
  OBJECTION_PENDING,

  /** Article 20(1)(a): for processing based on consent or contract. */
  CONSENT_OR_CONTRACT_ONLY,

  /** Article 20(1)(b): for processing by automated means. */
  AUTOMATED_MEANS_ONLY,

  /** Article 20(1): for data that the person has provided. */
  PROVIDED_DATA_ONLY,

  /** Article 20(2): directly to another controller where technically feasible. */
  TECHNICALLY_FEASIBLE,

  /** Article 21(1): on grounds relating to the person's particular situation. */
  PARTICULAR_SITUATION,

  /** Article 21(1): unless compelling legitimate grounds override. */
  COMPELLING_LEGITIMATE_GROUNDS,

  /** Article 21(1): for processing based on points (e) and (f) of Article 6(1). */
  PUBLIC_TASK_OR_LEGITIMATE_INTERESTS_ONLY,

  /** Article 21(6): research or statistics necessary for a task in the public interest. */
  PUBLIC_INTEREST_RESEARCH,

  /**
   * Only where consent is the sole basis. Article 7(3) knows no such limit; of portability and
   * erasure it is true where no other basis gives these rights.
   */
  CONSENT_ONLY,

  /** Something else, such as "in certain cases"; the description says what. */
  OTHER
}
