package fi.seloste.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A right of the data subject as the notice tells of it: Articles 13(2)(b) to (d) and 14(2)(c) to
 * (e), Articles 15 to 22 and 77.
 *
 * <p>It stands here only if the notice mentions it. "We do not use your data for marketing" is no
 * right but an {@link Exclusion}.
 *
 * <pre>{@code
 * {
 *   "kind": "consentWithdrawal",
 *   "name": "You can unsubscribe",
 *   "description": "Every newsletter has a link for it.",
 *   "atAnyTime": true,
 *   "priorProcessingUnaffected": true,
 *   "requestProcedure": { "channels": ["onlineService"] },
 *   "purposes": ["newsletter"]
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface DataSubjectRight permits DataSubjectRightBuilder.ImmutableDataSubjectRight {

  /** Which right it is. */
  Optional<RightKind> kind();

  /** The heading of the right in the notice. */
  Optional<LocalizedText> name();

  /** Whether the right can be used. Absent: it is available. */
  Optional<RightStatus> status();

  /** What the notice says of it; if it does not apply, why. */
  Optional<LocalizedText> description();

  /**
   * The law that restricts or excludes the right, in Finland for instance sections 31 to 34 of the
   * Data Protection Act (1050/2018).
   */
  List<LawReference> laws();

  /**
   * How the notice limits the right. "In certain cases" is a limitation of kind {@link
   * LimitationKind#OTHER}.
   */
  List<Limitation> limitations();

  /**
   * Whether the right to object is presented clearly and separately from other information: Article
   * 21(4).
   */
  Optional<Boolean> presentedSeparately();

  /**
   * Whether the notice says that the right can be used at any time: Articles 7(3), 13(2)(c) and
   * 21(2).
   */
  Optional<Boolean> atAnyTime();

  /**
   * Whether the notice says that withdrawing consent does not make earlier processing unlawful:
   * Articles 7(3) and 13(2)(c).
   */
  Optional<Boolean> priorProcessingUnaffected();

  /**
   * How this right is used. It replaces the {@linkplain PrivacyNotice#requestProcedure() procedure
   * of the notice} as a whole. Absent: that one holds.
   */
  Optional<RequestProcedure> requestProcedure();

  /** Ids of the {@linkplain Register registers} it concerns; none: all. */
  List<String> registers();

  /** Ids of the {@linkplain DataCategory data categories} it concerns; none: all. */
  List<String> dataCategories();

  /** Ids of the {@linkplain Purpose purposes} it concerns; none: all. */
  List<String> purposes();

  /** A new builder, with nothing set. */
  static DataSubjectRightBuilder builder() {
    return new DataSubjectRightBuilder();
  }
}
