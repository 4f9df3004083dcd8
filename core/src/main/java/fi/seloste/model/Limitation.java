package fi.seloste.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A limit that the notice sets to a right, with or without support in the Regulation.
 *
 * <p>Which limits a right may have follows from the Article that grants it, and from law under
 * Article 23; a limit without such support is kept and judged by a rule.
 *
 * <pre>{@code
 * {
 *   "kind": "legalObligation",
 *   "description": "Vouchers cannot be erased before their time.",
 *   "laws": [{ "title": "Accounting Act", "number": "1336/1997" }]
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface Limitation permits LimitationBuilder.ImmutableLimitation {

  /** What limits the right. */
  Optional<LimitationKind> kind();

  /** The limit in the notice's words. */
  Optional<LocalizedText> description();

  /** The law that allows it: Article 23. */
  List<LawReference> laws();

  /** A new builder, with nothing set. */
  static LimitationBuilder builder() {
    return new LimitationBuilder();
  }
}
