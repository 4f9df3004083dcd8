package fi.seloste.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The person, authority or other body (rekisterinpitäjä) that alone or with others determines the
 * purposes and means of the processing: Article 4(7).
 *
 * <p>It is named in a notice under Articles 13(1)(a) and 14(1)(a), in a record under Article
 * 30(1)(a). Somebody who decides together with the controller stands here only if the notice
 * presents it as its controller; otherwise it is a {@link Recipient} with the role {@link
 * RecipientRole#JOINT_CONTROLLER}.
 *
 * <pre>{@code
 * {
 *   "id": "esimerkki",
 *   "name": "Esimerkki Oy",
 *   "kind": "company",
 *   "businessId": "1234567-1",
 *   "country": "FI",
 *   "contactDetails": { "emails": ["tietosuoja@esimerkki.example"] },
 *   "establishedInUnion": true
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface Controller permits ControllerBuilder.ImmutableController {

  /** The id by which lists of {@code controllers} refer to it. */
  Optional<String> id();

  /** The firm, or the name of the person or body. */
  Optional<Name> name();

  /** What sort of person or body it is. Some duties hold for authorities only. */
  Optional<ControllerKind> kind();

  /**
   * The registration number as printed, of any country; in Finland the business ID (Y-tunnus), such
   * as {@code 1234567-1}.
   */
  Optional<String> businessId();

  /**
   * Where its seat is. Whether the Regulation applies is not inferred from it: see {@link
   * #establishedInUnion()}.
   */
  Optional<CountryCode> country();

  /** The unit that answers for the processing, such as a faculty or a municipal department. */
  Optional<Name> unit();

  /** Trade names, and former and later names. */
  List<Name> otherNames();

  /**
   * What else the notice says of it; for an open set, such as "each member club", where they are
   * listed.
   */
  Optional<LocalizedText> description();

  /** How it can be reached: Articles 13(1)(a) and 14(1)(a). */
  Optional<ContactDetails> contactDetails();

  /**
   * Internet domains that are the controller's own although they look foreign, such as {@code
   * retkikauppa.example}.
   */
  List<String> domains();

  /**
   * Whether it has an establishment in the Union. False: the Regulation applies to it by Article
   * 3(2), and Article 27 demands a representative.
   */
  Optional<Boolean> establishedInUnion();

  /**
   * Whether it must designate a data protection officer by Article 37(1)(b) or (c) or by national
   * law, in the author's judgement. For public authorities and bodies Article 37(1)(a) demands one
   * without it.
   */
  Optional<Boolean> dataProtectionOfficerMandatory();

  /**
   * Whether it is an authority that must serve in both national languages; in Finland by the
   * Language Act (423/2003).
   */
  Optional<Boolean> bilingual();

  /** The first day on which it is controller. */
  Optional<LocalDate> validFrom();

  /** The last day on which it is controller. */
  Optional<LocalDate> validUntil();

  /** Who becomes controller after it, and when, in the notice's words. */
  Optional<LocalizedText> successor();

  /** A new builder, with nothing set. */
  static ControllerBuilder builder() {
    return new ControllerBuilder();
  }
}
