package fi.seloste.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person or unit that people may turn to in matters of the notice, such as the contact person in
 * register matters (yhteyshenkilö rekisteriä koskevissa asioissa).
 *
 * <p>A designated {@link DataProtectionOfficer} is not a contact point, nor is the {@link
 * Representative} of Article 27.
 *
 * <pre>{@code
 * {
 *   "id": "customer-service",
 *   "kinds": ["general", "requests"],
 *   "name": { "fi": "Asiakaspalvelu", "en": "Customer service" },
 *   "contactDetails": { "phones": ["+358 50 000 0000"] }
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface ContactPoint permits ContactPointBuilder.ImmutableContactPoint {

  /**
   * The id by which a {@link RequestProcedure} or the {@link JointArrangement} refers to it. It
   * shares one namespace with the ids of {@link DataProtectionOfficer}s.
   */
  Optional<String> id();

  /** What it is for. */
  List<ContactPointKind> kinds();

  /** The person or service. */
  Optional<Name> name();

  /** The person's title as printed. */
  Optional<LocalizedText> position();

  /** The unit to which it belongs. */
  Optional<Name> unit();

  /** Ids of the {@linkplain Register registers} it is for; none: all. */
  List<String> registers();

  /** How it can be reached. */
  Optional<ContactDetails> contactDetails();

  /** A new builder, with nothing set. */
  static ContactPointBuilder builder() {
    return new ContactPointBuilder();
  }
}
