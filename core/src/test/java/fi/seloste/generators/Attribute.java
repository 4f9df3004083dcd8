package fi.seloste.generators;

import fi.seloste.model.Disclosed;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of a value type, as its accessor declares it.
 *
 * @param owner the value type
 * @param accessor reads the attribute of a value
 * @param initializer sets it in the builder, and takes what the accessor returns
 */
public record Attribute(Class<?> owner, Method accessor, Method initializer) {

  static Attribute of(Class<?> owner, Class<?> builder, String name) {
    try {
      Method accessor = owner.getMethod(name);
      Method initializer =
          Arrays.stream(builder.getMethods())
              .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
              .filter(
                  method ->
                      method.getParameterTypes()[0].isAssignableFrom(accessor.getReturnType()))
              .findFirst()
              .orElseThrow(() -> new NoSuchMethodException("initializer of " + owner + "." + name));
      return new Attribute(owner, accessor, initializer);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The name, the same in Java and in JSON. */
  public String name() {
    return accessor.getName();
  }

  /** How it is held: {@code Optional}, {@code OptionalInt}, {@code List} or {@code Disclosed}. */
  public Class<?> container() {
    return accessor.getReturnType();
  }

  /** What is held: a ground type, an enum, a value type or a sealed choice. */
  public Class<?> element() {
    if (accessor.getGenericReturnType() instanceof ParameterizedType held
        && held.getActualTypeArguments()[0] instanceof Class<?> element) {
      return element;
    }
    return container() == OptionalInt.class ? Integer.class : container();
  }

  /** What the attribute of a value holds. */
  public Object of(Object value) {
    return call(accessor, value);
  }

  /** What the attribute of a value holds, one by one; empty if the notice does not say. */
  public List<Object> items(Object value) {
    Object held = of(value);
    if (held instanceof Optional<?> optional) {
      return optional.<List<Object>>map(List::of).orElse(List.of());
    }
    if (held instanceof OptionalInt number) {
      return number.isPresent() ? List.of(number.getAsInt()) : List.of();
    }
    List<?> items = held instanceof Disclosed<?> disclosed ? disclosed.items() : (List<?>) held;
    return List.copyOf(items);
  }

  /** Whether the notice says anything here. */
  public boolean isFilled(Object value) {
    return of(value) instanceof Disclosed<?> disclosed
        ? disclosed.isStated()
        : !items(value).isEmpty();
  }

  /** Whether a string here is an id; the ids of one type are unique in a lawful notice. */
  boolean isId() {
    return name().equals("id") && element() == String.class;
  }

  /** Whether what is held has attributes of its own. */
  boolean isPart() {
    return Shape.isValueType(element()) || Shape.isChoice(element());
  }

  void set(Object builder, Object held) {
    call(initializer, builder, held);
  }

  static Object call(Method method, @Nullable Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(method + " of " + target, e);
    }
  }

  /** The place in the model, such as {@code Recipient.activities}. */
  @Override
  public String toString() {
    return owner.getSimpleName() + "." + name();
  }
}
