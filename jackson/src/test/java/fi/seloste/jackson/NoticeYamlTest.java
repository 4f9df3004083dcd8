package fi.seloste.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.model.LocalizedText;
import fi.seloste.model.PrivacyNotice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NoticeYamlTest {

  private static final String YAML =
      """
      seloste: "1.0"
      title:
        fi: Tietosuojaseloste
        "no": Personvernerklæring
      languages:
        - fi
        - "no"
      version: "2"
      updatedOn: "2026-11-22"
      controllers:
        - name: "Esimerkki: verkkokauppa"
          country: FI
          contactDetails:
            phones:
              - "+358 50 000 0002"
            addresses:
              - postalCode: "00530"
                city: Helsinki
            description: |-
              Arkisin 9–15.

              Myös chatissa 😀
          bilingual: true
      transfers:
        none: true
      """;

  @Test
  void a_notice_is_laid_out_for_people_and_reads_back_equal() {
    PrivacyNotice notice = NoticeYaml.read(YAML);
    assertThat(NoticeYaml.write(notice)).isEqualTo(YAML);
    assertThat(NoticeJson.read(NoticeJson.write(notice))).isEqualTo(notice);
    assertThat(notice.controllers().get(0).bilingual()).contains(true);
  }

  @Test
  void an_empty_notice_is_the_header_alone() {
    PrivacyNotice empty = PrivacyNotice.builder().build();
    assertThat(NoticeYaml.write(empty)).isEqualTo("seloste: \"1.0\"\n");
    assertThat(NoticeYaml.read("{}")).isEqualTo(empty);
  }

  @Test
  void every_source_gives_the_same_notice(@TempDir Path folder) throws IOException {
    PrivacyNotice notice = NoticeYaml.read(YAML);
    byte[] bytes = YAML.getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("notice.yaml"), bytes);
    assertThat(NoticeYaml.read(new StringReader(YAML))).isEqualTo(notice);
    assertThat(NoticeYaml.read(new ByteArrayInputStream(bytes))).isEqualTo(notice);
    assertThat(NoticeYaml.read(file)).isEqualTo(notice);
    assertThat(NoticeYaml.read(YAML.replace("\n", "\r\n"))).isEqualTo(notice);
  }

  @Test
  void every_target_gets_the_same_text(@TempDir Path folder) throws IOException {
    PrivacyNotice notice = NoticeYaml.read(YAML);
    StringWriter writer = new StringWriter();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Path file = folder.resolve("notice.yaml");
    NoticeYaml.write(notice, writer);
    NoticeYaml.write(notice, out);
    NoticeYaml.write(notice, file);
    assertThat(writer).hasToString(YAML);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(YAML);
    assertThat(Files.readString(file)).isEqualTo(YAML);
  }

  @Test
  void each_part_is_located_where_it_stands_in_the_YAML(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("notice.yaml"), YAML);
    for (NoticeDocument document :
        List.of(NoticeYaml.readDocument(YAML), NoticeYaml.readDocument(file))) {
      assertThat(document.locate("")).contains(new Position(1, 1));
      assertThat(document.locate("/title")).contains(new Position(3, 3));
      assertThat(document.locate("/title/no")).contains(new Position(4, 9));
      assertThat(document.locate("/languages/1")).contains(new Position(7, 5));
      assertThat(document.locate("/controllers/0")).contains(new Position(11, 5));
      assertThat(document.locate("/controllers/0/contactDetails/description"))
          .contains(new Position(19, 20));
      assertThat(document.locate("/transfers/none")).contains(new Position(25, 9));
      assertThat(document.locate("/transfers/except")).isEmpty();
    }
  }

  @Test
  void the_schema_of_a_document_is_kept() {
    String yaml = "$schema: https://example.test/s\nseloste: \"1.0\"\nid: a\n";
    NoticeDocument document = NoticeYaml.readDocument(yaml);
    assertThat(document.schema()).contains("https://example.test/s");
    assertThat(NoticeYaml.write(document))
        .isEqualTo("\"$schema\": https://example.test/s\nseloste: \"1.0\"\nid: a\n");
  }

  @Test
  void lenient_reading_leaves_out_what_it_cannot_read() {
    NoticeDocument document =
        NoticeYaml.readDocument(
            "id: a\nzz: 1\nversion: *x\ncontrollers:\n  - bilingual: yes\n",
            ReadOptions.strict().lenient());
    assertThat(document.notice().id()).contains("a");
    assertThat(document.notice().version()).isEmpty();
    assertThat(document.warnings())
        .extracting(Problem::toString)
        .containsExactly(
            "/zz (2:1): unknown property",
            "/version (3:10): expected text but found an alias, which is not followed",
            "/controllers/0/bilingual (5:16): expected true or false but found the word 'yes'"
                + " without quotes");
  }

  @Test
  void the_limits_are_those_of_JSON() {
    ReadOptions tight = ReadOptions.strict().maxBytes(5);
    assertThat(NoticeYaml.readDocument("id: ä".substring(0, 4), tight).notice())
        .isEqualTo(PrivacyNotice.builder().build());
    assertThat(Malformed.problemsOf(() -> NoticeYaml.readDocument("id: ä", tight)))
        .containsExactly("(1:1): the text is longer than 5 bytes");
    assertThat(
            Malformed.problemsOf(
                () ->
                    NoticeYaml.readDocument(
                        "languages: [a, b]", ReadOptions.strict().maxValues(3))))
        .containsExactly("/languages/1 (1:16): there are more than 3 values");
    for (String at64 : List.of("[".repeat(63) + "]".repeat(63), "\n" + "- ".repeat(63) + "a")) {
      assertThat(YamlMalformed.problems("zz: " + at64))
          .containsExactly("/zz (1:1): unknown property");
    }
    for (String bomb : List.of("[".repeat(100_000), "\n" + "- ".repeat(100_000))) {
      assertThat(YamlMalformed.problems("zz: " + bomb))
          .hasSize(2)
          .last()
          .asString()
          .endsWith("nested deeper than 64 levels");
      assertThat(YamlMalformed.problems("? [a, " + bomb))
          .last()
          .asString()
          .endsWith(bomb.startsWith("[") ? "nested deeper than 64 levels" : "expected a value");
    }
  }

  @Test
  void a_line_may_be_a_mebibyte_long() {
    String longest = "id: " + "x".repeat((1 << 20) - 4);
    assertThat(NoticeYaml.read("# long\n" + longest).id().orElseThrow()).hasSize((1 << 20) - 4);
    assertThat(YamlMalformed.problems("# long\n" + longest + "x"))
        .containsExactly("(2:1): the line is longer than 1048576 bytes; break it up");
  }

  @Test
  void half_of_a_surrogate_pair_cannot_be_written() {
    PrivacyNotice notice = PrivacyNotice.builder().title(LocalizedText.of("a\uD83D")).build();
    assertThatThrownBy(() -> NoticeYaml.write(notice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Half of a surrogate pair cannot be written: /title");
  }

  /** An application that has no parser of YAML reads and writes JSON as ever. */
  @Test
  void JSON_needs_no_parser_of_YAML() throws Exception {
    List<String> paths = new ArrayList<>();
    for (String property : List.of("jdk.module.path", "java.class.path")) {
      for (String path : System.getProperty(property, "").split(File.pathSeparator)) {
        if (!path.isEmpty() && !Path.of(path).getFileName().toString().contains("yaml")) {
          paths.add(path);
        }
      }
    }
    Path classes =
        Path.of(NoticeJson.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    paths.add(classes.toString());
    paths.add(classes.resolveSibling("test-classes").toString());
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dlocale=fi",
                "-cp",
                String.join(File.pathSeparator, paths),
                WritesExample.class.getName())
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    assertThat(out).startsWith(RoundTripTest.resource("kuutamosaari.canonical.json"));
  }

  /** snakeyaml-engine 3.0.1 fails if its buffer ends between the halves of a surrogate pair. */
  @Test
  void a_character_of_two_units_is_read_wherever_a_buffer_ends() {
    for (int before = 8_140; before < 8_200; before++) {
      PrivacyNotice notice =
          PrivacyNotice.builder()
              .title(LocalizedText.of("a".repeat(before) + "\uD83D\uDE00".repeat(3)))
              .build();
      assertThat(NoticeYaml.read(NoticeYaml.write(notice))).isEqualTo(notice);
    }
  }
}
