package fi.seloste.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How people use their rights and what they have to expect: Article 12(2) to (6).
 *
 * <pre>{@code
 * {
 *   "contactPoints": ["customer-service", "dpo"],
 *   "channels": ["email"],
 *   "identityVerification": ["account"],
 *   "fee": "unfoundedOrExcessive",
 *   "responseTime": "P1M",
 *   "extension": "P2M"
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface RequestProcedure permits RequestProcedureBuilder.ImmutableRequestProcedure {

  /** The instruction in the notice's words. */
  Optional<LocalizedText> description();

  /**
   * Ids of the {@linkplain ContactPoint contact points} and {@linkplain DataProtectionOfficer data
   * protection officers} that take the request.
   */
  List<String> contactPoints();

  /**
   * Ids of {@link Controller}s to whom requests go, at the contact details that the notice gives
   * for them: "to the controller, at the address in section 1".
   */
  List<String> controllers();

  /** How a request can be made. */
  List<Channel> channels();

  /**
   * The form that a request must have. The Regulation demands none; Article 12(2) wants requests
   * facilitated.
   */
  List<Formality> formalities();

  /**
   * When the formalities are asked for ("if you cannot be identified otherwise"). Absent: always.
   */
  Optional<LocalizedText> formalitiesCondition();

  /**
   * How the person is identified: Article 12(6). In Finland the personal identity code alone or
   * with the name does not suffice: section 29(5) of the Data Protection Act (1050/2018).
   */
  List<IdentityVerification> identityVerification();

  /** What the request must contain. */
  Optional<LocalizedText> requiredInformation();

  /** The languages in which requests are served. */
  List<LanguageTag> languages();

  /** What using the rights costs: Articles 12(5) and 15(3). */
  Optional<Fee> fee();

  /** The time within which the controller answers; by Article 12(3) one month, {@code P1M}. */
  Optional<TimePeriod> responseTime();

  /**
   * The further time that the controller may take; by Article 12(3) at most two months, {@code
   * P2M}.
   */
  Optional<TimePeriod> extension();

  /** A new builder, with nothing set. */
  static RequestProcedureBuilder builder() {
    return new RequestProcedureBuilder();
  }
}
