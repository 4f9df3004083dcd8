package fi.seloste.jackson;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A list; an item that cannot be read is left out. */
final class ListKind extends Kind {

  final Kind item;

  ListKind(Kind item) {
    this.item = item;
  }

  @Override
  Object read(Reading in) {
    List<Object> items = new ArrayList<>();
    readInto(items, in);
    return items;
  }

  /** Whether there was a list and every item of it could be read. */
  boolean readInto(List<Object> items, Reading in) {
    if (in.parser.currentToken() != JsonToken.START_ARRAY) {
      in.wrong("a list");
      return false;
    }
    boolean complete = true;
    for (int i = 0; in.parser.nextToken() != JsonToken.END_ARRAY; i++) {
      in.enter(i);
      Object read =
          in.isNull() ? in.bad("null cannot stand in a list; leave it out") : item.read(in);
      if (read != null) {
        items.add(read);
      } else {
        complete = false;
      }
      in.leave();
    }
    return complete;
  }

  @Override
  void write(JsonGenerator out, Object value) {
    List<?> items = (List<?>) value;
    out.writeStartArray();
    for (int i = 0; i < items.size(); i++) {
      item.write(out, items.get(i));
    }
    out.writeEndArray();
  }
}
