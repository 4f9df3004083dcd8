package fi.seloste.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How long personal data are kept (säilytysaika), or how that is determined: Articles 5(1)(e),
 * 13(2)(a), 14(2)(a) and 30(1)(f).
 *
 * <p>Data are kept until the {@link #event()} plus the {@link #period()}. Without a period they are
 * kept until the event ("while you are a customer"); without an event for the period, and the
 * notice does not tell from when. How long an entry or a licence is valid is no storage period.
 *
 * <p>A rule that gives more than one of {@link #dataCategories()}, {@link #dataSubjectCategories()}
 * and {@link #purposes()} concerns what meets each of them. One that gives none of them, and no
 * {@link #data()}, concerns everything in the register.
 *
 * <pre>{@code
 * {
 *   "period": "P10Y",
 *   "bound": "atLeast",
 *   "event": "financialYearEnd",
 *   "laws": [{ "number": "1336/1997", "chapter": "2", "section": "10", "jurisdiction": "FI" }],
 *   "materials": ["accountingBooks"],
 *   "disposal": "erasure",
 *   "purposes": ["accounting"]
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface RetentionRule permits RetentionRuleBuilder.ImmutableRetentionRule {

  /** The words of the notice. */
  Optional<LocalizedText> description();

  /**
   * For how long, in ISO 8601 form such as {@code P2Y}, {@code P2W} or {@code PT24H}; after the
   * {@link #event()}, if there is one.
   */
  Optional<TimePeriod> period();

  /** Whether it is the exact, the shortest or the longest time. Absent: exactly. */
  Optional<RetentionBound> bound();

  /**
   * The event from which the period runs; without a period, the one until which the data are kept.
   */
  Optional<RetentionEvent> event();

  /** The event in the notice's words; with {@link RetentionEvent#OTHER}, what it is. */
  Optional<LocalizedText> eventDescription();

  /** A fixed day until which the data are kept. */
  Optional<LocalDate> until();

  /** How the time is determined, if it is not told: Article 13(2)(a), second limb. */
  Optional<LocalizedText> criteria();

  /** The kind of the criteria; some are too generic to satisfy the Article. Absent: specific. */
  Optional<CriteriaKind> criteriaKind();

  /** Why the data are kept for so long. */
  Optional<LocalizedText> reason();

  /**
   * The law that demands or limits the time. "As the Accounting Act requires" is such a law alone,
   * without criteria.
   */
  List<LawReference> laws();

  /** Which materials with a statutory storage period of their own are concerned. */
  List<RetainedMaterial> materials();

  /** How often the need to keep the data is reviewed, such as {@code P1Y}. */
  Optional<TimePeriod> reviewInterval();

  /** When the data are kept longer or shorter, in the notice's words. */
  List<LocalizedText> exceptions();

  /** What happens to the data at the end. */
  Optional<Disposal> disposal();

  /** Which data are concerned, in words, if they are none of the data categories. */
  Optional<LocalizedText> data();

  /** Ids of the {@linkplain DataCategory data categories} concerned. */
  List<String> dataCategories();

  /**
   * Ids of the {@linkplain DataSubjectCategory data subject categories} whose data are concerned.
   */
  List<String> dataSubjectCategories();

  /** Ids of the {@linkplain Purpose purposes} whose data are concerned. */
  List<String> purposes();

  /** A new builder, with nothing set. */
  static RetentionRuleBuilder builder() {
    return new RetentionRuleBuilder();
  }
}
