package fi.seloste.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The independent public authority to which people may complain: Articles 51 and 77, in Finland the
 * Data Protection Ombudsman (tietosuojavaltuutettu).
 *
 * <p>Articles 13(2)(d) and 14(2)(e) ask for the right to complain, not for the authority's address;
 * the right is a {@link DataSubjectRight} of its own.
 *
 * <pre>{@code
 * {
 *   "name": "Office of the Data Protection Ombudsman",
 *   "country": "FI",
 *   "contactDetails": { "webAddresses": ["https://tietosuoja.fi"] }
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface SupervisoryAuthority
    permits SupervisoryAuthorityBuilder.ImmutableSupervisoryAuthority {

  /** The authority's name as printed. */
  Optional<Name> name();

  /** The Member State whose authority it is. */
  Optional<CountryCode> country();

  /** How it can be reached. */
  Optional<ContactDetails> contactDetails();

  /** A new builder, with nothing set. */
  static SupervisoryAuthorityBuilder builder() {
    return new SupervisoryAuthorityBuilder();
  }
}
