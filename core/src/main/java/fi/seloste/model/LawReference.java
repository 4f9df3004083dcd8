package fi.seloste.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A provision of an act, a regulation or a directive, or the act as a whole.
 *
 * <p>Each part is kept as printed. The number identifies an act; the title may differ from language
 * to language.
 *
 * <pre>{@code
 * {
 *   "title": { "fi": "kirjanpitolaki", "en": "Accounting Act" },
 *   "number": "1336/1997",
 *   "chapter": "2",
 *   "section": "10",
 *   "subsection": "1",
 *   "jurisdiction": "FI"
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface LawReference permits LawReferenceBuilder.ImmutableLawReference {

  /** The name of the act. */
  Optional<Name> title();

  /**
   * The number of the act, such as {@code 1336/1997} in the Statutes of Finland or {@code 2016/679}
   * in the Union.
   */
  Optional<String> number();

  /** The chapter (luku). */
  Optional<String> chapter();

  /** The section (pykälä) or Article. */
  Optional<String> section();

  /** The subsection (momentti) or paragraph. */
  Optional<String> subsection();

  /** The point (kohta) within it. */
  Optional<String> point();

  /** Whose law it is: a country code such as {@code FI}, or {@code EU}. */
  Optional<String> jurisdiction();

  /** The web address of the text. */
  Optional<String> url();

  /** A new builder, with nothing set. */
  static LawReferenceBuilder builder() {
    return new LawReferenceBuilder();
  }
}
