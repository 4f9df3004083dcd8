package fi.seloste.model;

/**
 * What a recipient or a source does. It makes an unnamed one more than a generic category, as
 * Articles 13(1)(e) and 14(2)(f) read with the guidelines WP260 demand.
 */
public enum Activity implements Code {
  /** Bookkeeping and payroll. */
  ACCOUNTING,

  /** Advertising, including networks and agencies. */
  ADVERTISING,

  /** Analysis of use and visitors. */
  ANALYTICS,

  /** Services of artificial intelligence. */
  ARTIFICIAL_INTELLIGENCE,

  /** Auditing of accounts. */
  AUDITING,

  /** Banking. */
  BANKING,

  /** Telecommunications, and sending of e-mail and messages. */
  COMMUNICATIONS,

  /** Address and contact information services. */
  CONTACT_INFORMATION,

  /** Credit information. */
  CREDIT_INFORMATION,

  /** Customer service on behalf of the controller. */
  CUSTOMER_SERVICE,

  /** Debt collection. */
  DEBT_COLLECTION,

  /** Post, transport and logistics. */
  DELIVERY,

  /** Education and training. */
  EDUCATION,

  /** Employing people, as present and former employers do. */
  EMPLOYMENT,

  /** Credit and financing, other than a bank's. */
  FINANCING,

  /** Health care, including occupational health. */
  HEALTH_CARE,

  /** Electronic identification and signature. */
  IDENTIFICATION,

  /** Hosting, software and support. */
  INFORMATION_TECHNOLOGY,

  /** Insurance, including pensions. */
  INSURANCE,

  /** Police, prosecution and other law enforcement. */
  LAW_ENFORCEMENT,

  /** Legal services. */
  LEGAL_SERVICES,

  /** Marketing other than advertising. */
  MARKETING,

  /** Payment services. */
  PAYMENT,

  /** Printing and mailing. */
  PRINTING,

  /** None: a private person, such as a relative or a referee. */
  PRIVATE_PERSON,

  /** Housing and property management. */
  PROPERTY_MANAGEMENT,

  /** Public administration, such as taxation or a register of the state. */
  PUBLIC_ADMINISTRATION,

  /** Recruitment and suitability assessment. */
  RECRUITMENT,

  /** Scientific or market research. */
  RESEARCH,

  /** Guarding, camera surveillance and information security. */
  SECURITY,

  /** Social media. */
  SOCIAL_MEDIA,

  /** Statistics. */
  STATISTICS,

  /** Travel, accommodation and events. */
  TOURISM,

  /** Something else; the description says what. */
  OTHER
}
