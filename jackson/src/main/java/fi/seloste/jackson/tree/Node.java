package fi.seloste.jackson.tree;

import fi.seloste.jackson.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One JSON value, with its pointer and, if it was read from a text, its place there.
 *
 * <p>An object keeps its properties in their order, and one that stands twice twice. A tree is
 * built by one thread; once built, any number may read it.
 */
public final class Node {

  /** What sort of JSON value it is. */
  public enum Kind {
    OBJECT,
    LIST,
    TEXT,
    NUMBER,
    BOOLEAN,
    NULL
  }

  private static final int LARGE = 32;

  private final Kind kind;
  private final String text;
  private final boolean damaged;
  private final List<String> names = new ArrayList<>(0);
  private final List<Node> items = new ArrayList<>(0);
  private @Nullable Map<String, Node> byName; // of a large object
  private @Nullable Node parent;
  private Object step = "";
  private int offset = -1;
  private @Nullable IntFunction<Position> positions;

  private Node(Kind kind, String text, boolean damaged) {
    this.kind = kind;
    this.text = text;
    this.damaged = damaged;
  }

  /** An object without properties. */
  public static Node object() {
    return new Node(Kind.OBJECT, "", false);
  }

  /** A list without items. */
  public static Node list() {
    return new Node(Kind.LIST, "", false);
  }

  /** A text. */
  public static Node text(String text) {
    return new Node(Kind.TEXT, text, false);
  }

  /** A text that held halves of surrogate pairs, which have been replaced by U+FFFD. */
  public static Node damagedText(String text) {
    return new Node(Kind.TEXT, text, true);
  }

  /** A number as it is written in JSON. */
  public static Node number(String digits) {
    return new Node(Kind.NUMBER, digits, false);
  }

  /** True or false. */
  public static Node bool(boolean value) {
    return new Node(Kind.BOOLEAN, String.valueOf(value), false);
  }

  /** Null. */
  public static Node nothing() {
    return new Node(Kind.NULL, "null", false);
  }

  /** Puts a property at the end of this object. */
  public Node put(String name, Node value) {
    value.parent = this;
    value.step = name;
    names.add(name);
    items.add(value);
    if (byName != null) {
      byName.putIfAbsent(name, value);
    } else if (names.size() == LARGE) {
      byName = new HashMap<>();
      for (int i = 0; i < LARGE; i++) {
        byName.putIfAbsent(names.get(i), items.get(i));
      }
    }
    return this;
  }

  /** Puts an item at the end of this list. */
  public Node add(Node value) {
    value.parent = this;
    value.step = items.size();
    items.add(value);
    return this;
  }

  /** Says where this value stands in its text, and, at the root, how to find that place. */
  public Node at(int place, @Nullable IntFunction<Position> finder) {
    offset = place;
    positions = finder;
    return this;
  }

  public Kind kind() {
    return kind;
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  /** The text; of a number, true, false and null as JSON has them; else empty. */
  public String text() {
    return text;
  }

  /** Whether the text held halves of surrogate pairs. */
  public boolean isDamaged() {
    return damaged;
  }

  /** The names of an object's properties, one for each item. */
  public List<String> names() {
    return Collections.unmodifiableList(names);
  }

  /** The values of an object or a list, in their order. */
  public List<Node> items() {
    return Collections.unmodifiableList(items);
  }

  /** The first property of this name; null if there is none. */
  public @Nullable Node get(String name) {
    if (byName != null) {
      return byName.get(name);
    }
    int index = names.indexOf(name);
    return index < 0 ? null : items.get(index);
  }

  /** Whether it is neither an object nor a list. */
  public boolean isLeaf() {
    return kind != Kind.OBJECT && kind != Kind.LIST;
  }

  /** Whether it says something: a text that is not blank, a number, true or false. */
  public boolean isContent() {
    return kind == Kind.TEXT ? !text.isBlank() : isLeaf() && kind != Kind.NULL;
  }

  /** Whether it says something, or something within it does. */
  public boolean hasContent() {
    if (isLeaf()) {
      return isContent();
    }
    for (Node item : items) {
      if (item.hasContent()) {
        return true;
      }
    }
    return false;
  }

  public @Nullable Node parent() {
    return parent;
  }

  /** The name or the index by which the parent holds it. */
  public Object step() {
    return step;
  }

  /** The JSON pointer (RFC 6901); empty for the root. */
  public String pointer() {
    Node above = parent;
    return above == null
        ? ""
        : above.pointer().concat("/").concat(step.toString().replace("~", "~0").replace("/", "~1"));
  }

  /** The value that a JSON pointer leads to from here; null if there is none. */
  public @Nullable Node find(String pointer) {
    Node at = this;
    for (int from = 0; from < pointer.length(); ) {
      if (pointer.charAt(from) != '/') {
        return null;
      }
      int to = pointer.indexOf('/', from + 1);
      to = to < 0 ? pointer.length() : to;
      String name = pointer.substring(from + 1, to).replace("~1", "/").replace("~0", "~");
      at = at.kind == Kind.LIST ? at.item(name) : at.get(name);
      if (at == null) {
        return null;
      }
      from = to;
    }
    return at;
  }

  private @Nullable Node item(String index) {
    if (!index.matches("0|[1-9][0-9]{0,8}")) {
      return null;
    }
    int i = Integer.parseInt(index);
    return i < items.size() ? items.get(i) : null;
  }

  /** Where it stands; absent if it was not read from a text. */
  public Optional<Position> position() {
    Node root = this;
    while (root.parent != null) {
      root = root.parent;
    }
    IntFunction<Position> finder = root.positions;
    return finder == null || offset < 0 ? Optional.empty() : Optional.of(finder.apply(offset));
  }
}
