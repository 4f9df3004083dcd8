package fi.seloste.jackson;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The formats in which a notice is read: the present one, and older ones, each with the step to the
 * next.
 *
 * <p>A step changes the notice before it is read, and knows nothing of the model, which goes on
 * changing. What has been released once is never changed: a new format adds a step.
 */
final class Formats {

  /** The format that is written. */
  static final String PRESENT = "1.0";

  /** All there are. No format came before the first one. */
  static final Formats KNOWN = new Formats(List.of());

  /**
   * What leads from a format to the next.
   *
   * @param from the older format, such as {@code "0.9"}
   * @param change makes of the root of a notice in it one in the next format, all but {@code
   *     "seloste"}
   */
  record Step(String from, Consumer<Draft> change) {}

  /** Says that the notice at hand is in an older format, so that it must be read anew. */
  static final class Older extends RuntimeException {

    private static final long serialVersionUID = 1;
    static final Older SIGN = new Older();

    private Older() {
      super(null, null, false, false);
    }
  }

  private final List<Step> steps;

  /**
   * @param steps from the oldest format to the present one
   */
  Formats(List<Step> steps) {
    this.steps = List.copyOf(steps);
  }

  boolean hasOlder() {
    return !steps.isEmpty();
  }

  boolean isOlder(String format) {
    return indexOf(format) < steps.size();
  }

  private int indexOf(String format) {
    int i = 0;
    while (i < steps.size() && !steps.get(i).from().equals(format)) {
      i++;
    }
    return i;
  }

  /** All formats that are read, the oldest first. */
  String list() {
    List<String> all = new ArrayList<>();
    steps.forEach(step -> all.add(step.from()));
    all.add(PRESENT);
    return String.join(", ", all);
  }

  /** Brings a notice in an older format to the present one; any other stays as it is. */
  void upgrade(Draft root) {
    Draft format = root.get("seloste");
    if (format != null && isOlder(format.text())) {
      steps
          .subList(indexOf(format.text()), steps.size())
          .forEach(step -> step.change().accept(root));
      root.set("seloste", format.as(PRESENT));
    }
  }

  /** Whether a format, by its number, comes after the present one. */
  static boolean isNewer(String format) {
    long number = number(format);
    return number > number(PRESENT);
  }

  /** Numbers in the order of the formats; -1 for what is no number of a format. */
  private static long number(String format) {
    int dot = format.indexOf('.');
    if (dot < 1 || format.length() > 9) {
      return -1;
    }
    long major = digits(format, 0, dot);
    long minor = digits(format, dot + 1, format.length());
    return major < 0 || minor < 0 ? -1 : major << 32 | minor;
  }

  private static long digits(String text, int from, int to) {
    long number = from < to ? 0 : -1;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }
}
