package fi.seloste.jackson;

/**
 * A place in a text, as editors count it.
 *
 * @param line from 1; a line ends with a line feed, a carriage return or both
 * @param column from 1, in UTF-16 units; a byte order mark is not counted
 */
public record Position(int line, int column) {

  /** Line and column, such as {@code 12:5}. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
