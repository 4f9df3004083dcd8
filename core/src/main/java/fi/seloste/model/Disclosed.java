package fi.seloste.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says about recipients, transfers or the like: nothing, these, none, or none but
 * these.
 *
 * <p>Silence is not a statement: a notice that does not speak of transfers says something other
 * than a notice that says there are none.
 *
 * <table>
 *   <caption>The four states</caption>
 *   <tr><th>state</th><th>in JSON</th><th>in Java</th></tr>
 *   <tr><td>not told</td><td>the property is absent</td><td>{@code Disclosed.notStated()}</td></tr>
 *   <tr><td>told: these</td><td>{@code [x, y]}</td><td>{@code Disclosed.of(x, y)}</td></tr>
 *   <tr><td>told: none</td><td>{@code {"none": true}} or {@code {"none": text}}</td>
 *       <td>{@code Disclosed.none()}, {@code Disclosed.none(text)}</td></tr>
 *   <tr><td>told: none but these</td><td>{@code {"none": true, "except": [x, y]}}</td>
 *       <td>{@code Disclosed.noneExcept(x, y)}</td></tr>
 * </table>
 *
 * @param <T> what is disclosed
 */
public final class Disclosed<T> {

  /** What kind of statement it is. */
  public enum State {
    /** The notice does not say. */
    NOT_STATED,
    /** The notice names some, perhaps not all. */
    THESE,
    /** The notice says that there are none. */
    NONE,
    /** The notice says that there are none but the ones it names. */
    NONE_EXCEPT
  }

  private static final Disclosed<?> NOT_STATED = new Disclosed<>(State.NOT_STATED, null, List.of());
  private static final Disclosed<?> NONE = new Disclosed<>(State.NONE, null, List.of());

  private final State state;
  private final @Nullable LocalizedText wording;
  private final List<T> items;

  private Disclosed(State state, @Nullable LocalizedText wording, List<T> items) {
    this.state = state;
    this.wording = wording;
    this.items = items;
  }

  /** The notice does not say. */
  @SuppressWarnings("unchecked") // holds no item
  public static <T> Disclosed<T> notStated() {
    return (Disclosed<T>) NOT_STATED;
  }

  /** The notice names these; not stated if there is none among them. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <T> Disclosed<T> of(T... items) {
    return of(Arrays.asList(items));
  }

  /** The notice names these; not stated if there is none among them. */
  public static <T> Disclosed<T> of(Collection<? extends T> items) {
    return items.isEmpty() ? notStated() : new Disclosed<>(State.THESE, null, List.copyOf(items));
  }

  /** The notice says that there are none. */
  @SuppressWarnings("unchecked") // holds no item
  public static <T> Disclosed<T> none() {
    return (Disclosed<T>) NONE;
  }

  /** The notice says, in these words, that there are none. */
  public static <T> Disclosed<T> none(LocalizedText wording) {
    return new Disclosed<>(State.NONE, Objects.requireNonNull(wording, "wording"), List.of());
  }

  /** The notice says that there are none but these; none at all if there is none among them. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <T> Disclosed<T> noneExcept(T... exceptions) {
    return noneExcept(Arrays.asList(exceptions));
  }

  /** The notice says that there are none but these; none at all if there is none among them. */
  public static <T> Disclosed<T> noneExcept(Collection<? extends T> exceptions) {
    return exceptions.isEmpty()
        ? none()
        : new Disclosed<>(State.NONE_EXCEPT, null, List.copyOf(exceptions));
  }

  /** The notice says, in these words, that there are none but these. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <T> Disclosed<T> noneExcept(LocalizedText wording, T... exceptions) {
    return noneExcept(wording, Arrays.asList(exceptions));
  }

  /** The notice says, in these words, that there are none but these. */
  public static <T> Disclosed<T> noneExcept(
      LocalizedText wording, Collection<? extends T> exceptions) {
    return exceptions.isEmpty()
        ? none(wording)
        : new Disclosed<>(
            State.NONE_EXCEPT, Objects.requireNonNull(wording, "wording"), List.copyOf(exceptions));
  }

  /** Which of the four states this is. */
  public State state() {
    return state;
  }

  /** The words in which the notice says that there are none; absent if it says so without words. */
  public Optional<LocalizedText> wording() {
    return Optional.ofNullable(wording);
  }

  /** What is disclosed, whether told as "these" or as "none but these". */
  public List<T> items() {
    return items;
  }

  /** Whether the notice says anything. */
  public boolean isStated() {
    return state != State.NOT_STATED;
  }

  /** Whether the notice says that there are no others: none, or none but these. */
  public boolean isClosed() {
    return state == State.NONE || state == State.NONE_EXCEPT;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Disclosed<?> that
        && state == that.state
        && Objects.equals(wording, that.wording)
        && items.equals(that.items);
  }

  @Override
  public int hashCode() {
    return Objects.hash(state, wording, items);
  }

  /** The state with what belongs to it, such as {@code NONE_EXCEPT[Esimerkki Oy]}. */
  @Override
  public String toString() {
    return switch (state) {
      case NOT_STATED, NONE -> state.name();
      case THESE, NONE_EXCEPT -> state.name() + items;
    };
  }
}
