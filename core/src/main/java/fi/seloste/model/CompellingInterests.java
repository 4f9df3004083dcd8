package fi.seloste.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Compelling legitimate interests of the controller, for a transfer that is not repetitive and
 * concerns few people: Article 49(1), second subparagraph.
 *
 * <p>The interests must be told to the data subjects, and the assessment and the safeguards
 * documented in the record: Article 49(6). It is the last resort, not the legal basis of {@link
 * LegitimateInterests}.
 *
 * <pre>{@code
 * { "type": "compellingInterests", "interests": "Stopping an attack on our systems" }
 * }</pre>
 */
@Value.Immutable
public sealed interface CompellingInterests extends TransferMechanism
    permits CompellingInterestsBuilder.ImmutableCompellingInterests {

  /** The compelling legitimate interests pursued. */
  Optional<LocalizedText> interests();

  /** The documentation of the suitable safeguards, for the record: Articles 30(1)(e) and 49(6). */
  Optional<LocalizedText> documentation();

  /** A new builder, with nothing set. */
  static CompellingInterestsBuilder builder() {
    return new CompellingInterestsBuilder();
  }
}
