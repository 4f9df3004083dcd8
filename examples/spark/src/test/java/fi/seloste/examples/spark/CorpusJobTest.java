package fi.seloste.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.examples.corpus.CorpusRun;
import fi.seloste.examples.corpus.Counts;
import fi.seloste.examples.corpus.Progress;
import fi.seloste.examples.corpus.Summary;
import fi.seloste.jackson.NoticeJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The job finds what the program finds, run on the threads of this machine. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CorpusJobTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Path NOTICES = Path.of("..", "notices");

  @TempDir Path folder;

  @BeforeAll
  static void runHere() {
    System.setProperty("spark.master", "local[2]");
    System.setProperty("spark.ui.enabled", "false");
    System.setProperty("spark.driver.host", "localhost");
    System.setProperty("spark.driver.bindAddress", "127.0.0.1");
    System.setProperty("spark.hadoop.mapreduce.input.fileinputformat.split.maxsize", "200000");
  }

  @AfterAll
  static void runElsewhere() {
    System.getProperties().keySet().removeIf(key -> key.toString().startsWith("spark."));
  }

  private static String lines() throws IOException {
    StringBuilder lines = new StringBuilder();
    try (Stream<Path> files = Files.walk(NOTICES)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".json")).sorted().toList()) {
        lines.append(NoticeJson.writeLine(NoticeJson.read(file))).append('\n');
      }
    }
    return lines.toString();
  }

  @Test
  void it_finds_the_same_as_the_plain_run_and_counts_the_same() throws IOException {
    String some = lines();
    byte[] start =
        ("{\"id\": \r}\r\n\n" + some.repeat(7) + "[]\n{\"id\":\"").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream corpus = new ByteArrayOutputStream();
    corpus.write(start);
    corpus.write(0xE4); // not UTF-8
    corpus.write(("\"}\n" + some + "{}").getBytes(StandardCharsets.UTF_8));
    Path input = Files.write(folder.resolve("notices.ndjson"), corpus.toByteArray());
    Path output = folder.resolve("findings");

    StringWriter summary = new StringWriter();
    CommandLine job = CorpusJob.commandLine().setOut(new PrintWriter(summary));
    int exit =
        job.execute("--as-of", DAY.toString(), input.toUri().toString(), output.toUri().toString());

    ByteArrayOutputStream plainFindings = new ByteArrayOutputStream();
    Counts plain = plainRun(corpus.toByteArray(), plainFindings);
    ByteArrayOutputStream plainSummary = new ByteArrayOutputStream();
    Summary.writeJson(plain, plainSummary);
    assertThat(exit).isEqualTo(CorpusJob.PARTLY_UNREADABLE);
    assertThat(plain.unreadable()).isEqualTo(3);
    assertThat(summary).hasToString(plainSummary.toString(StandardCharsets.UTF_8));
    assertThat(findings(output)).isEqualTo(plainFindings.toString(StandardCharsets.UTF_8));
    try (Stream<Path> parts = Files.list(output)) {
      assertThat(parts.filter(CorpusJobTest::isPart)).as("parts").hasSizeGreaterThan(2);
    }
  }

  private static Counts plainRun(byte[] corpus, ByteArrayOutputStream findings) throws IOException {
    Counts[] counts = new Counts[1];
    new CorpusRun(new Settings(false, true, DAY, "en").inspection(), 1)
        .run(
            new ByteArrayInputStream(corpus),
            Progress.none(),
            (lines, unreadable, progress) -> {
              findings.write(lines);
              counts[0] = progress.counts();
            });
    return counts[0];
  }

  private static String findings(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> parts = Files.list(folder)) {
      for (Path part : parts.filter(CorpusJobTest::isPart).sorted().toList()) {
        all.append(Files.readString(part));
      }
    }
    return all.toString();
  }

  private static boolean isPart(Path file) {
    return file.getFileName().toString().startsWith("part-");
  }

  @Test
  void a_wrong_call_is_refused_before_anything_is_started() {
    StringWriter errors = new StringWriter();
    CommandLine job = CorpusJob.commandLine().setErr(new PrintWriter(errors));

    assertThat(job.execute("in", "out")).isEqualTo(2);
    assertThat(errors.toString()).contains("--as-of");
  }
}
