package fi.seloste.model;

/** Materials whose storage time is laid down, or explained, by Finnish law. */
public enum RetainedMaterial implements Code {
  /** Financial statements and reports: Accounting Act (1336/1997), chapter 2, section 10(1). */
  FINANCIAL_STATEMENTS,

  /**
   * Books of account and charts of accounts: Accounting Act (1336/1997), chapter 2, section 10(1).
   */
  ACCOUNTING_BOOKS,

  /**
   * Vouchers, correspondence on business transactions and other accounting material: Accounting Act
   * (1336/1997), chapter 2, section 10(2).
   */
  VOUCHERS,

  /** Invoices: Value Added Tax Act (1501/1993), section 209 n. */
  INVOICES,

  /** Customer due diligence against money laundering: Act 444/2017, chapter 3, section 3. */
  CUSTOMER_DUE_DILIGENCE,

  /** Recordings of camera surveillance at work: Act 759/2004, section 17. */
  CAMERA_RECORDINGS,

  /** Traveller notices and the register of travellers: Act 308/2006, section 8. */
  TRAVELLER_REGISTER,

  /**
   * What is needed for a certificate of employment: Employment Contracts Act (55/2001), chapter 6,
   * section 7.
   */
  EMPLOYMENT_CERTIFICATES,

  /** Working-time records: Working Time Act (872/2019), section 32. */
  WORKING_TIME_RECORDS,

  /** Reports of whistleblowers: Act 1171/2022, section 29. */
  WHISTLEBLOWER_REPORTS,

  /**
   * Records of recruitment, kept for claims under section 26 of Act 1325/2014 and section 12 of Act
   * 609/1986.
   */
  RECRUITMENT_RECORDS,

  /** Patient records: Act 703/2023, annex. */
  PATIENT_RECORDS
}
