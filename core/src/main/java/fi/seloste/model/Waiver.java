package fi.seloste.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A finding of the rules that the author of the notice has judged and accepted, with the reason.
 *
 * <p>It serves the lawful exceptions that no rule can see, such as Articles 13(4) and 14(5) of the
 * GDPR or section 33 of the Finnish Data Protection Act (1050/2018). The finding stays in the
 * report, as waived. A waiver without a reason, of an unknown rule or for a path that matches
 * nothing is itself reported.
 *
 * <pre>{@code
 * {
 *   "rule": "cons-email-domain",
 *   "path": "/contactPoints/0",
 *   "reason": "The trade name's domain goes out of use in January 2027."
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface Waiver permits WaiverBuilder.ImmutableWaiver {

  /** The id of the rule, such as {@code gdpr-13-1-e-recipients-missing}. */
  Optional<String> rule();

  /**
   * The part of the notice for which it holds, with all below: its JSON pointer, such as {@code
   * /registers/0}, or {@code #} and its id.
   */
  Optional<String> path();

  /** Why the finding is accepted. */
  Optional<LocalizedText> reason();

  /** The law that allows it. */
  List<LawReference> laws();

  /** A new builder, with nothing set. */
  static WaiverBuilder builder() {
    return new WaiverBuilder();
  }
}
