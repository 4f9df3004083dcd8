package fi.seloste.model;

import java.util.Optional;

/**
 * What a transfer to a third country or an international organisation rests on: Articles 45, 46, 47
 * and 49.
 *
 * <p>There is one type for an adequacy decision, two for appropriate safeguards, two for the cases
 * of Article 49, and {@link UnrecognisedMechanism} for words that are none of them. In JSON {@code
 * "type"} comes first: {@code adequacyDecision}, {@code standardContractualClauses}, {@code
 * otherSafeguard}, {@code derogation}, {@code compellingInterests} or {@code
 * unrecognisedMechanism}.
 */
public sealed interface TransferMechanism
    permits AdequacyDecision,
        StandardContractualClauses,
        OtherSafeguard,
        Derogation,
        CompellingInterests,
        UnrecognisedMechanism {

  /** The words of the notice. */
  Optional<LocalizedText> description();

  /** Whether the notice gives it as an example only ("such as"). */
  Optional<Boolean> example();
}
