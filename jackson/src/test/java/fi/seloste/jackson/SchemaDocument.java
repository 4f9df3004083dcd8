package fi.seloste.jackson;

import fi.seloste.jackson.SchemaWords.Words;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.PrivacyNotice;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of the format in one language, made from the kinds by which the codec reads.
 *
 * <p>Each kind is a definition, in the order in which a notice needs them first. Where a property
 * stands, null is the same as its absence, so a definition takes null, and a list, where null
 * cannot stand, takes it back. That leaves one schema to a property: alternatives would give an
 * editor many complaints for one fault.
 */
final class SchemaDocument {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final String DATE =
      "^([0-9]{4}|-(?!0{4,10}-)[0-9]{4,10}|\\+[0-9]{5,9}|\\+0[0-9]{9})"
          + "-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
          + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
          + "|02-(0[1-9]|[12][0-9]))$";

  private static final String PERIOD =
      "^P(?!$)([0-9]{1,9}Y)?([0-9]{1,9}M)?([0-9]{1,9}W)?([0-9]{1,9}D)?(T[0-9]{1,9}H)?$";

  private final SchemaWords words;
  private final ObjectNode root = MAPPER.createObjectNode();
  private final Map<Kind, String> names = new HashMap<>();
  private final Deque<Runnable> pending = new ArrayDeque<>();
  private final ObjectNode definitions = MAPPER.createObjectNode();

  SchemaDocument(SchemaWords words) {
    this.words = words;
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", NoticeSchema.id(Locale.forLanguageTag(words.language())));
    describe(root, "PrivacyNotice", "PrivacyNotice");
    example(root, "PrivacyNotice");
    root.put("type", "object");
    ObjectNode properties = root.putObject("properties");
    ObjectNode schema = properties.putObject("$schema");
    describe(schema, "PrivacyNotice.$schema", "");
    types(schema, "string");
    ObjectNode format = properties.putObject("seloste");
    describe(format, "PrivacyNotice.seloste", "");
    format.putArray("enum").add(Formats.PRESENT).addNull();
    attributes(properties, PrivacyNotice.class, ((ValueKind) Kinds.of(PrivacyNotice.class)));
    root.put("additionalProperties", false);
    while (!pending.isEmpty()) {
      pending.remove().run();
    }
    root.set("$defs", definitions);
  }

  String text() {
    return MAPPER.writer().with(new Layout()).writeValueAsString(root) + "\n";
  }

  private void describe(ObjectNode schema, String key, String comment) {
    Words said = words.of(key, comment);
    schema.put("title", said.title());
    schema.put("description", said.description());
  }

  private void example(ObjectNode schema, String type) {
    SchemaWords.example(type)
        .ifPresent(json -> schema.putArray("examples").add(MAPPER.readTree(json)));
  }

  /** Of these types, or null. */
  private static void types(ObjectNode schema, String... types) {
    ArrayNode all = schema.putArray("type");
    for (String type : types) {
      all.add(type);
    }
    all.add("null");
  }

  private void attributes(ObjectNode properties, Class<?> type, ValueKind kind) {
    Names attributes = kind.shape().names;
    for (int i = 0; i < attributes.size(); i++) {
      String key = declaring(type, attributes.names[i]) + "." + attributes.names[i];
      ObjectNode schema = properties.putObject(attributes.names[i]);
      describe(schema, key, key);
      refer(schema, attributes.kinds[i]);
    }
  }

