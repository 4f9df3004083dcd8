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
  private final int[] met;
  private final List<List<Judgement>> judgements = new ArrayList<>();
  private final List<EngineError> engineErrors = new ArrayList<>();

  Examination(Ruleset ruleset, PrivacyNotice notice, LocalDate asOf) {
    this.ruleset = ruleset;
    this.notice = Objects.requireNonNull(notice, "notice");
    this.asOf = Objects.requireNonNull(asOf, "asOf");
    this.parts = Walk.through(notice, this, index);
    this.registers = RegisterView.of(notice, asOf, index);
    this.waiving = new Waiving(notice, index, parts);
    this.met = new int[ruleset.rules().size()];
    for (int i = 0; i < met.length; i++) {
      judgements.add(new ArrayList<>());
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
    for (int i = 0; i < met.length; i++) {
      answers.add(answer(ruleset.rules().get(i), met[i], judgements.get(i)));
    }
    return new Report(asOf, answers, waiving.findings(answers), engineErrors);
  }

  private void put(int rule, At at) {
    try {
      Verdict verdict = ruleset.byPart().check(rule).judge(at.part(), at);
      if (verdict.outcome() == Outcome.MET) {
        met[rule]++;
      } else {
        judgements.get(rule).add(new Judgement(at.place(), verdict));
      }
    } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError failure) {
      engineErrors.add(new EngineError(ruleset.rules().get(rule), at.place(), failure));
    }
  }

  private static Answer answer(Rule rule, int met, List<Judgement> judgements) {
    Outcome gravest = met > 0 ? Outcome.MET : Outcome.NOT_APPLICABLE;
    for (Judgement judgement : judgements) {
      if (judgement.verdict().outcome().compareTo(gravest) > 0) {
        gravest = judgement.verdict().outcome();
      }
    }
    return new Answer(rule, gravest, met, judgements);
  }
}
