/**
 * The rules of the General Data Protection Regulation, (EU) 2016/679, in the order of the law: one
 * enum for each subject, one constant for each rule.
 */
@NullMarked
package fi.seloste.validation.gdpr;

import org.jspecify.annotations.NullMarked;
