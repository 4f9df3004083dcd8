package fi.seloste.model;

/** From whom or how data are obtained; it decides between Articles 13 and 14. */
public enum SourceKind implements Code {
  /** The person provides them: Article 13. */
  DATA_SUBJECT,

  /** They are observed of the person, by a device or a service: Article 13. */
  OBSERVED,

  /** The controller derives or infers them from other data. */
  DERIVED,

  /** Another register or unit of the same controller. */
  SAME_CONTROLLER,

  /** An authority or its register: Article 14. */
  PUBLIC_AUTHORITY,

  /** Anybody else: Article 14. */
  THIRD_PARTY
}
