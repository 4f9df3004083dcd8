package fi.seloste.model;

import org.immutables.value.Value;

/**
 * The vital interests (elintärkeät edut) of the data subject or another natural person, which the
 * processing protects: Article 6(1)(d).
 *
 * <pre>{@code
 * { "type": "vitalInterests", "description": "Informing rescuers in an emergency" }
 * }</pre>
 */
@Value.Immutable
public sealed interface VitalInterests extends LegalBasis
    permits VitalInterestsBuilder.ImmutableVitalInterests {

  /** A new builder, with nothing set. */
  static VitalInterestsBuilder builder() {
    return new VitalInterestsBuilder();
  }
}
