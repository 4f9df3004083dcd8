package fi.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.jackson.NoticeYaml;
import fi.seloste.jackson.dpv.DpvWriter;
import fi.seloste.jackson.tilt.TiltReader;
import fi.seloste.jackson.tilt.TiltWriter;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.Ruleset;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConvertTest {

  private static final Path GOOD = ExampleNotices.notice("well-written");

  /** Something to repair and something to keep, and a recipient without a transfer. */
  private static final String TILT =
      """
      {
        "meta": {"name": "Shop", "language": "en", "_hash": "abc"},
        "controller": {"name": "Acme Example", "country": "Germany"},
        "dataDisclosed": [{"_id": "visits", "category": "Visits",
          "recipients": [{"name": "Counting Example", "country": "NZ"}]}],
        "automatedDecisionMaking": {"inUse": false}
      }
      """;

  private static final String SMALL = "{\"languages\": [\"en\"], \"title\": \"Shop\"}";

  @TempDir private Path folder;

  private record Run(int exit, String out, String err) {
    String lastLine() {
      return err.lines().reduce("", (before, line) -> line);
    }
  }

  private static Run run(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        new Convert(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), false)
            .run(out, err, arguments);
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Nested
  class The_exit_code {

    @Test
    void is_0_if_the_notice_is_converted_even_with_losses() {
      assertThat(run(TILT, "--from", "tilt", "--to", "dpv", "-").exit()).isZero();
    }

    @Test
    void is_1_if_something_is_repaired_and_the_call_is_strict() {
      Run run = run(TILT, "--strict", "--from", "tilt", "--to", "seloste", "-");

      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("repaired: 'Germany'");
      assertThat(run.lastLine()).endsWith("; not written, since --strict is given");
    }

    @Test
    void is_1_if_something_would_be_lost_and_the_call_is_strict() {
      for (String format : List.of("tilt", "dpv", "dpv-record")) {
        Run run = run("", "--strict", "--to", format, GOOD.toString());

        assertThat(run.exit()).as(format).isEqualTo(1);
        assertThat(run.out()).as(format).isEmpty();
      }
    }

    @Test
    void is_0_if_nothing_is_lost_and_the_call_is_strict() {
      assertThat(run(SMALL, "--strict", "--to", "seloste", "-").exit()).isZero();
      assertThat(run(SMALL, "--strict", "--to", "yaml", "-").exit()).isZero();
      assertThat(run(SMALL, "--strict", "--to", "tilt", "-").exit()).isZero();
    }

    @Test
    void is_2_if_the_input_cannot_be_read() {
      assertThat(run("", "--to", "yaml", "nowhere.json"))
          .isEqualTo(new Run(2, "", "convert: nowhere.json: there is no such file\n"));
      assertThat(run("", "--to", "yaml", folder.toString()).err()).contains("is a directory");
    }

    @Test
    void is_2_if_the_call_is_wrong() {
      for (List<String> call :
          List.of(
              List.of("-"),
              List.of("--to", "yaml"),
              List.of("--to", "yaml", "-", "-"),
              List.of("--to", "yaml", "--lang", "de", "-"),
              List.of("--to", "yaml", "--nonsense", "-"))) {
        Run run = run(SMALL, call.toArray(String[]::new));

        assertThat(run.exit()).as("%s", call).isEqualTo(2);
        assertThat(run.out()).as("%s", call).isEmpty();
        assertThat(run.lastLine()).isEqualTo("convert: see examples/convert --help");
      }
    }

    @Test
    void is_2_if_there_is_no_such_format() {
      Run run = run(SMALL, "--to", "tlit", "-");

      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err())
          .contains("there is no 'tlit': name one of seloste, yaml, tilt, dpv, dpv-record");
    }

    @Test
    void is_2_if_the_format_is_only_written() {
      for (String format : List.of("dpv", "DPV-record")) {
        Run run = run("{}", "--from", format, "--to", "yaml", "-");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("only written: --from takes seloste, yaml, tilt or html");
      }
    }

    @Test
    void is_2_if_the_format_is_only_read() {
      Run run = run("{}", "--to", "html", "-");

      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("html are only read; examples/publish writes pages");
    }

    @Test
    void is_2_if_the_output_cannot_be_written() {
      OutputStream full =
          new OutputStream() {
            @Override
            public void write(int b) throws IOException {
              throw new IOException("full");
            }
          };
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int exit =
          new Convert(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)), false)
              .run(full, err, "--to", "yaml", "-");

      assertThat(exit).isEqualTo(2);
      assertThat(err.toString(StandardCharsets.UTF_8))
          .isEqualTo("convert: the output could not be written\n");
    }
  }

  @Nested
  class A_notice {

    private String in(String format) throws IOException {
      PrivacyNotice notice = NoticeJson.read(GOOD);
      return switch (format) {
        case "seloste" -> NoticeJson.write(notice);
        case "yaml" -> NoticeYaml.write(notice);
        case "tilt" -> TiltWriter.write(notice).json();
        default -> throw new IllegalArgumentException(format);
      };
    }

    private static String as(String format, PrivacyNotice notice) {
      return switch (format) {
        case "seloste" -> NoticeJson.write(notice);
        case "yaml" -> NoticeYaml.write(notice);
        case "tilt" -> TiltWriter.write(notice).json();
        case "dpv" -> DpvWriter.notice(notice).json();
        case "dpv-record" -> DpvWriter.record(notice).json();
        default -> throw new IllegalArgumentException(format);
      };
    }

    @ParameterizedTest
    @ValueSource(strings = {"seloste", "yaml", "tilt"})
    void is_converted_from_each_format_to_each(String from) throws IOException {
      String text = in(from);
      PrivacyNotice notice =
          from.equals("tilt") ? TiltReader.read(text).notice() : NoticeJson.read(GOOD);
      for (String to : List.of("seloste", "yaml", "tilt", "dpv", "dpv-record")) {
        Run run = run(text, "--from", from, "--to", to, "-");

        assertThat(run.exit()).as(to).isZero();
        assertThat(run.out()).as(to).isEqualTo(as(to, notice));
        assertThat(run(text, "--from", from, "--to", to, "-")).as("again").isEqualTo(run);
      }
    }

    @Test
    void keeps_the_schema_that_it_names() {
      String text = "{\"$schema\": \"https://example.org/seloste.json\"}";

      assertThat(run(text, "--to", "yaml", "-").out())
          .contains("$schema", "https://example.org/seloste.json");
      assertThat(run(text, "--to", "seloste", "-").out())
          .contains("\"$schema\": \"https://example.org/seloste.json\"");
    }

    @Test
    void is_read_as_yaml_if_its_name_says_so() throws IOException {
      for (String name : List.of("notice.yaml", "NOTICE.YML")) {
        assertThat(run("", "--to", "seloste", file(name, "title: Shop\n").toString()).out())
            .contains("\"title\": \"Shop\"");
      }
    }

    @Test
    void is_read_from_a_page_if_its_name_says_so() throws IOException {
      String page =
          "<p>Our notice\n<script id=seloste type=application/json>" + SMALL + "</script>";
      for (String name : List.of("notice.html", "NOTICE.HTM")) {
        assertThat(run("", "--to", "seloste", file(name, page).toString()).out())
            .isEqualTo(NoticeJson.write(NoticeJson.read(SMALL)));
      }
      assertThat(run(page, "--from", "html", "--to", "yaml", "-").out()).contains("title: Shop");
      assertThat(run(page.replace("Shop", "\\x"), "--from", "html", "--to", "yaml", "-").err())
          .startsWith("convert: <stdin>:2:74: '\\' must not stand alone");
    }

    @Test
    void in_yaml_is_checked_at_its_line_and_column() throws IOException {
      Path yaml =
          file(
              "notice.yaml",
              run("", "--to", "yaml", ExampleNotices.notice("000-kompetek").toString()).out());
      int line = Files.readAllLines(yaml).indexOf("      - name: Asiakasprofilointi") + 1;
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      int exit =
          new Check(new ByteArrayInputStream(new byte[0]), false, Ruleset.of(List.of()))
              .run(out, new ByteArrayOutputStream(), "--as-of", "2026-11-22", yaml.toString());

      assertThat(exit).isEqualTo(1);
      assertThat(line).isPositive();
      assertThat(out.toString(StandardCharsets.UTF_8))
          .contains("notice.yaml:" + line + ":9: error gdpr-13-1-c-legal-basis-missing");
    }
  }

  @Nested
  class What_is_wrong_with_the_input {

    @Test
    void is_told_with_file_line_and_column() throws IOException {
      Path json = file("notice.json", "{\n  \"titel\": \"Shop\",\n  \"version\": 1\n}");
      Run run = run("", "--to", "yaml", "--from", "seloste", json.toString());

      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .contains("convert: " + json + ":2:3: unknown property")
          .contains("convert: " + json + ":3:14: ");
    }

    @ParameterizedTest
    @CsvSource({"seloste,1:1", "yaml,1:1", "tilt,1:1"})
    void is_told_for_each_format(String format, String place) {
      Run run = run("[1]", "--from", format, "--to", "seloste", "-");

      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).startsWith("convert: <stdin>:" + place + ": ");
    }

    @Test
    void leads_to_another_format_if_that_was_guessed() {
      assertThat(run(TILT, "--to", "yaml", "-").lastLine())
          .isEqualTo("convert: this was read as seloste; name another format with --from");
      assertThat(run(TILT, "--to", "yaml", "--from", "seloste", "-").err())
          .doesNotContain("--from");
      assertThat(run("", "--to", "yaml", "nowhere").err()).doesNotContain("--from");
    }
  }

  @Nested
  class The_report {

    @Test
    void tells_at_its_place_what_became_of_each_value_that_was_not_understood() {
      Run run = run(TILT, "--from", "tilt", "--to", "seloste", "-");

      assertThat(run.err())
          .contains("convert: <stdin>:3:53: /controller/country: repaired: 'Germany'")
          .contains("convert: <stdin>:2:55: /meta/_hash: kept: 'abc'")
          .doesNotContain(": understood: ");
      assertThat(run(TILT, "--verbose", "--from", "tilt", "--to", "seloste", "-").err())
          .contains("/controller/name: understood: 'Acme Example'");
    }

    @Test
    void ends_with_how_much_there_was_of_each() {
      Run run = run(TILT, "--verbose", "--from", "tilt", "--to", "dpv", "-");
      long understood = run.err().lines().filter(line -> line.contains(": understood: ")).count();

      assertThat(run.lastLine())
          .startsWith(
              "convert: read: understood " + understood + ", repaired 1, kept word for word")
          .contains("; written: omitted ");
    }

    @Test
    void speaks_finnish_and_swedish() {
      assertThat(run(TILT, "--lang", "fi", "--from", "tilt", "--to", "yaml", "-").lastLine())
          .contains("luettu: ymmärretty ", "korjattu 1");
      assertThat(run(TILT, "--lang", "sv", "--from", "tilt", "--to", "yaml", "-").lastLine())
          .contains("läst: förstått ", "rättat 1");
      assertThat(run("", "--lang", "sv", "--to", "yaml", "nowhere").err())
          .contains("filen finns inte");
    }

    @Test
    void has_a_word_for_each_outcome_in_each_language() {
      for (String language : List.of("fi", "sv", "en")) {
        Words words = new Words(language);
        Stream.of(
                fi.seloste.jackson.tilt.Treatment.values(),
                fi.seloste.jackson.tilt.Departure.values(),
                fi.seloste.jackson.dpv.Departure.values())
            .flatMap(Stream::of)
            .forEach(outcome -> assertThat(words.get("outcome." + outcome)).isNotBlank());
      }
    }

    @Test
    void says_where_in_the_notice_something_stands_that_is_lost() {
      String text = "{\n  \"waivers\": [{\"rule\": \"a-b\", \"reason\": \"Agreed.\"}]\n}";

      assertThat(run(text, "--to", "dpv", "-").err())
          .contains("convert: <stdin>:2:14: /waivers: omitted: ");
      assertThat(run(TILT, "--from", "tilt", "--to", "dpv", "-").err())
          .contains("convert: <notice>: /sections: omitted: ");
    }

    @Test
    void says_what_stands_in_the_result_without_being_said() throws IOException {
      String target = folder.resolve("tilt.json").toString();

      assertThat(run(SMALL, "--to", "tilt", "-").err())
          .contains("convert: <stdout>: /meta/_hash: placeholder: ");
      assertThat(run(SMALL, "--to", "tilt", "-o", target, "-").err())
          .contains("convert: " + target + ": /meta/_hash: placeholder: ");
    }

    @Test
    void is_empty_where_the_format_is_only_written_otherwise() {
      assertThat(run(SMALL, "--to", "yaml", "-").err()).isEmpty();
      assertThat(run("title: Shop", "--from", "yaml", "--to", "seloste", "-").err()).isEmpty();
    }

    @Test
    void shows_no_control_characters_of_the_document() {
      String text = "{\"meta\": {\"name\": \"a\\u001b[31m\\u202e\\n\", \"x\\u001b[0m\": \"y\"}}";

      assertThat(run(text, "--verbose", "--from", "tilt", "--to", "dpv", "-").err())
          .contains("/meta/x")
          .doesNotContain("\u001b", "\u202e");
    }
  }

  @Nested
  class A_file_for_the_result {

    @Test
    void gets_what_standard_output_would() throws IOException {
      Path target = folder.resolve("uusi päätös.yaml");
      Run run = run("", "--to", "yaml", "-o", target.toString(), GOOD.toString());

      assertThat(run).isEqualTo(new Run(0, "", ""));
      assertThat(target).hasContent(run("", "--to", "yaml", GOOD.toString()).out());
      assertThat(run(SMALL, "--to", "yaml", "-o", "-", "-").out()).contains("title: Shop");
    }

    @Test
    void may_be_the_file_that_is_read() throws IOException {
      Path notice = file("notice.json", SMALL);

      assertThat(run("", "--to", "seloste", "-o", notice.toString(), notice.toString()).exit())
          .isZero();
      assertThat(notice).hasContent(NoticeJson.write(NoticeJson.read(SMALL)));
    }

    @Test
    void is_left_as_it_was_if_nothing_is_written() throws IOException {
      Path target = file("before.yaml", "before");

      assertThat(run("{", "--to", "yaml", "-o", target.toString(), "-").exit()).isEqualTo(2);
      assertThat(
              run(TILT, "--strict", "--from", "tilt", "--to", "yaml", "-o", target.toString(), "-")
                  .exit())
          .isEqualTo(1);
      assertThat(target).hasContent("before");
      assertThat(files()).containsExactly("before.yaml");
    }

    @Test
    void leaves_no_other_file_behind_and_keeps_its_permissions() throws IOException {
      Path target = file("notice.yaml", "before");
      assumeTrue(Files.getFileStore(target).supportsFileAttributeView("posix"));
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));

      assertThat(run(SMALL, "--to", "yaml", "-o", target.toString(), "-").exit()).isZero();
      assertThat(files()).containsExactly("notice.yaml");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
          .isEqualTo("rw-r-----");
    }

    @Test
    void is_reached_through_a_symbolic_link_which_stays() throws IOException {
      Path target = file("notice.yaml", "before");
      Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), target);

      assertThat(run(SMALL, "--to", "yaml", "-o", link.toString(), "-").exit()).isZero();
      assertThat(link).isSymbolicLink();
      assertThat(Files.readString(target)).contains("title: Shop");
    }

    @Test
    void is_told_if_it_cannot_be_written() {
      String nowhere = folder.resolve("none/notice.yaml").toString();

      assertThat(run(SMALL, "--to", "yaml", "-o", nowhere, "-"))
          .isEqualTo(new Run(2, "", "convert: " + nowhere + ": there is no such folder\n"));
      assertThat(run(SMALL, "--to", "yaml", "-o", folder.toString(), "-"))
          .isEqualTo(new Run(2, "", "convert: " + folder + ": this is a directory; name a file\n"));
    }

    private List<String> files() throws IOException {
      try (Stream<Path> files = Files.list(folder)) {
        return files.map(file -> file.getFileName().toString()).toList();
      }
    }
  }

  @Test
  void a_recipient_in_a_third_country_is_found_in_what_was_converted() throws IOException {
    assertThat(findings(file("tilt.json", TILT)))
        .contains("cons-third-country-recipient-untransferred", "“Counting Example” (New Zealand)");
  }

  @Test
  void so_it_is_in_a_published_document() throws IOException {
    Path published = Path.of("../../shared/tilt/corpus-bmjv.de.json");
    assumeTrue(Files.isReadable(published), "no " + published);

    assertThat(findings(published))
        .contains("cons-third-country-recipient-untransferred", "(New Zealand)");
  }

  /** What the program check finds in what the program convert makes of a TILT document. */
  private String findings(Path tilt) {
    String notice = folder.resolve("notice.yaml").toString();
    assertThat(run("", "--from", "tilt", "--to", "yaml", "-o", notice, tilt.toString()).exit())
        .isZero();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Check(new ByteArrayInputStream(new byte[0]), false, Ruleset.of(List.of()))
        .run(out, new ByteArrayOutputStream(), "--as-of", "2026-11-22", notice);
    return out.toString(StandardCharsets.UTF_8);
  }
}
