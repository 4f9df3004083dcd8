package fi.seloste.validation.changes;

import fi.seloste.validation.Localizable;
import fi.seloste.validation.Place;
import fi.seloste.validation.Provision;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions of a notice.
 *
 * <p>The sentences are made when they are asked for, in Finnish, Swedish or else English.
 */
public final class Change {

  /** What became of the thing. */
  public enum Kind {
    /** The later notice tells it, the earlier one did not. */
    ADDED,
    /** The earlier notice told it, the later one does not. */
    REMOVED,
    /** Both tell it, and not in the same way or place. */
    CHANGED
  }

  /** What the change means for people, the gravest first. */
  public enum Judgement {
    /**
     * People must be told of it before it applies: Articles 13(3) and 14(4), and the guidelines
     * WP260, paragraphs 29 to 31.
     */
    MUST_BE_TOLD,
    /** The notice tells something else, but nobody has to be told beforehand. */
    SUBSTANTIVE,
    /** Wording, order, form: what the notice tells is the same. */
    EDITORIAL
  }

  private final Kind kind;
  private final String subject;
  private final @Nullable Place before;
  private final @Nullable Place after;
  private final Ground ground;
  private final @Nullable Localizable register;
  private final Localizable line;

  Change(
      Kind kind,
      String subject,
      @Nullable Place before,
      @Nullable Place after,
      Ground ground,
      Optional<Localizable> register,
      Localizable line) {
    this.kind = kind;
    this.subject = subject;
    this.before = before;
    this.after = after;
    this.ground = ground;
    this.register = register.orElse(null);
    this.line = line;
  }

  /** What became of the thing. */
  public Kind kind() {
    return kind;
  }

  /**
   * What it is that changed: the type of the part in camel case, such as {@code purpose}, {@code
   * recipient}, {@code country}; of an attribute with its name behind a full stop, such as {@code
   * retentionRule.period}.
   */
  public String subject() {
    return subject;
  }

  /** Where it stood in the earlier notice; absent if it was added. */
  public Optional<Place> before() {
    return Optional.ofNullable(before);
  }

  /** Where it stands in the later notice; absent if it was removed. */
  public Optional<Place> after() {
    return Optional.ofNullable(after);
  }

  /** What the change means for people. */
  public Judgement judgement() {
    return ground.judgement();
  }

  /** On what the judgement rests. */
  public List<Provision> provisions() {
    return ground.provisions();
  }

  /**
   * What changed, in one sentence, which begins with the register if {@link #register} tells it.
   */
  public String message(Locale locale) {
    Localizable where = register;
    return capital(where == null ? line.in(locale) : where.in(locale) + ", " + line.in(locale));
  }

  /**
   * The register in which it stands, such as "Register “Customers”"; absent if it stands in none,
   * or if neither notice has several.
   */
  public Optional<String> register(Locale locale) {
    return Optional.ofNullable(register).map(where -> capital(where.in(locale)));
  }

  /** What changed, in one sentence, for who knows in which register. */
  public String line(Locale locale) {
    return capital(line.in(locale));
  }

  /** Why it is judged so, in one sentence. */
  public String reason(Locale locale) {
    return ground.in(locale);
  }

  /**
   * What it means for the people who read the notice, in one sentence; of an editorial change, its
   * reason.
   */
  public String meaning(Locale locale) {
    return ground.meaning(locale);
  }

  private static String capital(String sentence) {
    int first = sentence.offsetByCodePoints(0, 1);
    return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
  }

  Ground ground() {
    return ground;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Change that
        && kind == that.kind
        && subject.equals(that.subject)
        && Objects.equals(before, that.before)
        && Objects.equals(after, that.after)
        && ground == that.ground
        && message(Locale.ENGLISH).equals(that.message(Locale.ENGLISH));
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, subject, before, after, ground);
  }

  /** One line in English for logs; the form may change. */
  @Override
  public String toString() {
    return judgement()
        + " "
        + kind
        + " "
        + subject
        + " "
        + (before == null ? "" : before.pointer())
        + " -> "
        + (after == null ? "" : after.pointer())
        + ": "
        + message(Locale.ENGLISH);
  }
}
