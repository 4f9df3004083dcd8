package fi.seloste.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The arrangement (yhteisrekisterinpitäjien välinen järjestely) by which joint controllers divide
 * their duties under the Regulation: Article 26.
 *
 * <p>Its essence must be made available to the data subject: Article 26(2). Where Union or national
 * law divides the duties, no arrangement is needed, and {@link #laws()} names that law: Article
 * 26(1).
 *
 * <pre>{@code
 * {
 *   "essence": "Esimerkki Oy informs people and answers requests, Malli Oy secures the platform.",
 *   "responsibilities": [
 *     { "description": "Answering requests", "controllers": ["esimerkki"] }
 *   ],
 *   "contactPoint": "customer-service"
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface JointArrangement permits JointArrangementBuilder.ImmutableJointArrangement {

  /** The essence of the arrangement: Article 26(2), second sentence. */
  Optional<LocalizedText> essence();

  /** The web address where the essence can be read; it counts as making it available. */
  Optional<String> url();

  /** Who answers for what, as far as the notice tells it part by part. */
  List<Responsibility> responsibilities();

  /**
   * Id of the {@linkplain ContactPoint contact point} or {@linkplain DataProtectionOfficer data
   * protection officer} that the arrangement designates for data subjects: Article 26(1), last
   * sentence.
   */
  Optional<String> contactPoint();

  /** The law that determines the respective responsibilities, if one does. */
  List<LawReference> laws();

  /** A new builder, with nothing set. */
  static JointArrangementBuilder builder() {
    return new JointArrangementBuilder();
  }
}
