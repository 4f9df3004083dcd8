package fi.seloste.validation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a rule has said so far of the parts of one notice. */
final class Tally {

  private Outcome gravest = Outcome.NOT_APPLICABLE;
  private int met;
  private Set<Remark> reasons = Set.of();
  private List<Remark> lastReasons = List.of();
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
    if (!remarks.equals(lastReasons)) {
      lastReasons = remarks;
      if (reasons.isEmpty()) {
        reasons = new LinkedHashSet<>();
      }
      reasons.addAll(remarks);
    }
  }

  Answer answer(Rule rule) {
    return new Answer(rule, gravest, met, List.copyOf(reasons), judgements);
  }
}
