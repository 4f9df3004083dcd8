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
  private List<Remark> onlyReason = List.of();
  private @Nullable Set<Remark> reasons;
  private List<Judgement> judgements = List.of();

  void add(Verdict verdict, At at) {
    Outcome outcome = verdict.outcome();
    if (outcome == Outcome.MET) {
      met++;
    } else if (outcome == Outcome.NOT_APPLICABLE) {
      if (verdict != lastNotApplicable) { // most parts have the reason of the part before
        lastNotApplicable = verdict;
        addReasons(verdict.remarks());
      }
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

  Answer answer(Rule rule) {
    return new Answer(
        rule, gravest, met, reasons == null ? onlyReason : List.copyOf(reasons), judgements);
  }
}
