package fi.seloste.validation;

import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One check of one notice: hands every part to the rules on it and keeps what they say. */
final class Examination {

  private final Ruleset ruleset;
  private final PrivacyNotice notice;
  private final LocalDate asOf;
  private final Index index = new Index();
  private final List<RegisterView> registers;
  private final List<At> parts;
  private final Waiving waiving;
  private final List<Tally> tallies = new ArrayList<>();
  private final List<EngineError> engineErrors = new ArrayList<>();

  Examination(Ruleset ruleset, PrivacyNotice notice, LocalDate asOf) {
    this.ruleset = ruleset;
    this.notice = Objects.requireNonNull(notice, "notice");
    this.asOf = Objects.requireNonNull(asOf, "asOf");
    this.parts = Walk.through(notice, this, index);
    this.registers = RegisterView.of(notice, asOf, index);
    this.waiving = new Waiving(notice, index, parts);
    for (int i = 0; i < ruleset.rules().size(); i++) {
      tallies.add(new Tally());
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

  /** All that stands in the notice, in its order. */
  List<At> parts() {
    return parts;
  }

  Waiving waiving() {
    return waiving;
  }

  List<Located<Text>> texts() {
    List<Located<Text>> texts = new ArrayList<>();
    for (At at : parts) {
      if (at.part() instanceof Text text) {
        texts.add(new Located<>(text, at.place()));
      }
    }
    return texts;
  }

  Report report() {
    for (At at : parts) {
      for (int rule : ruleset.byPart().on(at)) {
        put(rule, at);
      }
    }
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < tallies.size(); i++) {
      answers.add(tallies.get(i).answer(ruleset.rules().get(i)));
    }
    return new Report(asOf, answers, waiving.findings(answers), engineErrors);
  }

  private void put(int rule, At at) {
    try {
      tallies.get(rule).add(ruleset.byPart().check(rule).judge(at.part(), at), at);
    } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError failure) {
      engineErrors.add(new EngineError(ruleset.rules().get(rule), at.place(), failure));
    }
  }
}
