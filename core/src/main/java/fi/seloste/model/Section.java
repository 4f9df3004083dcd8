package fi.seloste.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A titled text of the notice that none of the other types holds.
 *
 * <p>So that nothing is lost, the text may be blank: a heading without text, or with the answer to
 * another question, is kept here, and the attribute that it seems to answer stays not told. How
 * long a licence is valid, or a duty of the person to report changes, stand here as well.
 *
 * <pre>{@code
 * {
 *   "number": "12",
 *   "heading": "Trip photos",
 *   "text": "We take photos on trips only with permission.",
 *   "registers": ["customers"]
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface Section permits SectionBuilder.ImmutableSection {

  /** The number before the heading as printed, such as {@code 12} or {@code 4.2}. */
  Optional<String> number();

  /** The heading. */
  Optional<LocalizedText> heading();

  /** The text in CommonMark without raw HTML; it may be blank. */
  Optional<LocalizedText> text();

  /** Ids of the {@linkplain Register registers} it concerns; none: all. */
  List<String> registers();

  /** A new builder, with nothing set. */
  static SectionBuilder builder() {
    return new SectionBuilder();
  }
}
