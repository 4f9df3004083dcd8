package fi.seloste.validation;

import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a part stands, and what a check may look at besides it. */
public final class At {

  private final Examination examination;
  private final @Nullable At outer;
  private final Object part;
  private final Place place;
  private final @Nullable RegisterView register;

  At(
      Examination examination,
      @Nullable At outer,
      Object part,
      Place place,
      @Nullable RegisterView register) {
    this.examination = examination;
    this.outer = outer;
    this.part = part;
    this.place = place;
    this.register = register;
  }

  @Nullable At outer() {
    return outer;
  }

  @Nullable RegisterView registerOrNull() {
    return register;
  }

  /** Where the part stands. */
  public Place place() {
    return place;
  }

  /** Where the part stands, and there the attribute that is not given. */
  public Place missing(String attribute) {
    return place.missing(attribute);
  }

  /** The notice that is checked. */
  public PrivacyNotice notice() {
    return examination.notice();
  }

  /** The day for which the notice is checked. */
  public LocalDate asOf() {
    return examination.asOf();
  }

  /** Whether the notice is checked as such a document, or for such a country. */
  public boolean isFor(Profile profile) {
    return examination.ruleset().profiles().contains(profile);
  }

  /** What the register sees in which the part stands; absent for a part of the notice itself. */
  public Optional<RegisterView> register() {
    return Optional.ofNullable(register);
  }

  /** What each register of the notice sees. */
  public List<RegisterView> registers() {
    return examination.registers();
  }

  /** The nearest part of a kind in which this one stands. */
  public <T> Optional<T> enclosing(Class<T> kind) {
    for (At at = outer; at != null; at = at.outer) {
      if (kind.isInstance(at.part)) {
        return Optional.of(kind.cast(at.part));
      }
    }
    return Optional.empty();
  }

  /** The part that an id means; absent if there is none. */
  public <T> Optional<Located<T>> find(Class<T> type, String id) {
    return examination
        .index()
        .find(type, id)
        .filter(found -> type.isInstance(found.part()))
        .map(found -> new Located<>(type.cast(found.part()), found.place()));
  }

  /** Whether a reference points at something. */
  public boolean exists(Reference reference) {
    return examination.index().find(reference.target(), reference.id()).isPresent();
  }

  /** The ids that an earlier part of the same type has already, where they stand again. */
  public List<Located<String>> duplicateIds() {
    return examination.index().duplicates();
  }

  /** All texts of the notice. */
  public List<Located<Text>> texts() {
    return examination.index().texts();
  }

  boolean knowsRule(String id) {
    return examination.ruleset().known().contains(id);
  }

  boolean resolves(String path) {
    return Waiving.resolves(examination.notice(), examination.index(), path);
  }

  /** A table of the rule set, such as the countries of the European Economic Area. */
  public <T> T table(Class<T> type) {
    return examination.ruleset().table(type);
  }

  /**
   * Puts a question to what each register sees and brings the answers together. A breach that all
   * of several registers have in common is told once, of the notice; what is the matter with one
   * part that several see is told once, of the part.
   *
   * <p>The verdicts carry the argument {@code register}: the name of the register, or of each.
   */
  public Verdict inEachRegister(Function<RegisterView, Verdict> check) {
    List<Verdict> verdicts = new ArrayList<>();
    boolean everywhere = true;
    for (RegisterView view : registers()) {
      Verdict verdict = check.apply(view).with("register", view.name());
      verdicts.add(verdict);
      everywhere &=
          verdict.outcome() == Outcome.BREACHED
              && verdict.remarks().size() == 1
              && isAt(verdict.remarks().get(0).place(), view);
    }
    if (everywhere && verdicts.size() > 1) {
      Remark first = verdicts.get(0).remarks().get(0);
      Place whole = Place.notice();
      return new Verdict(
          Outcome.BREACHED,
          List.of(
              new Remark(
                      first.place().missing().map(whole::missing).orElse(whole),
                      first.key(),
                      first.arguments())
                  .with("register", Words.of("register.all"))));
    }
    Verdict gravest = Verdict.gravest(verdicts);
    return new Verdict(gravest.outcome(), toldOnce(gravest.remarks()));
  }

  private List<Remark> toldOnce(List<Remark> remarks) {
    Map<Remark, List<Object>> names = new LinkedHashMap<>();
    for (Remark remark : remarks) {
      names
          .computeIfAbsent(remark.with("register", ""), any -> new ArrayList<>())
          .add(Objects.requireNonNull(remark.arguments().get("register")));
    }
    List<Remark> told = new ArrayList<>();
    names.forEach((remark, theirs) -> told.add(remark.with("register", together(theirs))));
    return told;
  }

  private Object together(List<Object> names) {
    List<Object> distinct = names.stream().distinct().toList();
    if (distinct.size() == 1) {
      return distinct.get(0);
    }
    return names.size() == registers().size() ? Words.of("register.all") : distinct;
  }

  private static boolean isAt(Place place, RegisterView view) {
    String pointer = place.pointer();
    return pointer.isEmpty() || pointer.equals(view.place().pointer());
  }
}
