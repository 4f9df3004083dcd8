package fi.seloste.model;

/**
 * What permits the personal identity code (henkilötunnus): section 29 of the Finnish Data
 * Protection Act (1050/2018), under Article 87 of the GDPR.
 */
public enum NationalIdentifierGround implements Code {
  /** The data subject's consent: section 29(1). */
  CONSENT,

  /** A provision of law on the processing: section 29(1). */
  LAW,

  /** Unambiguous identification is important for a task laid down by law: section 29(1). */
  STATUTORY_TASK,

  /**
   * Unambiguous identification is important for the rights and obligations of the data subject or
   * the controller: section 29(1).
   */
  RIGHTS_AND_OBLIGATIONS,

  /**
   * Unambiguous identification is important for scientific or historical research or statistics:
   * section 29(1).
   */
  RESEARCH,

  /**
   * One of the activities that section 29(2) lists, such as credit, insurance, rental, health care
   * or employment.
   */
  LISTED_SECTOR
}
