package fi.seloste.jackson;

import fi.seloste.model.Disclosed;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** What reflection says of a value type, once: its attributes in the order of their declaration. */
final class Shape {

  /** How an attribute says that it is not stated. */
  private enum Form {
    OPTIONAL,
    OPTIONAL_INT,
    LIST,
    DISCLOSED
  }

  final Names names;
  final Access access;
  private final SerializedString[] quoted;

  private Shape(Names names, Access access) {
    this.names = names;
    this.access = access;
    this.quoted = new SerializedString[names.size()];
    for (int i = 0; i < quoted.length; i++) {
      quoted[i] = new SerializedString(names.names[i]);
    }
  }

  /**
   * The shape of a sealed interface that has a builder.
   *
   * <p>The builder's fields give the order: the virtual machine keeps it for fields, not for
   * methods. A field without an accessor of its name is the builder's own bookkeeping.
   */
  static Shape of(Class<?> type) {
    try {
      Method start = type.getMethod("builder");
      Class<?> builder = start.getReturnType();
      List<String> names = new ArrayList<>();
      List<Kind> kinds = new ArrayList<>();
      List<Method> getters = new ArrayList<>();
      List<Method> setters = new ArrayList<>();
      for (Field field : builder.getDeclaredFields()) {
        Method getter = accessor(type, field);
        if (getter != null) {
          Form form = form(getter);
          names.add(field.getName());
          kinds.add(kind(getter, form));
          getters.add(getter);
          setters.add(builder.getMethod(field.getName(), parameter(getter, form)));
        }
      }
      return new Shape(
          new Names(names, kinds),
          AccessClass.of(type, start, setters, builder.getMethod("build"), getters));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Not a value type with a builder: " + type.getName(), e);
    }
  }

  private static @Nullable Method accessor(Class<?> type, Field field) {
    if ((field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) != 0) {
      return null;
    }
    try {
      Method method = type.getMethod(field.getName());
      return Modifier.isStatic(method.getModifiers()) ? null : method;
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  private static Form form(Method getter) {
    Class<?> type = getter.getReturnType();
    if (type == Optional.class) {
      return Form.OPTIONAL;
    } else if (type == List.class) {
      return Form.LIST;
    } else if (type == Disclosed.class) {
      return Form.DISCLOSED;
    } else if (type == OptionalInt.class) {
      return Form.OPTIONAL_INT;
    }
    throw new IllegalStateException("An attribute that cannot be left unstated: " + getter);
  }

  private static Kind kind(Method getter, Form form) {
    switch (form) {
      case OPTIONAL_INT:
        return Kinds.of(Integer.class);
      case LIST:
        return new ListKind(Kinds.of(argument(getter)));
      case DISCLOSED:
        return new DisclosedKind(Kinds.of(argument(getter)));
      default:
        return Kinds.of(argument(getter));
    }
  }

  /** What the initializer takes that is given a stated value, not an {@code Optional} of one. */
  private static Class<?> parameter(Method getter, Form form) {
    switch (form) {
      case OPTIONAL_INT:
        return int.class;
      case LIST:
        return Iterable.class;
      case DISCLOSED:
        return Disclosed.class;
      default:
        return argument(getter) == Boolean.class ? boolean.class : argument(getter);
    }
  }

  private static Class<?> argument(Method getter) {
    Type[] arguments = ((ParameterizedType) getter.getGenericReturnType()).getActualTypeArguments();
    return (Class<?>) arguments[0];
  }

  /** Writes the attributes of a value that are stated. */
  void write(JsonGenerator out, Object value) {
    @Nullable Object[] attributes = access.take(value);
    for (int i = 0; i < attributes.length; i++) {
      Object stated = attributes[i];
      if (stated != null) {
        out.writeName(quoted[i]);
        names.kinds[i].write(out, stated);
      }
    }
  }
}
