package fi.seloste.model;

/** How people learn of changes to the notice: guidelines WP260, paragraphs 29 to 31. */
public enum ChangeMeans implements Code {
  /** The new version is published. */
  PUBLICATION,

  /** By e-mail. */
  EMAIL,

  /** By letter. */
  LETTER,

  /** By a notice in the service or application. */
  IN_SERVICE_NOTICE,

  /** By another notice; the description says which. */
  OTHER_NOTICE,

  /** People are told to check the notice themselves, which WP260 calls insufficient and unfair. */
  USER_MUST_CHECK
}
