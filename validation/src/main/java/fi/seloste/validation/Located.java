package fi.seloste.validation;

import fi.seloste.model.Disclosed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of a notice and where it stands.
 *
 * @param <T> the type of the part
 */
public final class Located<T> {

  private final T part;
  private final @Nullable At at;
  private final @Nullable Place place;

  /** A part that stands in that place. */
  public Located(T part, Place place) {
    this.part = part;
    this.at = null;
    this.place = place;
  }

  /** A part whose place is made when somebody asks for it. */
  Located(T part, At at) {
    this.part = part;
    this.at = at;
    this.place = null;
  }

  /** The part. */
  public T part() {
    return part;
  }

  /** Where the part stands. */
  public Place place() {
    return at == null ? Objects.requireNonNull(place) : at.place();
  }

  /** The items of a list that stands in a part under a name. */
  public static <T> List<Located<T>> list(Place part, String name, List<T> items) {
    return items.isEmpty() ? List.of() : items(items, part.attribute(name));
  }

  /** The items of a statement that stands in a part under a name. */
  public static <T> List<Located<T>> told(Place part, String name, Disclosed<T> told) {
    return told(part.attribute(name), told);
  }

  /** The items of a statement: they stand in its place, or among the exceptions from none. */
  static <T> List<Located<T>> told(Place place, Disclosed<T> told) {
    return items(told.items(), told.isClosed() ? place.attribute("except") : place);
  }

  private static <T> List<Located<T>> items(List<T> items, Place list) {
    if (items.size() == 1) {
      return List.of(new Located<>(items.get(0), list.item(0)));
    }
    int size = items.size();
    List<Located<T>> located = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      located.add(new Located<>(items.get(i), list.item(i)));
    }
    return Collections.unmodifiableList(located);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof Located<?> that
            && part.equals(that.part)
            && place().equals(that.place());
  }

  @Override
  public int hashCode() {
    return Objects.hash(part, place());
  }

  /** The part, and where it stands. */
  @Override
  public String toString() {
    return part + " at " + place();
  }
}
