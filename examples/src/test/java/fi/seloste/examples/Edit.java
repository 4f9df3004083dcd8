package fi.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A part of a notice that is taken away ({@code remove}) or written ({@code set}, {@code to}). */
record Edit(JsonNode line) {

  void applyTo(JsonNode notice) {
    boolean removes = line.has("remove");
    JsonPointer pointer = JsonPointer.compile(line.required(removes ? "remove" : "set").asString());
    JsonNode parent = notice.at(pointer.head());
    if (removes) {
      assertThat(remove(parent, pointer.last())).as("what is removed").isNotNull();
    } else {
      set(parent, pointer.last(), line.required("to"));
    }
  }

  private static JsonNode remove(JsonNode parent, JsonPointer step) {
    return parent instanceof ArrayNode list
        ? list.remove(step.getMatchingIndex())
        : ((ObjectNode) parent).remove(step.getMatchingProperty());
  }

  /** The place behind the last item of a list takes one more. */
  private static void set(JsonNode parent, JsonPointer step, JsonNode value) {
    if (!(parent instanceof ArrayNode list)) {
      ((ObjectNode) parent).set(step.getMatchingProperty(), value);
    } else if (step.getMatchingIndex() == list.size()) {
      list.add(value);
    } else {
      list.set(step.getMatchingIndex(), value);
    }
  }
}
