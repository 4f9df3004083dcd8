package fi.seloste.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.benchmarks.Samples.Key;
import fi.seloste.benchmarks.Samples.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The document says what was measured, and which targets are met. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResultsTest {

  private static final Jdk SEVENTEEN = new Jdk(Path.of("jdk"), "17.0.15");

  private static Samples samples(double nanoseconds) {
    Samples samples = new Samples();
    for (Payload payload : List.of(Payload.SMALL, Payload.USUAL)) {
      Results.CODECS.forEach(it -> add(samples, new Key(it, payload, 1), nanoseconds));
      Results.RULES.forEach(it -> add(samples, new Key(it, payload, 1), nanoseconds));
    }
    for (Payload payload : List.of(Payload.TEN, Payload.THOUSAND)) {
      Results.growing()
          .forEach(it -> add(samples, new Key(it, payload, 1), payload.bytes().length * 2.0));
    }
    Results.BILL.forEach(it -> add(samples, new Key(it, Payload.USUAL, 1), nanoseconds));
    add(samples, new Key(Results.THREADS, Payload.USUAL, 2), nanoseconds);
    return samples;
  }

  private static void add(Samples samples, Key key, double nanoseconds) {
    for (double part : new double[] {0.9, 1, 1.1}) {
      samples.add(key, new Sample(part * nanoseconds, 1000, 5000));
    }
  }

  private static String document(double nanoseconds, double start, double load) throws IOException {
    return document(Measurement.Effort.FULL, nanoseconds, start, load);
  }

  private static String document(
      Measurement.Effort effort, double nanoseconds, double start, double load) throws IOException {
    Starts.Times times = new Starts.Times(Spread.of(start + 50), Spread.of(start));
    return new Results(
            samples(nanoseconds),
            Map.of(SEVENTEEN, Map.of(Starts.FIRST_CHECK, times)),
            List.of(new Jars.Module("seloste-jackson", 1000, List.of("jackson-core"), 2000)),
            effort,
            load,
            List.of())
        .document();
  }

  @Test
  void each_target_stands_beside_what_was_measured_with_its_spread() throws IOException {
    assertThat(document(900, 120, 0))
        .contains(
            "| all rules and the report | ≤ 1.00 | 0.90 (0.86–0.95) | 0.90 (0.86–0.95) | met |")
        .contains("| `check`: a byte of 1000 registers against one of 10 | ≤ 1.10 | 1.00 | | met |")
        .contains("| two threads against one (`readAndCheck`) | ≥ 1.80 | 2.00 | | met |")
        .contains(
            "| first checked notice above an empty JVM, JDK 17 | ≤ 150 ms | | 120 (120–120) ms | met |");
  }

  @Test
  void a_target_that_was_missed_is_told() throws IOException {
    assertThat(document(1200, 151, 0))
        .contains("| 1.20 (1.14–1.26) | **not met** |")
        .contains("151 (151–151) ms | **not met** |");
  }

  @Test
  void a_table_tells_time_ratio_and_allocation() throws IOException {
    assertThat(document(900, 120, 0))
        .contains("| **seloste**: JSON to notice | 0.9 (0.9–0.9) | 0.90 (0.86–0.95) | 5.0 |");
  }

  @Test
  void the_jars_that_a_module_needs_are_told() throws IOException {
    assertThat(document(900, 120, 0)).contains("| `seloste-jackson` | 1 | jackson-core | 3 |");
  }

  @Test
  void it_is_told_if_the_machine_had_other_work() throws IOException {
    assertThat(document(900, 120, 0)).doesNotContain("other work");
    assertThat(document(900, 120, 1000)).contains("**The machine had other work** (load 1000.0");
  }

  @Test
  void it_is_told_if_there_was_no_time_to_compile_everything() throws IOException {
    assertThat(document(900, 120, 0)).doesNotContain("in a hurry");
    assertThat(document(Measurement.Effort.QUICK, 900, 120, 0)).contains("**Measured in a hurry**");
  }

  @Test
  void a_spread_is_the_median_and_the_quartiles() {
    assertThat(Spread.of(4, 1, 3, 2, 5)).isEqualTo(new Spread(2, 3, 4));
    assertThat(Spread.of(1, 2)).isEqualTo(new Spread(1.25, 1.5, 1.75));
    assertThatThrownBy(() -> Spread.of()).isInstanceOf(IllegalArgumentException.class);
  }
}
