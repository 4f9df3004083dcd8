package fi.seloste.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the notice says does not happen, where no {@linkplain Disclosed list} can say it: no special
 * categories of data, no use for marketing.
 *
 * <p>It is neither a right with the status {@link RightStatus#NOT_APPLICABLE} nor a "none" of
 * something wider. That there are no transfers, recipients, automated decisions, profiling or
 * cookies is said by their {@code Disclosed}.
 *
 * <pre>{@code
 * { "subject": "dataCategory", "description": "We do not process special categories of data." }
 * }</pre>
 */
@Value.Immutable
public sealed interface Exclusion permits ExclusionBuilder.ImmutableExclusion {

  /** What there is none of. */
  Optional<ExclusionSubject> subject();

  /** The words of the notice. */
  Optional<LocalizedText> description();

  /** A new builder, with nothing set. */
  static ExclusionBuilder builder() {
    return new ExclusionBuilder();
  }
}
