package fi.seloste.examples;

import fi.seloste.validation.Rule;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The rules by their ids, as people type them. */
final class RuleNames {

  private static final int MOST = 3;

  private final List<Rule> rules;

  RuleNames(List<Rule> rules) {
    this.rules = rules;
  }

  Optional<Rule> find(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** The ids that were probably meant, the likeliest first: in part, or misspelt. */
  List<String> likely(String typed) {
    String name = typed.toLowerCase(Locale.ROOT);
    List<String> ids = rules.stream().map(Rule::id).toList();
    List<String> parts = ids.stream().filter(id -> id.contains(name)).limit(MOST).toList();
    return parts.isEmpty()
        ? ids.stream()
            .filter(id -> likeness(id, name) > 0.5)
            .max(Comparator.comparingDouble(id -> likeness(id, name)))
            .stream()
            .toList()
        : parts;
  }

  /** How many pairs of letters two names have in common: Dice's coefficient, from 0 to 1. */
  private static double likeness(String one, String other) {
    Set<String> pairs = pairs(one);
    Set<String> others = pairs(other);
    int all = pairs.size() + others.size();
    pairs.retainAll(others);
    return all == 0 ? 0 : 2.0 * pairs.size() / all;
  }

  private static Set<String> pairs(String name) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < name.length(); i++) {
      pairs.add(name.substring(i, i + 2));
    }
    return pairs;
  }
}
