package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Among.all;
import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.each;
import static fi.seloste.validation.Among.isAmong;
import static fi.seloste.validation.Among.none;
import static fi.seloste.validation.Among.those;
import static fi.seloste.validation.Verdict.breached;
import static fi.seloste.validation.Verdict.gravest;
import static fi.seloste.validation.Verdict.met;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.undecided;
import static fi.seloste.validation.Words.says;

import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.Purpose;
import fi.seloste.model.RetainedMaterial;
import fi.seloste.model.RetentionRule;
import fi.seloste.validation.At;
import fi.seloste.validation.Located;
import fi.seloste.validation.RegisterView;
import fi.seloste.validation.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What rules on storage are about, as far as their links show it, and what they leave out.
 *
 * <p>A rule is linked, or about everything, or about what it says in words: data or materials that
 * are none of the categories. Nobody can tell what words cover, but for accounting material, which
 * is never all that is kept of anybody.
 */
final class RetentionScope {

  private static final Set<RetainedMaterial> ACCOUNTING =
      EnumSet.of(
          RetainedMaterial.FINANCIAL_STATEMENTS,
          RetainedMaterial.ACCOUNTING_BOOKS,
          RetainedMaterial.VOUCHERS,
          RetainedMaterial.INVOICES);

  private RetentionScope() {}

  private static boolean isLinked(RetentionRule rule) {
    return !rule.dataCategories().isEmpty()
        || !rule.dataSubjectCategories().isEmpty()
        || !rule.purposes().isEmpty();
  }

  private static boolean isInWords(RetentionRule rule) {
    return !isLinked(rule) && (says(rule.data()) || !rule.materials().isEmpty());
  }

  private static boolean isForEverything(RetentionRule rule) {
    return !isLinked(rule) && !isInWords(rule);
  }

  private static boolean isAccountingInWords(RetentionRule rule) {
    return isInWords(rule)
        && !rule.materials().isEmpty()
        && ACCOUNTING.containsAll(rule.materials());
  }

  /**
   * What a rule is about, for a message.
   *
   * @param whole what it is about if it does not say
   */
  static Object nameOf(RetentionRule rule, Object whole, At at) {
    List<Object> names = new ArrayList<>();
    rule.dataCategories().stream()
        .flatMap(id -> at.find(DataCategory.class, id).stream())
        .forEach(category -> names.add(Parts.nameOf(category.part())));
    rule.dataSubjectCategories().stream()
        .flatMap(id -> at.find(DataSubjectCategory.class, id).stream())
        .forEach(people -> names.add(Parts.nameOf(people.part())));
    rule.purposes().stream()
        .flatMap(id -> at.find(Purpose.class, id).stream())
        .forEach(purpose -> names.add(Parts.nameOf(purpose.part())));
    rule.data().filter(words -> !words.isBlank()).ifPresent(names::add);
    if (names.isEmpty()) {
      return isInWords(rule) ? GdprRule.phrase("data.certain") : whole;
    }
    return List.copyOf(names);
  }

  /** Whether rules that are divided by data, people or purposes leave out none of them. */
  static Verdict leavesNothingOut(RegisterView view, List<RetentionRule> rules, At at) {
    if (rules.isEmpty()) {
      return notApplicable("no-retention-told");
    } else if (none(rules, RetentionScope::isLinked)
        || any(rules, RetentionScope::isForEverything)) {
      return notApplicable("retention-not-divided");
    } else if (any(rules, RetentionScope::isOpen)) {
      return notApplicable("retention-in-words");
    }
    List<Verdict> gaps = new ArrayList<>();
    for (Located<Object> element : leftOut(view, rules, at)) {
      gaps.add(breached(element.place()).with("element", element.part()));
    }
    return gaps.isEmpty() ? met() : gravest(gaps);
  }

  /** Whether a rule may be about anything, as far as one can tell from its words. */
  private static boolean isOpen(RetentionRule rule) {
    return isInWords(rule) && !isAccountingInWords(rule);
  }

