package fi.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.examples.corpus.Checkpoint;
import fi.seloste.examples.corpus.CorpusRun;
import fi.seloste.examples.corpus.Counts;
import fi.seloste.examples.corpus.Findings;
import fi.seloste.examples.corpus.Inspection;
import fi.seloste.examples.corpus.Progress;
import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.Finding;
import fi.seloste.validation.Report;
import fi.seloste.validation.rulesets.Rulesets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program that checks any number of notices. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CorpusTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int corpus(Object... arguments) {
    return corpusOf(InputStream.nullInputStream(), arguments);
  }

  private int corpusOf(InputStream in, Object... arguments) {
    out.reset();
    err.reset();
    return new Corpus(in, false).run(out, err, strings(arguments));
  }

  private static String[] strings(Object... arguments) {
    return Stream.of(arguments).map(Object::toString).toArray(String[]::new);
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** A line for each notice in the folder of examples, as often as that. */
  private static String lines(int times) throws IOException {
    StringBuilder lines = new StringBuilder();
    try (Stream<Path> files = Files.list(ExampleNotices.FOLDER)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".json")).sorted().toList()) {
        lines.append(NoticeJson.writeLine(NoticeJson.read(file))).append('\n');
      }
    }
    return lines.toString().repeat(times);
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("notices.ndjson"), text);
  }

  private Path findings() {
    return folder.resolve("notices.findings.ndjson");
  }

  @Test
  void the_findings_are_those_of_each_notice_in_their_order_and_the_summary_counts_them()
      throws IOException {
    String lines = lines(1);
    List<String> expected = new ArrayList<>();
    long publishable = 0;
    long number = 0;
    for (String line : lines.split("\n")) {
      number++;
      PrivacyNotice notice = NoticeJson.read(line);
      Report report = Rulesets.notice().and(Rulesets.national(notice)).check(notice, DAY);
      publishable += report.isPublishable() ? 1 : 0;
      for (Finding finding : report.findings()) {
        expected.add(
            number
                + " "
                + finding.rule().id()
                + " "
                + finding.place().pointer()
                + " "
                + finding.message(Locale.ENGLISH));
      }
    }

    assertThat(corpus("--as-of", DAY, "--format", "json", write(lines))).isZero();

    List<String> found = new ArrayList<>();
    for (String line : Files.readAllLines(findings())) {
      JsonNode finding = JSON.readTree(line);
      found.add(
          finding.get("line").asInt()
              + " "
              + finding.get("rule").asString()
              + " "
              + finding.get("pointer").asString()
              + " "
              + finding.get("message").asString());
    }
    assertThat(found).isEqualTo(expected).hasSizeGreaterThan(50);
    JsonNode summary = JSON.readTree(output());
    assertThat(summary.get("notices").asLong()).isEqualTo(number);
    assertThat(summary.get("publishable").asLong()).isEqualTo(publishable).isPositive();
    long counted = 0;
    for (JsonNode rule : summary.get("rules")) {
      counted += rule.get("breached").asLong();
      counted += rule.get("waived").asLong();
      counted += rule.get("undecided").asLong();
      assertThat(rule.get("notices").asLong()).isLessThanOrEqualTo(rule.get("breached").asLong());
    }
    assertThat(counted).isEqualTo(expected.size());
    assertThat(errors()).isEmpty();
    assertThat(folder).isDirectoryNotContaining("glob:**.{part,progress}");
  }

  @Test
  void lines_that_cannot_be_read_are_told_and_skipped() throws IOException {
    Path file = write("{\"id\": }\n\n" + lines(1) + "{}\n[]\nnull\n");

    assertThat(corpus("--as-of", DAY, file)).isEqualTo(1);

    assertThat(errors())
        .isEqualTo(
            """
            corpus: %1$s:1:8: expected a value but found '}'
            corpus: %1$s:10:1: expected an object, the notice, but found a list
            corpus: %1$s:11:1: expected an object, the notice, but found null
            """
                .formatted(file));
    assertThat(output())
        .startsWith("7 notices checked\n")
        .contains("\n3 lines could not be read\n");
    assertThat(Files.readString(findings()))
        .startsWith(
            "{\"line\":1,\"column\":8,\"pointer\":\"/id\","
                + "\"problem\":\"expected a value but found '}'\"}\n");
  }

  @Test
  void of_many_lines_that_cannot_be_read_ten_are_told() throws IOException {
    assertThat(corpus(write("x\n".repeat(1234)))).isEqualTo(1);
    assertThat(errors().lines()).hasSize(11);
    assertThat(errors())
        .endsWith("corpus: 1,224 more lines that could not be read stand among the findings\n");
    assertThat(Files.readAllLines(findings())).hasSize(1234);
  }

  @Test
  void a_line_that_is_too_long_is_passed_over() throws IOException {
    Path file = write("{\"id\": \"" + "a".repeat(5 << 20) + "\"}\n{}\n");

    assertThat(corpus(file)).isEqualTo(1);
    assertThat(errors()).endsWith(":1:1: the line is longer than 4194304 bytes\n");
    assertThat(output()).startsWith("1 notices checked\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 16})
  void any_number_of_threads_finds_the_same_in_the_same_order(int threads) throws IOException {
    Path file = write(lines(8));
    Path one = folder.resolve("one");
    Path many = folder.resolve("many");

    assertThat(corpus("--threads", 1, "--as-of", DAY, "-o", one, file)).isZero();
    String summary = output();
    assertThat(corpus("--threads", threads, "--as-of", DAY, "-o", many, file)).isZero();

    assertThat(output()).isEqualTo(summary);
    assertThat(many).hasSameBinaryContentAs(one);
  }

  /** Runs over the corpus until so many batches are done, and then is killed while it writes. */
  private void killAfter(int batches, Path corpus, Map<String, String> settings)
      throws IOException {
    Inspection inspection = new Inspection(Rulesets.notice(), true, DAY, Locale.ENGLISH);
    CorpusRun run = new CorpusRun(inspection, 2);
    Optional<Checkpoint> unfinished = Findings.unfinished(findings());
    Progress from = unfinished.map(Checkpoint::progress).orElseGet(Progress::none);
    try (InputStream in = Files.newInputStream(corpus);
        CorpusResults results =
            new CorpusResults(findings(), settings, unfinished, true, null, line -> {})) {
      in.skipNBytes(from.offset());
      AtomicLong done = new AtomicLong();
      run.run(
          in,
          from,
          (found, unreadable, progress) -> {
            results.done(found, unreadable, progress);
            if (done.incrementAndGet() == batches) {
              results.breakOff();
              run.stop();
            }
          });
    }
    Files.writeString(
        folder.resolve("notices.findings.ndjson.part"), "{\"line\":9", StandardOpenOption.APPEND);
  }

  @Test
  void a_run_that_was_killed_goes_on_without_loss_and_without_doing_anything_twice()
      throws IOException {
    Path file = write(lines(12) + "{\"id\": }\n" + lines(2));
    Path whole = folder.resolve("whole");
    corpus("--as-of", DAY, "-o", whole, file);
    String summary = output();
    Map<String, String> settings = settingsOf(file);

    for (int batches = 1; batches <= 3; batches++) {
      killAfter(batches, file, settings);
    }

    assertThat(corpus(file)).isEqualTo(1); // the day is that of the run that was killed
    assertThat(errors()).contains("going on with line ").doesNotContain("going on with line 1\n");
    assertThat(output()).isEqualTo(summary);
    assertThat(findings()).hasSameBinaryContentAs(whole);
  }

  /** What the program itself would write down of a run over this corpus. */
  private Map<String, String> settingsOf(Path file) throws IOException {
    Corpus program = new Corpus(InputStream.nullInputStream(), false);
    program.breakOff();
    assertThat(program.run(out, err, strings("--as-of", DAY, file))).isEqualTo(130);
    assertThat(errors()).endsWith("broken off; the same call goes on from here\n");
    return Findings.unfinished(findings()).orElseThrow().settings();
  }

  @Test
  void it_does_not_go_on_with_another_question_or_another_corpus() throws IOException {
    Path file = write(lines(1));
    settingsOf(file);

    assertThat(corpus("--as-of", "2020-01-15", file)).isEqualTo(2);
    assertThat(errors()).contains("had as-of 2026-11-22, not 2020-01-15; --restart begins anew.");
    assertThat(corpus("--lang", "fi", file)).isEqualTo(2);
    assertThat(errors()).contains("had lang en, not fi; --restart begins anew.");
    write("{}\n");
    assertThat(corpus(file)).isEqualTo(2);
    assertThat(errors()).contains("was of another corpus; --restart begins anew.");

    assertThat(corpus("--restart", "--as-of", "2020-01-15", file)).isZero();
    assertThat(output()).startsWith("1 notices checked\n");
  }

  @Test
  void what_was_saved_of_a_run_must_be_what_it_says() throws IOException {
    Path file = write(lines(1));
    Files.writeString(folder.resolve("notices.findings.ndjson.progress"), "lines=many\n");

    assertThat(corpus(file)).isEqualTo(2);
    assertThat(errors()).contains("is no record of a run; --restart begins anew.");
  }

  @Test
  void standard_input_is_a_corpus_too() throws IOException {
    byte[] lines = lines(2).getBytes(StandardCharsets.UTF_8);

    assertThat(corpusOf(new ByteArrayInputStream(lines), "-")).isEqualTo(2);
    assertThat(errors()).contains("Name a file for the findings of standard input with -o.");
    assertThat(corpusOf(new ByteArrayInputStream(lines), "--lang", "fi", "-o", findings(), "-"))
        .isZero();
    assertThat(output()).startsWith("tarkastettuja selosteita: 12\n").contains("\nsääntö ");
    assertThat(findings()).isNotEmptyFile();
  }

  @Test
  void what_cannot_be_read_or_written_is_named() throws IOException {
    Path file = write(lines(1));
    Path nowhere = folder.resolve("nowhere").resolve("findings");

    assertThat(corpus(folder.resolve("missing"))).isEqualTo(2);
    assertThat(errors()).endsWith("missing: there is no such file\n");
    assertThat(corpus("-o", nowhere, file)).isEqualTo(2);
    assertThat(errors()).isEqualTo("corpus: " + nowhere + ": there is no such folder\n");
    assertThat(corpus("--format", "jsn", file)).isEqualTo(2);
    assertThat(errors()).contains("there is no 'jsn': name one of text, json");
    assertThat(corpus("--threads", 0, file)).isEqualTo(2);
    assertThat(errors()).startsWith("corpus: --threads needs a number from 1.\n");
  }

  @Test
  void the_gauge_tells_how_many_how_fast_and_how_long_still() {
    StringWriter shown = new StringWriter();
    AtomicLong nanos = new AtomicLong();
    Gauge gauge =
        new Gauge(new PrintWriter(shown), new Words("en"), 10_000, Progress.none(), nanos::get);

    gauge.show(new Progress(10, 100, new Counts()));
    nanos.set(2_000_000_000L);
    gauge.show(new Progress(100, 4_000, new Counts()));
    gauge.show(new Progress(110, 4_001, new Counts()));
    nanos.set(4_000_000_000L);
    gauge.show(new Progress(5_000, 6_000, new Counts()));
    gauge.clear();
    gauge.clear();

    assertThat(shown.toString().split("\r\u001B\\[K", -1))
        .containsExactly(
            "",
            "4,000 lines, 2,000/s, 1\u00A0%, 03:18 left",
            "6,000 lines, 1,500/s, 50\u00A0%, 00:04 left",
            "");
  }

  @Test
  void a_corpus_larger_than_the_memory_is_checked() throws IOException, InterruptedException {
    Path file = write(lines(400));
    assertThat(Files.size(file)).isGreaterThan(20L << 20);

    String summary =
        OtherJvm.output(
            List.of("-Xmx20m"), Corpus.class, List.of("--as-of", DAY.toString(), file.toString()));

    assertThat(summary).startsWith("2,400 notices checked\n");
  }
}
