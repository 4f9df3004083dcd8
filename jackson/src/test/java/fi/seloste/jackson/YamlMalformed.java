package fi.seloste.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What reading says of malformed YAML. */
final class YamlMalformed {

  private YamlMalformed() {}

  /** The problems of a text, which must be the same from each kind of source. */
  static List<String> problems(String text) {
    List<String> problems = Malformed.problemsOf(() -> NoticeYaml.read(text));
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(Malformed.problemsOf(() -> NoticeYaml.read(new ByteArrayInputStream(bytes))))
        .as("from bytes")
        .isEqualTo(problems);
    assertThat(Malformed.problemsOf(() -> NoticeYaml.read(new StringReader(text))))
        .as("from a reader")
        .isEqualTo(problems);
    return problems;
  }
}
