package fi.seloste.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One duty in a {@link JointArrangement}, and who answers for it: Article 26(1).
 *
 * <p>Whatever the division, data subjects may exercise their rights against each of the
 * controllers: Article 26(3).
 *
 * <pre>{@code
 * {
 *   "description": "Security of the booking platform",
 *   "controllers": ["malli"],
 *   "registers": ["customers"]
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface Responsibility permits ResponsibilityBuilder.ImmutableResponsibility {

  /** The duty in the notice's words. */
  Optional<LocalizedText> description();

  /** Ids of the {@linkplain Controller controllers} that answer for it. */
  List<String> controllers();

  /** Ids of the {@linkplain Register registers} it concerns; none: all. */
  List<String> registers();

  /** Ids of the {@linkplain Purpose purposes} it concerns; none: all. */
  List<String> purposes();

  /** A new builder, with nothing set. */
  static ResponsibilityBuilder builder() {
    return new ResponsibilityBuilder();
  }
}
