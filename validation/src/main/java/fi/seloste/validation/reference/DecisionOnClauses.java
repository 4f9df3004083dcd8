package fi.seloste.validation.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A decision of the European Commission that adopts standard contractual clauses: Articles 46(2)(c)
 * and 28(7) of the GDPR, Article 26(4) of Directive 95/46/EC.
 *
 * @param number how the decision is numbered, for instance {@code (EU) 2021/914}
 * @param subject what its clauses are for
 * @param transferTool whether its clauses are a safeguard for transfers; false for those between
 *     controller and processor
 * @param adopted the day of its adoption
 * @param repealedOn the first day without it; empty if it is in force
 * @param existingContractsUntil the last day on which contracts concluded before the repeal still
 *     serve; empty if it is in force
 * @param source where the row is from
 * @param unverified the columns of the row that were not verified
 * @param checked the day on which the row was checked
 */
public record DecisionOnClauses(
    String number,
    Wording subject,
    boolean transferTool,
    LocalDate adopted,
    Optional<LocalDate> repealedOn,
    Optional<LocalDate> existingContractsUntil,
    String source,
    List<String> unverified,
    LocalDate checked) {

  /** Copies the list. */
  public DecisionOnClauses {
    Objects.requireNonNull(number, "number");
    unverified = List.copyOf(unverified);
  }

  /** Whether a contract may be concluded on its clauses on that day. */
  public boolean isInForce(LocalDate asOf) {
    return !asOf.isBefore(adopted) && repealedOn.map(asOf::isBefore).orElse(true);
  }

  /**
   * Whether its clauses may be a safeguard for transfers on that day, if the contract was concluded
   * in time: Decision (EU) 2021/914, Article 4(4).
   */
  public boolean isSafeguard(LocalDate asOf) {
    return transferTool
        && !asOf.isBefore(adopted)
        && existingContractsUntil.map(last -> !asOf.isAfter(last)).orElse(true);
  }

  /**
   * Whether its clauses are a safeguard for transfers on the one day in a contract concluded on the
   * other. After the repeal the contract must be older than that; before it, any contract serves.
   */
  public boolean isSafeguard(LocalDate asOf, LocalDate concludedOn) {
    return isSafeguard(asOf)
        && (isInForce(asOf) || repealedOn.map(concludedOn::isBefore).orElse(true));
  }
}
