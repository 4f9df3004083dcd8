package fi.seloste.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.generators.Notices;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.PrivacyNotice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class YamlRoundTripPropertyTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final YAMLMapper YAML = new YAMLMapper();

  @Provide
  Arbitrary<PrivacyNotice> notices() {
    return Notices.notices();
  }

  /** Texts that YAML takes for something else, or lays out in its own way, if one lets it. */
  @Provide
  Arbitrary<String> treacherous() {
    Arbitrary<String> known =
        Arbitraries.of(
            "no",
            "NO",
            "y",
            "Yes",
            "on",
            "null",
            "Null",
            "~",
            "",
            "1e3",
            "0123",
            "0o17",
            "0x1F",
            "1_000",
            "12:30",
            "190:20:30.15",
            ".inf",
            "-.INF",
            ".NaN",
            "+358 40 123",
            "2026-11-22",
            "2001-12-14 21:59:43.10 -5",
            "2001-12-15 2:59:43.10 Z",
            "=",
            "<<",
            "- x",
            "-",
            "---",
            "...",
            "? x",
            ": x",
            "key: value",
            "key:",
            "a #b",
            "#b",
            "a#b",
            "&a",
            "*a",
            "!x",
            "!!str x",
            "%x",
            "@x",
            "`x",
            "|",
            ">",
            "{a}",
            "[a]",
            "a, b",
            "'a'",
            "\"a\"",
            "C:\\data",
            " a",
            "a ",
            "a  b",
            "\ta",
            "a\tb",
            "a\nb",
            "a\n",
            "a\n\n",
            "\na",
            "a\n\nb",
            "a\n b\nc",
            "a \nb",
            "a\r\nb",
            "a\rb",
            "# a\n# b",
            "- a\n- b",
            "---\na",
            "a\n---\nb",
            "a\n...\n",
            "😀",
            "a 😀\n😀",
            "\u0000",
            "\u0007",
            "\u007F",
            "\u0085",
            "\u00A0a",
            "\u2028",
            "\u202E",
            "\uFEFFa",
            "\uFFFE",
            "00100 Helsinki",
            "1 luku",
            "x".repeat(200),
            "long ".repeat(300) + "end",
            "päivä: 1 § (joulukuu), #2");
    Arbitrary<String> made =
        Arbitraries.of(
                "a", "b", " ", "\n", "-", ":", "#", "'", "\"", "\\", "1", "e", ".", "\t", "|", "é",
                "😀", "\r", "\u0085", "\u2028", "\u00A0", "?", ",", "[", "{", "&", "*", "!", "%",
                "@")
            .list()
            .ofMaxSize(12)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(known, made);
  }

  @Property(tries = 150)
  void a_written_notice_reads_back_equal(@ForAll("notices") PrivacyNotice notice)
      throws IOException {
    String yaml = NoticeYaml.write(notice);
    assertThat(NoticeYaml.read(yaml)).isEqualTo(notice);
    assertThat(NoticeYaml.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(notice);
    assertThat(NoticeYaml.write(NoticeYaml.read(yaml))).isEqualTo(yaml);
  }

  @Property(tries = 800)
  void treacherous_texts_read_back_equal(
      @ForAll("treacherous") String text,
      @ForAll("treacherous") String language,
      @ForAll("treacherous") String other) {
    PrivacyNotice notice =
        PrivacyNotice.builder()
            .version(text)
            .title(LocalizedText.of(language, text, language.concat("x"), other))
            .build();
    assertThat(NoticeYaml.read(NoticeYaml.write(notice))).isEqualTo(notice);
  }

  /** Other programs read from our YAML what they read from our JSON. */
  @Property(tries = 400)
  void Jackson_and_SnakeYAML_read_the_same(
      @ForAll("treacherous") String text, @ForAll("treacherous") String other) throws Exception {
    PrivacyNotice notice =
        PrivacyNotice.builder().version(text).id(other).addLanguages(LanguageTag.of(other)).build();
    assertOthersAgree(notice);
  }

  @Property(tries = 30)
  void Jackson_and_SnakeYAML_read_the_same_notice(@ForAll("notices") PrivacyNotice notice) {
    assertOthersAgree(notice);
  }

  /** One of them knows YAML 1.2, the other 1.1, where {@code no} is false and 12:30 a number. */
  private static void assertOthersAgree(PrivacyNotice notice) {
    JsonNode expected = JSON.readTree(NoticeJson.write(notice));
    String yaml = NoticeYaml.write(notice);
    assertThat(YAML.readTree(characters(yaml))).as(yaml).isEqualTo(expected);
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    Object read = new Yaml(new SafeConstructor(options)).load(characters(yaml));
    assertThat(JSON.<JsonNode>valueToTree(read)).as(yaml).isEqualTo(expected);
  }

  /**
   * Decoded, so that no pair of surrogates is parted: snakeyaml-engine 3.0.1 fails where one lies
   * across the end of its buffer. {@link NoticeYaml} hands it decoded characters as well.
   */
  private static Reader characters(String yaml) {
    return new InputStreamReader(
        new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }

  /** JSON is YAML, and is read as such: the same notice, and each value at the same place. */
  @Property(tries = 30)
  void JSON_is_read_as_YAML(@ForAll("notices") PrivacyNotice notice) {
    String json = escaped(NoticeJson.write(notice));
    assertThat(NoticeYaml.read(json)).isEqualTo(notice);
    NoticeDocument document = NoticeYaml.readDocument(json);
    NoticeDocument expected = NoticeJson.readDocument(json);
    try (JsonParser parser = JSON.createParser(json)) {
      for (JsonToken token; (token = parser.nextToken()) != null; ) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        assertThat(document.locate(pointer)).as(pointer).isEqualTo(expected.locate(pointer));
      }
    }
  }

  /** JSON with escapes for the few characters that may stand in it as they are but not in YAML. */
  private static String escaped(String json) {
    StringBuilder escaped = new StringBuilder();
    for (char c : json.toCharArray()) {
      boolean forbidden = c >= 0x7F && c < 0xA0 || c >= 0xFFFE;
      escaped.append(forbidden ? "\\u%04x".formatted((int) c) : c);
    }
    return escaped.toString();
  }

  /** A text from anywhere, damaged anywhere, is read or refused but never breaks anything. */
  @Property(tries = 200)
  void a_damaged_text_is_refused_with_problems_or_read(
      @ForAll("notices") PrivacyNotice notice, @ForAll int from, @ForAll("damage") String put)
      throws IOException {
    String yaml = NoticeYaml.write(notice);
    int at = Math.floorMod(from, yaml.length());
    for (String damaged :
        new String[] {
          yaml.substring(0, at) + put + yaml.substring(at),
          yaml.substring(0, at) + put + yaml.substring(Math.min(yaml.length(), at + 1)),
          yaml.substring(0, at) + put
        }) {
      byte[] bytes = damaged.getBytes(StandardCharsets.UTF_8);
      try {
        NoticeYaml.read(new ByteArrayInputStream(bytes));
      } catch (MalformedNoticeException e) {
        assertThat(e.problems()).isNotEmpty();
        assertThat(e.getMessage()).as(damaged).doesNotContain("cannot be read on from here");
      }
      byte[] cut = Arrays.copyOf(bytes, Math.min(bytes.length, at));
      try {
        NoticeYaml.read(new ByteArrayInputStream(cut));
      } catch (MalformedNoticeException e) {
        assertThat(e.problems()).isNotEmpty();
      }
    }
  }

  @Provide
  Arbitrary<String> damage() {
    return Arbitraries.oneOf(
        treacherous(),
        Arbitraries.of(
            "\"",
            "'",
            "\\",
            "\"\\U",
            "\"\\x",
            "\n",
            "\n\t",
            "\n ",
            "\n  ",
            "\n- ",
            "\n? ",
            "\n: ",
            "{",
            "}",
            "[",
            "]",
            ",",
            "&",
            "*",
            "!",
            "!<",
            "!!",
            "%",
            "|",
            ">",
            "|9",
            ">+0",
            "@",
            "#",
            "\n---\n",
            "\n...\n",
            "\n%YAML 1.3\n---\n",
            "\u0001",
            "\u007F",
            "<<: "));
  }

  @Example
  void every_example_notice_is_equal_after_YAML() throws IOException {
    try (var files = Files.walk(Path.of("..", "examples", "notices"))) {
      var examples = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      assertThat(examples).hasSizeGreaterThan(15);
      for (Path example : examples) {
        PrivacyNotice notice = NoticeJson.read(example);
        String yaml = NoticeYaml.write(notice);
        assertThat(NoticeYaml.read(yaml)).as(example.toString()).isEqualTo(notice);
        assertThat(NoticeJson.write(NoticeYaml.read(yaml))).isEqualTo(NoticeJson.write(notice));
        assertThat(NoticeYaml.read(example)).isEqualTo(notice);
        assertOthersAgree(notice);
      }
    }
  }
}
