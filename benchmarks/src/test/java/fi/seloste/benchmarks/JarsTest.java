package fi.seloste.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * What an application must take along with each module. The enforcer lets nothing else in, not even
 * by way of these; but it does not see what is optional.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JarsTest {

  private static List<String> needed(String module) throws IOException {
    try (InputStream in = Files.newInputStream(Path.of("..", module, "pom.xml"))) {
      return Jars.dependencies(in).stream()
          .map(it -> it.startsWith("seloste-") ? it.substring("seloste-".length()) : it)
          .distinct()
          .toList();
    }
  }

  @Test
  void core_needs_the_jdk_alone() throws IOException {
    assertThat(needed("core")).isEmpty();
  }

  @Test
  void jackson_needs_nothing_but_core_and_jackson() throws IOException {
    assertThat(needed("jackson")).containsExactly("core", "jackson-core", "jackson-databind");
  }

  @Test
  void validation_needs_nothing_but_core() throws IOException {
    assertThat(needed("validation")).containsExactly("core");
  }

  @Test
  void render_needs_nothing_but_core_and_commonmark() throws IOException {
    assertThat(needed("render")).containsExactly("core", "commonmark");
  }
}
