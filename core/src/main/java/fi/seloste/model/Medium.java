package fi.seloste.model;

/** What material a security measure protects, as Finnish notices divide it. */
public enum Medium implements Code {
  /** Paper and other manual material (manuaalinen aineisto). */
  MANUAL,

  /** Electronic material (sähköisesti käsiteltävät tiedot). */
  ELECTRONIC
}
