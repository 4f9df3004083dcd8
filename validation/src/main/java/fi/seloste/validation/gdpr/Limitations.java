package fi.seloste.validation.gdpr;

import fi.seloste.model.LimitationKind;
import fi.seloste.model.RightKind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which limitations the Regulation itself puts on each right; a law can put others. */
final class Limitations {

  private static final Map<RightKind, Optional<Set<LimitationKind>>> ALLOWED =
      new EnumMap<>(RightKind.class);

  static {
    for (RightKind right : RightKind.values()) {
      ALLOWED.put(right, ownOf(right));
    }
  }

  private Limitations() {}

  /** The limitations of a right that need no law; absent for a right that is not judged. */
  static Optional<Set<LimitationKind>> allowedFor(RightKind right) {
    return ALLOWED.getOrDefault(right, Optional.empty());
  }

  private static Optional<Set<LimitationKind>> ownOf(RightKind right) {
    Set<LimitationKind> own =
        switch (right) {
          case ACCESS -> EnumSet.of(LimitationKind.RIGHTS_OF_OTHERS);
          case ERASURE ->
              EnumSet.of(
                  LimitationKind.STILL_NECESSARY,
                  LimitationKind.LEGAL_OBLIGATION,
                  LimitationKind.PUBLIC_TASK,
                  LimitationKind.LEGAL_CLAIMS,
                  LimitationKind.FREEDOM_OF_EXPRESSION,
                  LimitationKind.PUBLIC_HEALTH,
                  LimitationKind.ARCHIVING_OR_RESEARCH);
          case RESTRICTION ->
              EnumSet.of(
                  LimitationKind.ACCURACY_CONTESTED,
                  LimitationKind.UNLAWFUL_PROCESSING,
                  LimitationKind.LEGAL_CLAIMS,
                  LimitationKind.OBJECTION_PENDING);
          case PORTABILITY ->
              EnumSet.of(
                  LimitationKind.CONSENT_OR_CONTRACT_ONLY,
                  LimitationKind.AUTOMATED_MEANS_ONLY,
                  LimitationKind.PROVIDED_DATA_ONLY,
                  LimitationKind.RIGHTS_OF_OTHERS,
                  LimitationKind.TECHNICALLY_FEASIBLE,
                  LimitationKind.PUBLIC_TASK,
                  LimitationKind.LEGAL_OBLIGATION); // recital 68
          case OBJECTION ->
              EnumSet.of(
                  LimitationKind.PARTICULAR_SITUATION,
                  LimitationKind.COMPELLING_LEGITIMATE_GROUNDS,
                  LimitationKind.LEGAL_CLAIMS,
                  LimitationKind.PUBLIC_TASK_OR_LEGITIMATE_INTERESTS_ONLY,
                  LimitationKind.PUBLIC_INTEREST_RESEARCH,
                  LimitationKind.LEGAL_OBLIGATION); // not among the bases of Article 21(1)
          default -> EnumSet.noneOf(LimitationKind.class);
        };
    return switch (right) {
      case ACCESS, RECTIFICATION, ERASURE, RESTRICTION, PORTABILITY, OBJECTION -> {
        own.add(LimitationKind.UNFOUNDED_OR_EXCESSIVE); // Article 12(5)
        own.add(LimitationKind.IDENTITY_NOT_CONFIRMED); // Article 12(6)
        yield Optional.of(own);
      }
      case CONSENT_WITHDRAWAL, COMPLAINT -> Optional.of(own);
      case DIRECT_MARKETING_OBJECTION, // has a rule of its own
          NO_AUTOMATED_DECISION,
          RECIPIENT_NOTIFICATION,
          OTHER ->
          Optional.empty();
    };
  }
}
