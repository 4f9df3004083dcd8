package fi.seloste.validation;

/**
 * What a rule comes to, for one part or for the notice.
 *
 * <p>For the notice as a whole a breach goes before a question, a question before a rule that is
 * met, and that before one that does not apply.
 */
public enum Outcome {
  /** The rule has nothing to ask of this notice; the report says why. */
  NOT_APPLICABLE,

  /** What the rule demands is there. */
  MET,

  /** The notice does not tell enough to say; the report holds the question for a person. */
  UNDECIDED,

  /** What the rule demands is not there; the report says where. */
  BREACHED
}
