package fi.seloste.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether the person must provide the data, and what follows if not: Article 13(2)(e).
 *
 * <p>It concerns data collected from the data subject; Article 14 has no such point.
 *
 * <pre>{@code
 * {
 *   "kind": "contractual",
 *   "mandatory": true,
 *   "consequence": "Without them we cannot confirm the booking."
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface Requirement permits RequirementBuilder.ImmutableRequirement {

  /** Whether law or a contract requires the data, or nothing does. */
  Optional<RequirementKind> kind();

  /** Whether the person is obliged to provide them. */
  Optional<Boolean> mandatory();

  /** The words of the notice. */
  Optional<LocalizedText> description();

  /** The possible consequences of not providing them. */
  Optional<LocalizedText> consequence();

  /** The law that requires them. */
  List<LawReference> laws();

  /** A new builder, with nothing set. */
  static RequirementBuilder builder() {
    return new RequirementBuilder();
  }
}