  /** The categories of data that all rules certainly leave out, or else the people. */
  private static List<Located<Object>> leftOut(
      RegisterView view, List<RetentionRule> rules, At at) {
    List<Links> linked = each(those(rules, RetentionScope::isLinked), rule -> Links.of(rule, at));
    List<Located<Object>> leftOut = new ArrayList<>();
    if (linked.size() == rules.size()) { // accounting material may be any category of data
      for (Located<DataCategory> category : view.dataCategories()) {
        if (all(linked, links -> links.leaveOut(category.part()))) {
          leftOut.add(new Located<>(Parts.nameOf(category.part()), category.place()));
        }
      }
    }
    if (leftOut.isEmpty()) {
      for (Located<DataSubjectCategory> people : view.dataSubjectCategories()) {
        if (all(linked, links -> links.leaveOut(people.part()))) {
          leftOut.add(new Located<>(Parts.nameOf(people.part()), people.place()));
        }
      }
    }
    return leftOut;
  }

  /**
   * Which data and people a rule is about.
   *
   * @param data the ids of categories; absent if not told
   * @param people the ids of groups of people; absent if not told
   * @param theirs the people, or else those of the data
   */
  private record Links(
      Optional<Set<String>> data, Optional<Set<String>> people, Optional<Set<String>> theirs) {

    static Links of(RetentionRule rule, At at) {
      Optional<Set<String>> people = peopleOf(rule, at);
      Optional<Set<String>> theirs =
          people.or(
              () ->
                  partsOf(rule.dataCategories(), DataCategory.class, at)
                      .flatMap(data -> union(data, DataCategory::dataSubjectCategories)));
      return new Links(dataOf(rule, at), people, theirs);
    }

    boolean leaveOut(DataCategory category) {
      return data.isPresent() && !isAmong(category.id(), data.get())
          || people.isPresent() && areApart(people.get(), category.dataSubjectCategories());
    }

    boolean leaveOut(DataSubjectCategory group) {
      return theirs.isPresent() && !isAmong(group.id(), theirs.get());
    }
  }

  private static boolean areApart(Set<String> ids, List<String> others) {
    return !others.isEmpty() && Collections.disjoint(ids, others);
  }

  /** The categories that a rule names, or else those of its purposes; absent if not told. */
  private static Optional<Set<String>> dataOf(RetentionRule rule, At at) {
    return known(rule.dataCategories(), DataCategory.class, at)
        .or(
            () ->
                partsOf(rule.purposes(), Purpose.class, at)
                    .flatMap(purposes -> union(purposes, Purpose::dataCategories)));
  }

  /** The people whom a rule names, or else those of its purposes; absent if not told. */
  private static Optional<Set<String>> peopleOf(RetentionRule rule, At at) {
    return known(rule.dataSubjectCategories(), DataSubjectCategory.class, at)
        .or(
            () ->
                partsOf(rule.purposes(), Purpose.class, at)
                    .flatMap(purposes -> union(purposes, Purpose::dataSubjectCategories)));
  }

  private static <T> Optional<Set<String>> known(List<String> ids, Class<T> type, At at) {
    return partsOf(ids, type, at).map(parts -> new HashSet<>(ids));
  }

  /** The parts of these ids; absent if there is no id, or one that means nothing. */
  private static <T> Optional<List<T>> partsOf(List<String> ids, Class<T> type, At at) {
    List<T> parts = new ArrayList<>();
    for (String id : ids) {
      at.find(type, id).ifPresent(part -> parts.add(part.part()));
    }
    return ids.isEmpty() || parts.size() < ids.size() ? Optional.empty() : Optional.of(parts);
  }

  /** What the parts link to; absent if one of them does not tell. */
  private static <T> Optional<Set<String>> union(List<T> parts, Function<T, List<String>> links) {
    Set<String> all = new HashSet<>();
    for (T part : parts) {
      if (links.apply(part).isEmpty()) {
        return Optional.empty();
      }
      all.addAll(links.apply(part));
    }
    return Optional.of(all);
  }

  /**
   * Whether concrete rules tell what a general phrase leaves open. A rule for everything makes good
   * a phrase for everything; what a phrase says of certain data prevails over it.
   */
  static Verdict isMadeGood(
      Located<RetentionRule> phrase, List<RetentionRule> concrete, RegisterView view, At at) {
    RetentionRule general = phrase.part();
    if (any(concrete, rule -> haveOneScope(rule, general))
        || (!isInWords(general) && coverTheRegister(concrete, view))
        || coverLinksOf(general, concrete, at)) {
      return met();
    }
    List<RetentionRule> others = those(concrete, rule -> !isForEverything(rule));
    return (mayCover(general, others, view, at)
            ? undecided(phrase.place(), "ask.covered")
            : breached(phrase.place()))
        .with("scope", nameOf(general, view.name(), at));
  }