  private static String declaring(Class<?> type, String attribute) {
    try {
      return type.getMethod(attribute).getDeclaringClass().getSimpleName();
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a property holds, or null. */
  private void refer(ObjectNode schema, Kind kind) {
    if (kind instanceof ListKind list) {
      types(schema, "array");
      schema.set("items", item(list.item));
    } else if (kind instanceof DisclosedKind disclosed) {
      disclosed(schema, disclosed.list.item);
    } else {
      schema.put("$ref", definition(kind));
    }
  }

  /** What stands where null cannot. */
  private ObjectNode item(Kind kind) {
    ObjectNode item = MAPPER.createObjectNode();
    item.put("$ref", definition(kind));
    if (kind instanceof TranslationsKind) {
      item.putArray("type").add("string").add("object");
    } else if (kind instanceof ValueKind || kind instanceof ChoiceKind) {
      item.put("type", "object");
    } else if (kind instanceof NumberKind) {
      item.put("type", "integer");
    } else if (kind instanceof TextKind || kind instanceof CodeKind) {
      item.put("type", "string");
    } else {
      throw new IllegalStateException("Cannot stand in a list: " + kind.getClass());
    }
    return item;
  }

  private void disclosed(ObjectNode schema, Kind kind) {
    types(schema, "array", "object");
    schema.set("items", item(kind));
    ObjectNode properties = schema.putObject("properties");
    ObjectNode none = properties.putObject("none");
    describe(none, "Disclosed.none", "");
    none.putArray("anyOf")
        .add(MAPPER.createObjectNode().put("const", true))
        .add(item(Kinds.of(LocalizedText.class)));
    ObjectNode except = properties.putObject("except");
    describe(except, "Disclosed.except", "");
    types(except, "array");
    except.set("items", item(kind));
    schema.putArray("required").add("none");
    schema.put("additionalProperties", false);
  }

  private String definition(Kind kind) {
    String name = names.get(kind);
    if (name == null) {
      name = name(kind);
      names.put(kind, name);
      ObjectNode schema = definitions.putObject(name);
      String its = name;
      pending.add(() -> define(schema, its, kind));
    }
    return "#/$defs/" + name;
  }

  private static String name(Kind kind) {
    if (kind instanceof ValueKind value) {
      return value.type.getSimpleName();
    } else if (kind instanceof CodeKind code) {
      return code.list;
    } else if (kind instanceof ChoiceKind choice) {
      ValueKind any = choice.variants.values().iterator().next().kind;
      return any.type.getInterfaces()[0].getSimpleName();
    } else if (kind instanceof NumberKind) {
      return "Integer";
    } else if (kind instanceof BooleanKind) {
      return "Boolean";
    } else if (kind instanceof TranslationsKind.OfText) {
      return "LocalizedText";
    } else if (kind instanceof TranslationsKind.OfName) {
      return "Name";
    } else if (kind instanceof TextKind.OfString) {
      return "String";
    } else if (kind instanceof TextKind.OfCountry) {
      return "CountryCode";
    } else if (kind instanceof TextKind.OfLanguage) {
      return "LanguageTag";
    } else if (kind instanceof TextKind.OfDate) {
      return "LocalDate";
    } else if (kind instanceof TextKind.OfPeriod) {
      return "TimePeriod";
    }
    throw new IllegalStateException("Has no form in the schema: " + kind.getClass());
  }

  private void define(ObjectNode schema, String name, Kind kind) {
    describe(schema, name, name);
    if (kind instanceof ValueKind value) {
      example(schema, name);
      object(schema, value);
    } else if (kind instanceof ChoiceKind choice) {
      choice(schema, choice);
    } else if (kind instanceof CodeKind code) {
      code(schema, code);
    } else if (kind instanceof TranslationsKind) {
      translations(schema);
    } else if (kind instanceof NumberKind) {
      types(schema, "integer");
      schema.put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
    } else if (kind instanceof BooleanKind) {
      types(schema, "boolean");
    } else {
      types(schema, "string");
      if (kind instanceof TextKind.OfDate) {
        schema.put("pattern", DATE).putArray("examples").add("2026-01-31");
      } else if (kind instanceof TextKind.OfPeriod) {
        schema.put("pattern", PERIOD).putArray("examples").add("P2Y").add("P6M").add("PT72H");
      } else if (kind instanceof TextKind.OfCountry) {
        schema.putArray("examples").add("FI").add("US");
      } else if (kind instanceof TextKind.OfLanguage) {
        schema.putArray("examples").add("fi").add("sv").add("en");
      }
    }
  }

  private void object(ObjectNode schema, ValueKind value) {
    types(schema, "object");
    attributes(schema.putObject("properties"), value.type, value);
    schema.put("additionalProperties", false);
  }

  /** The word of "type" decides on the rest, wherever it stands. */
  private void choice(ObjectNode schema, ChoiceKind choice) {
    types(schema, "object");
    ObjectNode type = schema.putObject("properties").putObject("type");
    describe(type, "type", "");
    ArrayNode tags = type.putArray("oneOf");
    schema.putArray("required").add("type");
    ArrayNode rest = schema.putArray("allOf");
    for (ChoiceKind.Variant variant : choice.variants.values()) {
      String name = variant.kind.type.getSimpleName();
      ObjectNode tag = tags.addObject().put("const", variant.tag);
      describe(tag, name, name);
      ObjectNode condition = rest.addObject();
      ObjectNode when = condition.putObject("if").put("type", "object");
      when.putObject("properties").putObject("type").put("const", variant.tag);
      when.putArray("required").add("type");
      condition.putObject("then").put("$ref", variant(variant));
    }
  }

  private String variant(ChoiceKind.Variant variant) {
    String name = variant.kind.type.getSimpleName();
    names.put(variant.kind, name);
    ObjectNode schema = definitions.putObject(name);
    pending.add(
        () -> {
          describe(schema, name, name);
          example(schema, name);
          schema.put("type", "object");
          ObjectNode properties = schema.putObject("properties");
          ObjectNode type = properties.putObject("type").put("const", variant.tag);
          describe(type, "type", "");
          attributes(properties, variant.kind.type, variant.kind);
          schema.putArray("required").add("type");
          schema.put("additionalProperties", false);
        });
    return "#/$defs/" + name;
  }

  private void code(ObjectNode schema, CodeKind code) {
    ArrayNode all = schema.putArray("oneOf");
    code.constants.forEach(
        (word, constant) -> {
          ObjectNode one = all.addObject().put("const", word);
          describe(one, code.list + "." + word, code.list + "." + ((Enum<?>) constant).name());
        });
    ObjectNode absent = all.addObject().putNull("const");
    describe(absent, "null", "");
  }

  private void translations(ObjectNode schema) {
    types(schema, "string", "object");
    ObjectNode properties = schema.putObject("properties");
    for (String language : List.of("fi", "sv", "en")) {
      ObjectNode translation = properties.putObject(language);
      describe(translation, "language." + language, "");
      types(translation, "string");
    }
    ObjectNode others = schema.putObject("additionalProperties");
    describe(others, "language.other", "");
    types(others, "string");
    // At least one language has a text.
    ObjectNode silent = schema.putObject("not").put("type", "object");
    silent.putObject("additionalProperties").put("type", "null");
  }
}
