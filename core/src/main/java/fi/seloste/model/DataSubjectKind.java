package fi.seloste.model;

/** What sort of people the data are about. */
public enum DataSubjectKind implements Code {
  /** Customers acting for themselves, who can be party to a contract. */
  CONSUMER,

  /** Natural persons carrying on business, who are themselves party to the contract. */
  SOLE_TRADER,

  /**
   * Contact persons and representatives of companies and other organisations, who are not party to
   * the organisation's contract.
   */
  ORGANISATION_REPRESENTATIVE,

  /** Employees and officials of the controller, present or former. */
  EMPLOYEE,

  /** Applicants for a job. */
  JOB_APPLICANT,

  /** Members of an association, cooperative or congregation. */
  MEMBER,

  /** Potential customers. */
  PROSPECT,

  /** Pupils, students and participants of training. */
  STUDENT,

  /** Patients, and clients of social welfare. */
  PATIENT,

  /** Participants of scientific research. */
  RESEARCH_PARTICIPANT,

  /** Children: Article 8 and recital 38. */
  CHILD,

  /** Family members and next of kin of others in the register. */
  RELATIVE,

  /** People who give references for others (suosittelijat). */
  REFEREE,

  /** Visitors of premises, events or sites. */
  VISITOR,

  /** People who come into view by chance, as in camera surveillance. */
  BYSTANDER,

  /** Deceased persons, to whose data the Regulation does not apply: recital 27. */
  DECEASED,

  /** Other people; the description says who. */
  OTHER
}
