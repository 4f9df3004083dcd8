package fi.seloste.jackson;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.List;

/**
 * Writes the class that builds and takes apart the values of one type, and loads it as a hidden
 * one: what somebody would write by hand,
 *
 * <pre>{@code
 * Object build(Object[] row) {
 *   ControllerBuilder builder = Controller.builder();
 *   if (row[0] != null) {
 *     builder.id((String) row[0]);
 *   }
 *   …
 *   return builder.build();
 * }
 *
 * Object[] take(Object value) {
 *   Object[] row = new Object[9];
 *   row[0] = stated(((Controller) value).id());
 *   …
 *   return row;
 * }
 * }</pre>
 *
 * <p>One call for a value instead of one for each attribute, and all within it can be inlined: see
 * ADR 16. Only public methods are called.
 */
final class AccessClass {

  private static final int MAGIC = 0xCAFEBABE;
  private static final int JAVA_17 = 61;
  private static final int FINAL = 0x0010;
  private static final int SUPER = 0x0020;

  // Instructions, as the specification of the virtual machine calls them
  private static final int BIPUSH = 0x10;
  private static final int ALOAD = 0x19;
  private static final int AALOAD = 0x32;
  private static final int ASTORE = 0x3A;
  private static final int AASTORE = 0x53;
  private static final int POP = 0x57;
  private static final int IFNULL = 0xC6;
  private static final int ARETURN = 0xB0;
  private static final int RETURN = 0xB1;
  private static final int INVOKEVIRTUAL = 0xB6;
  private static final int INVOKESPECIAL = 0xB7;
  private static final int INVOKESTATIC = 0xB8;
  private static final int INVOKEINTERFACE = 0xB9;
  private static final int ANEWARRAY = 0xBD;
  private static final int CHECKCAST = 0xC0;

  // What a frame says of the variables where a jump ends
  private static final int ONE_MORE = 252;
  private static final int THE_SAME = 251;
  private static final int OF_CLASS = 7;

  // Variables
  private static final int THIS = 0;
  private static final int ROW = 1;
  private static final int BUILDER = 2;
  private static final int VALUE = 1;
  private static final int TAKEN = 2;
  private static final int MOST_VARIABLES = 3;
  private static final int DEEPEST_STACK = 3;

  private final ConstantPool pool = new ConstantPool();
  private final ByteArrayOutputStream methods = new ByteArrayOutputStream(2048);
  private ByteArrayOutputStream codeBytes = new ByteArrayOutputStream(1024);
  private DataOutputStream code = new DataOutputStream(codeBytes);
  private final ByteArrayOutputStream frameBytes = new ByteArrayOutputStream();
  private final DataOutputStream frames = new DataOutputStream(frameBytes);
  private int frameCount;
  private int lastFrame;

  private AccessClass() {}

  /**
   * Access to the values of a type.
   *
   * @param type an interface
   * @param start its method that makes a builder
   * @param setters of the builder, each for the value of an attribute
   * @param build of the builder
   * @param getters of the type, in the order of the setters
   */
  static Access of(
      Class<?> type, Method start, List<Method> setters, Method build, List<Method> getters)
      throws ReflectiveOperationException {
    byte[] file;
    try {
      file = new AccessClass().file(type, start, setters, build, getters);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // written to memory alone
    }
    MethodHandles.Lookup made = MethodHandles.lookup().defineHiddenClass(file, true);
    return (Access) made.lookupClass().getDeclaredConstructor().newInstance();
  }

  private byte[] file(
      Class<?> type, Method start, List<Method> setters, Method build, List<Method> getters)
      throws IOException {
    writeConstructor();
    writeBuild(type, start, setters, build);
    writeTake(type, getters);
    int self = pool.type(ConstantPool.internal(Access.class).concat("Of"));
    int above = pool.type(Access.class);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    DataOutputStream file = new DataOutputStream(bytes);
    file.writeInt(MAGIC);
    file.writeShort(0);
    file.writeShort(JAVA_17);
    pool.writeTo(file);
    file.writeShort(FINAL | SUPER);
    file.writeShort(self);
    file.writeShort(above);
    file.writeShort(0); // interfaces
    file.writeShort(0); // fields
    file.writeShort(3);
    methods.writeTo(file);
    file.writeShort(0); // attributes
    return bytes.toByteArray();
  }

  private void writeConstructor() throws IOException {
    load(THIS);
    call(INVOKESPECIAL, pool.method(Access.class, "<init>", "()V"));
    code.writeByte(RETURN);
    endMethod("<init>", "()V");
  }

