package fi.seloste.jackson;

import fi.seloste.model.Disclosed;
import fi.seloste.model.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.io.SerializedString;

/** A list that may also be told to be empty: see {@link Disclosed} for its forms. */
final class DisclosedKind extends Kind {

  private static final SerializedString NONE = new SerializedString("none");
  private static final SerializedString EXCEPT = new SerializedString("except");
  private static final Names NAMES = new Names(List.of("none", "except"), List.of());

  final ListKind list;
  private final Kind wording;

  DisclosedKind(Kind item) {
    this.list = new ListKind(item);
    this.wording = Kinds.of(LocalizedText.class);
  }

  @Override
  @Nullable Object read(Reading in) {
    JsonToken token = in.parser.currentToken();
    if (token == JsonToken.START_ARRAY) {
      List<Object> items = new ArrayList<>();
      list.readInto(items, in);
      return Disclosed.of(items);
    }
    return token == JsonToken.START_OBJECT
        ? readNone(in)
        : in.wrong("a list, or an object with \"none\",");
  }

  private @Nullable Object readNone(Reading in) {
    TokenStreamContext object = in.parser.streamReadContext();
    Row row = new Row(NAMES);
    Object none = null;
    List<Object> exceptions = new ArrayList<>(0);
    boolean saysNone = false;
    boolean saysExcept = false;
    boolean complete = true;
    boolean known = true;
    for (int i; (i = in.next(NAMES)) != Reading.END; ) {
      if (i < 0) {
        in.unknown(() -> NAMES.unknown(in.parser.currentName()));
        known = false;
      } else if (row.isFirst(in, i)) {
        in.parser.nextToken();
        in.enter(NAMES.names[i]);
        if (in.isNull()) {
          // the same as if it did not stand here
        } else if (i == 0) {
          saysNone = true;
          none = statement(in);
        } else {
          saysExcept = true;
          complete = list.readInto(exceptions, in);
        }
        in.leave();
      }
    }
    if (!saysNone && known) {
      in.note(object, saysExcept ? "\"except\" needs \"none\" beside it" : "\"none\" is missing");
    }
    return none == null ? null : disclosed(none, exceptions, complete);
  }

  /** True, or the words; false says nothing that silence would not say. */
  private @Nullable Object statement(Reading in) {
    switch (in.parser.currentToken()) {
      case VALUE_TRUE:
        return Boolean.TRUE;
      case VALUE_FALSE:
        return in.bad("\"none\" is true or a text; if it is not so, leave the whole object out");
      case VALUE_STRING:
      case START_OBJECT:
        return wording.read(in);
      default:
        return in.wrong("true or a text");
    }
  }

  /** With an exception that could not be read, it is not known that there are no others. */
  private static Disclosed<Object> disclosed(
      Object none, List<Object> exceptions, boolean complete) {
    if (!complete) {
      return Disclosed.of(exceptions);
    }
    return none == Boolean.TRUE
        ? Disclosed.noneExcept(exceptions)
        : Disclosed.noneExcept((LocalizedText) none, exceptions);
  }

  @Override
  void write(JsonGenerator out, Object value) {
    Disclosed<?> disclosed = (Disclosed<?>) value;
    if (!disclosed.isClosed()) {
      list.write(out, disclosed.items());
      return;
    }
    out.writeStartObject();
    out.writeName(NONE);
    if (disclosed.wording().isPresent()) {
      wording.write(out, disclosed.wording().get());
    } else {
      out.writeBoolean(true);
    }
    if (!disclosed.items().isEmpty()) {
      out.writeName(EXCEPT);
      list.write(out, disclosed.items());
    }
    out.writeEndObject();
  }
}
