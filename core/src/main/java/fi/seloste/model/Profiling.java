package fi.seloste.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Profiling (profilointi), automated processing that evaluates personal aspects such as interests,
 * behaviour or economic situation: Article 4(4).
 *
 * <p>Its existence and consequences should be told even where no {@link AutomatedDecision} follows:
 * recital 60.
 *
 * <pre>{@code
 * {
 *   "description": "We choose the trips we offer you by those you have taken.",
 *   "consequences": "You see some offers earlier than others.",
 *   "purposes": ["newsletter"]
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface Profiling permits ProfilingBuilder.ImmutableProfiling {

  /** What the notice says of it. */
  Optional<LocalizedText> description();

  /** How the evaluation works. */
  Optional<LocalizedText> logic();

  /** What follows from it for the person. */
  Optional<LocalizedText> consequences();

  /**
   * Ids of the {@linkplain DataCategory data categories} on which it is based; none: the notice
   * does not tell which.
   */
  List<String> dataCategories();

  /** Ids of the {@linkplain Purpose purposes} it serves; none: the notice does not tell which. */
  List<String> purposes();

  /** A new builder, with nothing set. */
  static ProfilingBuilder builder() {
    return new ProfilingBuilder();
  }
}
