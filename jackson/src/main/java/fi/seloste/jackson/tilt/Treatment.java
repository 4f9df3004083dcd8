package fi.seloste.jackson.tilt;

/** What became of a value of a TILT document when it was read. */
public enum Treatment {
  /** It stands in the notice as what it means. */
  UNDERSTOOD,

  /** It was written in another form than TILT has for it; the notice holds what was meant. */
  REPAIRED,

  /**
   * It stands in the notice word for word, where what it means could not be told or has no place.
   */
  KEPT,

  /** Another value says the opposite. It stands word for word in a section and nowhere else. */
  CONTRADICTORY,

  /**
   * It may say "no", or may stand there only because the schema of TILT demands a value. The notice
   * does not state it.
   */
  DOUBTFUL,

  /**
   * The schema of TILT demands a value here, and there is none: it is absent, null or empty. Of all
   * treatments the only one that is not about something that was said.
   */
  MISSING
}
