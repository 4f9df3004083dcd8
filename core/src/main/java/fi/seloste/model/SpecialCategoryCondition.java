package fi.seloste.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A condition under which special categories of personal data may be processed for a purpose:
 * Article 9(2), in Finland with section 6 of the Data Protection Act (1050/2018).
 *
 * <p>It stands beside a {@link LegalBasis} of Article 6(1) and does not replace it. Points (b),
 * (g), (h), (i) and (j) need Union or national law, which {@link #laws()} names; for point (h) a
 * contract with a health professional will do instead.
 *
 * <pre>{@code
 * {
 *   "kind": "explicitConsent",
 *   "description": "We ask for it on the sign-up form.",
 *   "dataCategories": ["health"]
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface SpecialCategoryCondition
    permits SpecialCategoryConditionBuilder.ImmutableSpecialCategoryCondition {

  /** Which of the points (a) to (j). */
  Optional<SpecialCategoryConditionKind> kind();

  /** The words of the notice. */
  Optional<LocalizedText> description();

  /** The law on which the condition rests. */
  List<LawReference> laws();

  /**
   * Ids of the {@linkplain DataCategory data categories} it permits; none: all special categories
   * used for the purpose.
   */
  List<String> dataCategories();

  /** For point (h), the contract with a health professional on which the processing rests. */
  Optional<LocalizedText> professionalContract();

  /**
   * The suitable and specific measures that point (g) or national law demands; in Finland section
   * 6(2) of the Data Protection Act.
   */
  Optional<LocalizedText> safeguardMeasures();

  /** A new builder, with nothing set. */
  static SpecialCategoryConditionBuilder builder() {
    return new SpecialCategoryConditionBuilder();
  }
}
