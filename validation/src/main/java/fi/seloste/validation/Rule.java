package fi.seloste.validation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One demand of the law, put to each part of one kind.
 *
 * <p>The rules of the library are enum constants. An application's own rule implements this
 * interface and brings its own sentences:
 *
 * <pre>{@code
 * enum HouseRule implements Rule {
 *   VERSION(
 *       Rule.named("house-version-missing")
 *           .severity(ERROR)
 *           .provisions("Document policy 4")
 *           .outcomes(MET, BREACHED)
 *           .on(PrivacyNotice.class, (notice, at) ->
 *               Verdict.require(notice.version().isPresent(), at.place().missing("version"))));
 *   ...
 * }
 * }</pre>
 */
public interface Rule {

  /** What the rule is. */
  Declaration<?> declaration();

  /** The sentences of the rule in English, Finnish and Swedish; English is taken for want. */
  Sentences sentences();

  /** The name that never changes, such as {@code gdpr-13-1-c-purpose-missing}. */
  default String id() {
    return declaration().id();
  }

  /** How much a breach weighs. */
  default Severity severity() {
    return declaration().severity();
  }

  /** The law it rests on. */
  default List<Provision> provisions() {
    return declaration().provisions();
  }

  /**
   * What the rule demands, in Finnish or Swedish for these locales, else in English.
   *
   * <p>One sentence, the same whatever the notice. Every rule of the library has one; absent if an
   * application's own rule has none ({@code id.demand}).
   */
  default Optional<String> demand(Locale locale) {
    return Message.find(sentences(), id() + ".demand", locale);
  }

  /** Begins the declaration of a rule. */
  static Draft named(String id) {
    return new Draft(id);
  }

  /**
   * What a rule is: its name, its weight, the law, what it can come to, and its check.
   *
   * @param <T> the kind of part that it judges
   * @param id the name that never changes
   * @param severity how much a breach weighs
   * @param provisions the law it rests on
   * @param profiles the documents and countries it is for; empty for an application's own rule
   * @param outcomes what it can come to
   * @param since the first edition of the rules that has it
   * @param until the first edition that no longer has it; absent while it stands
   * @param part the kind of part that it judges
   * @param check what it asks
   */
  record Declaration<T>(
      String id,
      Severity severity,
      List<Provision> provisions,
      Set<Profile> profiles,
      Set<Outcome> outcomes,
      Edition since,
      Optional<Edition> until,
      Class<T> part,
      Check<T> check) {

    /** Copies the list and the sets. */
    public Declaration {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(severity, "severity");
      Objects.requireNonNull(part, "part");
      Objects.requireNonNull(check, "check");
      provisions = List.copyOf(provisions);
      profiles = inOrder(profiles, Profile.class);
      outcomes = inOrder(outcomes, Outcome.class);
      if (until.filter(end -> end.compareTo(since) <= 0).isPresent()) {
        throw new IllegalArgumentException("The rule \"" + id + "\" ends before it begins.");
      }
    }

    /** Whether an edition of the rules has it. */
    public boolean isIn(Edition edition) {
      return since.compareTo(edition) <= 0
          && until.filter(end -> end.compareTo(edition) <= 0).isEmpty();
    }

    /** This declaration, with another weight. */
    Declaration<T> weighing(Severity severity) {
      return new Declaration<>(
          id, severity, provisions, profiles, outcomes, since, until, part, check);
    }

    private static <E extends Enum<E>> Set<E> inOrder(Set<E> constants, Class<E> type) {
      Set<E> copy = EnumSet.noneOf(type);
      copy.addAll(constants);
      return Collections.unmodifiableSet(copy);
    }
  }

  /** A declaration to which the check is still to be given. */
  final class Draft {
    private final String id;
    private Severity severity = Severity.ERROR;
    private List<Provision> provisions = List.of();
    private Set<Profile> profiles = Set.of();
    private Set<Outcome> outcomes = Set.of();
    private Edition since = Edition.FIRST;
    private Optional<Edition> until = Optional.empty();

    private Draft(String id) {
      this.id = id;
    }

    /** Says how much a breach weighs; without it {@link Severity#ERROR}. */
    public Draft severity(Severity severity) {
      this.severity = severity;
      return this;
    }

    /**
     * Says on which law the rule rests, in lawyers' form: {@code "GDPR 13(1)(c), 14(1)(c);
     * tietosuojalaki 6 §"}.
     */
    public Draft provisions(String citations) {
      this.provisions = Provision.list(citations);
      return this;
    }

    /** Says for which documents and countries the rule is. */
    public Draft profiles(Profile first, Profile... others) {
      this.profiles = EnumSet.of(first, others);
      return this;
    }

    /** Says what the rule can come to. */
    public Draft outcomes(Outcome first, Outcome... others) {
      this.outcomes = EnumSet.of(first, others);
      return this;
    }

    /**
     * Says in which edition of the rules it came; without it in the {@linkplain Edition#FIRST
     * first}.
     */
    public Draft since(String edition) {
      this.since = Edition.of(edition);
      return this;
    }

    /**
     * Says from which edition of the rules on it is gone, as a rule is when a stricter one takes
     * its place under the same id.
     */
    public Draft until(String edition) {
      this.until = Optional.of(Edition.of(edition));
      return this;
    }

    /** Says on which parts the rule is, and what it asks of them. */
    public <T> Declaration<T> on(Class<T> part, Check<T> check) {
      return new Declaration<>(
          id, severity, provisions, profiles, outcomes, since, until, part, check);
    }
  }
}
