package fi.seloste.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** True or false. */
final class BooleanKind extends Kind {

  @Override
  @Nullable Object read(Reading in) {
    JsonToken token = in.parser.currentToken();
    if (token == JsonToken.VALUE_TRUE) {
      return Boolean.TRUE;
    }
    return token == JsonToken.VALUE_FALSE ? Boolean.FALSE : in.wrong("true or false");
  }

  @Override
  void write(JsonGenerator out, Object value) {
    out.writeBoolean((Boolean) value);
  }
}
