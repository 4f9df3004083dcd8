package fi.seloste.validation.changes;

import fi.seloste.model.ContactPoint;
import fi.seloste.model.Controller;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataProtectionOfficer;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.Recipient;
import fi.seloste.model.Register;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of one version by their ids. */
final class Ids {

  /**
   * An id among those of its type.
   *
   * @param space the type that has it; contact points and data protection officers share theirs
   * @param id the id
   */
  record Key(Class<?> space, String id) {}

  private final Map<Key, Object> parts = new HashMap<>();

  /** The same for both versions, for a part that is in both. */
  private final Map<Key, String> tokens = new HashMap<>();

  /** All parts of a notice that have an id; of two with the same, the first. */
  static Ids of(PrivacyNotice notice) {
    Ids ids = new Ids();
    ids.collect(notice);
    return ids;
  }

  private void collect(Object part) {
    key(part).ifPresent(key -> parts.putIfAbsent(key, part));
    for (Attribute attribute : Attribute.of(part)) {
      if (attribute.isPart()) {
        attribute.items(part).forEach(this::collect);
      }
    }
  }

  private static Optional<Key> key(Object part) {
    return idOf(part).map(id -> new Key(space(Attribute.typeOf(part)), id));
  }

  /** The id of a part; absent if it has none. */
  static Optional<String> idOf(Object part) {
    if (part instanceof Controller it) {
      return it.id();
    } else if (part instanceof ContactPoint it) {
      return it.id();
    } else if (part instanceof DataProtectionOfficer it) {
      return it.id();
    } else if (part instanceof Register it) {
      return it.id();
    } else if (part instanceof Purpose it) {
      return it.id();
    } else if (part instanceof DataCategory it) {
      return it.id();
    } else if (part instanceof DataSubjectCategory it) {
      return it.id();
    } else if (part instanceof Recipient it) {
      return it.id();
    }
    return Optional.empty();
  }

  private static Class<?> space(Class<?> type) {
    return type == DataProtectionOfficer.class ? ContactPoint.class : type;
  }

  private static Class<?> target(String attribute) {
    return switch (attribute) {
      case "partOf", "registers" -> Register.class;
      case "controllers" -> Controller.class;
      case "contactPoint", "contactPoints" -> ContactPoint.class;
      case "recipients" -> Recipient.class;
      case "purposes" -> Purpose.class;
      case "dataCategories" -> DataCategory.class;
      default -> DataSubjectCategory.class;
    };
  }

  /** The part that an id means under an attribute; absent if it means none. */
  Optional<Object> find(String attribute, String id) {
    return Optional.ofNullable(parts.get(new Key(target(attribute), id)));
  }

  /** Notes that a part of one version is this part of the other. */
  static void pair(Object before, Ids earlier, Object after, Ids later) {
    Key one = key(before).orElse(null);
    Key two = key(after).orElse(null);
    if (one != null
        && two != null
        && earlier.isFirst(one, before)
        && later.isFirst(two, after)
        && !earlier.tokens.containsKey(one)
        && !later.tokens.containsKey(two)) {
      String token = one.id() + "\n" + two.id();
      earlier.tokens.put(one, token);
      later.tokens.put(two, token);
    }
  }

  private boolean isFirst(Key key, @Nullable Object part) {
    return parts.get(key) == part;
  }

  /** What an id means, the same in both versions for a part that is in both. */
  String meaning(String attribute, String id) {
    return tokens.getOrDefault(new Key(target(attribute), id), id);
  }

  /** What an id means, by the words of the part: not by the id, if the part has words. */
  String words(String attribute, String id) {
    return find(attribute, id)
        .map(part -> String.join("\n", Naming.wordsOf(part)))
        .filter(words -> !words.isEmpty())
        .orElse(id);
  }

  /** Whether the part that an id means is in both versions. */
  boolean isInBoth(String attribute, String id) {
    return tokens.containsKey(new Key(target(attribute), id));
  }
}
