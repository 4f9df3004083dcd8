package fi.seloste.validation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a rule has said so far of the parts of one notice. */
final class Tally {

  private Outcome gravest = Outcome.NOT_APPLICABLE;
  private int met;
  private @Nullable Verdict lastNotApplicable;
  private @Nullable Remark firstReason;
  private @Nullable Set<Remark> reasons;
  private List<Judgement> judgements = List.of();

  void add(Verdict verdict, At at) {
    if (verdict == lastNotApplicable) { // most parts have the reason of the part before
      return;
    }
    Outcome outcome = verdict.outcome();
    if (outcome == Outcome.MET) {
      met++;
    } else if (outcome == Outcome.NOT_APPLICABLE) {
      lastNotApplicable = verdict;
      addReasons(verdict.remarks());
    } else {
      if (judgements.isEmpty()) {
        judgements = new ArrayList<>();
      }
      judgements.add(new Judgement(at.place(), verdict));
    }
    if (outcome.compareTo(gravest) > 0) {
      gravest = outcome;
    }
  }

  private void addReasons(List<Remark> remarks) {
    for (int i = 0; i < remarks.size(); i++) {
      Remark reason = remarks.get(i);
      if (firstReason == null) {
        firstReason = reason;
      } else if (reasons != null || !reason.equals(firstReason)) {
        if (reasons == null) {
          reasons = new LinkedHashSet<>();
          reasons.add(firstReason);
        }
        reasons.add(reason);
      }
    }
  }

  private List<Remark> reasons() {
    if (reasons != null) {
      return List.copyOf(reasons);
    }
    return firstReason == null ? List.of() : List.of(firstReason);
  }

  Answer answer(Rule rule) {
    return new Answer(rule, gravest, met, reasons(), judgements);
  }
}
