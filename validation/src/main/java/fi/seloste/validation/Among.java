package fi.seloste.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What checks ask of lists and of single values of a notice.
 *
 * <pre>{@code
 * any(purpose.legalBases(), Bases::isRecognised)
 * is(right.kind(), RightKind.ACCESS)
 * }</pre>
 *
 * <p>The lists of a notice are short and every rule asks some of them, so that a stream would cost
 * more than the answer. No method changes a list; what they return cannot be changed.
 */
public final class Among {

  private Among() {}

  /** Whether one of the items is such; false if there is none. */
  public static <T> boolean any(List<T> items, Predicate<? super T> such) {
    for (int i = 0, size = items.size(); i < size; i++) {
      if (such.test(items.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether all items are such; true if there is none. */
  public static <T> boolean all(List<T> items, Predicate<? super T> such) {
    for (int i = 0, size = items.size(); i < size; i++) {
      if (!such.test(items.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether none of the items is such; true if there is none. */
  public static <T> boolean none(List<T> items, Predicate<? super T> such) {
    return !any(items, such);
  }

  /** The first item that is such; absent if none is. */
  public static <T> Optional<T> first(List<T> items, Predicate<? super T> such) {
    for (int i = 0, size = items.size(); i < size; i++) {
      T item = items.get(i);
      if (such.test(item)) {
        return Optional.of(item);
      }
    }
    return Optional.empty();
  }

  /** The items that are such, in their order. */
  public static <T> List<T> those(List<T> items, Predicate<? super T> such) {
    List<T> those = List.of();
    for (int i = 0, size = items.size(); i < size; i++) {
      T item = items.get(i);
      if (such.test(item)) {
        if (those.isEmpty()) {
          those = new ArrayList<>(size - i);
        }
        those.add(item);
      }
    }
    return those.isEmpty() ? those : Collections.unmodifiableList(those);
  }

  /** What each item has, in their order. */
  public static <T, R> List<R> each(List<T> items, Function<? super T, ? extends R> what) {
    int size = items.size();
    if (size == 0) {
      return List.of();
    }
    List<R> each = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      each.add(what.apply(items.get(i)));
    }
    return Collections.unmodifiableList(each);
  }

  /** Whether a value is given and is this one. */
  public static boolean is(Optional<?> given, Object value) {
    return given.isPresent() && given.get().equals(value);
  }

  /** Whether a code is given and is this one. */
  public static <E extends Enum<E>> boolean is(Optional<E> given, E code) {
    return given.isPresent() && given.get() == code;
  }

  /** Whether a value is given and is one of these. */
  public static <T> boolean isAmong(Optional<T> given, Collection<? super T> values) {
    return given.isPresent() && values.contains(given.get());
  }
}
