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
  private @Nullable Set<Remark> reasons;
  private @Nullable Remark lastReason;
  private List<Judgement> judgements = List.of();

  void add(Verdict verdict, At at) {
    Outcome outcome = verdict.outcome();
    if (outcome == Outcome.MET) {
      met++;
    } else if (outcome == Outcome.NOT_APPLICABLE) {
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

  /** Most parts have the reason of the part before. */
  private void addReasons(List<Remark> remarks) {
    for (int i = 0; i < remarks.size(); i++) {
      Remark reason = remarks.get(i);
      if (!reason.equals(lastReason)) {
        lastReason = reason;
        if (reasons == null) {
          reasons = new LinkedHashSet<>(4);
        }
        reasons.add(reason);
      }
    }
  }

  Answer answer(Rule rule) {
    return new Answer(
        rule, gravest, met, reasons == null ? List.of() : List.copyOf(reasons), judgements);
  }
}
