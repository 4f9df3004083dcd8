package fi.seloste.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A postal or visiting address.
 *
 * <pre>{@code
 * {
 *   "kind": "postal",
 *   "street": { "fi": "Esimerkkikatu 1", "sv": "Exempelgatan 1" },
 *   "postalCode": "00000",
 *   "city": { "fi": "Mallila", "sv": "Modellby" },
 *   "country": "FI"
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface Address permits AddressBuilder.ImmutableAddress {

  /** Whether letters go there or people. */
  Optional<AddressKind> kind();

  /** The street and number. */
  Optional<Name> street();

  /** The post office box with its word, such as {@code PL 123}. */
  Optional<Name> postOfficeBox();

  /** The postal code as printed. */
  Optional<String> postalCode();

  /** The post office or town. */
  Optional<Name> city();

  /** The country. */
  Optional<CountryCode> country();

  /** A new builder, with nothing set. */
  static AddressBuilder builder() {
    return new AddressBuilder();
  }
}
