package fi.seloste.jackson.dpv;

/** How a DPV document says something other than the notice it was written from. */
public enum Departure {
  /** The notice says it, and DPV has no term for it. It is not in the document. */
  OMITTED,

  /** The notice says it more exactly than DPV can; the nearest term that is still true is there. */
  APPROXIMATED,

  /**
   * The notice says it, and it is no part of a record of processing under Article 30. It is not in
   * the record; {@link DpvWriter#notice} writes it.
   */
  NOT_RECORDED
}
