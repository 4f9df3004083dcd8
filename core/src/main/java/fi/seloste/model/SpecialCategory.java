package fi.seloste.model;

/** The special categories of personal data of Article 9(1) (erityiset henkilötietoryhmät). */
public enum SpecialCategory implements Code {
  /** Data revealing racial or ethnic origin. */
  RACIAL_OR_ETHNIC_ORIGIN,

  /** Data revealing political opinions. */
  POLITICAL_OPINIONS,

  /** Data revealing religious or philosophical beliefs. */
  RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS,

  /** Data revealing trade union membership. */
  TRADE_UNION_MEMBERSHIP,

  /** Genetic data: Article 4(13). */
  GENETIC_DATA,

  /** Biometric data for uniquely identifying a person: Article 4(14). */
  BIOMETRIC_DATA,

  /** Data concerning health: Article 4(15). */
  HEALTH,

  /** Data concerning sex life. */
  SEX_LIFE,

  /** Data concerning sexual orientation. */
  SEXUAL_ORIENTATION
}
