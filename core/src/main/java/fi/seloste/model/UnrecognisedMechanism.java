package fi.seloste.model;

import org.immutables.value.Value;

/**
 * What a notice gives as the ground of a transfer though no mechanism of Chapter V is recognised in
 * it, such as "an adequate level of protection is ensured".
 *
 * <p>It keeps the words in {@link #description()} and is no mechanism: a transfer that has no other
 * rests on none.
 *
 * <pre>{@code
 * { "type": "unrecognisedMechanism", "description": "our partner has committed to the GDPR" }
 * }</pre>
 */
@Value.Immutable
public sealed interface UnrecognisedMechanism extends TransferMechanism
    permits UnrecognisedMechanismBuilder.ImmutableUnrecognisedMechanism {

  /** A new builder, with nothing set. */
  static UnrecognisedMechanismBuilder builder() {
    return new UnrecognisedMechanismBuilder();
  }
}
