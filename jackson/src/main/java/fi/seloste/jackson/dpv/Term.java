package fi.seloste.jackson.dpv;

/**
 * What a code of the model is called in DPV.
 *
 * @param list the closed list, such as {@code purposeKind}
 * @param code the code, or {@code *} for those of the list that have no row of their own
 * @param iri the compact IRI, such as {@code dpv:DirectMarketing}, or {@code -} if there is none
 * @param isExact whether the term says no less than the code
 */
record Term(String list, String code, String iri, boolean isExact) {

  boolean isWritten() {
    return !iri.equals("-");
  }

  /** What is said of a code that has no term of its own. */
  String departure() {
    return isWritten()
        ? "DPV has no term for just this; " + iri + " stands for it"
        : "DPV has no term for this";
  }
}
