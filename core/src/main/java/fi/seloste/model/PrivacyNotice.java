package fi.seloste.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The information that a controller gives to people under Articles 13 and 14 of the GDPR, or the
 * record of processing activities that it keeps under Article 30, as one document.
 *
 * <p>In Finland the one is called tietosuojaseloste, the other seloste käsittelytoimista. Both say
 * much the same of the same registers, so that one model serves for both.
 *
 * <p>What is processed, about whom, why and on which basis always stands in a {@link Register}.
 * Data sources, recipients, transfers, retention rules, automated decisions, profiling, security
 * measures and exclusions stand there too; in the notice they stand only if it tells them once for
 * several registers. Rights, contacts, cookies and sections stand in the notice alone.
 *
 * <p>An element has an {@code id} only if something refers to it. The id is unique among the
 * elements of its type in the whole notice; whether every reference finds its target is judged by
 * rules. In JSON the version of the format stands first, and {@code "$schema"} may stand beside it.
 *
 * <pre>{@code
 * {
 *   "seloste": "1.0",
 *   "title": { "fi": "Tietosuojaseloste", "en": "Privacy notice" },
 *   "languages": ["fi", "en"],
 *   "updatedOn": "2026-10-05",
 *   "controllers": [
 *     {
 *       "name": "Esimerkki Oy",
 *       "contactDetails": { "emails": ["tietosuoja@esimerkki.example"] }
 *     }
 *   ],
 *   "registers": [
 *     {
 *       "name": { "fi": "Asiakasrekisteri", "en": "Customer register" },
 *       "purposes": [{ "name": { "fi": "Tilausten toimitus", "en": "Delivering orders" } }],
 *       "transfers": { "none": true }
 *     }
 *   ]
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface PrivacyNotice permits PrivacyNoticeBuilder.ImmutablePrivacyNotice {

  /**
   * What the controller calls the document in its own files, such as {@code webshop-notice}.
   * Nothing in the notice refers to it.
   */
  Optional<String> id();

  /** The heading of the document. */
  Optional<LocalizedText> title();

  /**
   * The languages in which the notice claims to be given; the first is the main one, in which every
   * plain {@link LocalizedText} is written.
   */
  List<LanguageTag> languages();

  /** The number or name of this version as printed, such as {@code 4.1}. */
  Optional<String> version();

  /** Whether it is a draft or published. */
  Optional<NoticeStatus> status();

  /** The day on which the notice was first drawn up (laadittu). */
  Optional<LocalDate> preparedOn();

  /** The day of the latest change (päivitetty). */
  Optional<LocalDate> updatedOn();

  /** The day on which this version was or will be published. */
  Optional<LocalDate> publishedOn();

  /** The first day on which this version holds. */
  Optional<LocalDate> validFrom();

  /** The last day on which this version holds. */
  Optional<LocalDate> validUntil();

  /**
   * Whose notice it is: Articles 13(1)(a), 14(1)(a) and 30(1)(a). Several that are valid on the
   * same day are joint controllers; others follow one another. In the record of a mere processor,
   * the processors of Article 30(2)(a).
   */
  List<Controller> controllers();

  /** How joint controllers have divided their duties: Article 26. */
  Optional<JointArrangement> jointArrangement();

  /**
   * The representatives in the Union: Article 27. Told to be none, with the reason: the exemption
   * of Article 27(2) is relied on.
   */
  @Value.Default
  default Disclosed<Representative> representatives() {
    return Disclosed.notStated();
  }

  /**
   * The designated data protection officers: Articles 13(1)(b) and 14(1)(b). Told to be none: the
   * controller says that it has not designated one, which is more than not mentioning it.
   */
  @Value.Default
  default Disclosed<DataProtectionOfficer> dataProtectionOfficers() {
    return Disclosed.notStated();
  }

  /** Persons and units that people may turn to, other than data protection officers. */
  List<ContactPoint> contactPoints();

  /** The authorities to which a complaint may be made: Articles 13(2)(d), 14(2)(e) and 77. */
  List<SupervisoryAuthority> supervisoryAuthorities();

  /**
   * What is processed, about whom and why. A notice that names no register has one without a name;
   * if nothing is processed there is none, and an {@link Exclusion} says so.
   */
  List<Register> registers();

  /** Sources told once for several registers: Article 14(2)(f). */
  List<DataSource> dataSources();

  /** Recipients told once for several registers: Articles 13(1)(e) and 14(1)(e). */
  @Value.Default
  default Disclosed<Recipient> recipients() {
    return Disclosed.notStated();
  }

  /**
   * Transfers to third countries and international organisations told once for several registers:
   * Articles 13(1)(f) and 14(1)(f).
   */
  @Value.Default
  default Disclosed<Transfer> transfers() {
    return Disclosed.notStated();
  }

  /** Storage periods told once for several registers: Articles 13(2)(a) and 14(2)(a). */
  List<RetentionRule> retentionRules();

  /**
   * Automated individual decisions told once for several registers: Articles 13(2)(f), 14(2)(g) and
   * 22.
   */
  @Value.Default
  default Disclosed<AutomatedDecision> automatedDecisions() {
    return Disclosed.notStated();
  }

  /** Profiling told once for several registers: Article 4(4). */
  @Value.Default
  default Disclosed<Profiling> profiling() {
    return Disclosed.notStated();
  }

  /** Security measures told once for several registers: Articles 30(1)(g) and 32(1). */
  List<SecurityMeasure> securityMeasures();

  /** What the notice says does not happen in any of its registers. */
  List<Exclusion> exclusions();

  /** The rights that the notice mentions: Articles 13(2)(b) to (d) and 14(2)(c) to (e). */
  List<DataSubjectRight> dataSubjectRights();

  /** How every right is used that has no procedure of its own: Article 12(2). */
  Optional<RequestProcedure> requestProcedure();

  /**
   * The cookies and the like stored on people's devices. Told to be none, perhaps with exceptions:
   * "no advertising cookies".
   */
  @Value.Default
  default Disclosed<CookieGroup> cookieGroups() {
    return Disclosed.notStated();
  }

  /** How people learn of changes to the notice. */
  Optional<ChangePolicy> changePolicy();

  /** What the notice says of who tells whom after a personal data breach: Articles 33 and 34. */
  Optional<LocalizedText> breachProcedure();

  /**
   * Other documents that the notice points to, such as its earlier version or the cookie policy.
   */
  List<RelatedDocument> relatedDocuments();

  /** Any other titled text, so that nothing of the notice is lost. */
  List<Section> sections();

  /**
   * Findings that the author has judged and accepted. They are kept with the notice and not
   * published.
   */
  List<Waiver> waivers();

  /** A new builder, with nothing set. */
  static PrivacyNoticeBuilder builder() {
    return new PrivacyNoticeBuilder();
  }
}
