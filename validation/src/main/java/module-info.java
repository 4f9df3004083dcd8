/** Rules that cite the law, put to a notice. */
module fi.seloste.validation {
  requires transitive fi.seloste.core;
  requires static jakarta.validation;
  requires static org.hibernate.validator;
  requires static org.jspecify;

  exports fi.seloste.validation;
  exports fi.seloste.validation.changes;
  exports fi.seloste.validation.finland;
  exports fi.seloste.validation.gdpr;
  exports fi.seloste.validation.jakarta;
  exports fi.seloste.validation.reference;
  exports fi.seloste.validation.report;
  exports fi.seloste.validation.rulesets;
}
