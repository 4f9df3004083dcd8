package fi.seloste.validation;

import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One check of one notice: hands every part to the rules on it and keeps what they say. */
final class Examination {

  /**
   * The rules are put to the parts of some registers, then to those of the next: of a thousand a
   * processor would have lost the first from its caches when the next rule asks for them.
   */
  private static final int REGISTERS_AT_ONCE = 16;

  private final Ruleset ruleset;
  private final PrivacyNotice notice;
  private final LocalDate asOf;
  private final At start;
  private final Index index = new Index();
  private final List<RegisterView> registers;
  private final Parts parts;
  private final Waiving waiving;
  private final boolean keptForOthers;
  private @Nullable List<At> everything;
  private final Map<Kind<?>, List<At>> leafPlaces = new IdentityHashMap<>(0);
  private @Nullable List<List<RegisterView>> seenBy;
  private @Nullable List<Located<Text>> texts;
  private @Nullable List<List<Located<Text>>> textsOfRegisters;

  Examination(Ruleset ruleset, PrivacyNotice notice, LocalDate asOf) {
    this.ruleset = ruleset;
    this.notice = Objects.requireNonNull(notice, "notice");
    this.asOf = Objects.requireNonNull(asOf, "asOf");
    this.start = At.notice(notice, this);
    this.parts = Walk.through(start, index);
    this.registers = RegisterView.of(notice, asOf, index);
    this.keptForOthers =
        !registers.isEmpty() && Among.all(registers, RegisterView::isProcessorOnly);
    this.waiving = new Waiving(notice, index, this);
  }

  Ruleset ruleset() {
    return ruleset;
  }

  PrivacyNotice notice() {
    return notice;
  }

  LocalDate asOf() {
    return asOf;
  }

  Index index() {
    return index;
  }

  List<RegisterView> registers() {
    return registers;
  }

  /** The registers that see what stands in the one at that position. */
  List<RegisterView> seenBy(int register) {
    if (registers.size() == 1) {
      return registers;
    }
    List<List<RegisterView>> known = seenBy;
    if (known == null) {
      Map<Place, List<RegisterView>> byPlace = new LinkedHashMap<>();
      registers.forEach(view -> byPlace.put(view.place(), new ArrayList<>(1)));
      for (RegisterView view : registers) {
        view.lineage().forEach(it -> byPlace.get(it.place()).add(view));
      }
      known = List.copyOf(byPlace.values());
      seenBy = known;
    }
    return known.get(register);
  }

  /** Whether there are registers and all of them are kept for others only. */
  boolean isKeptForOthers() {
    return keptForOthers;
  }

  /** All that stands in the notice, in its order; found when it is first asked for. */
  List<At> everything() {
    List<At> known = everything;
    if (known == null) {
      known = Walk.byEverything(start);
      everything = known;
    }
    return known;
  }

  Waiving waiving() {
    return waiving;
  }

  List<Located<Text>> texts() {
    List<Located<Text>> known = texts;
    if (known == null) {
      known = new ArrayList<>();
      for (At at : parts.texts()) {
        known.add(new Located<>((Text) at.part(), at));
      }
      known = Collections.unmodifiableList(known);
      texts = known;
    }
    return known;
  }

  List<List<Located<Text>>> textsOfRegisters() {
    List<List<Located<Text>>> known = textsOfRegisters;
    if (known == null) {
      known = new ArrayList<>();
      for (int i = 0; i < registers.size(); i++) {
        known.add(new ArrayList<>());
      }
      List<At> all = parts.texts();
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).isInRegister()) {
          known.get(all.get(i).registerIndex()).add(texts().get(i));
        }
      }
      known = Collections.unmodifiableList(known);
      textsOfRegisters = known;
    }
    return known;
  }

  Report report() {
    List<Question> questions = ruleset.questions();
    @Nullable Tally[] tallies = new Tally[questions.size()];
    int slices = 1 + registers.size() / REGISTERS_AT_ONCE;
    for (int slice = 0; slice < slices; slice++) {
      for (int i = 0; i < tallies.length; i++) {
        tallies[i] = putSlice(questions.get(i), slice, slices, tallies[i]);
      }
    }
    List<Answer> answers = new ArrayList<>(tallies.length);
    List<EngineError> engineErrors = new ArrayList<>(0);
    for (int i = 0; i < tallies.length; i++) {
      Tally tally = tallies[i];
      Question question = questions.get(i);
      if (tally == null) {
        answers.add(question.withoutParts());
      } else {
        answers.add(tally.answer(question));
        engineErrors.addAll(tally.engineErrors());
      }
    }
    return new Report(asOf, answers, waiving.findings(answers), engineErrors);
  }

  /**
   * Puts a rule to a slice of its parts; what it has said so far, null as long as there is none.
   */
  private @Nullable Tally putSlice(
      Question question, int slice, int slices, @Nullable Tally before) {
    if (question.kinds().size() != 1) {
      return slice == 0 ? putToAny(question) : before;
    }
    Kind<?> kind = question.kinds().get(0);
    int size = parts.count(kind);
    int from = (int) ((long) size * slice / slices);
    int to = (int) ((long) size * (slice + 1) / slices);
    if (from == to) {
      return before;
    }
    Tally tally = before == null ? new Tally() : before;
    if (kind.isLeaf()) {
      putToLeaves(question, kind, from, to, tally);
    } else {
      List<At> theirs = parts.of(kind);
      for (int i = from; i < to; i++) {
        put(question, theirs.get(i), tally);
      }
    }
    return tally;
  }

  private Tally putToAny(Question question) {
    Tally tally = new Tally();
    if (!question.kinds().isEmpty()) {
      for (At at : everything()) {
        if (question.kinds().contains(at.kind())) {
          put(question, at, tally);
        }
      }
    }
    return tally;
  }

  private void put(Question question, At at, Tally tally) {
    if (question.isOn(at.part())) {
      try {
        tally.add(question.check().judge(at.part(), at), at);
      } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError failure) {
        tally.add(new EngineError(question.rule(), at.place(), failure));
      }
    }
  }

  /** Nearly all strings are settled without the place of any. */
  private void putToLeaves(Question question, Kind<?> kind, int from, int to, Tally tally) {
    List<Object> leaves = parts.leavesOf(kind);
    for (int i = from; i < to; i++) {
      Verdict verdict = null;
      try {
        verdict = question.check().atFirstSight(leaves.get(i), start);
      } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError failure) {
        // judged where it stands, it fails again and is reported there
      }
      if (verdict != null && verdict.outcome().compareTo(Outcome.MET) <= 0) {
        tally.add(verdict);
      } else {
        put(question, placesOf(kind).get(i), tally);
      }
    }
  }

  private List<At> placesOf(Kind<?> kind) {
    return leafPlaces.computeIfAbsent(
        kind, its -> Among.those(everything(), at -> at.kind() == its));
  }
}
