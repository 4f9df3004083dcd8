package fi.seloste.jackson.tilt;

import fi.seloste.jackson.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A TILT document in the making, with its placeholders. */
final class Draft {

  private final Node root = Node.object();
  private final Node notStated = Node.list();
  private final Node verbatim = Node.object();
  private final List<ExportEntry> entries = new ArrayList<>();

  Node root() {
    return root;
  }

  /** A new object under a name. */
  Node object(Node parent, String name) {
    Node object = Node.object();
    parent.put(name, object);
    return object;
  }

  /** A new list under a name. */
  Node list(Node parent, String name) {
    Node list = Node.list();
    parent.put(name, list);
    return list;
  }

  /** A new object at the end of a list. */
  Node item(Node list) {
    Node object = Node.object();
    list.add(object);
    return object;
  }

  /** A text that may be absent. */
  void put(Node object, String name, @Nullable String text) {
    if (text == null) {
      return;
    }
    if (!Schema.takes(name, text)) {
      aside(placeholder(object, name), text);
    } else if (name.equals("version")) {
      object.put(name, Node.number(text));
    } else {
      object.put(name, Node.text(text));
    }
  }

  /** A text that the schema demands. */
  void demand(Node object, String name, @Nullable String text) {
    if (text == null) {
      silence(placeholder(object, name));
    } else {
      put(object, name, text);
    }
  }

  /** A yes or no that the schema demands. */
  void demand(Node object, String name, @Nullable Boolean value) {
    if (value == null) {
      silence(placeholder(object, name));
    } else {
      object.put(name, Node.bool(value));
    }
  }

  /** A reference to law in a list. */
  void reference(Node list, String code) {
    boolean taken = Schema.takes("reference", code);
    Node value = Node.text(taken ? code : "");
    list.add(value);
    if (!taken) {
      aside(value, code);
    }
  }

  private Node placeholder(Node object, String name) {
    Node placeholder = Schema.placeholder(name);
    object.put(name, placeholder);
    return placeholder;
  }

  private void silence(Node placeholder) {
    String pointer = placeholder.pointer();
    notStated.add(Node.text(pointer));
    entries.add(
        new ExportEntry(
            Departure.PLACEHOLDER,
            pointer,
            placeholder.text(),
            "the notice does not state what the schema demands"));
  }

  private void aside(Node placeholder, String text) {
    String pointer = placeholder.pointer();
    verbatim.put(pointer, Node.text(text));
    entries.add(
        new ExportEntry(
            Departure.SET_ASIDE,
            pointer,
            text,
            "the schema does not take it; in seloste.verbatim"));
  }

  /** Notes that something stands in the added member only. */
  void setAside(String pointer, String value, String message) {
    entries.add(new ExportEntry(Departure.SET_ASIDE, pointer, value, message));
  }

  /** Puts the added member at the end. */
  void close(Node sections) {
    Node seloste = object(root, Schema.SELOSTE);
    seloste.put(Schema.NOT_STATED, notStated);
    if (!verbatim.items().isEmpty()) {
      seloste.put(Schema.VERBATIM, verbatim);
    }
    if (!sections.items().isEmpty()) {
      seloste.put(Schema.SECTIONS, sections);
    }
  }

  List<ExportEntry> entries() {
    return entries;
  }
}
