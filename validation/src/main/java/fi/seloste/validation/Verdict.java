package fi.seloste.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a rule says of one part.
 *
 * <p>A breach names its places, a question and a reason their sentence. {@link #with} gives what
 * the sentence is filled with: texts and names of the notice are quoted when the message is made.
 *
 * @param outcome what the rule comes to
 * @param remarks a breach: each place; undecided: each question; not applicable: the reason, if the
 *     rule gives one; met: none
 */
public record Verdict(Outcome outcome, List<Remark> remarks) {

  private static final Verdict MET = new Verdict(Outcome.MET, List.of());

  /** Copies the remarks. */
  public Verdict {
    remarks = List.copyOf(remarks);
  }

  /** What the rule demands is there. */
  public static Verdict met() {
    return MET;
  }

  /** What the rule demands is not there, and here is where one would look for it. */
  public static Verdict breached(Place place) {
    return breached(place, "");
  }

  /** A breach that the rule's sentence with this key tells better than its usual message. */
  public static Verdict breached(Place place, String message) {
    return new Verdict(Outcome.BREACHED, List.of(new Remark(place, message, Map.of())));
  }

  /** The rule asks nothing of this part, for the reason whose sentence has this key. */
  public static Verdict notApplicable(String why) {
    return new Verdict(Outcome.NOT_APPLICABLE, List.of(new Remark(Place.notice(), why, Map.of())));
  }

  /** Only a person can tell; the question is the rule's sentence with this key. */
  public static Verdict undecided(Place place, String question) {
    return new Verdict(Outcome.UNDECIDED, List.of(new Remark(place, question, Map.of())));
  }

  /** Met if the condition holds, else breached at the place. */
  public static Verdict require(boolean condition, Place place) {
    return condition ? MET : breached(place);
  }

  /**
   * The gravest of several verdicts on one part, with all remarks of that gravity; not applicable
   * if there is none.
   */
  public static Verdict gravest(List<Verdict> verdicts) {
    Outcome gravest = Outcome.NOT_APPLICABLE;
    for (Verdict verdict : verdicts) {
      if (verdict.outcome.compareTo(gravest) > 0) {
        gravest = verdict.outcome;
      }
    }
    List<Remark> remarks = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      if (verdict.outcome == gravest) {
        remarks.addAll(verdict.remarks);
      }
    }
    return new Verdict(gravest, remarks);
  }

  /** This verdict with an argument for its sentences. */
  public Verdict with(String name, Object value) {
    if (remarks.isEmpty()) {
      return this;
    }
    List<Remark> filled = new ArrayList<>();
    for (Remark remark : remarks) {
      filled.add(remark.with(name, value));
    }
    return new Verdict(outcome, filled);
  }
}
