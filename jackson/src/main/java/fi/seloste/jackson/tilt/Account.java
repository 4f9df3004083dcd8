package fi.seloste.jackson.tilt;

import fi.seloste.jackson.tree.Node;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of each value of one document. A value that nobody took is kept in a section, so that
 * none can be lost.
 */
final class Account {

  private final Map<Node, ImportEntry> entries = new IdentityHashMap<>();
  private final Map<Node, Boolean> misspelt = new IdentityHashMap<>();
  private final Map<Node, String> reasons = new IdentityHashMap<>();
  private final List<ImportEntry> closed = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();

  /** The value stands in the notice as what it means. */
  void understood(Node value, String message) {
    if (value.isDamaged()) {
      repaired(value, message.concat("; halves of surrogate pairs are replaced by U+FFFD"));
    } else if (!misspelt.isEmpty() && isMisspelt(value)) {
      repaired(value, message.concat("; its name is misspelt"));
    } else {
      enter(Treatment.UNDERSTOOD, value, message);
    }
  }

  /** The value stands in the notice in another form. */
  void repaired(Node value, String message) {
    enter(Treatment.REPAIRED, value, message);
  }

  /** The value stands in the notice word for word, in a place that is told. */
  void kept(Node value, String message) {
    enter(Treatment.KEPT, value, message);
  }

  void contradictory(Node value, String message) {
    enter(Treatment.CONTRADICTORY, value, message.concat("; kept in a section"));
  }

  void doubtful(Node value, String message) {
    enter(Treatment.DOUBTFUL, value, message);
  }

  /** Why the value has no place in the notice, should nobody take it. */
  void unplaced(@Nullable Node value, String reason) {
    if (value != null) {
      reasons.put(value, reason);
    }
  }

  /** The name of a value is not as the schema has it. */
  void misspelt(Node value) {
    misspelt.put(value, true);
  }

  private boolean isMisspelt(Node value) {
    for (Node at = value; at != null; at = at.parent()) {
      if (misspelt.containsKey(at)) {
        return true;
      }
    }
    return false;
  }

  private void enter(Treatment treatment, Node value, String message) {
    if (value.isContent()) {
      entries.putIfAbsent(value, entry(treatment, value, message));
    }
  }

  private static ImportEntry entry(Treatment treatment, Node value, String message) {
    return new ImportEntry(
        treatment, value.pointer(), value.position(), value.isLeaf() ? value.text() : "", message);
  }

  /** Accounts for what nobody took, and notes what is missing. */
  void close(Node root) {
    missing(root, "", root);
    walk(root, "", false);
  }

  /** All entries, in the order of the document. */
  List<ImportEntry> entries() {
    return closed;
  }

  /** What is kept and has no other place, in the order of the document. */
  List<Section> sections() {
    return sections;
  }

  private void walk(Node node, String path, boolean twice) {
    if (node.isContent()) {
      ImportEntry entry = entries.get(node);
      if (entry == null) {
        entry =
            twice
                ? entry(
                    Treatment.CONTRADICTORY,
                    node,
                    "stands under a name that stands twice; kept in a section")
                : entry(Treatment.KEPT, node, reason(node));
        sections.add(section(node));
      } else if (entry.treatment() == Treatment.CONTRADICTORY) {
        sections.add(section(node));
      }
      closed.add(entry);
      return;
    }
    Set<String> names = new HashSet<>();
    for (int i = 0; i < node.items().size(); i++) {
      Node item = node.items().get(i);
      boolean repeated = node.is(Node.Kind.OBJECT) && !names.add(node.names().get(i));
      String below = path + "/" + (node.is(Node.Kind.LIST) ? "*" : node.names().get(i));
      missing(item, below, item);
      walk(item, below, twice || repeated);
    }
  }

  private String reason(Node value) {
    return reasons.getOrDefault(value, "has no place in the notice").concat("; kept in a section");
  }

  private static Section section(Node value) {
    return Section.builder()
        .heading(LocalizedText.of(Schema.KEPT.concat(value.pointer())))
        .text(LocalizedText.of(value.text()))
        .build();
  }

  /** Notes what an object that says something lacks. */
  private void missing(Node object, String path, Node place) {
    if (!object.is(Node.Kind.OBJECT) || !object.hasContent()) {
      return;
    }
    for (String name : Schema.demanded(path, object)) {
      Node value = object.get(name);
      if (value == null) {
        String pointer = object.pointer().concat("/").concat(name);
        closed.add(
            new ImportEntry(
                Treatment.MISSING, pointer, place.position(), "", "the schema demands it"));
      } else if (value.is(Node.Kind.NULL)
          || value.is(Node.Kind.TEXT) && value.text().isBlank()
          || value.is(Node.Kind.OBJECT) && !value.hasContent() && !value.items().isEmpty()) {
        closed.add(entry(Treatment.MISSING, value, "the schema demands a value"));
      } else if (!value.isLeaf() && !value.items().isEmpty() && !value.hasContent()) {
        closed.add(entry(Treatment.MISSING, value, "the list says nothing"));
      }
    }
  }
}
