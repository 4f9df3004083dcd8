package fi.seloste.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same bytes from virtual machines that differ in all that a default can differ in. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SameBytesTest {

  private static final String EXPECTED =
      RoundTripTest.resource("kuutamosaari.canonical.json")
          + "/id (1:15): expected text but found the number 1\n";

  static Stream<Arguments> settings() {
    return Stream.of(
        Arguments.of("tr-TR", "Europe/Istanbul", "ISO-8859-9"),
        Arguments.of("ar-EG-u-nu-arab", "Africa/Cairo", "UTF-16"),
        Arguments.of("th-TH-u-ca-buddhist-nu-thai", "Asia/Bangkok", "US-ASCII"));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void locale_time_zone_and_encoding_do_not_matter(String locale, String zone, String encoding)
      throws Exception {
    String written =
        run("-Dfile.encoding=" + encoding, "-Duser.timezone=" + zone, "-Dlocale=" + locale);
    assertThat(written).isEqualTo(EXPECTED);
  }

  @Test
  void reading_and_writing_need_no_databind() throws Exception {
    assertThat(classPath()).doesNotContain("jackson-databind").contains("jackson-core");
    assertThat(run("-Dlocale=fi")).isEqualTo(EXPECTED);
  }

  private static String run(String... settings) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(List.of(settings));
    command.addAll(List.of("-cp", classPath(), WritesExample.class.getName()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    byte[] out = process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isZero();
    return new String(out, StandardCharsets.UTF_8);
  }

  /** All that this test runs with but databind. */
  private static String classPath() throws URISyntaxException {
    Path classes =
        Path.of(SameBytesTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<String> paths = new ArrayList<>();
    paths.add(classes.resolveSibling("test-classes").toString());
    paths.add(classes.resolveSibling("classes").toString());
    for (String property : List.of("jdk.module.path", "java.class.path")) {
      for (String path : System.getProperty(property, "").split(File.pathSeparator)) {
        if (!path.isEmpty() && !path.contains("jackson-databind")) {
          paths.add(path);
        }
      }
    }
    return String.join(File.pathSeparator, paths);
  }
}
