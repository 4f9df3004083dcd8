package fi.seloste.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the controller changes the notice and tells people of it: Articles 5(1)(a) and 12(1), with
 * the transparency guidelines WP260, paragraphs 29 to 31.
 *
 * <pre>{@code
 * {
 *   "description": "We tell of material changes by e-mail.",
 *   "reservesRightToChange": true,
 *   "means": ["publication", "email"]
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface ChangePolicy permits ChangePolicyBuilder.ImmutableChangePolicy {

  /** The words of the notice. */
  Optional<LocalizedText> description();

  /** Whether the controller reserves the right to change the notice. */
  Optional<Boolean> reservesRightToChange();

  /** How people learn of changes. */
  List<ChangeMeans> means();

  /** A new builder, with nothing set. */
  static ChangePolicyBuilder builder() {
    return new ChangePolicyBuilder();
  }
}
