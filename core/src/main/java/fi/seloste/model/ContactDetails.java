package fi.seloste.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The ways in which somebody can be reached, as printed.
 *
 * <p>Nothing is normalised: "tietosuoja (at) esimerkki.example" is kept so, and a rule judges it.
 *
 * <pre>{@code
 * {
 *   "emails": ["tietosuoja@esimerkki.example"],
 *   "phones": ["+358 50 000 0000"],
 *   "addresses": [{ "street": "Esimerkkikatu 1", "postalCode": "00000", "city": "Mallila" }],
 *   "description": "Weekdays 9 to 15"
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface ContactDetails permits ContactDetailsBuilder.ImmutableContactDetails {

  /** The e-mail addresses. */
  List<String> emails();

  /** The telephone numbers, of any form. */
  List<String> phones();

  /** The addresses of pages or forms on the web. */
  List<String> webAddresses();

  /** The postal and visiting addresses. */
  List<Address> addresses();

  /** What else is said of them: hours, call charges, how a form is found. */
  Optional<LocalizedText> description();

  /** A new builder, with nothing set. */
  static ContactDetailsBuilder builder() {
    return new ContactDetailsBuilder();
  }
}
