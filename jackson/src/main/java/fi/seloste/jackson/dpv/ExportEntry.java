package fi.seloste.jackson.dpv;

import fi.seloste.jackson.Problem;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing in which a DPV document departs from the notice it was written from.
 *
 * @param departure in one word
 * @param pointer the JSON pointer (RFC 6901) of what is concerned, in the JSON of the notice
 * @param value what stands there in the notice, of codes and truth values their JSON; empty for
 *     objects and lists
 * @param message what is the matter, in English; short and harmless to show
 */
public record ExportEntry(Departure departure, String pointer, String value, String message) {

  /** All but the value in one line, such as {@code /waivers: omitted: DPV has no term for this}. */
  @Override
  public String toString() {
    String word = departure.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return new Problem(pointer, Optional.empty(), word + ": " + message).toString();
  }
}
