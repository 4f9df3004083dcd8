package fi.seloste.benchmarks;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;
import org.openjdk.jmh.util.Utils;

/**
 * Times the bare parse of the same text right before each iteration, in the same virtual machine.
 *
 * <p>What an iteration takes is then divided by what the parse took a moment before: a ratio that
 * stays the same when the machine, or its neighbours, are now faster and now slower.
 */
public final class Yardstick implements InternalProfiler {

  static final String LABEL = "yardstick";

  private static final long SLICE = 150_000_000; // nanoseconds

  private byte[] json = {};
  private double nanoseconds;
  private int sink;

  /** For the harness, which makes an instance. */
  public Yardstick() {}

  @Override
  public String getDescription() {
    return "Times the bare parse of the payload before each iteration.";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    if (json.length == 0) {
      Payload payload = Payload.valueOf(benchmark.getParam("payload"));
      json =
          benchmark.getBenchmark().contains(BillBenchmark.class.getSimpleName())
              ? Bill.asLongAs(payload)
              : payload.bytes();
    }
    long start = System.nanoTime();
    long end = start;
    int times = 0;
    for (; end - start < SLICE || times < 3; end = System.nanoTime()) {
      sink += Peers.stream(json);
      times++;
    }
    nanoseconds = (double) (end - start) / times;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the harness declares it
  public Collection<? extends Result> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    if (sink == 0) {
      throw new IllegalStateException("Nothing was parsed in " + Utils.getPid() + ".");
    }
    return List.of(new ScalarResult(LABEL, nanoseconds, "ns/op", AggregationPolicy.AVG));
  }
}
