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

  private static final int NO_REGISTER = -1;

  private final Examination examination;
  private final @Nullable At outer;
  private final @Nullable Kind<?> kind;
  private final Object part;
  private final @Nullable String name;
  private final int index;
  private final int register;
  private @Nullable Place place;

  private At(
      Examination examination,
      @Nullable At outer,
      @Nullable Kind<?> kind,
      Object part,
      @Nullable String name,
      int index,
      int register) {
    this.examination = examination;
    this.outer = outer;
    this.kind = kind;
    this.part = part;
    this.name = name;
    this.index = index;
    this.register = register;
  }

  static At notice(PrivacyNotice notice, Examination examination) {
    return new At(examination, null, Kind.NOTICE, notice, null, -1, NO_REGISTER);
  }

  /** A part that stands in this one under a name. */
  At attribute(Kind<?> kind, Object part, String name) {
    return new At(examination, this, kind, part, name, -1, register);
  }

  /** The list, or the statement, that stands in this part under a name; no part itself. */
  At list(String name) {
    return new At(examination, this, null, part, name, -1, register);
  }

  /** A part that stands in this list. */
  At item(Kind<?> kind, Object part, int index) {
    int inside = kind == Kind.REGISTER ? index : register;
    return new At(examination, this, kind, part, null, index, inside);
  }

  /** A part that stands where this one does. */
  At itself(Kind<?> kind, Object part) {
    return itself(kind, part, register);
  }

  At itself(Kind<?> kind, Object part, int register) {
    return new At(examination, this, kind, part, null, -1, register);
  }

  /** The kind of the part; absent for a list of parts. */
  @Nullable Kind<?> kind() {
    return kind;
  }

  Object part() {
    return part;
  }

  /** Where the part stands. */
  public Place place() {
    Place here = place;
    if (here == null) {
      here = outer == null ? Place.notice() : placeIn(outer.place());
      place = here;
    }
    return here;
  }

  private Place placeIn(Place outside) {
    if (name != null) {
      return outside.attribute(name);
    }
    return index < 0 ? outside : outside.item(index);
  }

  /** Where the part stands, and there the attribute that is not given. */
  public Place missing(String attribute) {
    return place().missing(attribute);
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

  boolean isInRegister() {
    return register != NO_REGISTER;
  }

  /** The position of the register in which the part stands. */
  int registerIndex() {
    return register;
  }

  /** What the register sees in which the part stands; absent for a part of the notice itself. */
  public Optional<RegisterView> register() {
    return register == NO_REGISTER
        ? Optional.empty()
        : Optional.of(examination.registers().get(register));
  }

  /** The register in which the part stands; all if it stands in the notice itself. */
  public List<RegisterView> registersConcerned() {
    return register == NO_REGISTER
        ? examination.registers()
        : List.of(examination.registers().get(register));
  }

  /** What each register of the notice sees. */
  public List<RegisterView> registers() {
    return examination.registers();
  }

  /**
   * The registers that see the part: the one in which it stands and those that are part of it; all
   * if it stands in the notice itself.
   */
  public List<RegisterView> seenBy() {
    return register == NO_REGISTER ? registers() : examination.seenBy(register);
  }

  /**
   * Whether the part stands in a register that is kept for others only; of a part of the notice
   * itself, whether all registers are.
   */
  public boolean isKeptForOthers() {
    return register == NO_REGISTER
        ? examination.isKeptForOthers()
        : examination.registers().get(register).isProcessorOnly();
  }

  /** The part in which this one stands; absent for the notice. */
  @Nullable At outer() {
    At at = outer;
    while (at != null && at.kind == null) {
      at = at.outer;
    }
    return at;
  }

  /** The nearest part of a kind in which this one stands. */
  public <T> Optional<T> enclosing(Class<T> kind) {
    for (At at = outer(); at != null; at = at.outer()) {
      if (kind.isInstance(at.part)) {
        return Optional.of(kind.cast(at.part));
      }
    }
    return Optional.empty();
  }

  /** The part that an id means; absent if there is none. */
  public <T> Optional<Located<T>> find(Class<T> type, String id) {
    At found = examination.index().find(type, id);
    return found != null && type.isInstance(found.part)
        ? Optional.of(new Located<>(type.cast(found.part), found))
        : Optional.empty();
  }

  /** Whether a reference points at something. */
  public boolean exists(Reference reference) {
    return examination.index().find(reference.target(), reference.id()) != null;
  }

  /** The ids that an earlier part of the same type has already, where they stand again. */
  public List<Located<String>> duplicateIds() {
    return examination.index().duplicates();
  }

  /** All texts of the notice. */
  public List<Located<Text>> texts() {
    return examination.texts();
  }

  /** The texts that stand in each register, in the order of {@link #registers()}. */
  public List<List<Located<Text>>> textsOfRegisters() {
    return examination.textsOfRegisters();
  }

  boolean knowsRule(String id) {
    return examination.ruleset().known().contains(id);
  }

  boolean resolves(String path) {
    return examination.waiving().resolves(path);
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
   * <p>Breaches and questions carry the argument {@code register}: the name of the register, or of
   * each.
   */
  public Verdict inEachRegister(Function<RegisterView, Verdict> check) {
    List<RegisterView> views = registers();
    if (views.size() == 1) {
      Verdict verdict = check.apply(views.get(0));
      if (verdict.outcome() == Outcome.NOT_APPLICABLE || verdict.outcome() == Outcome.MET) {
        return verdict;
      }
      return new Verdict(verdict.outcome(), toldOnce(named(List.of(verdict), verdict.outcome())));
    }
    List<Verdict> verdicts = new ArrayList<>(views.size());
    boolean everywhere = views.size() > 1;
    for (RegisterView view : views) {
      Verdict verdict = check.apply(view);
      verdicts.add(verdict);
      everywhere =
          everywhere
              && verdict.outcome() == Outcome.BREACHED
              && verdict.remarks().size() == 1
              && isOf(verdict.remarks().get(0).place(), view);
    }
    Verdict gravest = Verdict.gravest(verdicts);
    if (gravest.outcome() == Outcome.NOT_APPLICABLE || gravest.outcome() == Outcome.MET) {
      return gravest;
    } else if (everywhere) {
      Remark first = gravest.remarks().get(0);
      Place whole = first.place().missing().map(Place.notice()::missing).orElse(Place.notice());
      return new Verdict(
          Outcome.BREACHED, List.of(first.at(whole).with("register", Words.of("register.all"))));
    }
    return new Verdict(gravest.outcome(), toldOnce(named(verdicts, gravest.outcome())));
  }

  private List<Remark> named(List<Verdict> verdicts, Outcome outcome) {
    List<Remark> named = new ArrayList<>();
    for (int i = 0; i < verdicts.size(); i++) {
      if (verdicts.get(i).outcome() == outcome) {
        named.addAll(verdicts.get(i).with("register", registers().get(i).name()).remarks());
      }
    }
    return named;
  }

  private List<Remark> toldOnce(List<Remark> remarks) {
    if (remarks.size() == 1) {
      return remarks;
    }
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

  /** Whether a place is that of a register, or the notice itself. */
  private static boolean isOf(Place place, RegisterView view) {
    return place.isNotice() || place.isAt(view.place());
  }
}
