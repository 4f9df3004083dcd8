package fi.seloste.model;

import org.immutables.value.Value;

/**
 * A legal obligation (lakisääteinen velvoite) to which the controller is subject: Article 6(1)(c).
 *
 * <p>The obligation follows from Union or national law, which {@link #laws()} names: Article 6(3).
 *
 * <pre>{@code
 * {
 *   "type": "legalObligation",
 *   "laws": [{ "title": "Accounting Act", "number": "1336/1997", "jurisdiction": "FI" }]
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface LegalObligation extends LegalBasis
    permits LegalObligationBuilder.ImmutableLegalObligation {

  /** A new builder, with nothing set. */
  static LegalObligationBuilder builder() {
    return new LegalObligationBuilder();
  }
}
