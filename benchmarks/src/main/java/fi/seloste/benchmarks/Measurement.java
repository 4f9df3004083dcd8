package fi.seloste.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The program that measures everything and writes it down: {@code benchmarks/run}. */
public final class Measurement {

  private static final List<String> HEAP =
      List.of("-XX:+UseSerialGC", "-Xms1g", "-Xmx1g", "-Xmn640m", "-XX:+AlwaysPreTouch");

  /**
   * How long it measures.
   *
   * @param warmups so many; {@link #MORE} times as many for what is many methods
   * @param rest how many seconds it waits at most until the machine has nothing else to do
   */
  record Effort(
      int rounds, int warmups, int warmup, int iterations, int iteration, int starts, int rest) {

    /** The rules, and what does as much: one thread compiles that for half a minute. */
    static final int MORE = 5;

    /** About fifty minutes. */
    static final Effort FULL = new Effort(3, 6, 1000, 5, 400, 15, 180);

    /** Some two minutes: shows that everything runs; its figures say little. */
    static final Effort QUICK = new Effort(1, 1, 300, 2, 100, 3, 0);

    Effort with(int otherRounds, int otherWarmups) {
      return new Effort(otherRounds, otherWarmups, warmup, iterations, iteration, starts, rest);
    }
  }

  private final Path root;
  private final Effort effort;
  private final Samples samples = new Samples();

  private Measurement(Path root, Effort effort) {
    this.root = root;
    this.effort = effort;
  }

  /**
   * Measures, and writes the results.
   *
   * @param args {@code ROOT RESULTS}, then perhaps {@code --quick}, {@code --jdk FOLDER} for each
   *     further JDK with which the start of programs is measured, {@code --rounds N}, {@code
   *     --warmups N}
   */
  public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
    Path root = Path.of(args[0]);
    Path results = Path.of(args[1]);
    Effort effort = Effort.FULL;
    Map<String, Jdk> jdks = new LinkedHashMap<>();
    jdks.put(Jdk.running().version(), Jdk.running());
    for (int i = 2; i < args.length; i++) {
      switch (args[i]) {
        case "--quick" -> effort = Effort.QUICK;
        case "--rounds" -> effort = effort.with(Integer.parseInt(args[++i]), effort.warmups());
        case "--warmups" -> effort = effort.with(effort.rounds(), Integer.parseInt(args[++i]));
        case "--jdk" -> {
          Jdk jdk = Jdk.at(Path.of(args[++i]));
          jdks.put(jdk.version(), jdk);
        }
        default -> throw new IllegalArgumentException("Not understood: " + args[i]);
      }
    }
    double load = loadAtRest(effort);
    List<Jars.Module> modules = new Jars(root.resolve("benchmarks/target/lib")).modules();
    Measurement measurement = new Measurement(root, effort);
    Starts starts = new Starts(root, root.resolve("benchmarks/target/starts"));
    Map<Jdk, Map<String, Starts.Times>> started = new LinkedHashMap<>();
    for (Jdk jdk : jdks.values()) {
      System.out.println("Starting programs with JDK " + jdk.version() + " ...");
      started.put(jdk, starts.measure(jdk, effort.starts()));
    }
    for (int round = 1; round <= effort.rounds(); round++) {
      System.out.println("Round " + round + " of " + effort.rounds() + " ...");
      measurement.round();
    }
    Files.writeString(
        results, new Results(measurement.samples, started, modules, effort, load, HEAP).document());
    System.out.println("Written: " + results);
  }

  /**
   * How busy the machine was in the last minute, before anything is measured. The build, which has
   * just ended, is waited for to pass out of that minute.
   */
  private static double loadAtRest(Effort effort) throws InterruptedException {
    OperatingSystemMXBean machine = ManagementFactory.getOperatingSystemMXBean();
    int seconds = effort.rest();
    while (seconds > 0 && Results.isBusy(machine.getSystemLoadAverage())) {
      TimeUnit.SECONDS.sleep(1);
      seconds--;
    }
    return machine.getSystemLoadAverage();
  }

  /** Every benchmark once, each in a virtual machine of its own. */
  private void round() throws RunnerException {
    List<Payload> two = List.of(Payload.SMALL, Payload.USUAL);
    run(Results.CODECS, two, 1, effort.warmups());
    run(Results.RULES, two, 1, effort.warmups() * Effort.MORE);
    run(List.of(Results.THREADS), List.of(Payload.USUAL), 2, effort.warmups() * Effort.MORE);
    List<Payload> many = List.of(Payload.TEN, Payload.THOUSAND);
    run(Results.GROWTH_OF_CODECS, many, 1, effort.warmups());
    run(Results.GROWTH_OF_RULES, many, 1, effort.warmups() * Effort.MORE);
    run(Results.BILL, List.of(Payload.USUAL), 1, effort.warmups() * Effort.MORE);
  }

  private void run(List<String> benchmarks, List<Payload> payloads, int threads, int warmups)
      throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(
                benchmarks.stream()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "Benchmark[.](", ")$")))
            .param("payload", payloads.stream().map(Payload::name).toArray(String[]::new))
            .threads(threads)
            .forks(1)
            .warmupIterations(warmups)
            .warmupTime(TimeValue.milliseconds(effort.warmup()))
            .measurementIterations(effort.iterations())
            .measurementTime(TimeValue.milliseconds(effort.iteration()))
            .addProfiler(Yardstick.class)
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .jvmArgsAppend(HEAP.toArray(String[]::new))
            .jvmArgsAppend("-D" + Bill.JARS + "=" + System.getProperty(Bill.JARS));
    samples.add(new Runner(options.build()).run());
  }
}
