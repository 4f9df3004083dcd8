package fi.seloste.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** An object with one property for each attribute of a value type. */
final class ValueKind extends Kind {

  final Class<?> type;
  private volatile @Nullable Shape shape;

  ValueKind(Class<?> type) {
    this.type = type;
  }

  /** Made at first use: a small notice needs few of the types, and a type may hold itself. */
  Shape shape() {
    Shape known = shape;
    if (known == null) {
      known = Shape.of(type);
      shape = known;
    }
    return known;
  }

  @Override
  @Nullable Object read(Reading in) {
    if (in.parser.currentToken() != JsonToken.START_OBJECT) {
      return in.wrong("an object");
    }
    Shape known = shape();
    Names names = known.names;
    Row row = new Row(names);
    for (int i; (i = in.next(names)) != Reading.END; ) {
      if (i >= 0) {
        row.take(in, i);
      } else {
        in.unknown(() -> names.unknown(in.parser.currentName()));
      }
    }
    return known.access.build(row.values);
  }

  @Override
  void write(JsonGenerator out, Object value) {
    out.writeStartObject();
    shape().write(out, value);
    out.writeEndObject();
  }
}
