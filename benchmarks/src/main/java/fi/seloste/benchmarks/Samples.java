package fi.seloste.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** All that was measured in steady state, iteration by iteration. */
final class Samples {

  /** What was measured: a benchmark, with which payload, in how many threads at once. */
  record Key(String benchmark, Payload payload, int threads) {}

  /**
   * One iteration.
   *
   * @param nanoseconds what one operation took
   * @param yardstick what the bare parse took right before
   * @param bytes what one operation allocated
   */
  record Sample(double nanoseconds, double yardstick, double bytes) {
    double ratio() {
      return nanoseconds / yardstick;
    }
  }

  private final Map<Key, List<Sample>> samples = new LinkedHashMap<>();

  void add(Collection<RunResult> results) {
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark();
      Key key =
          new Key(
              name.substring(name.lastIndexOf('.') + 1),
              Payload.valueOf(result.getParams().getParam("payload")),
              result.getParams().getThreads());
      for (BenchmarkResult fork : result.getBenchmarkResults()) {
        for (IterationResult iteration : fork.getIterationResults()) {
          add(
              key,
              new Sample(
                  iteration.getPrimaryResult().getScore(),
                  secondary(iteration, Yardstick.LABEL),
                  secondary(iteration, "gc.alloc.rate.norm")));
        }
      }
    }
  }

  void add(Key key, Sample sample) {
    samples.computeIfAbsent(key, it -> new ArrayList<>()).add(sample);
  }

  private static double secondary(IterationResult iteration, String label) {
    return iteration.getSecondaryResults().get(label).getScore();
  }

  /** Where a figure lies over all iterations. */
  Spread spread(Key key, ToDoubleFunction<Sample> figure) {
    return Spread.of(of(key).stream().mapToDouble(figure).boxed().toList());
  }

  /**
   * The iterations of a benchmark.
   *
   * @throws IllegalArgumentException if it was not measured
   */
  private List<Sample> of(Key key) {
    List<Sample> of = samples.get(key);
    if (of == null) {
      throw new IllegalArgumentException("Not measured: " + key);
    }
    return of;
  }
}
