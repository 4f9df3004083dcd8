package fi.seloste.render;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The types of a sealed choice, by the names that they have in JSON. */
final class Choices {

  /** Asking a sealed type what it permits takes long. */
  private static final Map<Class<?>, String> TYPES = new ConcurrentHashMap<>();

  private Choices() {}

  /** The type of a value, such as {@code legalObligation} for a legal obligation. */
  static String type(Class<?> choice, Object value) {
    return TYPES.computeIfAbsent(value.getClass(), implementation -> find(choice, value));
  }

  private static String find(Class<?> choice, Object value) {
    for (Class<?> type : choice.getPermittedSubclasses()) {
      if (type.isInstance(value)) {
        String name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
      }
    }
    throw new IllegalArgumentException(value + " is none of the types of " + choice);
  }
}
