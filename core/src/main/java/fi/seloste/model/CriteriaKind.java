package fi.seloste.model;

/** The kinds of criteria by which a storage period is determined: Article 13(2)(a). */
public enum CriteriaKind implements Code {
  /** One from which people can assess the period; what an absent kind means. */
  SPECIFIC,

  /** "As long as necessary for the purposes", and no more; too generic by the guidelines WP260. */
  AS_LONG_AS_NECESSARY,

  /** "As long as the law requires or permits", no law being named; too generic. */
  AS_LAW_PERMITS,

  /** Until the person asks for erasure, which is a right and no criterion. */
  UNTIL_ERASURE_REQUEST,

  /** Until further notice (toistaiseksi). */
  UNTIL_FURTHER_NOTICE,

  /** According to a records management or archive plan (tiedonohjaussuunnitelma). */
  ARCHIVE_PLAN
}
