package fi.seloste.jackson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document with one change, for each node and each kind of change: the node is dropped, renamed,
 * replaced by values of other kinds, doubled, or its content stands the other way round.
 */
final class Mutations {

  static final JsonMapper MAPPER = JsonMapper.builder().build();

  /**
   * What a node is replaced by; each node by some of them in turn, so that every place meets all.
   */
  private static final List<JsonNode> OTHERS =
      List.of(
              "null",
              "true",
              "false",
              "0",
              "-1",
              "2147483647",
              "2147483648",
              "-2147483649",
              "1.5",
              "\"\"",
              "\"other\"",
              "\"fi\"",
              "\"contract\"",
              "\"2026-01-31\"",
              "\"2026-02-30\"",
              "\"2026-13-01\"",
              "\"2026-1-31\"",
              "\"2026-01-31\\n\"",
              "\"-0000-01-01\"",
              "\"-0044-03-15\"",
              "\"+12026-01-31\"",
              "\"+2026-01-31\"",
              "\"P2Y\"",
              "\"P\"",
              "\"PT\"",
              "\"P1YT\"",
              "\"PT24H\"",
              "\"P2W3D\"",
              "\"PT5M\"",
              "\"P-1Y\"",
              "\"P1.5Y\"",
              "\"P1234567890Y\"",
              "\"P1Y\\n\"",
              "\"1.0\"",
              "[]",
              "[null]",
              "[\"a\"]",
              "[{}]",
              "[[]]",
              "[1]",
              "{}",
              "{\"fi\": \"a\"}",
              "{\"fi\": null}",
              "{\"fi\": null, \"x\": \"a\"}",
              "{\"fi\": 1}",
              "{\"none\": true}",
              "{\"none\": false}",
              "{\"none\": null}",
              "{\"none\": \"a\"}",
              "{\"none\": {\"fi\": \"a\"}}",
              "{\"none\": {}}",
              "{\"none\": true, \"except\": []}",
              "{\"none\": true, \"except\": null}",
              "{\"none\": true, \"except\": [{}]}",
              "{\"none\": true, \"but\": []}",
              "{\"except\": []}",
              "{\"type\": \"consent\"}",
              "{\"type\": \"derogation\"}",
              "{\"type\": null}",
              "{\"description\": \"a\"}",
              "{\"id\": \"a\"}")
          .stream()
          .map(MAPPER::readTree)
          .toList();

  private static final int REPLACEMENTS = 2;

  private final Consumer<JsonNode> judge;
  private JsonNode root = MAPPER.nullNode();
  private int next;

  /**
   * @param judge is given each changed document, which is changed back afterwards
   */
  Mutations(Consumer<JsonNode> judge) {
    this.judge = judge;
  }

  /** All changes of a document. */
  void of(JsonNode document) {
    root = document;
    change(document);
  }

  private void change(JsonNode node) {
    if (node instanceof ObjectNode object) {
      changeObject(object);
    } else if (node instanceof ArrayNode array) {
      changeArray(array);
    }
  }

  private void changeObject(ObjectNode object) {
    List<String> names = new ArrayList<>(object.propertyNames());
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      JsonNode value = object.get(name);
      change(value);
      with(object, names, i, name, null);
      with(object, names, i, name + "s", value);
      with(object, names, i, "type", value);
      with(object, names, i, "description", value);
      for (int r = 0; r < REPLACEMENTS; r++) {
        with(object, names, i, name, OTHERS.get(next++ % OTHERS.size()));
      }
      with(object, names, i, name, MAPPER.createArrayNode().add(value));
      if (value.isArray() && !value.isEmpty()) {
        with(object, names, i, name, value.get(0));
      }
    }
    if (names.size() > 1) {
      List<String> reversed = new ArrayList<>(names);
      Collections.reverse(reversed);
      order(object, reversed);
      judge.accept(root);
      order(object, names);
    }
  }

  /** With another name or value, or without it, where a property stands. */
  private void with(ObjectNode object, List<String> names, int at, String name, JsonNode value) {
    ObjectNode before = object.deepCopy();
    object.removeAll();
    for (int i = 0; i < names.size(); i++) {
      if (i != at) {
        object.set(names.get(i), before.get(names.get(i)));
      } else if (value != null) {
        object.set(name, value);
      }
    }
    judge.accept(root);
    object.removeAll();
    names.forEach(each -> object.set(each, before.get(each)));
  }

  private static void order(ObjectNode object, List<String> names) {
    ObjectNode before = object.deepCopy();
    object.removeAll();
    names.forEach(name -> object.set(name, before.get(name)));
  }

  private void changeArray(ArrayNode array) {
    List<JsonNode> items = new ArrayList<>();
    array.forEach(items::add);
    for (int i = 0; i < items.size(); i++) {
      change(items.get(i));
      with(array, items, i, List.of());
      with(array, items, i, List.of(items.get(i), items.get(i)));
      for (int r = 0; r < REPLACEMENTS; r++) {
        with(array, items, i, List.of(OTHERS.get(next++ % OTHERS.size())));
      }
      with(array, items, i, List.of(MAPPER.createArrayNode().add(items.get(i))));
    }
    if (items.size() > 1) {
      List<JsonNode> reversed = new ArrayList<>(items);
      Collections.reverse(reversed);
      array.removeAll().addAll(reversed);
      judge.accept(root);
      array.removeAll().addAll(items);
    }
  }

  private void with(ArrayNode array, List<JsonNode> items, int at, List<JsonNode> instead) {
    List<JsonNode> changed = new ArrayList<>(items);
    changed.remove(at);
    changed.addAll(at, instead);
    array.removeAll().addAll(changed);
    judge.accept(root);
    array.removeAll().addAll(items);
  }
}