  private static boolean haveOneScope(RetentionRule one, RetentionRule other) {
    return one.data().equals(other.data())
        && one.materials().equals(other.materials())
        && areSame(one.dataCategories(), other.dataCategories())
        && areSame(one.dataSubjectCategories(), other.dataSubjectCategories())
        && areSame(one.purposes(), other.purposes());
  }

  /** Whether two lists hold the same, in whatever order. */
  static boolean areSame(List<?> one, List<?> other) {
    return one.equals(other)
        || !one.isEmpty() && !other.isEmpty() && one.containsAll(other) && other.containsAll(one);
  }

  /** Whether each category, each group of people or each purpose has a rule for it alone. */
  private static boolean coverTheRegister(List<RetentionRule> rules, RegisterView view) {
    return covers(
            named(rules, RetentionRule::dataCategories), view.dataCategories(), DataCategory::id)
        || covers(
            named(rules, RetentionRule::dataSubjectCategories),
            view.dataSubjectCategories(),
            DataSubjectCategory::id)
        || covers(named(rules, RetentionRule::purposes), view.purposes(), Purpose::id);
  }

  private static <T> boolean covers(
      Set<String> named, List<Located<T>> parts, Function<T, Optional<String>> id) {
    return !named.isEmpty()
        && !parts.isEmpty()
        && all(parts, part -> isAmong(id.apply(part.part()), named));
  }

  /** What rules name in one respect that name nothing else besides. */
  private static Set<String> named(
      List<RetentionRule> rules, Function<RetentionRule, List<String>> links) {
    Set<String> named = Set.of();
    for (RetentionRule rule : rules) {
      int all =
          rule.dataCategories().size()
              + rule.dataSubjectCategories().size()
              + rule.purposes().size();
      if (all > 0 && links.apply(rule).size() == all && !says(rule.data())) {
        named = named.isEmpty() ? new HashSet<>() : named;
        named.addAll(links.apply(rule));
      }
    }
    return named;
  }

  private static boolean coverLinksOf(RetentionRule general, List<RetentionRule> rules, At at) {
    if (!isLinked(general)) {
      return false;
    }
    Collection<String> data = dataOf(general, at).orElse(Set.of());
    Collection<String> people = peopleOf(general, at).orElse(Set.of());
    return containsAll(named(rules, RetentionRule::dataCategories), data)
        || containsAll(named(rules, RetentionRule::dataSubjectCategories), people)
        || containsAll(named(rules, RetentionRule::purposes), general.purposes());
  }

  private static boolean containsAll(Set<String> named, Collection<String> ids) {
    return !ids.isEmpty() && named.containsAll(ids);
  }

  private static boolean mayCover(
      RetentionRule general, List<RetentionRule> rules, RegisterView view, At at) {
    if (isInWords(general)) {
      return coverTheRegister(rules, view); // unless the words mean none of all that
    } else if (rules.isEmpty()) {
      return false;
    } else if (any(rules, RetentionScope::isOpen)) {
      return true;
    }
    List<RetentionRule> linked = those(rules, RetentionScope::isLinked);
    if (isLinked(general)) {
      return !general.dataCategories().isEmpty() && linked.size() < rules.size()
          || any(linked, rule -> !areApart(rule, general, at));
    }
    return !linked.isEmpty() && leftOut(view, rules, at).isEmpty();
  }

  private static boolean areApart(RetentionRule one, RetentionRule other, At at) {
    return areApart(dataOf(one, at), dataOf(other, at))
        || areApart(peopleOf(one, at), peopleOf(other, at))
        || areApart(Set.copyOf(one.purposes()), other.purposes()) && !one.purposes().isEmpty();
  }

  private static boolean areApart(Optional<Set<String>> one, Optional<Set<String>> other) {
    return one.isPresent() && other.isPresent() && Collections.disjoint(one.get(), other.get());
  }
}
