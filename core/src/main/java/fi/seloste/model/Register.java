package fi.seloste.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A set of personal data processed for connected purposes (henkilörekisteri), or one processing
 * activity of the record of Article 30.
 *
 * <p>Here stands what is processed, about whom, why and on which basis. A register sees its own
 * statements, then those of the register it is {@link #partOf()}, then those of the notice: lists
 * add up, and a {@linkplain Disclosed#isClosed() closed} statement is the last word, to which
 * nothing further out is added. A part cannot therefore hold less than the whole.
 *
 * <p>Links go one way: everything points at purposes, data categories and data subject categories,
 * and these point back at nothing.
 *
 * <pre>{@code
 * {
 *   "id": "customers",
 *   "name": "Customer register",
 *   "dataSubjectCategories": [{ "id": "consumers", "name": "Customers" }],
 *   "purposes": [
 *     {
 *       "name": "Delivering orders",
 *       "legalBases": [{ "type": "contract" }],
 *       "dataCategories": ["contact-details"]
 *     }
 *   ],
 *   "dataCategories": [{ "id": "contact-details", "name": "Contact details" }],
 *   "recipients": [{ "category": "Carriers", "activities": ["delivery"] }],
 *   "retentionRules": [{ "period": "P2Y", "event": "customerRelationshipEnd" }]
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface Register permits RegisterBuilder.ImmutableRegister {

  /**
   * The id by which lists of {@code registers}, and {@link #partOf()} of another register, refer to
   * it.
   */
  Optional<String> id();

  /** What the notice calls the register. Absent in the one register of a notice that names none. */
  Optional<LocalizedText> name();

  /**
   * What else is said of it; with two {@linkplain #roles() roles}, on what it depends which one
   * holds.
   */
  Optional<LocalizedText> description();

  /** Id of the {@linkplain Register register} that this one is a part of and inherits from. */
  Optional<String> partOf();

  /**
   * The role in which the notice's controllers process this register. None: controller. Two: it
   * depends, and {@link #description()} says on what. {@link RegisterRole#PROCESSOR}: the notice's
   * {@code controllers} are here the processors.
   */
  List<RegisterRole> roles();

  /**
   * Ids of those of the notice's {@linkplain Controller controllers} whose register it is; none:
   * all of them.
   */
  List<String> controllers();

  /** The controllers for which a processor acts: Article 30(2)(a). */
  List<Controller> onBehalfOf();

  /** The categories of processing carried out on behalf of each controller: Article 30(2)(b). */
  List<LocalizedText> processingCategories();

  /**
   * Whether the data are processed by automated means: Article 2(1). False, as for a card index:
   * the right to portability does not arise, by Article 20(1)(b).
   */
  Optional<Boolean> automatedMeans();

  /**
   * Legislation named for the register as a whole, without saying which point of Article 6(1) it
   * serves.
   */
  List<LawReference> laws();

  /** Whose data are processed: Article 30(1)(c). */
  List<DataSubjectCategory> dataSubjectCategories();

  /** Why they are processed: Articles 13(1)(c), 14(1)(c) and 30(1)(b). */
  List<Purpose> purposes();

  /**
   * Legal bases stated for the register and not for a purpose. A purpose without bases of its own
   * inherits them.
   */
  List<LegalBasis> legalBases();

  /** Which data are processed: Articles 14(1)(d) and 30(1)(c). */
  List<DataCategory> dataCategories();

  /**
   * Whether the person must provide the data, stated for the register and not for a data category:
   * Article 13(2)(e).
   */
  Optional<Requirement> requirement();

  /** Where the data come from: Article 14(2)(f). */
  List<DataSource> dataSources();

  /** To whom the data are disclosed: Articles 13(1)(e), 14(1)(e) and 30(1)(d). */
  @Value.Default
  default Disclosed<Recipient> recipients() {
    return Disclosed.notStated();
  }

  /**
   * Transfers to third countries and international organisations: Articles 13(1)(f), 14(1)(f) and
   * 30(1)(e).
   */
  @Value.Default
  default Disclosed<Transfer> transfers() {
    return Disclosed.notStated();
  }

  /** How long the data are kept: Articles 13(2)(a), 14(2)(a) and 30(1)(f). */
  List<RetentionRule> retentionRules();

  /** Automated individual decisions: Articles 13(2)(f), 14(2)(g) and 22. */
  @Value.Default
  default Disclosed<AutomatedDecision> automatedDecisions() {
    return Disclosed.notStated();
  }

  /** Profiling, whether or not a decision follows from it: Article 4(4). */
  @Value.Default
  default Disclosed<Profiling> profiling() {
    return Disclosed.notStated();
  }

  /** Technical and organisational security measures: Articles 30(1)(g) and 32(1). */
  List<SecurityMeasure> securityMeasures();

  /** What the notice says does not happen in this register. */
  List<Exclusion> exclusions();

  /** A new builder, with nothing set. */
  static RegisterBuilder builder() {
    return new RegisterBuilder();
  }
}
