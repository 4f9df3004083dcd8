package fi.seloste.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The representative (edustaja) in the Union of a controller or processor that is not established
 * there: Articles 4(17) and 27.
 *
 * <p>It is designated in writing and named under Articles 13(1)(a) and 14(1)(a). A contact person
 * of a company within the Union is none, even if a Finnish notice calls that person edustaja: such
 * a person is a {@link ContactPoint}.
 *
 * <pre>{@code
 * {
 *   "name": "Unioniedustus Oy",
 *   "country": "FI",
 *   "controllers": ["overseas"],
 *   "contactDetails": { "emails": ["gdpr@unioniedustus.example"] }
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface Representative permits RepresentativeBuilder.ImmutableRepresentative {

  /** The firm or person. */
  Optional<Name> name();

  /** The Member State where the representative is established: Article 27(3). */
  Optional<CountryCode> country();

  /**
   * Ids of the {@linkplain Controller controllers} represented; none: the notice does not tell
   * which.
   */
  List<String> controllers();

  /** How the representative can be reached. */
  Optional<ContactDetails> contactDetails();

  /** A new builder, with nothing set. */
  static RepresentativeBuilder builder() {
    return new RepresentativeBuilder();
  }
}
