package fi.seloste.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;

/**
 * Makes a mapper read and write the types of {@code fi.seloste.model} in the format of {@link
 * NoticeJson}.
 *
 * <pre>{@code JsonMapper mapper = JsonMapper.builder().addModule(new SelosteModule()).build();}
 * </pre>
 *
 * <p>It is also found by {@code findAndAddModules()}. A mapper without it cannot handle these
 * types.
 *
 * <p>No setting of the mapper changes the format: neither naming strategies nor inclusion, default
 * typing or coercion. The parts of a notice can stand alone too, a {@code Register} or a {@code
 * LegalBasis} in a caller's record; only {@code Disclosed} cannot, since alone it does not say of
 * what it is a list.
 *
 * <p>A value that is malformed makes the mapper throw a {@link DatabindException} whose cause is a
 * {@link MalformedNoticeException} with all problems of that value. Pointers begin at the root of
 * what the mapper reads. Positions are those of the mapper's parser, which counts columns of a byte
 * source in bytes; there are none for a tree. The syntax, encoding, size and depth of the text are
 * for the mapper to judge.
 */
public final class SelosteModule extends JacksonModule {

  private final ReadOptions options;

  /** Reads strictly. */
  public SelosteModule() {
    this(ReadOptions.strict());
  }

  /**
   * Reads as the options say, as far as they concern content and the number of values; nobody hears
   * of the warnings of lenient reading.
   */
  public SelosteModule(ReadOptions options) {
    this.options = options;
  }

  @Override
  public String getModuleName() {
    return SelosteModule.class.getName();
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addDeserializers(new Readers(options));
    context.addSerializers(new Writers());
    context.insertAnnotationIntrospector(new NoTyping());
  }

  /**
   * Keeps default typing away where a mapper asks a type of ours for its class without asking its
   * deserializer, as for the content of an {@code Optional}.
   */
  private static final class NoTyping extends AnnotationIntrospector {

    private static final long serialVersionUID = 1;
    private static final JsonTypeInfo.Value NONE =
        JsonTypeInfo.Value.construct(
            JsonTypeInfo.Id.NONE, JsonTypeInfo.As.PROPERTY, null, null, false, null);

    @Override
    public Version version() {
      return Version.unknownVersion();
    }

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
        MapperConfig<?> config, Annotated annotated) {
      return Kinds.ofCaller(annotated.getRawType()) == null ? null : NONE;
    }

    /** The name of the type itself around a wrapped root, not that of its implementation. */
    @Override
    public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass annotated) {
      Class<?> type = annotated.getRawType();
      Class<?> declared = Kinds.declared(type);
      return declared == type ? null : PropertyName.construct(declared.getSimpleName());
    }
  }

  private static final class Readers extends Deserializers.Base {

    private final ReadOptions options;

    Readers(ReadOptions options) {
      this.options = options;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return Kinds.ofCaller(type) != null;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return reader(type);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return reader(type);
    }

    private @Nullable ValueDeserializer<?> reader(JavaType type) {
      Kind kind = Kinds.ofCaller(type.getRawClass());
      return kind == null ? null : new ValueReader(type.getRawClass(), kind, options);
    }
  }

  private static final class Writers extends Serializers.Base {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.Value format) {
      return writer(type);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.Value format) {
      return writer(type);
    }

    private static @Nullable ValueSerializer<?> writer(JavaType type) {
      Kind kind = Kinds.ofCaller(type.getRawClass());
      return kind == null ? null : new ValueWriter(kind);
    }
  }

  private static final class ValueReader extends ValueDeserializer<Object> {

    private final Class<?> type;
    private final Kind kind;
    private final ReadOptions options;

    ValueReader(Class<?> type, Kind kind, ReadOptions options) {
      this.type = type;
      this.kind = kind;
      this.options = options;
    }

    @Override
    public Class<?> handledType() {
      return type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws JacksonException {
      Reading in = new Reading(parser, options);
      try {
        Object read = read(in);
        in.problems.warnings();
        if (read != null) {
          return read;
        }
        throw new MalformedNoticeException(in.problems.list());
      } catch (MalformedNoticeException e) {
        throw DatabindException.from(parser, String.valueOf(e.getMessage()), e);
      }
    }

    private @Nullable Object read(Reading in) {
      try {
        return kind.read(in);
      } catch (Problems.Stop e) {
        return null;
      }
    }

    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer typing)
        throws JacksonException {
      return deserialize(parser, context);
    }
  }

  private static final class ValueWriter extends ValueSerializer<Object> {

    private final Kind kind;

    ValueWriter(Kind kind) {
      this.kind = kind;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context)
        throws JacksonException {
      kind.write(out, value);
    }

    @Override
    public void serializeWithType(
        Object value, JsonGenerator out, SerializationContext context, TypeSerializer typing)
        throws JacksonException {
      kind.write(out, value);
    }
  }
}
