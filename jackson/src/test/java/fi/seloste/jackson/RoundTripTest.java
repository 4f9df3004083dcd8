package fi.seloste.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.PrivacyNotice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoundTripTest {

  private static final String EXAMPLE = resource("kuutamosaari.json");
  private static final String CANONICAL = resource("kuutamosaari.canonical.json");

  static String resource(String name) {
    try (InputStream in = RoundTripTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void the_example_is_written_in_canonical_form() {
    assertThat(NoticeJson.write(NoticeJson.read(EXAMPLE))).isEqualTo(CANONICAL);
  }

  @Test
  void the_canonical_form_is_written_as_it_was_read() {
    assertThat(NoticeJson.write(NoticeJson.read(CANONICAL))).isEqualTo(CANONICAL);
  }

  @Test
  void every_source_gives_the_same_notice(@TempDir Path folder) throws IOException {
    PrivacyNotice notice = NoticeJson.read(EXAMPLE);
    byte[] bytes = EXAMPLE.getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("notice.json"), bytes);

    assertThat(NoticeJson.read(new StringReader(EXAMPLE))).isEqualTo(notice);
    assertThat(NoticeJson.read(new ByteArrayInputStream(bytes))).isEqualTo(notice);
    assertThat(NoticeJson.read(file)).isEqualTo(notice);
    assertThat(NoticeJson.readDocument(EXAMPLE).notice()).isEqualTo(notice);
    assertThat(NoticeJson.readDocument(new StringReader(EXAMPLE)).notice()).isEqualTo(notice);
    assertThat(NoticeJson.readDocument(new ByteArrayInputStream(bytes)).notice()).isEqualTo(notice);
    assertThat(NoticeJson.readDocument(file).notice()).isEqualTo(notice);
  }

  @Test
  void every_target_gets_the_same_text(@TempDir Path folder) throws IOException {
    PrivacyNotice notice = NoticeJson.read(EXAMPLE);
    StringWriter writer = new StringWriter();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Path file = folder.resolve("notice.json");

    NoticeJson.write(notice, writer);
    NoticeJson.write(notice, out);
    NoticeJson.write(notice, file);

    assertThat(writer).hasToString(CANONICAL);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(CANONICAL);
    assertThat(Files.readString(file)).isEqualTo(CANONICAL);
  }

  @Test
  void a_notice_on_one_line_reads_back_and_has_no_line_break() {
    PrivacyNotice notice = NoticeJson.read(EXAMPLE);
    String line = NoticeJson.writeLine(notice);
    assertThat(line).doesNotContain("\n").startsWith("{\"seloste\":\"1.0\",\"id\":");
    assertThat(NoticeJson.read(line)).isEqualTo(notice);
  }

  @Test
  void an_empty_notice_is_the_header_alone() {
    PrivacyNotice empty = PrivacyNotice.builder().build();
    assertThat(NoticeJson.write(empty)).isEqualTo("{\n  \"seloste\": \"1.0\"\n}\n");
    assertThat(NoticeJson.read("{}")).isEqualTo(empty);
  }
}
