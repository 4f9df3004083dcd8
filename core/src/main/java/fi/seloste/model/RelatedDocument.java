package fi.seloste.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Another document that belongs to the notice or that it points to.
 *
 * <pre>{@code
 * {
 *   "kind": "previousVersion",
 *   "title": "Privacy notice 3.0",
 *   "url": "https://esimerkki.example/privacy/3.0",
 *   "language": "en"
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface RelatedDocument permits RelatedDocumentBuilder.ImmutableRelatedDocument {

  /** What sort of document it is. */
  Optional<DocumentKind> kind();

  /** Its title. */
  Optional<LocalizedText> title();

  /** Its web address. */
  Optional<String> url();

  /** The language it is in. */
  Optional<LanguageTag> language();

  /** What the notice says of it. */
  Optional<LocalizedText> description();

  /** A new builder, with nothing set. */
  static RelatedDocumentBuilder builder() {
    return new RelatedDocumentBuilder();
  }
}
