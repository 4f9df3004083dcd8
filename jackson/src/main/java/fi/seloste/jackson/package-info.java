/**
 * Privacy notices as JSON and as YAML.
 *
 * <ul>
 *   <li>{@link fi.seloste.jackson.NoticeJson} reads and writes without any configuration; what is
 *       wrong with a text comes as a list of {@link fi.seloste.jackson.Problem problems}, each with
 *       its place.
 *   <li>{@link fi.seloste.jackson.NoticeYaml} does the same for YAML, with a parser that an
 *       application adds if it wants to.
 *   <li>{@link fi.seloste.jackson.SelosteModule} gives the same format to an {@code ObjectMapper}.
 * </ul>
 *
 * <p><b>The format.</b> Properties are named like the accessors of {@code fi.seloste.model} and
 * written in their order. What a notice does not state is not written; null is read as absent. The
 * root begins with {@code "seloste": "1.0"}, the version of the format.
 */
@NullMarked
package fi.seloste.jackson;

import org.jspecify.annotations.NullMarked;
