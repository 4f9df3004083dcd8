package fi.seloste.model;

/** The appropriate safeguards of Articles 46 and 47 other than standard clauses. */
public enum SafeguardInstrument implements Code {
  /** Articles 46(2)(b) and 47: binding corporate rules (yritystä koskevat sitovat säännöt). */
  BINDING_CORPORATE_RULES,

  /** Articles 40 and 46(2)(e): an approved code of conduct with binding commitments. */
  CODE_OF_CONDUCT,

  /** Articles 42 and 46(2)(f): an approved certification with binding commitments. */
  CERTIFICATION,

  /**
   * Article 46(3)(a): contractual clauses of the parties' own, authorised by the supervisory
   * authority.
   */
  CONTRACTUAL_CLAUSES,

  /**
   * Article 46(2)(a): a legally binding and enforceable instrument between public authorities or
   * bodies.
   */
  PUBLIC_INSTRUMENT,

  /**
   * Article 46(3)(b): provisions in administrative arrangements between public authorities or
   * bodies, authorised by the supervisory authority.
   */
  ADMINISTRATIVE_ARRANGEMENT
}
