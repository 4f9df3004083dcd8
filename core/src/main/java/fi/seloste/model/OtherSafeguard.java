package fi.seloste.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * An appropriate safeguard (asianmukainen suojatoimi) other than standard clauses: Articles
 * 46(2)(a), (b), (e) and (f), 46(3) and 47.
 *
 * <pre>{@code
 * { "type": "otherSafeguard", "instrument": "bindingCorporateRules" }
 * }</pre>
 */
@Value.Immutable
public sealed interface OtherSafeguard extends TransferMechanism
    permits OtherSafeguardBuilder.ImmutableOtherSafeguard {

  /** Which safeguard it is. */
  Optional<SafeguardInstrument> instrument();

  /** A new builder, with nothing set. */
  static OtherSafeguardBuilder builder() {
    return new OtherSafeguardBuilder();
  }
}
