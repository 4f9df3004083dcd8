package fi.seloste.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A specific situation (erityistilanteita koskeva poikkeus) in which data may be transferred with
 * neither adequacy decision nor safeguards: Article 49(1), first subparagraph.
 *
 * <p>The second subparagraph has a type of its own: {@link CompellingInterests}.
 *
 * <pre>{@code
 * {
 *   "type": "derogation",
 *   "situation": "explicitConsent",
 *   "riskInformation": "Authorities of the country may have access to the data."
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface Derogation extends TransferMechanism
    permits DerogationBuilder.ImmutableDerogation {

  /** Which of the points (a) to (g). */
  Optional<DerogationSituation> situation();

  /** What the person is told of the possible risks: Article 49(1)(a). */
  Optional<LocalizedText> riskInformation();

  /** A new builder, with nothing set. */
  static DerogationBuilder builder() {
    return new DerogationBuilder();
  }
}
