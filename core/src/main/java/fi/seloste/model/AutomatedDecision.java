package fi.seloste.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An automated individual decision, or a kind of them (automatisoitu yksittäispäätös): Articles
 * 13(2)(f), 14(2)(g) and 22.
 *
 * <p>Article 22 concerns decisions based solely on automated processing that have legal or
 * similarly significant effects; other decisions that a notice tells of stand here too. Profiling
 * from which no decision follows is {@link Profiling}.
 *
 * <pre>{@code
 * {
 *   "name": "Granting payment by instalments",
 *   "solelyAutomated": true,
 *   "legalOrSimilarEffect": true,
 *   "ground": "contract",
 *   "logic": "Payment defaults and earlier late payments are scored.",
 *   "consequences": "Below the limit, only payment in advance is offered.",
 *   "safeguards": ["humanIntervention", "expressionOfView", "contest"],
 *   "purposes": ["instalments"]
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface AutomatedDecision
    permits AutomatedDecisionBuilder.ImmutableAutomatedDecision {

  /** What the notice calls the decision. */
  Optional<LocalizedText> name();

  /** What else is said of it. */
  Optional<LocalizedText> description();

  /** Whether it is based solely on automated processing: Article 22(1). */
  Optional<Boolean> solelyAutomated();

  /**
   * Whether it has legal effects for the person or similarly significantly affects them: Article
   * 22(1).
   */
  Optional<Boolean> legalOrSimilarEffect();

  /** What permits it: Article 22(2). */
  Optional<DecisionGround> ground();

  /** The law that authorises it: Article 22(2)(b). */
  List<LawReference> laws();

  /** Meaningful information about the logic involved: Article 13(2)(f). */
  Optional<LocalizedText> logic();

  /** The significance of the processing for the person: Article 13(2)(f). */
  Optional<LocalizedText> significance();

  /** The envisaged consequences for the person: Article 13(2)(f). */
  Optional<LocalizedText> consequences();

  /** How the person's rights are safeguarded: Article 22(3). */
  List<DecisionSafeguard> safeguards();

  /**
   * Ids of the {@linkplain DataCategory data categories} on which it is based; none: the notice
   * does not tell which.
   */
  List<String> dataCategories();

  /** Ids of the {@linkplain Purpose purposes} it serves; none: the notice does not tell which. */
  List<String> purposes();

  /** A new builder, with nothing set. */
  static AutomatedDecisionBuilder builder() {
    return new AutomatedDecisionBuilder();
  }
}
