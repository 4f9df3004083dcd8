package fi.seloste.jackson;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls the public methods of a value type and of its builder through method handles. */
final class HandleAccess extends Access {

  private static final MethodType GET = MethodType.methodType(Object.class, Object.class);
  private static final MethodType SET =
      MethodType.methodType(void.class, Object.class, Object.class);

  private final MethodHandle start;
  private final MethodHandle[] setters;
  private final MethodHandle build;
  private final MethodHandle[] getters;

  HandleAccess(Method start, List<Method> setters, Method build, List<Method> getters)
      throws IllegalAccessException {
    MethodHandles.Lookup lookup = MethodHandles.publicLookup();
    this.start = lookup.unreflect(start).asType(MethodType.methodType(Object.class));
    this.setters = new MethodHandle[setters.size()];
    this.build = lookup.unreflect(build).asType(GET);
    this.getters = new MethodHandle[getters.size()];
    for (int i = 0; i < getters.size(); i++) {
      this.setters[i] = lookup.unreflect(setters.get(i)).asType(SET);
      this.getters[i] = lookup.unreflect(getters.get(i)).asType(GET);
    }
  }

  @Override
  Object build(@Nullable Object[] attributes) {
    try {
      Object builder = start.invokeExact();
      for (int i = 0; i < setters.length; i++) {
        Object attribute = attributes[i];
        if (attribute != null) {
          setters[i].invokeExact(builder, attribute);
        }
      }
      return build.invokeExact(builder);
    } catch (Throwable thrown) {
      throw unchecked(thrown);
    }
  }

  @Override
  Object[] take(Object value) {
    try {
      Object[] attributes = new Object[getters.length];
      for (int i = 0; i < attributes.length; i++) {
        attributes[i] = getters[i].invokeExact(value);
      }
      return attributes;
    } catch (Throwable thrown) {
      throw unchecked(thrown);
    }
  }

  private static IllegalStateException unchecked(Throwable thrown) {
    if (thrown instanceof RuntimeException exception) {
      throw exception;
    }
    if (thrown instanceof Error error) {
      throw error;
    }
    return new IllegalStateException(thrown); // no accessor or builder declares an exception
  }
}
