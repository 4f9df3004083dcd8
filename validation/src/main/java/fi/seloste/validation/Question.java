package fi.seloste.validation;

import java.util.ArrayList;
import java.util.List;

/** A rule of a rule set, and the parts to which it is put. */
final class Question {

  private final Rule rule;
  private final Class<?> type;
  private final Check<Object> check;
  private final List<Kind<?>> kinds;
  private final boolean wholeKind;
  private final Answer withoutParts;
  private final Answer metByOne;

  private <T> Question(Rule rule, Rule.Declaration<T> declaration) {
    this.rule = rule;
    this.type = declaration.part();
    this.check = unchecked(declaration.check());
    this.kinds = kinds(type);
    this.wholeKind = kinds.size() == 1 && kinds.get(0).type() == type;
    this.withoutParts = new Answer(rule, Outcome.NOT_APPLICABLE, 0, List.of(), List.of());
    this.metByOne = new Answer(rule, Outcome.MET, 1, List.of(), List.of());
  }

  static Question of(Rule rule) {
    return new Question(rule, rule.declaration());
  }

  @SuppressWarnings("unchecked") // put to no parts but those of its type
  private static <T> Check<Object> unchecked(Check<T> check) {
    return (Check<Object>) check;
  }

  /** For parts of a sealed choice, such as the legal bases, a rule may be on one or on all. */
  private static List<Kind<?>> kinds(Class<?> type) {
    List<Kind<?>> kinds = new ArrayList<>();
    for (Kind<?> kind : Kind.all()) {
      if (type == kind.type() || Among.any(kind.choices(), type::isAssignableFrom)) {
        kinds.add(kind);
      }
    }
    return List.copyOf(kinds);
  }

  Rule rule() {
    return rule;
  }

  Check<Object> check() {
    return check;
  }

  /** What the rule comes to if there is no part for it. */
  Answer withoutParts() {
    return withoutParts;
  }

  /** What the rule comes to if there is one part for it, which meets it. */
  Answer metByOne() {
    return metByOne;
  }

  /** The kinds of the parts to which the rule is put: one, unless it is on all of several types. */
  List<Kind<?>> kinds() {
    return kinds;
  }

  /** Whether the rule is put to a part, which is of one of those kinds. */
  boolean isOn(Object part) {
    return wholeKind || type.isInstance(part);
  }
}
