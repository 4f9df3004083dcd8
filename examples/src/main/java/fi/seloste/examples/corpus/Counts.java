package fi.seloste.examples.corpus;

import java.io.Serializable;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was found in a corpus or in a part of it; not thread-safe.
 *
 * <p>The counts of the parts, added up in any order, are those of the whole.
 */
public final class Counts implements Serializable {

  private static final long serialVersionUID = 1;

  private long notices;
  private long publishable;
  private long unreadable;
  private long engineErrors;
  private final TreeMap<String, RuleCount> rules = new TreeMap<>();

  /** Of nothing yet. */
  public Counts() {}

  /** As they were written down; {@link #with} adds the rules. */
  public Counts(long notices, long publishable, long unreadable, long engineErrors) {
    this.notices = notices;
    this.publishable = publishable;
    this.unreadable = unreadable;
    this.engineErrors = engineErrors;
  }

  /** Adds what one rule found. */
  public Counts with(String rule, RuleCount count) {
    rules.merge(rule, count, RuleCount::plus);
    return this;
  }

  /** Adds those of another part. */
  public Counts add(Counts other) {
    notices += other.notices;
    publishable += other.publishable;
    unreadable += other.unreadable;
    engineErrors += other.engineErrors;
    other.rules.forEach(this::with);
    return this;
  }

  void addNotice(boolean isPublishable, int failures) {
    notices++;
    publishable += isPublishable ? 1 : 0;
    engineErrors += failures;
  }

  void addUnreadable() {
    unreadable++;
  }

  /** How many lines hold a notice that was read. */
  public long notices() {
    return notices;
  }

  /** How many of the notices breach nothing of the weight of an error. */
  public long publishable() {
    return publishable;
  }

  /** How many lines could not be read. */
  public long unreadable() {
    return unreadable;
  }

  /** How often a rule failed, which says nothing about the notices. */
  public long engineErrors() {
    return engineErrors;
  }

  /** By the id of the rule, those that found something. */
  public SortedMap<String, RuleCount> rules() {
    return Collections.unmodifiableSortedMap(rules);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Counts that
        && notices == that.notices
        && publishable == that.publishable
        && unreadable == that.unreadable
        && engineErrors == that.engineErrors
        && rules.equals(that.rules);
  }

  @Override
  public int hashCode() {
    return rules.hashCode() * 31 + Long.hashCode(notices);
  }

  @Override
  public String toString() {
    return notices + " notices, " + unreadable + " lines unreadable, " + rules;
  }
}
