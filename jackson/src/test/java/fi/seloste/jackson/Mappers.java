package fi.seloste.jackson;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.NoticeStatus;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Register;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/** Mappers with the module and, each, a setting that changes what a mapper usually writes. */
final class Mappers {

  private Mappers() {}

  static JsonMapper plain() {
    return JsonMapper.builder().addModule(new SelosteModule()).build();
  }

  static Map<String, JsonMapper> hostile() {
    Map<String, JsonMapper> mappers = new LinkedHashMap<>();
    Builder add =
        (name, change) ->
            mappers.put(
                name, change.apply(JsonMapper.builder().addModule(new SelosteModule())).build());
    features(add);
    naming(add);
    inclusion(add);
    typing(add);
    rest(add);
    return mappers;
  }

  private interface Builder {
    void mapper(String name, UnaryOperator<JsonMapper.Builder> change);
  }

  private static void features(Builder add) {
    for (boolean on : new boolean[] {true, false}) {
      for (MapperFeature feature : MapperFeature.values()) {
        add.mapper(feature + " " + on, builder -> builder.configure(feature, on));
      }
      for (SerializationFeature feature : SerializationFeature.values()) {
        add.mapper(
            feature + " " + on,
            builder ->
                feature == SerializationFeature.WRAP_ROOT_VALUE // the mapper's own envelope
                    ? builder
                        .configure(feature, on)
                        .configure(DeserializationFeature.UNWRAP_ROOT_VALUE, on)
                    : builder.configure(feature, on));
      }
      for (DeserializationFeature feature : DeserializationFeature.values()) {
        if (feature != DeserializationFeature.UNWRAP_ROOT_VALUE) {
          add.mapper(feature + " " + on, builder -> builder.configure(feature, on));
        }
      }
      for (DateTimeFeature feature : DateTimeFeature.values()) {
        add.mapper(feature + " " + on, builder -> builder.configure(feature, on));
      }
      for (EnumFeature feature : EnumFeature.values()) {
        add.mapper(feature + " " + on, builder -> builder.configure(feature, on));
      }
      for (JsonNodeFeature feature : JsonNodeFeature.values()) {
        add.mapper(feature + " " + on, builder -> builder.configure(feature, on));
      }
      for (StreamReadFeature feature : StreamReadFeature.values()) {
        add.mapper(feature + " " + on, builder -> builder.configure(feature, on));
      }
    }
  }

  private static void naming(Builder add) {
    add.mapper("snake case", b -> b.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
    add.mapper("kebab case", b -> b.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE));
    add.mapper(
        "upper camel case",
        b -> b.propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE));
    add.mapper("enum naming", b -> b.enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE));
  }

  private static void inclusion(Builder add) {
    for (JsonInclude.Include include : JsonInclude.Include.values()) {
      if (include != JsonInclude.Include.CUSTOM) {
        add.mapper(
            "include " + include,
            b ->
                b.changeDefaultPropertyInclusion(
                    none -> JsonInclude.Value.construct(include, include)));
      }
    }
    add.mapper(
        "nulls fail",
        b ->
            b.changeDefaultNullHandling(
                none -> JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL)));
  }

  private static void typing(Builder add) {
    PolymorphicTypeValidator all =
        BasicPolymorphicTypeValidator.builder().allowIfSubType((config, type) -> true).build();
    for (DefaultTyping typing : DefaultTyping.values()) {
      for (JsonTypeInfo.As as :
          new JsonTypeInfo.As[] {
            JsonTypeInfo.As.PROPERTY, JsonTypeInfo.As.WRAPPER_ARRAY, JsonTypeInfo.As.WRAPPER_OBJECT
          }) {
        add.mapper(
            "default typing " + typing + " " + as, b -> b.activateDefaultTyping(all, typing, as));
      }
    }
  }

  private static void rest(Builder add) {
    add.mapper(
        "coercion",
        b ->
            b.withCoercionConfigDefaults(
                config -> {
                  for (CoercionInputShape shape : CoercionInputShape.values()) {
                    config.setCoercion(shape, CoercionAction.TryConvert);
                  }
                }));
    add.mapper(
        "overrides",
        b ->
            b.withAllConfigOverrides(
                overrides -> {
                  JsonFormat.Value array = JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY);
                  overrides.findOrCreateOverride(PrivacyNotice.class).setFormat(array);
                  overrides.findOrCreateOverride(Register.class).setFormat(array);
                  overrides
                      .findOrCreateOverride(NoticeStatus.class)
                      .setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.NUMBER));
                }));
    add.mapper(
        "mix-ins",
        b ->
            b.addMixIn(PrivacyNotice.class, Fields.class)
                .addMixIn(Register.class, Fields.class)
                .addMixIn(LegalBasis.class, Typed.class));
    add.mapper(
        "no visibility",
        b -> b.changeDefaultVisibility(none -> none.with(JsonAutoDetect.Visibility.ANY)));
    add.mapper(
        "places of the world",
        b ->
            b.defaultLocale(Locale.forLanguageTag("th"))
                .defaultTimeZone(TimeZone.getTimeZone("Asia/Tokyo")));
  }

  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
  @JsonPropertyOrder(alphabetic = true)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
  private abstract static class Fields {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "@type")
  private abstract static class Typed {}
}
