package fi.seloste.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An officer (tietosuojavastaava) designated under Article 37, whose contact details the notice
 * gives under Articles 13(1)(b) and 14(1)(b).
 *
 * <p>Only one who is so designated. "The person responsible for data protection" (tietosuojasta
 * vastaava henkilö) or the contact person of a register is a {@link ContactPoint}: the guarantees
 * of Article 38 hold for the officer alone.
 *
 * <pre>{@code
 * {
 *   "id": "dpo",
 *   "position": "Data protection officer",
 *   "otherRoles": ["legalCounsel"],
 *   "external": true,
 *   "organisation": "Tietosuojatoimisto Malli Oy",
 *   "contactDetails": { "emails": ["dpo@tietosuojatoimisto.example"] }
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface DataProtectionOfficer
    permits DataProtectionOfficerBuilder.ImmutableDataProtectionOfficer {

  /**
   * The id by which a {@link RequestProcedure} or the {@link JointArrangement} refers to it. It
   * shares one namespace with the ids of {@link ContactPoint}s, since a request may go to either.
   */
  Optional<String> id();

  /** The officer's name. No provision asks for it: Article 37(7) speaks of contact details. */
  Optional<Name> name();

  /** The title as printed, such as "toimitusjohtaja". */
  Optional<LocalizedText> position();

  /**
   * What else the officer does for the controller. Some roles conflict with the task: Article
   * 38(6).
   */
  List<OfficerRole> otherRoles();

  /**
   * Whether the officer works on the basis of a service contract rather than as a member of the
   * staff: Article 37(6).
   */
  Optional<Boolean> external();

  /** Who provides the officer, such as a group company or a firm: Article 37(2) and (6). */
  Optional<Name> organisation();

  /** Ids of the {@linkplain Controller controllers} that have designated the officer; none: all. */
  List<String> controllers();

  /** How the officer can be reached: Articles 13(1)(b) and 37(7). */
  Optional<ContactDetails> contactDetails();

  /** A new builder, with nothing set. */
  static DataProtectionOfficerBuilder builder() {
    return new DataProtectionOfficerBuilder();
  }
}
