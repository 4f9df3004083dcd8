package fi.seloste.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** A Java that programs are started with. */
record Jdk(Path home, String version) {

  /** The one that runs this. */
  static Jdk running() {
    return at(Path.of(System.getProperty("java.home")));
  }

  /**
   * The one in a folder.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Jdk at(Path home) {
    Properties release = new Properties();
    try (var in = Files.newInputStream(home.resolve("release"))) {
      release.load(in);
    } catch (IOException e) {
      throw new IllegalArgumentException("No JDK: " + home, e);
    }
    return new Jdk(home, release.getProperty("JAVA_VERSION").replace("\"", ""));
  }

  int feature() {
    return Runtime.Version.parse(version).feature();
  }

  String java() {
    return home.resolve("bin").resolve("java").toString();
  }
}
