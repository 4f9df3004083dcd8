package fi.seloste.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A category of personal data (henkilötietoryhmä): Articles 14(1)(d) and 30(1)(c).
 *
 * <p>It is the finest unit that can be linked to. Data that differ in requirement, recipient,
 * transfer or storage period are categories of their own. Article 13 does not ask for categories,
 * since the person provides the data; most notices give them nevertheless.
 *
 * <p>Flags such as {@link #specialCategories()} are set by the author. They are never guessed from
 * words.
 *
 * <pre>{@code
 * {
 *   "id": "health",
 *   "name": "Allergies and mobility limits",
 *   "items": ["food allergies", "need of assistance"],
 *   "specialCategories": ["health"],
 *   "requirement": { "kind": "voluntary" }
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface DataCategory permits DataCategoryBuilder.ImmutableDataCategory {

  /** The id by which lists of {@code dataCategories} refer to it. */
  Optional<String> id();

  /** What the notice calls the category. */
  Optional<LocalizedText> name();

  /** What else is said of it. */
  Optional<LocalizedText> description();

  /** The single data named in it, in the notice's words; they cannot be linked to. */
  List<LocalizedText> items();

  /** Which special categories of Article 9(1) are among the data. */
  List<SpecialCategory> specialCategories();

  /**
   * Whether the data relate to criminal convictions and offences or related security measures:
   * Article 10.
   */
  Optional<Boolean> criminalOffences();

  /**
   * Whether a national identification number is among the data: Article 87; in Finland the personal
   * identity code (henkilötunnus).
   */
  Optional<Boolean> nationalIdentifier();

  /**
   * What permits the personal identity code: section 29 of the Finnish Data Protection Act
   * (1050/2018).
   */
  Optional<NationalIdentifierGround> nationalIdentifierGround();

  /** Legal bases stated for these data alone ("collected with your consent"). */
  List<LegalBasis> legalBases();

  /**
   * Whether the person must provide these data: Article 13(2)(e). Absent: as stated for the
   * register, if at all.
   */
  Optional<Requirement> requirement();

  /**
   * Ids of the {@linkplain DataSubjectCategory data subject categories} whose data they are; none:
   * all of the register.
   */
  List<String> dataSubjectCategories();

  /** A new builder, with nothing set. */
  static DataCategoryBuilder builder() {
    return new DataCategoryBuilder();
  }
}
