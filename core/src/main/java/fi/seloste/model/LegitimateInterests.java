package fi.seloste.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Legitimate interests (oikeutettu etu) of the controller or a third party that the interests and
 * rights of the data subject do not override: Article 6(1)(f).
 *
 * <p>The interests themselves must be told: Articles 13(1)(d) and 14(2)(b). Authorities cannot rely
 * on this basis in the performance of their tasks.
 *
 * <pre>{@code
 * {
 *   "type": "legitimateInterests",
 *   "interests": "Keeping in touch with the companies that are our customers",
 *   "pursuedBy": ["controller"]
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface LegitimateInterests extends LegalBasis
    permits LegitimateInterestsBuilder.ImmutableLegitimateInterests {

  /** What the interests are: Articles 13(1)(d) and 14(2)(b). */
  Optional<LocalizedText> interests();

  /** Whose interests they are. */
  List<InterestHolder> pursuedBy();

  /**
   * The result of weighing the interests against those of the data subject, or where it can be had.
   */
  Optional<LocalizedText> balancingTest();

  /** A new builder, with nothing set. */
  static LegitimateInterestsBuilder builder() {
    return new LegitimateInterestsBuilder();
  }
}
