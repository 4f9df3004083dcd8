package fi.seloste.jackson;

import java.util.Arrays;

/**
 * Where each value of a text stands.
 *
 * <p>Kept as rows of numbers, in the order of the text, so that the values within a value directly
 * follow it; a JSON pointer is only looked up, never stored.
 */
final class Places {

  private int[] parents = new int[256];
  private Object[] steps = new Object[256];
  private int[] offsets = new int[256];
  private int[] ends = new int[256];
  private int size;
  private int current = -1;

  /** The text is read anew. */
  void clear() {
    size = 0;
    current = -1;
  }

  /** A value begins that stands at a step (a name or an index) from the current one. */
  void enter(Object step, int offset) {
    if (size == parents.length) {
      parents = Arrays.copyOf(parents, size * 2);
      steps = Arrays.copyOf(steps, size * 2);
      offsets = Arrays.copyOf(offsets, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    parents[size] = current;
    steps[size] = step;
    offsets[size] = offset;
    current = size++;
  }

  /** The current value ends. */
  void leave() {
    ends[current] = size;
    current = parents[current];
  }

  /** The offset of the value that a JSON pointer leads to; -1 if there is none. */
  int offset(String pointer) {
    int place = 0;
    int from = 0;
    while (from < pointer.length()) {
      if (pointer.charAt(from) != '/') {
        return -1;
      }
      int to = pointer.indexOf('/', from + 1);
      to = to < 0 ? pointer.length() : to;
      place = child(place, pointer.substring(from + 1, to).replace("~1", "/").replace("~0", "~"));
      if (place < 0) {
        return -1;
      }
      from = to;
    }
    return offsets[place];
  }

  private int child(int place, String step) {
    int index = index(step);
    for (int i = place + 1; i < ends[place]; i = ends[i]) {
      Object at = steps[i];
      if (at instanceof Integer item ? item == index : at.equals(step)) {
        return i;
      }
    }
    return -1;
  }

  /** The number of a list item; -1 if the step cannot be one. */
  private static int index(String step) {
    if (step.isEmpty() || step.length() > 9 || step.charAt(0) == '0' && step.length() > 1) {
      return -1;
    }
    int index = 0;
    for (int i = 0; i < step.length(); i++) {
      char c = step.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      index = index * 10 + (c - '0');
    }
    return index;
  }
}
