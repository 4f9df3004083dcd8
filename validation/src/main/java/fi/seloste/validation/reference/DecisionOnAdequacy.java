package fi.seloste.validation.reference;

import static fi.seloste.validation.Among.is;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A decision of the European Commission that a country, a territory, a sector of it or an
 * international organisation protects personal data adequately: Article 45 of the GDPR, Article
 * 25(6) of Directive 95/46/EC.
 *
 * @param territory ISO 3166-1 alpha-2, or {@code ORG:} and an abbreviation for an international
 *     organisation
 * @param name what the decision is about, in English
 * @param kind under which act it was taken
 * @param numbers how it and the decisions that prolonged it are numbered; the first is its own
 * @param names what it is called besides; a word may be a stem that takes endings
 * @param adopted the day of its adoption
 * @param appliesFrom the first day on which it could be relied on
 * @param ceases when it ended or will end; empty if no end is set. The last day if it expires, else
 *     the first day without it
 * @param ending how it ends; empty if no end is set
 * @param reason why it ends; empty if no end is set
 * @param scope which recipients or data it is limited to; empty if it covers the whole territory
 * @param source where the row is from
 * @param unverified the columns of the row that were not verified
 * @param checked the day on which the row was checked
 */
public record DecisionOnAdequacy(
    String territory,
    String name,
    Kind kind,
    List<String> numbers,
    List<String> names,
    LocalDate adopted,
    LocalDate appliesFrom,
    Optional<LocalDate> ceases,
    Optional<Ending> ending,
    Optional<Wording> reason,
    Optional<Wording> scope,
    String source,
    List<String> unverified,
    LocalDate checked) {

  /** Under which act a decision can be relied on. */
  public enum Kind {
    /** The GDPR; also decisions under Directive 95/46/EC that Article 45(9) keeps in force. */
    GDPR,
    /** Directive 95/46/EC only: the decision ended before the GDPR applied. */
    DIRECTIVE,
    /** The Law Enforcement Directive (EU) 2016/680: of no use under the GDPR. */
    LED
  }

  /** How a decision ends. */
  public enum Ending {
    /** On a day that the decision itself sets; it is in force on that day. */
    EXPIRY,
    /** By a judgment of the Court of Justice. */
    INVALIDATION,
    /** By another decision of the Commission. */
    REPEAL,
    /** The country joined the European Union. */
    ACCESSION
  }

  /** Copies the lists. */
  public DecisionOnAdequacy {
    numbers = List.copyOf(numbers);
    names = List.copyOf(names);
    unverified = List.copyOf(unverified);
  }

  /** Whether the decision can be relied on, on that day, under the act of its {@link #kind()}. */
  public boolean isInForce(LocalDate asOf) {
    if (asOf.isBefore(appliesFrom)) {
      return false;
    } else if (ceases.isEmpty() || asOf.isBefore(ceases.get())) {
      return true;
    }
    return asOf.equals(ceases.get()) && is(ending, Ending.EXPIRY);
  }

  /** Whether it counts for the GDPR, or on earlier days for Directive 95/46/EC. */
  public boolean isForGdpr() {
    return kind != Kind.LED;
  }

  /** Whether it is about an international organisation and not about a country. */
  public boolean isForOrganisation() {
    return territory.startsWith("ORG:");
  }
}
