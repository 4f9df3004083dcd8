package fi.seloste.validation;

import fi.seloste.model.ContactPoint;
import fi.seloste.model.DataProtectionOfficer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parts of a notice by their ids. */
final class Index {

  /** For each id the first part that has it. */
  private final Map<String, At> parts = new HashMap<>(64);

  /** For an id that parts of several types have, the first of each other type. */
  private final Map<String, List<At>> partsOfOtherTypes = new HashMap<>(0);

  private final List<Located<String>> duplicates = new ArrayList<>(0);

  void add(String id, At part) {
    Class<?> type = Objects.requireNonNull(part.kind()).type();
    if (parts.putIfAbsent(id, part) != null) {
      if (find(type, id) == null) {
        partsOfOtherTypes.computeIfAbsent(id, any -> new ArrayList<>()).add(part);
      } else {
        duplicates.add(new Located<>(id, part.place().attribute("id")));
      }
    }
  }

  /** The first part of a type with that id. */
  @Nullable At find(Class<?> type, String id) {
    At first = parts.get(id);
    if (first == null || isOf(type, first)) {
      return first;
    }
    for (At other : partsOfOtherTypes.getOrDefault(id, List.of())) {
      if (isOf(type, other)) {
        return other;
      }
    }
    return null;
  }

  private static boolean isOf(Class<?> type, At part) {
    return namespace(Objects.requireNonNull(part.kind()).type()) == namespace(type);
  }

  /** Contact points and data protection officers share their ids: a request may go to either. */
  private static Class<?> namespace(Class<?> type) {
    return type == DataProtectionOfficer.class ? ContactPoint.class : type;
  }

  /** Where parts of that id stand, of whatever type. */
  List<Place> placesOf(String id) {
    List<Place> places = new ArrayList<>();
    At first = parts.get(id);
    if (first != null) {
      places.add(first.place());
      for (At other : partsOfOtherTypes.getOrDefault(id, List.of())) {
        places.add(other.place());
      }
    }
    return places;
  }

  /** The ids that an earlier part of the same type has already, where they stand again. */
  List<Located<String>> duplicates() {
    return duplicates;
  }
}
