package fi.seloste.jackson;

import java.util.Optional;

/**
 * One thing that is wrong with a text.
 *
 * @param pointer the JSON pointer (RFC 6901) of the value concerned; empty for the whole text
 * @param position where it stands; absent if the value does not come from a text, such as a {@code
 *     JsonNode}
 * @param message what is wrong, in English
 */
public record Problem(String pointer, Optional<Position> position, String message) {

  /** All in one line, such as {@code /updatedOn (9:20): '8.1.2026' is not a date ...}. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(Quoting.shorten(pointer, 200));
    if (position.isPresent()) {
      line.append(line.length() == 0 ? "(" : " (").append(position.get()).append(')');
    }
    return line.append(line.length() == 0 ? "" : ": ").append(message).toString();
  }
}
