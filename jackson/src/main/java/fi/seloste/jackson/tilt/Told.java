package fi.seloste.jackson.tilt;

import fi.seloste.jackson.tree.Node;
import fi.seloste.model.LanguageTag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of a notice, read in one language, with a mark on every value that is put into the TILT
 * document. What bears no mark in the end is what TILT cannot say.
 */
final class Told {

  private final Node notice;
  private final Set<Node> said = Collections.newSetFromMap(new IdentityHashMap<>());
  private final @Nullable LanguageTag language;

  Told(Node notice) {
    this.notice = notice;
    Node languages = notice.get("languages");
    this.language = languages == null ? null : LanguageTag.of(languages.items().get(0).text());
  }

  Node notice() {
    return notice;
  }

  void said(@Nullable Node leaf) {
    if (leaf != null) {
      said.add(leaf);
    }
  }

  /** The text of a property, in the language; null if there is none that says something. */
  @Nullable String text(@Nullable Node object, String name) {
    return text(object == null ? null : object.get(name));
  }

  @Nullable String text(@Nullable Node value) {
    Node leaf = chosen(value);
    if (leaf == null || !leaf.isContent()) {
      return null;
    }
    said.add(leaf);
    return leaf.text();
  }

  private @Nullable Node chosen(@Nullable Node value) {
    if (value == null || !value.is(Node.Kind.OBJECT)) {
      return value;
    }
    for (int i = 0; i < value.items().size() && language != null; i++) {
      if (language.includes(LanguageTag.of(value.names().get(i)))
          && value.items().get(i).isContent()) {
        return value.items().get(i);
      }
    }
    for (Node item : value.items()) {
      if (item.isContent()) {
        return item;
      }
    }
    return null;
  }

  /** What a text says, without taking it as said. */
  String peek(@Nullable Node object, String name) {
    Node leaf = chosen(object == null ? null : object.get(name));
    return leaf == null || !leaf.isContent() ? "" : leaf.text();
  }

  /** A yes or no; null if it is not stated. */
  @Nullable Boolean bool(@Nullable Node object, String name) {
    Node leaf = object == null ? null : object.get(name);
    if (leaf == null) {
      return null;
    }
    said.add(leaf);
    return leaf.text().equals("true");
  }

  /** The items of a list, or of a statement that there are none but these. */
  static List<Node> items(@Nullable Node object, String name) {
    Node list = object == null ? null : object.get(name);
    if (list != null && list.is(Node.Kind.OBJECT)) {
      list = list.get("except");
    }
    return list == null ? List.of() : list.items();
  }

  /** The first item; null if there is none. */
  static @Nullable Node first(@Nullable Node object, String name) {
    List<Node> items = items(object, name);
    return items.isEmpty() ? null : items.get(0);
  }

  /** The first text of a list that says something; null if there is none. */
  @Nullable String firstText(@Nullable Node object, String name) {
    for (Node item : items(object, name)) {
      String text = text(item);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /** All texts of a list that say something. */
  List<String> texts(@Nullable Node object, String name) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(object, name)) {
      String text = text(item);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** What was never said, in the order of the notice. */
  List<ExportEntry> omitted() {
    List<ExportEntry> omitted = new ArrayList<>();
    collect(notice, omitted);
    return omitted;
  }

  private void collect(Node node, List<ExportEntry> omitted) {
    if (node.isContent()) {
      boolean structural =
          node.step().equals("id") && node.parent() != notice
              || node.step().equals("seloste") && node.parent() == notice;
      if (!said.contains(node) && !structural) {
        omitted.add(
            new ExportEntry(
                Departure.OMITTED, node.pointer(), node.text(), "TILT has no place for it"));
      }
    }
    for (Node item : node.items()) {
      collect(item, omitted);
    }
  }

  /** One line of an address, without its country. */
  @Nullable String address(@Nullable Node contact) {
    Node address = first(contact, "addresses");
    if (address == null) {
      return null;
    }
    List<String> lines = new ArrayList<>();
    for (String name : List.of("street", "postOfficeBox")) {
      Optional.ofNullable(text(address, name)).ifPresent(lines::add);
    }
    List<String> town = new ArrayList<>();
    for (String name : List.of("postalCode", "city")) {
      Optional.ofNullable(text(address, name)).ifPresent(town::add);
    }
    if (!town.isEmpty()) {
      lines.add(String.join(" ", town));
    }
    return lines.isEmpty() ? null : String.join(", ", lines);
  }

  /** A country that TILT can name: two capital letters that are the code of one. */
  @Nullable String country(@Nullable Node object) {
    Node leaf = object == null ? null : object.get("country");
    if (leaf == null || !Countries.isCode(leaf.text())) {
      return null;
    }
    said.add(leaf);
    return leaf.text();
  }
}
