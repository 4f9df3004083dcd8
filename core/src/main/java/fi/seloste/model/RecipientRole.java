package fi.seloste.model;

/** What a recipient is to a register. */
public enum RecipientRole implements Code {
  /** A processor, or its processor: Articles 4(8) and 28. */
  PROCESSOR,

  /** Another controller, which uses the data for purposes of its own (luovutus). */
  CONTROLLER,

  /** A joint controller that the notice does not present as its controller: Article 26. */
  JOINT_CONTROLLER,

  /**
   * An authority; one making a particular inquiry under law is no recipient by Article 4(9), second
   * sentence.
   */
  AUTHORITY,

  /** Everybody: the data are published. */
  PUBLIC,

  /** Other people in the register, such as the other members. */
  DATA_SUBJECTS,

  /** Another register or unit of the same controller; no recipient in the sense of Article 4(9). */
  SAME_CONTROLLER,

  /** The controller's own staff; no recipient in the sense of Article 4(9). */
  INTERNAL_STAFF
}
