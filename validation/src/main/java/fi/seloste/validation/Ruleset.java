package fi.seloste.validation;

import fi.seloste.model.PrivacyNotice;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Rules in the order in which a report lists them, with the tables that they look things up in.
 *
 * <pre>{@code
 * Report report =
 *     Rulesets.notice().and(Rulesets.finland()).check(notice, LocalDate.of(2026, 11, 22));
 * }</pre>
 *
 * <p>A rule set is immutable; every method that seems to change it returns another.
 */
public final class Ruleset {

  private final List<Rule> rules;
  private final Set<Profile> profiles;
  private final Set<String> known;
  private final Map<Class<?>, Supplier<?>> tables;
  private volatile @Nullable List<Question> questions; // made for the first notice

  private Ruleset(
      List<Rule> rules,
      Set<Profile> profiles,
      Set<String> known,
      Map<Class<?>, Supplier<?>> tables) {
    this.rules = List.copyOf(rules);
    this.profiles = Collections.unmodifiableSet(profiles);
    this.known = Set.copyOf(known);
    this.tables = Map.copyOf(tables);
  }

  /**
   * A set of these rules.
   *
   * @throws IllegalArgumentException if two rules have the same id
   */
  public static Ruleset of(Collection<? extends Rule> rules) {
    return new Ruleset(
        List.copyOf(rules), EnumSet.noneOf(Profile.class), requireOneOfEachId(rules), Map.of());
  }

  /**
   * A set of those of the rules that an edition has.
   *
   * @throws IllegalArgumentException if it has two rules with the same id
   */
  public static Ruleset of(Collection<? extends Rule> rules, Edition edition) {
    return of(rules.stream().filter(rule -> rule.declaration().isIn(edition)).toList());
  }

  private static Set<String> requireOneOfEachId(Collection<? extends Rule> rules) {
    Set<String> ids = new HashSet<>();
    for (Rule rule : rules) {
      if (!ids.add(rule.id())) {
        throw new IllegalArgumentException("Two rules are called \"" + rule.id() + "\".");
      }
    }
    return ids;
  }

  /**
   * The rules of both sets, those of the other last; its tables replace equal ones of this set.
   *
   * @throws IllegalArgumentException if each set has a rule of its own with the same id
   */
  public Ruleset and(Ruleset other) {
    Set<Rule> all = new LinkedHashSet<>(rules);
    all.addAll(other.rules);
    requireOneOfEachId(all);
    Set<Profile> both = EnumSet.noneOf(Profile.class);
    both.addAll(profiles);
    both.addAll(other.profiles);
    Set<String> ids = new HashSet<>(known);
    ids.addAll(other.known);
    Map<Class<?>, Supplier<?>> merged = new HashMap<>(tables);
    merged.putAll(other.tables);
    return new Ruleset(List.copyOf(all), both, ids, merged);
  }

  /**
   * This set, in which breaches of a rule weigh otherwise.
   *
   * <pre>{@code
   * Ruleset strict = Rulesets.notice().weighing("notice-date-missing", Severity.ERROR);
   * }</pre>
   *
   * @throws IllegalArgumentException if there is no such rule in the set
   */
  public Ruleset weighing(String id, Severity severity) {
    Rule rule = rule(id);
    return withRules(
        rules.stream().map(it -> it.equals(rule) ? Weighed.of(rule, severity) : it).toList());
  }

  /**
   * This set without a rule, which a waiver may still name. The report then no longer tells of it:
   * to let a breach stand and keep it in sight, give the rule another {@linkplain #weighing weight}
   * or the notice a waiver.
   *
   * @throws IllegalArgumentException if there is no such rule in the set
   */
  public Ruleset without(String id) {
    Rule rule = rule(id);
    return withRules(rules.stream().filter(it -> !it.equals(rule)).toList());
  }

  private Rule rule(String id) {
    return rules.stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The set has no rule \"" + id + "\"."));
  }

  private Ruleset withRules(List<Rule> others) {
    return new Ruleset(others, copyOf(profiles), known, tables);
  }

  /** This set as the rules for such documents or countries. */
  public Ruleset asFor(Profile first, Profile... others) {
    return new Ruleset(rules, EnumSet.of(first, others), known, tables);
  }

  /** This set, in which a waiver may also name rules of these ids. */
  public Ruleset knowing(Collection<String> ids) {
    Set<String> all = new HashSet<>(known);
    all.addAll(ids);
    return new Ruleset(rules, copyOf(profiles), all, tables);
  }

  /**
   * This set with a table in the place of the one it has of that type. Give tables last: a set
   * added by {@link #and} brings its own.
   */
  public <T> Ruleset using(Class<T> type, T table) {
    return usingWhenAsked(type, () -> table);
  }

  /**
   * This set with a table in the place of the one it has of that type, which is fetched whenever a
   * rule asks for it: a table that no notice needs need not be read. The supplier must give the
   * same table each time, fast, and to several threads at once.
   */
  public <T> Ruleset usingWhenAsked(Class<T> type, Supplier<? extends T> table) {
    Map<Class<?>, Supplier<?>> replaced = new HashMap<>(tables);
    replaced.put(type, table);
    return new Ruleset(rules, copyOf(profiles), known, replaced);
  }

  private static Set<Profile> copyOf(Set<Profile> profiles) {
    Set<Profile> copy = EnumSet.noneOf(Profile.class);
    copy.addAll(profiles);
    return copy;
  }

  /** The rules, in the order of the report. */
  public List<Rule> rules() {
    return rules;
  }

  /** The documents and countries that the set is for. */
  public Set<Profile> profiles() {
    return profiles;
  }

  /** The ids that a waiver may name: those of the rules, and others that the set knows of. */
  Set<String> known() {
    return known;
  }

  <T> T table(Class<T> type) {
    Supplier<?> table = tables.get(type);
    if (table == null) {
      throw new IllegalStateException(
          "The rule set has no table " + type.getSimpleName() + "; add one with using(...).");
    }
    return type.cast(table.get());
  }

  /** What is put to a notice; made twice if two threads ask at once, which does no harm. */
  List<Question> questions() {
    List<Question> made = questions;
    if (made == null) {
      made = Among.each(rules, Question::of);
      questions = made;
    }
    return made;
  }

  /**
   * Puts every rule to the notice.
   *
   * @param asOf the day for which the law is to be taken, for instance that of publication
   */
  public Report check(PrivacyNotice notice, LocalDate asOf) {
    return new Examination(this, notice, asOf).report();
  }

  /** How many rules for what, such as {@code 130 rules for [NOTICE, FINLAND]}. */
  @Override
  public String toString() {
    return rules.size() + (rules.size() == 1 ? " rule" : " rules") + " for " + profiles;
  }
}
