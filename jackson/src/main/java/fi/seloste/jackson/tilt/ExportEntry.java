package fi.seloste.jackson.tilt;

import fi.seloste.jackson.Problem;
import fi.seloste.jackson.tree.Trees;
import java.util.Optional;

/**
 * One thing in which a TILT document departs from the notice it was written from.
 *
 * @param departure in one word
 * @param pointer a JSON pointer (RFC 6901): of what is {@linkplain Departure#OMITTED omitted} in
 *     the JSON of the notice, else in the TILT document
 * @param value what is omitted or set aside, or the placeholder; of true, false and codes their
 *     JSON
 * @param message what is the matter, in English; short and harmless to show
 */
public record ExportEntry(Departure departure, String pointer, String value, String message) {

  /** All in one line, such as {@code /registers/0/name: omitted: 'Customers' ...}. */
  @Override
  public String toString() {
    String said = value.isEmpty() ? "" : Trees.trees().quote(value).concat(" ");
    String line = Words.of(departure).concat(": ").concat(said).concat(message);
    return new Problem(pointer, Optional.empty(), line).toString();
  }
}
