package fi.seloste.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * How one type of value stands in JSON.
 *
 * <p>There is one instance for each type; it is immutable and shared by all reads and writes.
 */
abstract class Kind {

  /**
   * Reads the value at hand, which is not JSON null, and stays at its last token; null, with the
   * problem noted, if it cannot be read.
   */
  abstract @Nullable Object read(Reading in);

  abstract void write(JsonGenerator out, Object value);
}
