package fi.seloste.model;

/**
 * The conditions of Article 9(2) under which special categories of personal data may be processed,
 * point by point.
 */
public enum SpecialCategoryConditionKind implements Code {
  /** Article 9(2)(a): the data subject's explicit consent. */
  EXPLICIT_CONSENT,

  /**
   * Article 9(2)(b): obligations and rights under employment, social security and social protection
   * law.
   */
  EMPLOYMENT_OR_SOCIAL_PROTECTION,

  /** Article 9(2)(c): vital interests of a person, where the data subject cannot consent. */
  VITAL_INTERESTS,

  /**
   * Article 9(2)(d): a not-for-profit body with a political, philosophical, religious or trade
   * union aim, and its members.
   */
  NOT_FOR_PROFIT_BODY,

  /** Article 9(2)(e): the data subject has manifestly made the data public. */
  MANIFESTLY_MADE_PUBLIC,

  /** Article 9(2)(f): legal claims, and courts in their judicial capacity. */
  LEGAL_CLAIMS,

  /** Article 9(2)(g): substantial public interest, under law. */
  SUBSTANTIAL_PUBLIC_INTEREST,

  /**
   * Article 9(2)(h): preventive or occupational medicine, health or social care, under law or a
   * contract with a health professional.
   */
  HEALTH_OR_SOCIAL_CARE,

  /** Article 9(2)(i): public interest in public health, under law. */
  PUBLIC_HEALTH,

  /**
   * Article 9(2)(j): archiving in the public interest, research and statistics, under law and
   * Article 89(1).
   */
  ARCHIVING_RESEARCH_OR_STATISTICS
}
