package fi.seloste.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody (vastaanottaja) to whom personal data are disclosed, third party or not: Articles 4(9),
 * 13(1)(e), 14(1)(e) and 30(1)(d).
 *
 * <p>A processor is a recipient as well, though Finnish notices seldom speak of disclosure
 * (luovutus) to one. The controller's own staff and units are none; nor is an authority making a
 * particular inquiry under law. They can be kept here because notices list them, and {@link
 * #role()} tells them apart.
 *
 * <p>A recipient without name and {@linkplain #activities() activity} ("our partners") is a generic
 * category.
 *
 * <pre>{@code
 * {
 *   "id": "cloud",
 *   "name": "Example Cloud Inc.",
 *   "role": "processor",
 *   "activities": ["informationTechnology"],
 *   "country": "US",
 *   "processingLocations": ["IE", "US"],
 *   "dataCategories": ["contact-details"]
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface Recipient permits RecipientBuilder.ImmutableRecipient {

  /** The id by which {@link Transfer#recipients()} refers to it. */
  Optional<String> id();

  /** The firm, product or body. */
  Optional<Name> name();

  /** The notice's word for the kind of recipient, if it is unnamed. */
  Optional<LocalizedText> category();

  /** What the recipient is to the register. The processor of a processor is a processor too. */
  Optional<RecipientRole> role();

  /** What the recipient does. */
  List<Activity> activities();

  /** What else is said of it. */
  Optional<LocalizedText> description();

  /** The web address of the recipient's own notice. */
  Optional<String> url();

  /** The country of the recipient that the controller contracts with, not of its parent company. */
  Optional<CountryCode> country();

  /**
   * The countries where it processes the data. One outside the European Economic Area makes a
   * {@link Transfer}.
   */
  List<CountryCode> processingLocations();

  /** When data are disclosed, if not always ("if there is an accident"). */
  Optional<LocalizedText> condition();

  /** What the disclosure rests on, such as consent or a law. */
  List<LegalBasis> legalBases();

  /** What is said of the contract with a processor and of its sub-processors: Article 28(3). */
  Optional<LocalizedText> contract();

  /** Whether the notice gives it as an example only ("esim."). */
  Optional<Boolean> example();

  /** Which data are disclosed, in words, if they are none of the data categories. */
  Optional<LocalizedText> data();

  /**
   * Ids of the {@linkplain DataCategory data categories} disclosed; none and no {@link #data()}:
   * the notice does not tell which.
   */
  List<String> dataCategories();

  /**
   * Ids of the {@linkplain Purpose purposes} of the disclosure; none: the notice does not tell
   * which.
   */
  List<String> purposes();

  /** A new builder, with nothing set. */
  static RecipientBuilder builder() {
    return new RecipientBuilder();
  }
}
