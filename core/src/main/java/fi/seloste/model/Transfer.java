package fi.seloste.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A transfer of personal data to a third country or an international organisation: Articles
 * 13(1)(f), 14(1)(f), 30(1)(e) and 44.
 *
 * <p>A third country is one outside the European Economic Area. "No transfers" is not an empty list
 * but a {@link Disclosed} told to be none. A transfer with a {@link #condition()} and no recipient,
 * country, organisation or mechanism is a reserve ("unless technically necessary"), not yet a
 * transfer.
 *
 * <pre>{@code
 * {
 *   "recipients": ["cloud"],
 *   "countries": ["US"],
 *   "recurring": true,
 *   "mechanisms": [
 *     { "type": "adequacyDecision", "decision": "(EU) 2023/1795", "scopeConfirmed": true },
 *     { "type": "standardContractualClauses", "decision": "(EU) 2021/914", "modules": [2] }
 *   ],
 *   "safeguardCopy": "Ask our data protection officer for a copy."
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface Transfer permits TransferBuilder.ImmutableTransfer {

  /**
   * Ids of the {@linkplain Recipient recipients} in the third country; none: the notice does not
   * tell which.
   */
  List<String> recipients();

  /** The third countries. */
  List<CountryCode> countries();

  /** The international organisations: Article 4(26). */
  List<Name> organisations();

  /** What else is said of the transfer. */
  Optional<LocalizedText> description();

  /** When it takes place, if not always. */
  Optional<LocalizedText> condition();

  /**
   * Whether it is repeated. The derogations of Article 49(1)(b), (c) and (e) are for occasional
   * transfers: recital 111.
   */
  Optional<Boolean> recurring();

  /** What the transfer rests on in Chapter V; a notice may name several mechanisms. */
  List<TransferMechanism> mechanisms();

  /**
   * How to get a copy of the safeguards, or where they are available: Article 13(1)(f), last limb.
   */
  Optional<LocalizedText> safeguardCopy();

  /** What is said of the assessment of the transfer's impact and of supplementary measures. */
  Optional<LocalizedText> assessment();

  /** Which data are transferred, in words, if they are none of the data categories. */
  Optional<LocalizedText> data();

  /**
   * Ids of the {@linkplain DataCategory data categories} transferred; none and no {@link #data()}:
   * the notice does not tell which.
   */
  List<String> dataCategories();

  /** A new builder, with nothing set. */
  static TransferBuilder builder() {
    return new TransferBuilder();
  }
}
