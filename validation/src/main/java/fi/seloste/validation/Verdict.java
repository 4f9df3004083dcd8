package fi.seloste.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
  private static final Verdict NOTHING = new Verdict(Outcome.NOT_APPLICABLE, List.of());

  /** Verdicts that a rule does not apply, by their reasons; one that is not kept is made anew. */
  private static final @Nullable Verdict[] BY_REASON = new Verdict[4096];

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
    return new Verdict(Outcome.BREACHED, List.of(Remark.of(place, message)));
  }

  /** The rule asks nothing of this part, for the reason whose sentence has this key. */
  public static Verdict notApplicable(String why) {
    int hash = why.hashCode();
    int slot = (hash ^ hash >>> 16) & BY_REASON.length - 1;
    Verdict verdict = BY_REASON[slot];
    if (verdict == null || !verdict.remarks.get(0).key().equals(why)) {
      verdict = new Verdict(Outcome.NOT_APPLICABLE, List.of(Remark.of(Place.notice(), why)));
      BY_REASON[slot] = verdict;
    }
    return verdict;
  }

  /** Only a person can tell; the question is the rule's sentence with this key. */
  public static Verdict undecided(Place place, String question) {
    return new Verdict(Outcome.UNDECIDED, List.of(Remark.of(place, question)));
  }

  /** Met if the condition holds, else breached at the place. */
  public static Verdict require(boolean condition, Place place) {
    return condition ? MET : breached(place);
  }

  /** Met if the condition holds, else breached by the part itself. */
  public static Verdict require(boolean condition, At at) {
    return condition ? MET : breached(at.place());
  }

  /** Met if the condition holds, else breached by the part, which lacks the attribute. */
  public static Verdict require(boolean condition, At at, String missing) {
    return condition ? MET : breached(at.missing(missing));
  }

  /**
   * The gravest of several verdicts on one part, with all remarks of that gravity; not applicable
   * if there is none.
   */
  public static Verdict gravest(List<Verdict> verdicts) {
    Outcome gravest = Outcome.NOT_APPLICABLE;
    int such = 0;
    @Nullable Verdict first = null;
    for (Verdict verdict : verdicts) {
      int graver = verdict.outcome.compareTo(gravest);
      if (graver > 0 || such == 0 && graver == 0) {
        gravest = verdict.outcome;
        such = 1;
        first = verdict;
      } else if (graver == 0 && (verdict != first || gravest == Outcome.BREACHED)) {
        such++;
      }
    }
    if (first == null) {
      return NOTHING;
    }
    return such == 1 || gravest == Outcome.MET ? first : together(verdicts, gravest);
  }

  private static Verdict together(List<Verdict> verdicts, Outcome outcome) {
    List<Remark> remarks = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      if (verdict.outcome == outcome) {
        remarks.addAll(verdict.remarks);
      }
    }
    return new Verdict(outcome, remarks);
  }

  /** This verdict with an argument for its sentences. */
  public Verdict with(String name, Object value) {
    if (remarks.isEmpty()) {
      return this;
    } else if (remarks.size() == 1) {
      return new Verdict(outcome, List.of(remarks.get(0).with(name, value)));
    }
    List<Remark> filled = new ArrayList<>(remarks.size());
    for (Remark remark : remarks) {
      filled.add(remark.with(name, value));
    }
    return new Verdict(outcome, filled);
  }

  /** This verdict with an argument that is made only if there is a sentence to fill. */
  public Verdict with(String name, Supplier<?> value) {
    return remarks.isEmpty() ? this : with(name, value.get());
  }
}
