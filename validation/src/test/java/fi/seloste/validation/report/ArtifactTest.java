package fi.seloste.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArtifactTest {

  @ParameterizedTest
  @CsvSource({
    "notice.json, notice.json",
    "a/b c/päivä.json, a/b%20c/p%C3%A4iv%C3%A4.json",
    "./a/../b/notice.json, b/notice.json",
    "../notice.json, ../notice.json",
    "mailto:me/100%.json, mailto%3Ame/100%25.json",
    "what?#.json, what%3F%23.json"
  })
  void the_uri_of_a_relative_file_is_relative(String file, String uri) {
    Artifact artifact = Artifact.file(Path.of(file));

    assertThat(artifact.uri().orElseThrow()).hasToString(uri);
    assertThat(artifact.uri().orElseThrow().isAbsolute()).isFalse();
  }

  @Test
  void a_file_keeps_the_name_by_which_it_was_called() {
    Artifact artifact = Artifact.file("./a//b.json", Path.of("./a//b.json"));

    assertThat(artifact.name()).isEqualTo("./a//b.json");
    assertThat(artifact.label()).isEqualTo("./a//b.json");
  }

  @Test
  void what_is_no_file_has_no_uri() {
    assertThat(Artifact.named("row 7").uri()).isEmpty();
    assertThat(Artifact.standardInput().uri()).isEmpty();
    assertThat(Artifact.standardInput().name()).isEqualTo("-");
    assertThat(Artifact.standardInput().label()).isEqualTo("<stdin>");
  }
}
