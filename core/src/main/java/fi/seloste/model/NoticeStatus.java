package fi.seloste.model;

/** Whether a notice has been published or is still being written. */
public enum NoticeStatus implements Code {
  /** Not published; may be incomplete. */
  DRAFT,

  /** Published, or given to the people concerned. */
  PUBLISHED
}
