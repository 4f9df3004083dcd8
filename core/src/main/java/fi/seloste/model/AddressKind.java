package fi.seloste.model;

/** What an address is for. */
public enum AddressKind implements Code {
  /** Letters go there. */
  POSTAL,

  /** People go there. */
  VISITING
}
