package fi.seloste.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A purpose for which personal data are processed (käsittelyn tarkoitus): Articles 5(1)(b),
 * 13(1)(c), 14(1)(c) and 30(1)(b).
 *
 * <p>Each part of a sentence that could have a basis of its own is a purpose of its own. A mere
 * step of the processing, such as storage, is a purpose only if the notice gives it a purpose or a
 * basis.
 *
 * <p>A purpose without legal bases of its own inherits those of its register.
 *
 * <pre>{@code
 * {
 *   "id": "newsletter",
 *   "name": "Newsletter",
 *   "kinds": ["electronicDirectMarketing"],
 *   "legalBases": [{ "type": "consent", "forms": ["electronic"] }],
 *   "dataCategories": ["contact-details"]
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface Purpose permits PurposeBuilder.ImmutablePurpose {

  /** The id by which lists of {@code purposes} refer to it. */
  Optional<String> id();

  /** What the notice calls the purpose: its heading, its list item or its table cell. */
  Optional<LocalizedText> name();

  /** What else is said of it. If there is one text only, it is the {@link #name()}. */
  Optional<LocalizedText> description();

  /** What sort of purpose it is; some sorts have duties of their own. */
  List<PurposeKind> kinds();

  /**
   * The legal bases that the notice ties to this purpose by heading, table row or words. None:
   * those of the register.
   */
  List<LegalBasis> legalBases();

  /** What permits special categories of data for this purpose: Article 9(2). */
  List<SpecialCategoryCondition> specialCategoryConditions();

  /**
   * The law that permits data on criminal convictions and offences for this purpose: Article 10; in
   * Finland section 7 of the Data Protection Act (1050/2018).
   */
  List<LawReference> criminalOffenceLaws();

  /**
   * Ids of the {@linkplain DataSubjectCategory data subject categories} it concerns; none: all of
   * the register.
   */
  List<String> dataSubjectCategories();

  /**
   * Ids of the {@linkplain DataCategory data categories} used for it; none: all of the register.
   */
  List<String> dataCategories();

  /**
   * Whether an authority acts here outside the performance of its tasks, so that legitimate
   * interests may serve it: Article 6(1), second subparagraph.
   */
  Optional<Boolean> outsidePublicTask();

  /**
   * Whether existing customers are sent electronic marketing for the same kind of product without
   * consent: Article 13(2) of Directive 2002/58/EC; in Finland section 200(3) of Act 917/2014.
   */
  Optional<Boolean> softOptIn();

  /**
   * The age in years from which a child consents alone to an online service: Article 8(1); in
   * Finland 13 by section 5 of the Data Protection Act (1050/2018).
   */
  OptionalInt childAgeThreshold();

  /** How the holder of parental responsibility consents below that age: Article 8(1) and (2). */
  Optional<LocalizedText> parentalConsent();

  /** A new builder, with nothing set. */
  static PurposeBuilder builder() {
    return new PurposeBuilder();
  }
}
