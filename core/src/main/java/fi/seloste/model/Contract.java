package fi.seloste.model;

import org.immutables.value.Value;

/**
 * The performance of a contract (sopimus) to which the data subject is party, or steps at the data
 * subject's request before one: Article 6(1)(b).
 *
 * <p>It does not reach the representatives of a customer company, who are not party to its
 * contract.
 *
 * <pre>{@code
 * { "type": "contract", "dataSubjectCategories": ["consumers"] }
 * }</pre>
 */
@Value.Immutable
public sealed interface Contract extends LegalBasis permits ContractBuilder.ImmutableContract {

  /** A new builder, with nothing set. */
  static ContractBuilder builder() {
    return new ContractBuilder();
  }
}
