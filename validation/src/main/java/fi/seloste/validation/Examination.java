package fi.seloste.validation;

import fi.seloste.model.LegalBasis;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Register;
import fi.seloste.model.TransferMechanism;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One check of one notice: hands every part to the rules on it and keeps what they say. */
final class Examination extends Walk {

  private final Ruleset ruleset;
  private final PrivacyNotice notice;
  private final LocalDate asOf;
  private final Index index;
  private final List<RegisterView> registers;
  private final Map<Place, RegisterView> registersByPlace = new HashMap<>();
  private final int[] met;
  private final List<List<Judgement>> judgements = new ArrayList<>();
  private final List<EngineError> engineErrors = new ArrayList<>();
  private final boolean looksAtStrings;
  private @Nullable At current;

  Examination(Ruleset ruleset, PrivacyNotice notice, LocalDate asOf) {
    this.ruleset = ruleset;
    this.notice = Objects.requireNonNull(notice, "notice");
    this.asOf = Objects.requireNonNull(asOf, "asOf");
    this.index = Index.of(notice);
    this.registers = RegisterView.of(notice, asOf, index);
    for (RegisterView view : registers) {
      registersByPlace.put(view.place(), view);
    }
    this.met = new int[ruleset.rules().size()];
    for (int i = 0; i < met.length; i++) {
      judgements.add(new ArrayList<>());
    }
    this.looksAtStrings = ruleset.on(String.class).length > 0;
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

  Report report() {
    walk(notice);
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < met.length; i++) {
      answers.add(answer(ruleset.rules().get(i), met[i], judgements.get(i)));
    }
    return new Report(asOf, answers, new Waiving(notice, index).findings(answers), engineErrors);
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

  @Override
  <T> void enter(Class<T> kind, T part, Place place) {
    RegisterView register = current == null ? null : current.registerOrNull();
    if (kind == Register.class) {
      register = registersByPlace.get(place);
    }
    current = new At(this, current, part, place, register);
    put(kind, part, current);
    if (kind == LegalBasis.class || kind == TransferMechanism.class) {
      for (Class<?> type : ruleset.parts()) {
        if (type != kind && type.isInstance(part)) {
          put(type, part, current);
        }
      }
    }
    if (kind == PrivacyNotice.class && notice.registers().isEmpty()) {
      for (RegisterView view : registers) {
        enter(Register.class, view.register(), view.place());
        leave();
      }
    }
  }

  @Override
  void leave() {
    current = Objects.requireNonNull(current).outer();
  }

  @Override
  void reference(Class<?> target, String id, Place place) {
    inside(Reference.class, new Reference(target, id), place);
  }

  @Override
  void string(String string, Place place) {
    if (looksAtStrings) {
      inside(String.class, string, place);
    }
  }

  private <T> void inside(Class<T> kind, T part, Place place) {
    if (ruleset.on(kind).length > 0) {
      enter(kind, part, place);
      leave();
    }
  }

  private void put(Class<?> kind, Object part, At at) {
    for (int rule : ruleset.on(kind)) {
      put(rule, ruleset.rules().get(rule).declaration(), part, at);
    }
  }

  private <T> void put(int rule, Rule.Declaration<T> declaration, Object part, At at) {
    try {
      Verdict verdict = declaration.check().judge(declaration.part().cast(part), at);
      if (verdict.outcome() == Outcome.MET) {
        met[rule]++;
      } else {
        judgements.get(rule).add(new Judgement(at.place(), verdict));
      }
    } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError failure) {
      engineErrors.add(new EngineError(ruleset.rules().get(rule), at.place(), failure));
    }
  }
}
