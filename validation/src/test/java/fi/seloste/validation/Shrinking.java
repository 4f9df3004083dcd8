package fi.seloste.validation;

import fi.seloste.jackson.MalformedNoticeException;
import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.PrivacyNotice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Leaves out of a notice whatever a statement about it does not need, so that a reader sees what it
 * is about.
 */
final class Shrinking {

  /** What a part is called and of what sort it is stays as long as the part stays. */
  private static final Set<String> TELLING =
      Set.of(
          "name",
          "description",
          "type",
          "kind",
          "kinds",
          "role",
          "number",
          "decision",
          "countries");

  private final Predicate<PrivacyNotice> holds;

  private Shrinking(Predicate<PrivacyNotice> holds) {
    this.holds = holds;
  }

  /** The smallest notice, by leaving out one thing after the other, of which something holds. */
  static PrivacyNotice of(PrivacyNotice notice, Predicate<PrivacyNotice> holds) {
    JsonNode tree = JsonMapper.shared().readTree(NoticeJson.write(notice));
    Shrinking shrinking = new Shrinking(holds);
    while (shrinking.shrinks(tree, tree)) {
      // once more: what is left may have needed what was left out
    }
    return NoticeJson.read(tree.toString());
  }

  private boolean shrinks(JsonNode whole, JsonNode node) {
    boolean smaller = false;
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(name);
        if (TELLING.contains(name)) {
          continue;
        }
        boolean last = object.size() == 1; // a part of which nothing is said shows nothing
        if (!last && !name.equals("seloste") && holdsWithout(whole, object, name)) {
          smaller = true;
        } else {
          smaller |= shrinks(whole, value);
        }
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = array.size() - 1; i >= 0; i--) {
        JsonNode item = array.get(i);
        boolean last = array.size() == 1; // the list as a whole was tried
        if (!last && holdsWithout(whole, array, i)) {
          smaller = true;
        } else {
          smaller |= shrinks(whole, item);
        }
      }
    }
    return smaller;
  }

  private boolean holdsWithout(JsonNode whole, ObjectNode object, String name) {
    List<String> names = new ArrayList<>(object.propertyNames());
    JsonNode value = object.remove(name);
    if (holds(whole)) {
      return true;
    }
    ObjectNode before = object.deepCopy();
    object.removeAll();
    for (String each : names) {
      object.set(each, each.equals(name) ? value : before.get(each));
    }
    return false;
  }

  private boolean holdsWithout(JsonNode whole, ArrayNode array, int index) {
    JsonNode item = array.remove(index);
    if (holds(whole)) {
      return true;
    }
    array.insert(index, item);
    return false;
  }

  private boolean holds(JsonNode tree) {
    try {
      return holds.test(NoticeJson.read(tree.toString()));
    } catch (MalformedNoticeException e) {
      return false;
    }
  }
}
