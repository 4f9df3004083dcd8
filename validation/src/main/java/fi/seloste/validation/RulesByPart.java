package fi.seloste.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Which rules are put to a part, each as its position in the rule set. */
final class RulesByPart {

  private static final int[] NONE = {};

  private final Check<Object>[] checks;
  private final int[][] ofKind = new int[Kind.all().size()][];

  /** For parts of a sealed choice, such as the legal bases: a rule may be on one or on all. */
  private final Map<Class<?>, int[]> ofClass = new HashMap<>();

  RulesByPart(List<Rule> rules) {
    checks = checks(rules);
    for (Kind<?> kind : Kind.all()) {
      int[] onKind = positions(rules, part -> part == kind.type());
      ofKind[kind.position()] = onKind;
      for (Class<?> choice : kind.choices()) {
        int[] onChoice =
            positions(rules, part -> part != kind.type() && part.isAssignableFrom(choice));
        ofClass.put(
            choice, IntStream.concat(IntStream.of(onKind), IntStream.of(onChoice)).toArray());
      }
    }
  }

  @SuppressWarnings("unchecked") // put to no parts but those of its type
  private static <T> Check<Object> unchecked(Rule.Declaration<T> declaration) {
    return (Check<Object>) declaration.check();
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  private static Check<Object>[] checks(List<Rule> rules) {
    return rules.stream().map(rule -> unchecked(rule.declaration())).toArray(Check[]::new);
  }

  private static int[] positions(List<Rule> rules, Predicate<Class<?>> on) {
    return IntStream.range(0, rules.size())
        .filter(i -> on.test(rules.get(i).declaration().part()))
        .toArray();
  }

  int[] on(At at) {
    Kind<?> kind = Objects.requireNonNull(at.kind());
    return kind.choices().isEmpty()
        ? ofKind[kind.position()]
        : ofClass.getOrDefault(at.part().getClass(), NONE);
  }

  Check<Object> check(int rule) {
    return checks[rule];
  }
}
