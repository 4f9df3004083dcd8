package fi.seloste.examples;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names that people type: the ids of rules, or the options of the program. */
final class Names {

  private static final int MOST = 3;

  private final List<String> all;

  Names(List<String> all) {
    this.all = all;
  }

  /** The names that were probably meant, the likeliest first: in part, or misspelt. */
  List<String> likely(String typed) {
    String name = typed.toLowerCase(Locale.ROOT);
    List<String> parts = all.stream().filter(it -> it.contains(name)).limit(MOST).toList();
    return parts.isEmpty()
        ? all.stream()
            .filter(it -> likeness(it, name) > 0.5)
            .max(Comparator.comparingDouble(it -> likeness(it, name)))
            .stream()
            .toList()
        : parts;
  }

  /** How many pairs of letters two names have in common: Dice's coefficient, from 0 to 1. */
  private static double likeness(String one, String other) {
    Set<String> pairs = pairs(one);
    Set<String> others = pairs(other);
    int both = pairs.size() + others.size();
    pairs.retainAll(others);
    return both == 0 ? 0 : 2.0 * pairs.size() / both;
  }

  private static Set<String> pairs(String name) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < name.length(); i++) {
      pairs.add(name.substring(i, i + 2));
    }
    return pairs;
  }
}
