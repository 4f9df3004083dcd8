package fi.seloste.validation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a rule has said so far of the parts of one notice. */
final class Tally {

  private Outcome gravest = Outcome.NOT_APPLICABLE; // if it is graver than being met
  private int met;
  private @Nullable Verdict lastNotApplicable;
  private List<Remark> onlyReason = List.of();
  private @Nullable Set<Remark> reasons;
  private List<Judgement> judgements = List.of();
  private List<EngineError> engineErrors = List.of();

  void add(EngineError error) {
    if (engineErrors.isEmpty()) {
      engineErrors = new ArrayList<>();
    }
    engineErrors.add(error);
  }

  void add(Verdict verdict, At at) {
    Outcome outcome = verdict.outcome();
    if (outcome == Outcome.MET || outcome == Outcome.NOT_APPLICABLE) {
      add(verdict);
    } else {
      if (judgements.isEmpty()) {
        judgements = new ArrayList<>();
      }
      judgements.add(new Judgement(at.place(), verdict));
      if (outcome.compareTo(gravest) > 0) {
        gravest = outcome;
      }
    }
  }

  /** A verdict that the rule is met or does not apply: it does not matter where. */
  void add(Verdict verdict) {
    if (verdict.outcome() == Outcome.MET) {
      met++;
    } else if (verdict != lastNotApplicable) { // most parts have the reason of the part before
      lastNotApplicable = verdict;
      addReasons(verdict.remarks());
    }
  }

  private void addReasons(List<Remark> added) {
    if (reasons == null && onlyReason.isEmpty() && added.size() == 1) {
      onlyReason = added;
    } else if (reasons != null || !added.equals(onlyReason)) {
      if (reasons == null) {
        reasons = new LinkedHashSet<>(onlyReason);
      }
      reasons.addAll(added);
    }
  }

  List<EngineError> engineErrors() {
    return engineErrors;
  }

  Answer answer(Question question) {
    if (lastNotApplicable == null && judgements.isEmpty() && met < 2) {
      return met == 0 ? question.withoutParts() : question.metByOne();
    }
    return new Answer(
        question.rule(),
        met > 0 && judgements.isEmpty() ? Outcome.MET : gravest,
        met,
        reasons == null ? onlyReason : List.copyOf(reasons),
        judgements);
  }
}
