package fi.seloste.validation;

import fi.seloste.model.Disclosed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A part of a notice and where it stands.
 *
 * @param <T> the type of the part
 * @param part the part
 * @param place where it stands
 */
public record Located<T>(T part, Place place) {

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
}
