package fi.seloste.validation;

import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One check of one notice: hands every part to the rules on it and keeps what they say. */
final class Examination {

  private final Ruleset ruleset;
  private final PrivacyNotice notice;
  private final LocalDate asOf;
  private final Index index = new Index();
  private final List<RegisterView> registers;
  private final List<At> parts;
  private final Waiving waiving;
  private final Tally[] tallies;
  private final List<EngineError> engineErrors = new ArrayList<>();
  private final boolean keptForOthers;
  private @Nullable List<List<RegisterView>> seenBy;
  private @Nullable List<Located<Text>> texts;
  private @Nullable List<List<Located<Text>>> textsOfRegisters;

  Examination(Ruleset ruleset, PrivacyNotice notice, LocalDate asOf) {
    this.ruleset = ruleset;
    this.notice = Objects.requireNonNull(notice, "notice");
    this.asOf = Objects.requireNonNull(asOf, "asOf");
    this.parts = Walk.through(notice, this, index);
    this.registers = RegisterView.of(notice, asOf, index);
    this.keptForOthers =
        !registers.isEmpty() && Among.all(registers, RegisterView::isProcessorOnly);
    this.waiving = new Waiving(notice, index, parts);
    this.tallies = new Tally[ruleset.rules().size()];
    for (int i = 0; i < tallies.length; i++) {
      tallies[i] = new Tally();
    }
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

  /** All that stands in the notice, in its order. */
  List<At> parts() {
    return parts;
  }

  Waiving waiving() {
    return waiving;
  }

  List<Located<Text>> texts() {
    List<Located<Text>> known = texts;
    if (known == null) {
      known = new ArrayList<>();
      for (At at : parts) {
        if (at.part() instanceof Text text) {
          known.add(new Located<>(text, at.place()));
        }
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
      for (At at : parts) {
        if (at.part() instanceof Text text && at.isInRegister()) {
          known.get(at.registerIndex()).add(new Located<>(text, at.place()));
        }
      }
      known = Collections.unmodifiableList(known);
      textsOfRegisters = known;
    }
    return known;
  }

  Report report() {
    RulesByPart rules = ruleset.byPart();
    for (int i = 0; i < parts.size(); i++) {
      At at = parts.get(i);
      for (int rule : rules.on(at)) {
        put(rule, rules.check(rule), at);
      }
    }
    List<Answer> answers = new ArrayList<>(tallies.length);
    for (int i = 0; i < tallies.length; i++) {
      answers.add(tallies[i].answer(ruleset.rules().get(i)));
    }
    return new Report(asOf, answers, waiving.findings(answers), engineErrors);
  }

  private void put(int rule, Check<Object> check, At at) {
    try {
      tallies[rule].add(check.judge(at.part(), at), at);
    } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError failure) {
      engineErrors.add(new EngineError(ruleset.rules().get(rule), at.place(), failure));
    }
  }
}
