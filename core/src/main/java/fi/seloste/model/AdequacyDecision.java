package fi.seloste.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A decision of the Commission (tietosuojan riittävyyttä koskeva päätös) that a third country, a
 * territory or sector of it, or an international organisation ensures an adequate level of
 * protection: Article 45.
 *
 * <p>The decision is kept as the notice names it; whether it is in force is judged for a day.
 *
 * <pre>{@code
 * { "type": "adequacyDecision", "decision": "(EU) 2023/1795", "scopeConfirmed": true }
 * }</pre>
 */
@Value.Immutable
public sealed interface AdequacyDecision extends TransferMechanism
    permits AdequacyDecisionBuilder.ImmutableAdequacyDecision {

  /**
   * The number or name of the decision as printed, such as {@code (EU) 2023/1795} or "Data Privacy
   * Framework".
   */
  Optional<String> decision();

  /**
   * Whether the controller has confirmed that the recipient is covered, where a decision covers
   * some only: certified organisations, commercial ones and the like.
   */
  Optional<Boolean> scopeConfirmed();

  /** A new builder, with nothing set. */
  static AdequacyDecisionBuilder builder() {
    return new AdequacyDecisionBuilder();
  }
}
