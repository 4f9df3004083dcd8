package fi.seloste.benchmarks;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * The tokens of a text, to be written again: the least that anyone pays who writes it, with names
 * that are encoded beforehand.
 */
final class Tokens {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final DefaultPrettyPrinter LINES =
      new DefaultPrettyPrinter()
          .withArrayIndenter(new DefaultIndenter("  ", "\n"))
          .withObjectIndenter(new DefaultIndenter("  ", "\n"));

  private final List<JsonToken> kinds = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  private Tokens() {}

  /** The tokens of a text that has no numbers with fractions, as notices have none. */
  static Tokens of(byte[] json) {
    Tokens tokens = new Tokens();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken kind = parser.nextToken(); kind != null; kind = parser.nextToken()) {
        tokens.kinds.add(kind);
        tokens.values.add(
            switch (kind) {
              case PROPERTY_NAME -> new SerializedString(parser.currentName());
              case VALUE_STRING -> parser.getString();
              case VALUE_NUMBER_INT -> parser.getIntValue();
              default -> kind;
            });
      }
    }
    return tokens;
  }

  void write(OutputStream bytes) {
    try (JsonGenerator out = FACTORY.createGenerator(new Indented(LINES.createInstance()), bytes)) {
      for (int i = 0; i < kinds.size(); i++) {
        switch (kinds.get(i)) {
          case START_OBJECT -> out.writeStartObject();
          case END_OBJECT -> out.writeEndObject();
          case START_ARRAY -> out.writeStartArray();
          case END_ARRAY -> out.writeEndArray();
          case PROPERTY_NAME -> out.writeName((SerializableString) values.get(i));
          case VALUE_STRING -> out.writeString((String) values.get(i));
          case VALUE_NUMBER_INT -> out.writeNumber((Integer) values.get(i));
          case VALUE_TRUE -> out.writeBoolean(true);
          case VALUE_FALSE -> out.writeBoolean(false);
          default -> throw new IllegalStateException("No notice has " + kinds.get(i));
        }
      }
    }
  }

  /** Gives the generator its indents. */
  private static final class Indented extends ObjectWriteContext.Base {

    private final PrettyPrinter lines;

    Indented(PrettyPrinter lines) {
      this.lines = lines;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return lines;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
