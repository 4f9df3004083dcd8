package fi.seloste.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Bills of materials, and cyclonedx-core-java: a class loader of its own loads it from the jars
 * beside it, since it needs an older release of a library that is compared with too.
 */
final class Bill {

  /** The folder with its jars: a system property, so that forked virtual machines know it too. */
  static final String JARS = "seloste.benchmarks.cyclonedx";

  private static final Class<?> BILLS = load();

  private Bill() {}

  static Function<byte[], Object> parse() {
    return function("parse");
  }

  static Function<byte[], Object> validate() {
    return function("validate");
  }

  /** The JSON of a bill that is about as long as the JSON of a notice. */
  static byte[] asLongAs(Payload payload) {
    Function<Integer, byte[]> make = function("make");
    int wanted = payload.bytes().length;
    int components = 1;
    byte[] bill = make.apply(components);
    while (bill.length < wanted) {
      bill = make.apply(++components);
    }
    return bill;
  }

  @SuppressWarnings("unchecked") // the functions of Bills are declared so
  private static <T, R> Function<T, R> function(String name) {
    try {
      return (Function<T, R>) BILLS.getMethod(name).invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load() {
    String folder = System.getProperty(JARS);
    if (folder == null) {
      throw new IllegalStateException("-D" + JARS + "=... must name the folder of the jars.");
    }
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      List<URL> jars = new ArrayList<>();
      for (Path file : files.filter(it -> it.toString().endsWith(".jar")).sorted().toList()) {
        jars.add(file.toUri().toURL());
      }
      ClassLoader own =
          new URLClassLoader(
              jars.toArray(new URL[0]), ClassLoader.getPlatformClassLoader()); // never closed
      return Class.forName("fi.seloste.benchmarks.cyclonedx.Bills", true, own);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
