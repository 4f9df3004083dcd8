/** The rules of the national law of Finland, added to those of the GDPR. */
@NullMarked
package fi.seloste.validation.finland;

import org.jspecify.annotations.NullMarked;
