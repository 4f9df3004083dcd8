package fi.seloste.model;

/**
 * What a data protection officer does besides; a role that determines purposes and means of
 * processing conflicts with the task (Article 38(6), Court of Justice C-453/21).
 */
public enum OfficerRole implements Code {
  /** Managing director (toimitusjohtaja); presumed to conflict. */
  MANAGING_DIRECTOR,

  /** Chief operating officer; presumed to conflict. */
  CHIEF_OPERATING_OFFICER,

  /** Chief financial officer; presumed to conflict. */
  CHIEF_FINANCIAL_OFFICER,

  /** Chief medical officer (johtava lääkäri); presumed to conflict. */
  CHIEF_MEDICAL_OFFICER,

  /** Head of marketing; presumed to conflict. */
  HEAD_OF_MARKETING,

  /** Head of sales; presumed to conflict. */
  HEAD_OF_SALES,

  /** Head of human resources; presumed to conflict. */
  HEAD_OF_HUMAN_RESOURCES,

  /** Head of information technology; presumed to conflict. */
  HEAD_OF_INFORMATION_TECHNOLOGY,

  /** Owner or partner of the controller; presumed to conflict. */
  OWNER,

  /** Legal counsel; disputed, not presumed to conflict. */
  LEGAL_COUNSEL,

  /** Compliance officer; disputed, not presumed to conflict. */
  COMPLIANCE_OFFICER,

  /** Chief information security officer; disputed, not presumed to conflict. */
  INFORMATION_SECURITY_OFFICER,

  /** Another role; the position says which. */
  OTHER
}
