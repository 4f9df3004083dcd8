package fi.seloste.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A group of people (rekisteröityjen ryhmä) whose data are processed: Article 30(1)(c).
 *
 * <p>Articles 13 and 14 do not ask for it. It tells, however, who can be a party to a contract, and
 * whose data a basis, a purpose or a storage period concerns.
 *
 * <pre>{@code
 * {
 *   "id": "consumers",
 *   "name": "Customers and their contact persons",
 *   "kinds": ["consumer", "organisationRepresentative"]
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface DataSubjectCategory
    permits DataSubjectCategoryBuilder.ImmutableDataSubjectCategory {

  /** The id by which lists of {@code dataSubjectCategories} refer to it. */
  Optional<String> id();

  /** What the notice calls them. */
  Optional<LocalizedText> name();

  /** What else is said of them. */
  Optional<LocalizedText> description();

  /**
   * What sort of people they are. "You or the company you represent" is both {@link
   * DataSubjectKind#CONSUMER} and {@link DataSubjectKind#ORGANISATION_REPRESENTATIVE}.
   */
  List<DataSubjectKind> kinds();

  /** A new builder, with nothing set. */
  static DataSubjectCategoryBuilder builder() {
    return new DataSubjectCategoryBuilder();
  }
}
