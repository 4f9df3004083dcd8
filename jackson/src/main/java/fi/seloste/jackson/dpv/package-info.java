/**
 * Privacy notices in the Data Privacy Vocabulary (DPV) 2.3 of the W3C, as JSON-LD.
 *
 * <p>{@link fi.seloste.jackson.dpv.DpvWriter} writes a notice as privacy notice or as records of
 * processing, and says what DPV has no term for. What each code of the model is called in DPV:
 * {@code docs/dpv.md} of the project.
 */
@NullMarked
package fi.seloste.jackson.dpv;

import org.jspecify.annotations.NullMarked;
