package fi.seloste.validation.report;

import java.util.Optional;

/**
 * Where the parts of a notice stand in the text that it was read from.
 *
 * <p>With a {@code NoticeDocument} of {@code fi.seloste.jackson}:
 *
 * <pre>{@code
 * pointer -> document.locate(pointer).map(it -> new Location(it.line(), it.column()))
 * }</pre>
 */
@FunctionalInterface
public interface Locations {

  /** The locations of a notice that comes from no text. */
  Locations NONE = pointer -> Optional.empty();

  /**
   * Where the value stands that a JSON pointer leads to; absent if there is none in the text.
   *
   * @param pointer a JSON pointer (RFC 6901) such as {@code /registers/0}; empty for the whole
   */
  Optional<Location> locate(String pointer);
}
