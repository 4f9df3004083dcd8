package fi.seloste.benchmarks.peers;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.seloste.model.Code;
import fi.seloste.model.TimePeriod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * The mapper of an application that binds notices to beans or records of its own, set up with care:
 * words of closed lists by their codes, texts and statements by small classes instead of maps, no
 * unknown property passed over.
 */
public final class PeerMapper {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .changeDefaultPropertyInclusion(
              it -> it.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .annotationIntrospector(new Codes())
          .addModule(
              new SimpleModule("seloste-benchmarks")
                  .addDeserializer(Wording.class, new ReadWording())
                  .addSerializer(Wording.class, new WriteWording())
                  .addDeserializer(Statement.class, new ReadStatement(null))
                  .addSerializer(new WriteStatement())
                  .addDeserializer(TimePeriod.class, new ReadPeriod())
                  .addSerializer(TimePeriod.class, ToStringSerializer.instance))
          .build();

  private PeerMapper() {}

  /** The mapper, which several threads may use at once. */
  public static JsonMapper mapper() {
    return MAPPER;
  }

  /** Finds the words of closed lists without an annotation on each. */
  private static final class Codes extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public String[] findEnumValues(
        MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
      for (int i = 0; i < constants.length; i++) {
        if (constants[i] instanceof Code word) {
          names[i] = word.code();
        }
      }
      return names;
    }
  }

  private static final class ReadPeriod extends FromStringDeserializer<TimePeriod> {

    ReadPeriod() {
      super(TimePeriod.class);
    }

    @Override
    protected TimePeriod _deserialize(String value, DeserializationContext context) {
      return TimePeriod.parse(value);
    }
  }

  private static final class ReadWording extends ValueDeserializer<Wording> {

    @Override
    public Wording deserialize(JsonParser parser, DeserializationContext context) {
      Map<String, String> strings = new LinkedHashMap<>();
      if (parser.currentToken() == JsonToken.VALUE_STRING) {
        strings.put("", parser.getString());
      } else if (parser.currentToken() == JsonToken.START_OBJECT) {
        for (String language; (language = parser.nextName()) != null; ) {
          if (parser.nextToken() != JsonToken.VALUE_STRING) {
            return (Wording) context.handleUnexpectedToken(Wording.class, parser);
          }
          strings.put(language, parser.getString());
        }
      } else {
        return (Wording) context.handleUnexpectedToken(Wording.class, parser);
      }
      Wording wording = new Wording();
      wording.setStrings(strings);
      return wording;
    }
  }

  private static final class WriteWording extends ValueSerializer<Wording> {

    @Override
    public void serialize(Wording wording, JsonGenerator out, SerializationContext context) {
      Map<String, String> strings = wording.getStrings();
      String plain = strings.get("");
      if (plain != null) {
        out.writeString(plain);
        return;
      }
      out.writeStartObject();
      for (Map.Entry<String, String> string : strings.entrySet()) {
        out.writeName(string.getKey());
        out.writeString(string.getValue());
      }
      out.writeEndObject();
    }
  }

  /** Reads a statement about one type of item, which its property tells. */
  private static final class ReadStatement extends ValueDeserializer<Statement<?>> {

    private final @Nullable ValueDeserializer<Object> items;

    ReadStatement(@Nullable ValueDeserializer<Object> items) {
      this.items = items;
    }

    @Override
    public ValueDeserializer<?> createContextual(
        DeserializationContext context, BeanProperty property) {
      JavaType item = context.getContextualType().containedTypeOrUnknown(0);
      return new ReadStatement(context.findContextualValueDeserializer(item, property));
    }

    @Override
    public Statement<?> deserialize(JsonParser parser, DeserializationContext context) {
      Statement<Object> statement = new Statement<>();
      if (parser.currentToken() == JsonToken.START_ARRAY) {
        statement.setItems(items(parser, context));
        return statement;
      } else if (parser.currentToken() != JsonToken.START_OBJECT) {
        return (Statement<?>) context.handleUnexpectedToken(Statement.class, parser);
      }
      for (String name; (name = parser.nextName()) != null; ) {
        JsonToken value = parser.nextToken();
        if (name.equals("except") && value == JsonToken.START_ARRAY) {
          statement.setItems(items(parser, context));
        } else if (name.equals("none")) {
          statement.setNone(true);
          if (value != JsonToken.VALUE_TRUE) {
            statement.setWording(context.readValue(parser, Wording.class));
          }
        } else {
          return (Statement<?>) context.handleUnexpectedToken(Statement.class, parser);
        }
      }
      return statement;
    }

    private List<Object> items(JsonParser parser, DeserializationContext context) {
      ValueDeserializer<Object> reader = items;
      if (reader == null) {
        throw new IllegalStateException("A statement about no type of item.");
      }
      List<Object> read = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        read.add(reader.deserialize(parser, context));
      }
      return read;
    }
  }

  private static final class WriteStatement extends ValueSerializer<Statement<?>> {

    @Override
    public Class<?> handledType() {
      return Statement.class;
    }

    @Override
    public boolean isEmpty(SerializationContext context, Statement<?> statement) {
      return !statement.isNone() && statement.getItems().isEmpty();
    }

    @Override
    public void serialize(Statement<?> statement, JsonGenerator out, SerializationContext context) {
      if (!statement.isNone()) {
        items(statement, out, context);
        return;
      }
      out.writeStartObject();
      out.writeName("none");
      if (statement.getWording() == null) {
        out.writeBoolean(true);
      } else {
        context.writeValue(out, statement.getWording());
      }
      if (!statement.getItems().isEmpty()) {
        out.writeName("except");
        items(statement, out, context);
      }
      out.writeEndObject();
    }

    private static void items(
        Statement<?> statement, JsonGenerator out, SerializationContext context) {
      out.writeStartArray();
      for (Object item : statement.getItems()) {
        context.writeValue(out, item);
      }
      out.writeEndArray();
    }
  }
}
