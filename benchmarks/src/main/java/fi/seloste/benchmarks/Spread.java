package fi.seloste.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** Where the values of several measurements of one thing lie. */
record Spread(double lower, double median, double upper) {

  /**
   * The median and the quartiles of values.
   *
   * @throws IllegalArgumentException if there are none
   */
  static Spread of(Collection<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    if (sorted.length == 0) {
      throw new IllegalArgumentException("Nothing was measured.");
    }
    return new Spread(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
  }

  /** The median and the quartiles of values. */
  static Spread of(double... values) {
    return of(Arrays.stream(values).boxed().toList());
  }

  /** The value at a part of the way through, between two neighbours if need be. */
  private static double at(double[] sorted, double part) {
    double place = part * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /** Such as {@code 1.29 (1.27–1.33)}. */
  String text(String format) {
    String median = String.format(Locale.ROOT, format, this.median);
    String lower = String.format(Locale.ROOT, format, this.lower);
    String upper = String.format(Locale.ROOT, format, this.upper);
    return median + " (" + lower + "–" + upper + ")";
  }
}
