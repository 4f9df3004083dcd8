/**
 * Privacy notices in the Transparency Information Language (TILT).
 *
 * <ul>
 *   <li>{@link fi.seloste.jackson.tilt.TiltReader} takes any JSON object of the kind that is
 *       published as TILT, whether or not it satisfies the schema of TILT, and accounts for every
 *       value in it.
 *   <li>{@link fi.seloste.jackson.tilt.TiltWriter} writes documents that satisfy version 1 of the
 *       schema, and says what TILT has no place for.
 * </ul>
 *
 * <p>How each field of TILT stands in the model: {@code docs/tilt.md} of the project.
 */
@NullMarked
package fi.seloste.jackson.tilt;

import org.jspecify.annotations.NullMarked;
