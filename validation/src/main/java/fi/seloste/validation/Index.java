package fi.seloste.validation;

import fi.seloste.model.ContactPoint;
import fi.seloste.model.Controller;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataProtectionOfficer;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.Recipient;
import fi.seloste.model.Register;
import fi.seloste.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a notice by their ids, and all its texts. */
final class Index extends Walk {

  /** Contact points and data protection officers share their ids: a request may go to either. */
  private static final Map<Class<?>, Class<?>> NAMESPACES =
      Map.of(DataProtectionOfficer.class, ContactPoint.class);

  private final Map<Class<?>, Map<String, Located<?>>> parts = new HashMap<>();
  private final List<Located<String>> duplicates = new ArrayList<>();
  private final List<Located<Text>> texts = new ArrayList<>();

  private Index() {}

  static Index of(PrivacyNotice notice) {
    Index index = new Index();
    index.walk(notice);
    return index;
  }

  /** The first part of a type with that id. */
  Optional<Located<?>> find(Class<?> type, String id) {
    Map<String, Located<?>> ids = parts.get(NAMESPACES.getOrDefault(type, type));
    return ids == null ? Optional.empty() : Optional.ofNullable(ids.get(id));
  }

  /** Where parts of that id stand, of whatever type. */
  List<Place> placesOf(String id) {
    List<Place> places = new ArrayList<>();
    for (Map<String, Located<?>> ids : parts.values()) {
      Located<?> part = ids.get(id);
      if (part != null) {
        places.add(part.place());
      }
    }
    return places;
  }

  /** The ids that an earlier part of the same type has already, where they stand again. */
  List<Located<String>> duplicates() {
    return duplicates;
  }

  List<Located<Text>> texts() {
    return texts;
  }

  @Override
  <T> void enter(Class<T> kind, T part, Place place) {
    if (part instanceof Text text) {
      texts.add(new Located<>(text, place));
    } else {
      Optional<String> id = idOf(part);
      if (id.isPresent()) {
        Located<?> earlier =
            parts
                .computeIfAbsent(NAMESPACES.getOrDefault(kind, kind), type -> new HashMap<>())
                .putIfAbsent(id.get(), new Located<>(part, place));
        if (earlier != null) {
          duplicates.add(new Located<>(id.get(), place.attribute("id")));
        }
      }
    }
  }

  private static Optional<String> idOf(Object part) {
    if (part instanceof Controller controller) {
      return controller.id();
    } else if (part instanceof DataProtectionOfficer officer) {
      return officer.id();
    } else if (part instanceof ContactPoint point) {
      return point.id();
    } else if (part instanceof Register register) {
      return register.id();
    } else if (part instanceof DataSubjectCategory category) {
      return category.id();
    } else if (part instanceof Purpose purpose) {
      return purpose.id();
    } else if (part instanceof DataCategory category) {
      return category.id();
    } else if (part instanceof Recipient recipient) {
      return recipient.id();
    }
    return Optional.empty();
  }

  @Override
  void leave() {}

  @Override
  void reference(Class<?> target, String id, Place place) {}

  @Override
  void string(String string, Place place) {}
}
