package fi.seloste.jackson.tilt;

/** How a TILT document says something other than the notice it was written from. */
public enum Departure {
  /** The notice says it, and TILT has no place for it. It is not in the document. */
  OMITTED,

  /**
   * The notice says it, but not in the form that the schema of TILT wants. It stands in the added
   * member {@code seloste}, which {@link TiltReader} reads and other programs do not.
   */
  SET_ASIDE,

  /**
   * The notice does not say it, and the schema of TILT demands it. What stands there says nothing;
   * {@code seloste.notStated} lists it.
   */
  PLACEHOLDER
}
