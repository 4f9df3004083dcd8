package fi.seloste.validation.report;

import java.util.Comparator;

/**
 * A place in a text, as editors count it.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units
 */
public record Location(int line, int column) implements Comparable<Location> {

  private static final Comparator<Location> DOWNWARDS =
      Comparator.comparingInt(Location::line).thenComparingInt(Location::column);

  /**
   * A place in a text.
   *
   * @throws IllegalArgumentException if a number is less than one
   */
  public Location {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "Lines and columns are counted from 1: " + line + ":" + column);
    }
  }

  /** Further down in the text, or further to the right on the same line, is greater. */
  @Override
  public int compareTo(Location other) {
    return DOWNWARDS.compare(this, other);
  }

  /** Line and column, such as {@code 12:5}. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
