package fi.seloste.model;

/** How a period limits the storage. */
public enum RetentionBound implements Code {
  /** Neither shorter nor longer; what an absent bound means. */
  EXACTLY,

  /** Not shorter, as by the Accounting Act (1336/1997). */
  AT_LEAST,

  /** Not longer. */
  AT_MOST
}
