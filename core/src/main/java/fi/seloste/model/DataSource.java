package fi.seloste.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A source from which personal data originate (tietolähde): Article 14(2)(f).
 *
 * <p>The data subject is a source too. A source of kind {@link SourceKind#THIRD_PARTY} or {@link
 * SourceKind#PUBLIC_AUTHORITY} with nothing but its kind says that data come from others and does
 * not tell from whom. A source is specific if it has a name or an activity; recital 61 allows
 * general information where several sources make it impossible to tell.
 *
 * <pre>{@code
 * {
 *   "kind": "thirdParty",
 *   "name": "Luottotieto Malli Oy",
 *   "activities": ["creditInformation"],
 *   "publiclyAccessible": false,
 *   "dataCategories": ["credit-history"]
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface DataSource permits DataSourceBuilder.ImmutableDataSource {

  /** What sort of source it is. */
  Optional<SourceKind> kind();

  /** The firm, body or register, such as the Trade Register. */
  Optional<Name> name();

  /** The notice's word for the kind of source, if it is unnamed. */
  Optional<LocalizedText> category();

  /** What the source does. */
  List<Activity> activities();

  /** What else is said of it. */
  Optional<LocalizedText> description();

  /** Whether it is publicly accessible: Article 14(2)(f), last limb. */
  Optional<Boolean> publiclyAccessible();

  /** How the data come. */
  List<Channel> channels();

  /** Legal bases stated for this source alone, such as consent to asking there. */
  List<LegalBasis> legalBases();

  /** Whether the notice gives it as an example only ("esim."). */
  Optional<Boolean> example();

  /** Which data come from it, in words, if they are none of the data categories. */
  Optional<LocalizedText> data();

  /**
   * Ids of the {@linkplain DataCategory data categories} that come from it; none and no {@link
   * #data()}: the notice does not tell which.
   */
  List<String> dataCategories();

  /** A new builder, with nothing set. */
  static DataSourceBuilder builder() {
    return new DataSourceBuilder();
  }
}
