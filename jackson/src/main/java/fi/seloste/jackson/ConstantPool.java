package fi.seloste.jackson;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

/** What the instructions of a class file name: classes and methods, each by its number. */
final class ConstantPool {

  private static final int UTF8 = 1;
  private static final int CLASS = 7;
  private static final int METHOD = 10;
  private static final int INTERFACE_METHOD = 11;
  private static final int NAME_AND_TYPE = 12;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final Map<String, Integer> known = new HashMap<>();

  int text(String text) throws IOException {
    Integer number = known.get(text);
    if (number != null) {
      return number;
    }
    out.writeByte(UTF8);
    out.writeUTF(text);
    return add(text);
  }

  int type(Class<?> type) throws IOException {
    return type(internal(type));
  }

  /** A class by its name with slashes. */
  int type(String name) throws IOException {
    return entry("class ".concat(name), CLASS, text(name));
  }

  int method(Class<?> owner, Method method) throws IOException {
    return method(owner, method.getName(), descriptor(method));
  }

  int method(Class<?> owner, String name, String descriptor) throws IOException {
    String called = name.concat(descriptor);
    return entry(
        internal(owner).concat(".").concat(called),
        owner.isInterface() ? INTERFACE_METHOD : METHOD,
        type(owner),
        entry(called, NAME_AND_TYPE, text(name), text(descriptor)));
  }

  /** The number of what is made of other entries; it is added if it is not there. */
  private int entry(String key, int kind, int... parts) throws IOException {
    Integer number = known.get(key);
    if (number != null) {
      return number;
    }
    out.writeByte(kind);
    for (int part : parts) {
      out.writeShort(part);
    }
    return add(key);
  }

  private int add(String key) {
    int number = known.size() + 1;
    known.put(key, number);
    return number;
  }

  void writeTo(DataOutputStream file) throws IOException {
    file.writeShort(known.size() + 1);
    bytes.writeTo(file);
  }

  /** The name of a class as class files have it, such as {@code java/lang/Object}. */
  static String internal(Class<?> type) {
    return type.getName().replace('.', '/');
  }

  /** What a method takes and returns, such as {@code (Ljava/lang/String;)Z}. */
  static String descriptor(Method method) {
    StringBuilder descriptor = new StringBuilder("(");
    for (Class<?> parameter : method.getParameterTypes()) {
      descriptor.append(parameter.descriptorString());
    }
    return descriptor.append(')').append(method.getReturnType().descriptorString()).toString();
  }
}
