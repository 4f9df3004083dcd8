package fi.seloste.validation;

import fi.seloste.model.Disclosed;
import fi.seloste.model.PrivacyNotice;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The attributes of a part that no walk visits: codes, flags, dates, numbers. */
final class Attributes {

  private Attributes() {}

  /** Whether a part states the attribute that a place names last. */
  static boolean isStated(Object part, Place place) {
    Object value = value(part, last(place)).orElse(Optional.empty());
    if (value instanceof Optional<?> optional) {
      return optional.isPresent();
    } else if (value instanceof OptionalInt optional) {
      return optional.isPresent();
    } else if (value instanceof Disclosed<?> disclosed) {
      return disclosed.isStated();
    }
    return !(value instanceof List<?> list && list.isEmpty());
  }

  /** Whether a part has the item that a place names by an attribute and a position in its list. */
  static boolean hasItem(Object part, Place place) {
    Object value = value(part, last(place.parent().orElseThrow())).orElse(Optional.empty());
    String position = last(place);
    if (value instanceof Disclosed<?> disclosed) {
      return disclosed.isClosed() && position.equals("none");
    }
    return value instanceof List<?> list
        && position.matches("[0-9]{1,9}")
        && Integer.parseInt(position) < list.size();
  }

  private static String last(Place place) {
    String pointer = place.pointer();
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }

  private static Optional<Object> value(Object part, String name) {
    for (Class<?> type : part.getClass().getInterfaces()) {
      for (Method method : type.getMethods()) {
        if (type.getPackage() == PrivacyNotice.class.getPackage()
            && method.getName().equals(name)
            && !Modifier.isStatic(method.getModifiers())) {
          return Optional.of(invoke(method, part));
        }
      }
    }
    return Optional.empty();
  }

  private static Object invoke(Method method, Object part) {
    try {
      return method.invoke(part);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(method.toString(), e);
    }
  }
}
