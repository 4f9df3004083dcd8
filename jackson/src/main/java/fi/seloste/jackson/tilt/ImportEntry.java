package fi.seloste.jackson.tilt;

import fi.seloste.jackson.Position;
import fi.seloste.jackson.Problem;
import fi.seloste.jackson.tree.Trees;
import java.util.Optional;

/**
 * What became of one value of a TILT document.
 *
 * @param treatment in one word
 * @param pointer the JSON pointer (RFC 6901) of the value in the TILT document
 * @param position where it stands; of a property that is absent, where its object begins
 * @param value the value as it was written, however long; of a number, true or false its JSON;
 *     empty if it is missing. May hold anything, control characters included
 * @param message what was made of it, in English; short and harmless to show
 */
public record ImportEntry(
    Treatment treatment,
    String pointer,
    Optional<Position> position,
    String value,
    String message) {

  /** All in one line, such as {@code /controller/country (8:16): repaired: 'Germany' is DE}. */
  @Override
  public String toString() {
    String word = Words.of(treatment);
    String said = value.isEmpty() ? "" : Trees.trees().quote(value).concat(" ");
    return new Problem(pointer, position, word.concat(": ").concat(said).concat(message))
        .toString();
  }
}
