package fi.seloste.jackson.dpv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A node of a JSON-LD document: its name if it has one, its types and its properties. */
final class Node {

  /** A text with its language or its type, if it has one. */
  record Literal(String text, @Nullable String language, @Nullable String type) {}

  /** Another node or a term, by its name. */
  record Reference(String id) {}

  private @Nullable String id;
  private final Set<String> types = new LinkedHashSet<>();
  private final Map<String, Set<Object>> properties = new LinkedHashMap<>();

  Node(String... types) {
    this.types.addAll(List.of(types));
  }

  Node named(String name) {
    id = name;
    return this;
  }

  @Nullable String id() {
    return id;
  }

  /** What refers to this node, which has a name. */
  Reference reference() {
    if (id == null) {
      throw new IllegalStateException("The node has no name: " + types);
    }
    return new Reference(id);
  }

  void type(String type) {
    types.add(type);
  }

  /** Adds a {@link Literal}, a {@link Reference} or a node. */
  void add(String property, Object value) {
    properties.computeIfAbsent(property, name -> new LinkedHashSet<>()).add(value);
  }

  void text(String property, String text) {
    add(property, new Literal(text, null, null));
  }

  void typed(String property, String text, String type) {
    add(property, new Literal(text, null, type));
  }

  void term(String property, String iri) {
    add(property, new Reference(iri));
  }

  void write(JsonGenerator out) {
    out.writeStartObject();
    if (id != null) {
      out.writeName("@id");
      out.writeString(id);
    }
    if (!types.isEmpty()) {
      out.writeName("@type");
      write(out, new ArrayList<>(types));
    }
    properties.forEach(
        (property, values) -> {
          out.writeName(property);
          write(out, new ArrayList<>(values));
        });
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, List<?> values) {
    if (values.size() == 1) {
      write(out, values.get(0));
      return;
    }
    out.writeStartArray();
    for (Object value : values) {
      write(out, value);
    }
    out.writeEndArray();
  }

  private static void write(JsonGenerator out, Object value) {
    if (value instanceof Node node) {
      node.write(out);
    } else if (value instanceof Reference reference) {
      out.writeStartObject();
      out.writeName("@id");
      out.writeString(reference.id);
      out.writeEndObject();
    } else if (value instanceof Literal literal
        && (literal.language != null || literal.type != null)) {
      out.writeStartObject();
      out.writeName("@value");
      out.writeString(literal.text);
      out.writeName(literal.language != null ? "@language" : "@type");
      out.writeString(literal.language != null ? literal.language : literal.type);
      out.writeEndObject();
    } else {
      out.writeString(value instanceof Literal literal ? literal.text : value.toString());
    }
  }
}
