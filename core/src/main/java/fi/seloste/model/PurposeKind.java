package fi.seloste.model;

/** What sort of purpose processing has; some sorts have duties of their own. */
public enum PurposeKind implements Code {
  /** Managing the customer relationship: orders, service, invoicing. */
  CUSTOMER_RELATIONSHIP,

  /** Keeping people informed, other than marketing. */
  COMMUNICATION,

  /** Direct marketing (suoramarkkinointi), to which people may always object: Article 21(2). */
  DIRECT_MARKETING,

  /**
   * Direct marketing by e-mail, text message or the like, which needs consent from natural persons
   * but for existing customers: Article 13 of Directive 2002/58/EC, section 200 of Act 917/2014.
   */
  ELECTRONIC_DIRECT_MARKETING,

  /** Choosing advertisements by what is known of a person. */
  TARGETED_ADVERTISING,

  /** Market and opinion research; by itself no direct marketing. */
  MARKET_RESEARCH,

  /** Profiling: Article 4(4). */
  PROFILING,

  /** Dividing people into groups by what is known of them. */
  SEGMENTATION,

  /** Fitting content or service to a person. */
  PERSONALISATION,

  /** Making automated individual decisions: Article 22. */
  AUTOMATED_DECISION,

  /** Developing products, services and operations. */
  DEVELOPMENT,

  /** Analysing use and business. */
  ANALYTICS,

  /** Statistics: Article 89. */
  STATISTICS,

  /** Scientific or historical research: Article 89. */
  RESEARCH,

  /** Archiving in the public interest: Article 89. */
  ARCHIVING,

  /** Complying with legal obligations, such as bookkeeping and taxation. */
  LEGAL_COMPLIANCE,

  /** Establishing, exercising or defending legal claims. */
  LEGAL_CLAIMS,

  /** Security of people, property and information, and preventing abuse. */
  SECURITY,

  /** Camera surveillance; at work in Finland under Act 759/2004. */
  CAMERA_SURVEILLANCE,

  /** Managing employment: Article 88; in Finland Act 759/2004. */
  EMPLOYMENT,

  /** Recruiting staff. */
  RECRUITMENT,

  /** Managing membership, such as the list of members. */
  MEMBERSHIP,

  /** Health care and social welfare. */
  HEALTH_CARE,

  /** Education and training. */
  EDUCATION,

  /** Publishing the data, as in a public search or list. */
  PUBLICATION,

  /**
   * Journalism and academic, artistic or literary expression: Article 85; in Finland section 27 of
   * the Data Protection Act (1050/2018).
   */
  JOURNALISM,

  /** An online service offered directly to a child: Article 8. */
  INFORMATION_SOCIETY_SERVICE_TO_CHILD,

  /**
   * Named but not specified, such as "other purposes to which you have consented": Article 5(1)(b)
   * wants specified ones.
   */
  UNSPECIFIED
}
