package fi.seloste.model;

import org.immutables.value.Value;

/**
 * What a notice gives as its legal basis though no point of Article 6(1) is recognised in it, such
 * as "asiakassuhde" (customer relationship), a ground of the repealed Personal Data Act (523/1999).
 *
 * <p>It keeps the words in {@link #description()} and is no legal basis: whether Article 13(1)(c)
 * is met is judged without it. Words such as "contract", "legitimate interest", "statutory duty" or
 * "task in the public interest" are recognised without the Article.
 *
 * <pre>{@code
 * { "type": "unrecognisedBasis", "description": "customer relationship" }
 * }</pre>
 */
@Value.Immutable
public sealed interface UnrecognisedBasis extends LegalBasis
    permits UnrecognisedBasisBuilder.ImmutableUnrecognisedBasis {

  /** A new builder, with nothing set. */
  static UnrecognisedBasisBuilder builder() {
    return new UnrecognisedBasisBuilder();
  }
}
