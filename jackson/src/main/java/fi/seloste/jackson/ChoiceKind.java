package fi.seloste.jackson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.SerializedString;

/** One of several value types, told apart by {@code "type"}, which may stand anywhere. */
final class ChoiceKind extends Kind {

  private static final SerializedString TYPE = new SerializedString("type");

  /** One of the types. */
  static final class Variant {

    final ValueKind kind;
    final String tag;
    final SerializedString quoted;

    Variant(Class<?> type) {
      String name = type.getSimpleName();
      this.kind = new ValueKind(type);
      this.tag = Character.toLowerCase(name.charAt(0)) + name.substring(1);
      this.quoted = new SerializedString(tag);
    }
  }

  final Map<String, Variant> variants = new LinkedHashMap<>();
  private volatile @Nullable Names allNames;

  ChoiceKind(Class<?>... types) {
    for (Class<?> type : types) {
      Variant variant = new Variant(type);
      variants.put(variant.tag, variant);
    }
  }

  @Override
  @Nullable Object read(Reading in) {
    if (in.parser.currentToken() != JsonToken.START_OBJECT) {
      return in.wrong("an object");
    }
    TokenStreamContext object = in.parser.streamReadContext();
    if (!in.parser.nextName(TYPE)) {
      return readLate(in, object);
    }
    Variant variant = variant(in);
    if (variant == null) {
      in.skipToEnd();
      return null;
    }
    Shape shape = variant.kind.shape();
    Row row = new Row(shape.names);
    for (int i; (i = in.next(shape.names)) != Reading.END; ) {
      if (i >= 0) {
        row.take(in, i);
      } else if (in.parser.currentName().equals(TYPE.getValue())) {
        in.twice();
      } else {
        in.unknown(() -> unknown(in.parser.currentName(), variant));
      }
    }
    return shape.access.build(row.values);
  }

  /** What the value of {@code "type"}, whose name is at hand, stands for. */
  private @Nullable Variant variant(Reading in) {
    in.parser.nextToken();
    in.enter(TYPE.getValue());
    String tag = in.isNull() ? in.wrong("a type") : in.text("a type");
    Variant variant = null;
    if (tag != null) {
      variant = variants.get(tag);
      if (variant == null) {
        in.note(() -> CodeKind.unknown(tag, "type", variants));
      }
    }
    in.leave();
    return variant;
  }

  /**
   * Reads the attributes of all variants into one row, until {@code "type"} tells which are in
   * place; nothing has to be kept for a second pass, since one name has one kind in all variants.
   */
  private @Nullable Object readLate(Reading in, TokenStreamContext object) {
    Names all = allNames();
    int type = all.size() - 1;
    Row row = new Row(all);
    TokenStreamLocation[] places = new TokenStreamLocation[type];
    Variant variant = null;
    String name = in.parser.currentName();
    int i =
        in.parser.currentToken() == JsonToken.END_OBJECT || name == null
            ? Reading.END
            : all.indexOf(name);
    for (; i != Reading.END; i = in.next(all)) {
      if (i < 0) {
        in.unknown(() -> all.unknown(in.parser.currentName()));
      } else if (i < type) {
        places[i] = row.hasSeen(i) ? places[i] : in.parser.currentTokenLocation();
        row.take(in, i);
      } else if (row.isFirst(in, i)) {
        variant = variant(in);
      }
    }
    if (!row.hasSeen(type)) {
      return in.note(
          object, "\"type\" is missing; it is one of " + String.join(", ", variants.keySet()));
    }
    return variant == null ? null : build(in, object, variant, row, places);
  }

  private Object build(
      Reading in,
      TokenStreamContext object,
      Variant variant,
      Row all,
      @Nullable TokenStreamLocation[] places) {
    Shape shape = variant.kind.shape();
    @Nullable Object[] values = new Object[shape.names.size()];
    for (int i = 0; i < places.length; i++) {
      TokenStreamLocation place = places[i];
      if (place != null) {
        String name = allNames().names[i];
        int own = shape.names.indexOf(name);
        if (own >= 0) {
          values[own] = all.values[i];
        } else {
          String pointer = object.getParent().pathAsPointer().toString();
          in.problems.add(place, pointer.concat("/").concat(name), unknown(name, variant));
        }
      }
    }
    return shape.access.build(values);
  }

  private Names allNames() {
    Names known = allNames;
    if (known == null) {
      Map<String, Kind> kinds = new LinkedHashMap<>();
      for (Variant variant : variants.values()) {
        Names names = variant.kind.shape().names;
        for (int i = 0; i < names.size(); i++) {
          kinds.put(names.names[i], names.kinds[i]);
        }
      }
      List<String> names = new ArrayList<>(kinds.keySet());
      names.add(TYPE.getValue());
      known = new Names(names, new ArrayList<>(kinds.values()));
      allNames = known;
    }
    return known;
  }

  /** That a variant has no such property, and which has. */
  private String unknown(String name, Variant variant) {
    List<String> others = new ArrayList<>();
    for (Variant other : variants.values()) {
      if (other.kind.shape().names.indexOf(name) >= 0) {
        others.add(other.tag);
      }
    }
    return others.isEmpty()
        ? variant.kind.shape().names.unknown(name)
        : "unknown property in " + variant.tag + "; it belongs to " + String.join(", ", others);
  }

  @Override
  void write(JsonGenerator out, Object value) {
    for (Variant variant : variants.values()) {
      if (variant.kind.type.isInstance(value)) {
        out.writeStartObject();
        out.writeName(TYPE);
        out.writeString(variant.quoted);
        variant.kind.shape().write(out, value);
        out.writeEndObject();
        return;
      }
    }
    throw new IllegalArgumentException("Not one of " + variants.keySet() + ": " + value.getClass());
  }
}
