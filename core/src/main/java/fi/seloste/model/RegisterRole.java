package fi.seloste.model;

/** The role in which the notice's controllers process a register. */
public enum RegisterRole implements Code {
  /** Sole controller: Article 4(7). */
  CONTROLLER,

  /** Joint controller with others: Article 26. */
  JOINT_CONTROLLER,

  /**
   * Processor on behalf of other controllers (henkilötietojen käsittelijä): Articles 4(8), 28 and
   * 30(2).
   */
  PROCESSOR
}
