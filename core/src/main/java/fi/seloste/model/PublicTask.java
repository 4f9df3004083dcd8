package fi.seloste.model;

import org.immutables.value.Value;

/**
 * A task (yleistä etua koskeva tehtävä) carried out in the public interest or in the exercise of
 * official authority: Article 6(1)(e).
 *
 * <p>The task is laid down by Union or national law, which {@link #laws()} names: Article 6(3); in
 * Finland also section 4 of the Data Protection Act (1050/2018).
 *
 * <pre>{@code
 * {
 *   "type": "publicTask",
 *   "laws": [{ "title": "Data Protection Act", "number": "1050/2018", "section": "4" }]
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface PublicTask extends LegalBasis
    permits PublicTaskBuilder.ImmutablePublicTask {

  /** A new builder, with nothing set. */
  static PublicTaskBuilder builder() {
    return new PublicTaskBuilder();
  }
}
