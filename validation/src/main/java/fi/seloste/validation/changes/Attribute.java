package fi.seloste.validation.changes;

import fi.seloste.model.CountryCode;
import fi.seloste.model.Disclosed;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Text;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of a type of the model, as its accessor declares it: so no attribute can be
 * forgotten, and a new one is compared like the others.
 *
 * @param name its name
 * @param container {@code Optional}, {@code OptionalInt}, {@code List} or {@code Disclosed}
 * @param element what is held
 * @param isPart whether what is held has attributes of its own; asking a type takes long
 * @param accessor reads it
 */
record Attribute(
    String name, Class<?> container, Class<?> element, boolean isPart, Method accessor) {

  private static final ClassValue<Class<?>> TYPES =
      new ClassValue<>() {
        @Override
        protected Class<?> computeValue(Class<?> implementation) {
          return type(implementation);
        }
      };

  private static final ClassValue<List<Attribute>> KNOWN =
      new ClassValue<>() {
        @Override
        protected List<Attribute> computeValue(Class<?> implementation) {
          return read(TYPES.get(implementation));
        }
      };

  /** Strings under these names are ids of parts. */
  private static final Set<String> REFERENCES =
      Set.of(
          "partOf",
          "registers",
          "controllers",
          "contactPoint",
          "contactPoints",
          "recipients",
          "purposes",
          "dataCategories",
          "dataSubjectCategories");

  /** The attributes of the type of a part, in the order of the notice. */
  static List<Attribute> of(Object part) {
    return KNOWN.get(part.getClass());
  }

  /** The type of the model to which a part belongs. */
  static Class<?> typeOf(Object part) {
    return TYPES.get(part.getClass());
  }

  private static Class<?> type(Class<?> implementation) {
    for (Class<?> type : implementation.getInterfaces()) {
      if (type.getPackage() == PrivacyNotice.class.getPackage()) {
        return type;
      }
    }
    return implementation;
  }

  /** The fields of the builder stand in the order of declaration; methods in none. */
  private static List<Attribute> read(Class<?> type) {
    List<Attribute> attributes = new ArrayList<>();
    try {
      for (Field field : type.getMethod("builder").getReturnType().getDeclaredFields()) {
        Method accessor = accessor(type, field);
        if (accessor != null) {
          Class<?> element = element(accessor);
          attributes.add(
              new Attribute(
                  field.getName(),
                  accessor.getReturnType(),
                  element,
                  element.isSealed() && !Text.class.isAssignableFrom(element),
                  accessor));
        }
      }
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("Not a part of a notice: " + type, e);
    }
    return List.copyOf(attributes);
  }

  private static @Nullable Method accessor(Class<?> type, Field field) {
    try {
      return Modifier.isStatic(field.getModifiers()) ? null : type.getMethod(field.getName());
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  private static Class<?> element(Method accessor) {
    return accessor.getGenericReturnType() instanceof ParameterizedType held
        ? (Class<?>) held.getActualTypeArguments()[0]
        : Integer.class;
  }

  boolean isText() {
    return Text.class.isAssignableFrom(element);
  }

  boolean isCountry() {
    return element == CountryCode.class;
  }

  boolean isReference() {
    return element == String.class && REFERENCES.contains(name);
  }

  boolean isMany() {
    return container == List.class || container == Disclosed.class;
  }

  /** What a part holds here, one by one; none if the notice does not say. */
  List<?> items(Object part) {
    Object held = held(part);
    if (held instanceof List<?> list) {
      return list;
    } else if (held instanceof Optional<?> optional) {
      return optional.isPresent() ? List.of(optional.get()) : List.of();
    } else if (held instanceof OptionalInt number) {
      return number.isPresent() ? List.of(number.getAsInt()) : List.of();
    }
    return ((Disclosed<?>) held).items();
  }

  /** The statement that a part makes here; absent if the attribute makes none. */
  Optional<Disclosed<?>> told(Object part) {
    return container == Disclosed.class ? Optional.of((Disclosed<?>) held(part)) : Optional.empty();
  }

  /** Whether two parts hold the same here; a reference may mean another part all the same. */
  boolean isSame(Object one, Object two) {
    return held(one).equals(held(two));
  }

  private Object held(Object part) {
    try {
      return accessor.invoke(part);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(accessor.toString(), e);
    }
  }
}
