package fi.seloste.generators;

import fi.seloste.model.PrivacyNotice;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shape of the model, read from the interfaces and builders of its value types. */
public final class Shape {

  private static final Map<Class<?>, List<Attribute>> ATTRIBUTES = new ConcurrentHashMap<>();

  private Shape() {}

  /** Whether this is a value type: an interface with a builder. */
  public static boolean isValueType(Class<?> type) {
    return type.isInterface()
        && Arrays.stream(type.getDeclaredMethods()).anyMatch(Shape::startsBuilder);
  }

  /** Whether this is a sealed choice: an interface whose permitted types are all value types. */
  public static boolean isChoice(Class<?> type) {
    return type.isSealed()
        && Arrays.stream(type.getPermittedSubclasses()).allMatch(Shape::isValueType);
  }

  /** The attributes of a value type in the order of declaration, inherited ones first. */
  public static List<Attribute> attributes(Class<?> type) {
    return ATTRIBUTES.computeIfAbsent(type, Shape::readAttributes);
  }

  private static List<Attribute> readAttributes(Class<?> type) {
    Class<?> builder = builder(type).getClass();
    return Arrays.stream(builder.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .map(field -> Attribute.of(type, builder, field.getName()))
        .toList();
  }

  /** A value of a type with these contents of its attributes, in the order of declaration. */
  public static Object value(Class<?> type, List<?> contents) {
    Object builder = builder(type);
    List<Attribute> attributes = attributes(type);
    for (int i = 0; i < attributes.size(); i++) {
      attributes.get(i).set(builder, contents.get(i));
    }
    return build(builder);
  }

  /** A new builder of a value type. */
  public static Object builder(Class<?> type) {
    return Attribute.call(method(type, "builder"), null);
  }

  /** What a builder builds. */
  public static Object build(Object builder) {
    return Attribute.call(method(builder.getClass(), "build"), builder);
  }

  /** The value type of a value. */
  public static Class<?> typeOf(Object value) {
    return Arrays.stream(value.getClass().getInterfaces())
        .filter(Shape::isValueType)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(value + " is not of a value type."));
  }

  /** All types that a notice can hold at any depth, itself included, in the order of the model. */
  public static Set<Class<?>> types() {
    Set<Class<?>> types = new LinkedHashSet<>();
    collect(PrivacyNotice.class, types);
    return types;
  }

  /** The value types that a notice can hold at any depth, itself included. */
  public static Set<Class<?>> valueTypes() {
    return types().stream()
        .filter(Shape::isValueType)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static void collect(Class<?> type, Set<Class<?>> types) {
    if (types.add(type)) {
      parts(type).forEach(part -> collect(part, types));
    }
  }

  private static Stream<Class<?>> parts(Class<?> type) {
    if (isValueType(type)) {
      return attributes(type).stream().map(Attribute::element);
    }
    return isChoice(type) ? Arrays.stream(type.getPermittedSubclasses()) : Stream.of();
  }

  private static boolean startsBuilder(Method method) {
    return method.getName().equals("builder")
        && method.getParameterCount() == 0
        && Modifier.isStatic(method.getModifiers());
  }

  private static Method method(Class<?> type, String name) {
    try {
      return type.getMethod(name);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(type + " is not a value type.", e);
    }
  }
}
