package fi.seloste.validation.changes;

import fi.seloste.model.CountryCode;
import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.Disclosed;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.Limitation;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.SpecialCategoryCondition;
import fi.seloste.model.Text;
import fi.seloste.model.TransferMechanism;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a list are which of the list in the other version: first by id, then by equal
 * content, then by kind, and what is left by likeness, the most alike first.
 *
 * <p>The same pairs come out with the versions exchanged. The cost grows with the length of the
 * lists: of many parts that are left, each is compared with those near its own place alone.
 */
final class Matching {

  private static final int NONE = -1;
  private static final double ALIKE = 0.5;

  /** So many comparisons are made whatever the places. */
  private static final int FULL = 4_000;

  /** How far apart two parts may stand that are compared where there are many. */
  private static final int NEAR = 16;

  /** So many letters of a word tell which it is. */
  private static final int STEM = 6;

  private record Pair(int before, int after, double likeness) {}

  private final List<?> before;
  private final List<?> after;
  private final Ids earlier;
  private final Ids later;
  private final int[] partners;
  private final boolean[] taken;

  private Matching(List<?> before, List<?> after, Ids earlier, Ids later) {
    this.before = before;
    this.after = after;
    this.earlier = earlier;
    this.later = later;
    this.partners = new int[before.size()];
    this.taken = new boolean[after.size()];
    Arrays.fill(partners, NONE);
  }

  /** For each part of the earlier list the position of its partner in the later; -1: none. */
  static int[] of(List<?> before, List<?> after, Ids earlier, Ids later) {
    Matching matching = new Matching(before, after, earlier, later);
    if (!before.isEmpty() && !after.isEmpty()) {
      matching.match();
    }
    return matching.partners;
  }

  private void match() {
    byKey(part -> Ids.idOf(part).orElse(null), part -> Ids.idOf(part).orElse(null));
    if (left(before.size(), i -> partners[i] == NONE).isEmpty()) {
      return;
    }
    bySight();
    byKey(part -> content(part, earlier), part -> content(part, later));
    byKey(Matching::kind, Matching::kind);
    byLikeness();
    theLastOnes();
  }

  /** Those of the same content that stand in the same places, as far as there are no others. */
  private void bySight() {
    int shorter = Math.min(before.size(), after.size());
    for (int i = 0; i < shorter && areBothFreeOrPaired(i); i++) {
      if (partners[i] == NONE) {
        if (!before.get(i).equals(after.get(i)) || !refersToTheSame(before.get(i))) {
          return;
        }
        pair(i, i);
      }
    }
  }

  private boolean areBothFreeOrPaired(int i) {
    return (partners[i] == NONE) != taken[i];
  }

