package fi.seloste.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Standard data protection clauses (vakiolausekkeet) that the Commission has adopted or approved:
 * Article 46(2)(c) and (d).
 *
 * <p>Those in force are in Decision (EU) 2021/914. The clauses of Decision (EU) 2021/915, between
 * controllers and processors under Article 28(7), are no transfer mechanism.
 *
 * <pre>{@code
 * {
 *   "type": "standardContractualClauses",
 *   "decision": "(EU) 2021/914",
 *   "modules": [2, 3],
 *   "concludedOn": "2024-03-01"
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface StandardContractualClauses extends TransferMechanism
    permits StandardContractualClausesBuilder.ImmutableStandardContractualClauses {

  /** The number or name of the decision as printed, such as {@code (EU) 2021/914}. */
  Optional<String> decision();

  /**
   * The modules used: 1, controller to controller; 2, controller to processor; 3, processor to
   * processor; 4, processor to controller.
   */
  List<Integer> modules();

  /** The day on which the contract was concluded. */
  Optional<LocalDate> concludedOn();

  /** A new builder, with nothing set. */
  static StandardContractualClausesBuilder builder() {
    return new StandardContractualClausesBuilder();
  }
}