  private void writeBuild(Class<?> type, Method start, List<Method> setters, Method build)
      throws IOException {
    Class<?> builder = start.getReturnType();
    call(INVOKESTATIC, pool.method(type, start));
    store(BUILDER);
    for (int i = 0; i < setters.size(); i++) {
      loadItem(i);
      int jump = code.size();
      code.writeByte(IFNULL);
      byte[] call = setterCall(builder, setters.get(i), i);
      code.writeShort(3 + call.length);
      code.write(call);
      writeFrame(jump + 3 + call.length, builder);
    }
    load(BUILDER);
    call(INVOKEVIRTUAL, pool.method(builder, build));
    code.writeByte(ARETURN);
    endMethod("build", "([Ljava/lang/Object;)Ljava/lang/Object;");
  }

  private byte[] setterCall(Class<?> builder, Method setter, int i) throws IOException {
    DataOutputStream whole = code;
    ByteArrayOutputStream call = new ByteArrayOutputStream();
    code = new DataOutputStream(call);
    Class<?> parameter = setter.getParameterTypes()[0];
    load(BUILDER);
    loadItem(i);
    if (parameter == boolean.class) {
      cast(Boolean.class);
      call(INVOKEVIRTUAL, pool.method(Boolean.class, "booleanValue", "()Z"));
    } else if (parameter == int.class) {
      cast(Integer.class);
      call(INVOKEVIRTUAL, pool.method(Integer.class, "intValue", "()I"));
    } else {
      cast(parameter);
    }
    call(INVOKEVIRTUAL, pool.method(builder, setter));
    code.writeByte(POP); // the builder itself
    code = whole;
    return call.toByteArray();
  }

  private void writeTake(Class<?> type, List<Method> getters) throws IOException {
    push(getters.size());
    code.writeByte(ANEWARRAY);
    code.writeShort(pool.type(Object.class));
    store(TAKEN);
    for (int i = 0; i < getters.size(); i++) {
      Method getter = getters.get(i);
      load(TAKEN);
      push(i);
      load(VALUE);
      cast(type);
      call(INVOKEINTERFACE, pool.method(type, getter));
      code.writeByte(1); // one argument
      code.writeByte(0);
      String returned = getter.getReturnType().descriptorString();
      String stated = "(".concat(returned).concat(")Ljava/lang/Object;");
      call(INVOKESTATIC, pool.method(Access.class, "stated", stated));
      code.writeByte(AASTORE);
    }
    load(TAKEN);
    code.writeByte(ARETURN);
    endMethod("take", "(Ljava/lang/Object;)[Ljava/lang/Object;");
  }

  private void load(int variable) throws IOException {
    code.writeByte(ALOAD);
    code.writeByte(variable);
  }

  private void store(int variable) throws IOException {
    code.writeByte(ASTORE);
    code.writeByte(variable);
  }

  private void push(int number) throws IOException {
    code.writeByte(BIPUSH);
    code.writeByte(number);
  }

  private void loadItem(int i) throws IOException {
    load(ROW);
    push(i);
    code.writeByte(AALOAD);
  }

  private void cast(Class<?> type) throws IOException {
    code.writeByte(CHECKCAST);
    code.writeShort(pool.type(type));
  }

  private void call(int instruction, int method) throws IOException {
    code.writeByte(instruction);
    code.writeShort(method);
  }

  /** Says which variables there are where a jump ends: those of before, and the builder. */
  private void writeFrame(int at, Class<?> builder) throws IOException {
    boolean first = frameCount == 0;
    frames.writeByte(first ? ONE_MORE : THE_SAME);
    frames.writeShort(first ? at : at - lastFrame - 1);
    if (first) {
      frames.writeByte(OF_CLASS);
      frames.writeShort(pool.type(builder));
    }
    frameCount++;
    lastFrame = at;
  }

  private void endMethod(String name, String descriptor) throws IOException {
    int frameSize = frameCount == 0 ? 0 : 8 + frameBytes.size();
    DataOutputStream out = new DataOutputStream(methods);
    out.writeShort(0); // access
    out.writeShort(pool.text(name));
    out.writeShort(pool.text(descriptor));
    out.writeShort(1);
    out.writeShort(pool.text("Code"));
    out.writeInt(12 + codeBytes.size() + frameSize);
    out.writeShort(DEEPEST_STACK);
    out.writeShort(MOST_VARIABLES);
    out.writeInt(codeBytes.size());
    codeBytes.writeTo(out);
    out.writeShort(0); // exceptions
    if (frameCount == 0) {
      out.writeShort(0);
    } else {
      out.writeShort(1);
      out.writeShort(pool.text("StackMapTable"));
      out.writeInt(2 + frameBytes.size());
      out.writeShort(frameCount);
      frameBytes.writeTo(out);
    }
    codeBytes = new ByteArrayOutputStream(1024);
    code = new DataOutputStream(codeBytes);
    frameBytes.reset();
    frameCount = 0;
  }
}