  /** Whether all that is referred to in a part is told by the same words in both versions. */
  private boolean refersToTheSame(Object part) {
    if (part instanceof Text || part instanceof CountryCode) {
      return true;
    }
    for (Attribute attribute : Attribute.of(part)) {
      if (attribute.isPart() || attribute.isReference()) {
        for (Object item : attribute.items(part)) {
          boolean same =
              attribute.isPart()
                  ? refersToTheSame(item)
                  : earlier
                      .words(attribute.name(), (String) item)
                      .equals(later.words(attribute.name(), (String) item));
          if (!same) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Those with the same key, the first with the first. */
  private void byKey(
      Function<Object, @Nullable String> ofBefore, Function<Object, @Nullable String> ofAfter) {
    int shorter = Math.min(before.size(), after.size());
    for (int i = 0; i < shorter && areBothFreeOrPaired(i); i++) {
      if (partners[i] == NONE) {
        String key = ofBefore.apply(before.get(i));
        if (!Objects.equals(key, ofAfter.apply(after.get(i)))) {
          break;
        } else if (key != null) {
          pair(i, i);
        }
      }
    }
    Map<String, Deque<Integer>> waiting = new HashMap<>();
    for (int j = 0; j < after.size(); j++) {
      String key = taken[j] ? null : ofAfter.apply(after.get(j));
      if (key != null) {
        waiting.computeIfAbsent(key, any -> new ArrayDeque<>()).add(j);
      }
    }
    for (int i = 0; i < before.size() && !waiting.isEmpty(); i++) {
      String key = partners[i] == NONE ? ofBefore.apply(before.get(i)) : null;
      Deque<Integer> same = key == null ? null : waiting.get(key);
      if (same != null && !same.isEmpty()) {
        pair(i, same.remove());
      }
    }
  }

  private void pair(int i, int j) {
    partners[i] = j;
    taken[j] = true;
  }

  /** A right is the right of its kind, a basis that of its point, whatever else it says. */
  private static @Nullable String kind(Object part) {
    if (part instanceof LegalBasis || part instanceof TransferMechanism) {
      return Attribute.typeOf(part).getSimpleName();
    } else if (part instanceof DataSubjectRight right) {
      return right.kind().map(Enum::name).filter(kind -> !kind.equals("OTHER")).orElse(null);
    } else if (part instanceof SpecialCategoryCondition condition) {
      return condition.kind().map(Enum::name).orElse(null);
    } else if (part instanceof Limitation limitation) {
      return limitation.kind().map(Enum::name).filter(kind -> !kind.equals("OTHER")).orElse(null);
    }
    return null;
  }

  private List<Integer> left(int size, IntPredicate free) {
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (free.test(i)) {
        left.add(i);
      }
    }
    return left;
  }

  private void byLikeness() {
    List<Integer> one = left(before.size(), i -> partners[i] == NONE);
    List<Integer> two = left(after.size(), j -> !taken[j]);
    if (one.isEmpty() || two.isEmpty()) {
      return;
    }
    List<Map<String, Set<String>>> ones =
        one.stream().map(i -> features(before.get(i), earlier)).toList();
    List<Map<String, Set<String>>> twos =
        two.stream().map(j -> features(after.get(j), later)).toList();
    boolean all = (long) one.size() * two.size() <= FULL;
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      int from = all ? 0 : Math.max(0, i - NEAR);
      int to = all ? two.size() : Math.min(two.size(), i + NEAR + 1);
      for (int j = from; j < to; j++) {
        if (mayBe(before.get(one.get(i)), after.get(two.get(j)))) {
          double likeness = likeness(ones.get(i), twos.get(j));
          if (likeness >= ALIKE) {
            pairs.add(new Pair(one.get(i), two.get(j), likeness));
          }
        }
      }
    }
    // Two pairs that are equal in all three have no part in common, so either order is the same.
    pairs.sort(
        Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparingInt(pair -> pair.before() + pair.after())
            .thenComparingInt(pair -> Math.abs(pair.before() - pair.after())));
    for (Pair pair : pairs) {
      if (partners[pair.before()] == NONE && !taken[pair.after()]) {
        pair(pair.before(), pair.after());
      }
    }
  }

  /** Whether a part may be the other one at all: a right of another kind is another right. */
  private static boolean mayBe(Object one, Object two) {
    String kind = kind(one);
    return kind == null ? kind(two) == null : kind.equals(kind(two));
  }

  /** One basis in the place of another is a change of basis; the same of periods and mechanisms. */
  private void theLastOnes() {
    List<Integer> one = left(before.size(), i -> partners[i] == NONE);
    List<Integer> two = left(after.size(), j -> !taken[j]);
    if (one.size() == 1 && two.size() == 1) {
      Object last = before.get(one.get(0));
      Object other = after.get(two.get(0));
      if (last instanceof LegalBasis
          || last instanceof TransferMechanism
          || last instanceof RetentionRule rule
              && scope(rule, earlier).equals(scope((RetentionRule) other, later))) {
        pair(one.get(0), two.get(0));
      }
    }
  }

  private static List<Set<String>> scope(RetentionRule rule, Ids ids) {
    Map<String, Set<String>> features = features(rule, ids);
    List<Set<String>> scope = new ArrayList<>();
    for (String name : List.of("data", "dataCategories", "dataSubjectCategories", "purposes")) {
      scope.add(features.getOrDefault(name, Set.of()));
    }
    return scope;
  }

  private static double likeness(Map<String, Set<String>> one, Map<String, Set<String>> two) {
    double alike = 0;
    double all = 0;
    Set<String> names = new TreeSet<>(one.keySet());
    names.addAll(two.keySet());
    for (String name : names) {
      Set<String> these = one.getOrDefault(name, Set.of());
      Set<String> those = two.getOrDefault(name, Set.of());
      long common = these.stream().filter(those::contains).count();
      double weight = weight(name);
      all += weight;
      alike += weight * 2 * common / (these.size() + those.size());
    }
    return all == 0 ? 1 : alike / all;
  }

  private static double weight(String name) {
    return switch (name) {
      case "name", "number" -> 4;
      case "type" -> 100;
      case "kind", "kinds", "title", "category", "heading" -> 3;
      case "data", "description", "text" -> 2;
      default -> 1;
    };
  }

  /** What a part says, attribute by attribute: words, codes, and the contents of its parts. */
  private static Map<String, Set<String>> features(Object part, Ids ids) {
    Map<String, Set<String>> features = new LinkedHashMap<>();
    if (part instanceof Text text) {
      features.put("text", wordsOf(text));
      return features;
    }
    for (Attribute attribute : Attribute.of(part)) {
      Set<String> said = new TreeSet<>();
      for (Object item : attribute.name().equals("id") ? List.of() : attribute.items(part)) {
        if (item instanceof Text text) {
          said.addAll(wordsOf(text));
        } else if (attribute.isPart()) {
          said.add(content(item, ids));
        } else {
          said.add(
              attribute.isReference() ? ids.words(attribute.name(), (String) item) : item + "");
        }
      }
      if (!said.isEmpty()) {
        features.put(attribute.name(), said);
      }
    }
    return features;
  }

  /** The beginnings of the words, so that an ending makes no other word. */
  private static Set<String> wordsOf(Text text) {
    Set<String> words = new TreeSet<>();
    for (String string : text.strings()) {
      for (String word : Wordings.words(string)) {
        words.add(
            word.substring(
                0,
                word.offsetByCodePoints(0, Math.min(STEM, word.codePointCount(0, word.length())))));
      }
    }
    if (words.isEmpty()) {
      words.addAll(text.strings());
    }
    return words;
  }

  /** All that a part says, its own id aside; what it refers to by the words of that. */
  static String content(Object part, Ids ids) {
    StringBuilder content = new StringBuilder();
    write(part, ids, content);
    return content.toString();
  }

  private static void write(Object part, Ids ids, StringBuilder content) {
    if (part instanceof Text || part instanceof CountryCode) {
      content.append(part instanceof Text text ? text.languages() + "" + text.strings() : part);
      return;
    }
    content.append(Attribute.typeOf(part).getSimpleName()).append('{');
    for (Attribute attribute : Attribute.of(part)) {
      List<?> items = attribute.name().equals("id") ? List.of() : attribute.items(part);
      Optional<Disclosed<?>> told = attribute.told(part);
      if (!items.isEmpty() || told.isPresent() && told.get().isStated()) {
        content.append(attribute.name());
        told.ifPresent(it -> content.append(it.state()).append(it.wording()));
        content.append('[');
        for (Object item : items) {
          if (attribute.isPart()) {
            write(item, ids, content);
          } else {
            content.append(
                attribute.isReference() ? ids.words(attribute.name(), (String) item) : item);
          }
          content.append('\u0001');
        }
        content.append(']');
      }
    }
    content.append('}');
  }
}
