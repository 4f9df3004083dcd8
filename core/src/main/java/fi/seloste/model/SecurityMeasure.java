package fi.seloste.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A technical or organisational measure that protects the data: Articles 30(1)(g) and 32(1).
 *
 * <p>The record describes such measures where possible; Articles 13 and 14 do not ask for them,
 * though Finnish notices commonly have them (rekisterin suojauksen periaatteet).
 *
 * <pre>{@code
 * {
 *   "description": "Paper files are kept in a locked room.",
 *   "kind": "physical",
 *   "medium": "manual"
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface SecurityMeasure permits SecurityMeasureBuilder.ImmutableSecurityMeasure {

  /** The measure in the notice's words. */
  Optional<LocalizedText> description();

  /** What sort of measure it is. */
  Optional<SecurityKind> kind();

  /** Whether it protects paper or electronic material. */
  Optional<Medium> medium();

  /** Ids of the {@linkplain DataCategory data categories} it protects; none: all. */
  List<String> dataCategories();

  /** A new builder, with nothing set. */
  static SecurityMeasureBuilder builder() {
    return new SecurityMeasureBuilder();
  }
}
