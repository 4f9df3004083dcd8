package fi.seloste.benchmarks;

import fi.seloste.benchmarks.Samples.Key;
import fi.seloste.benchmarks.Samples.Sample;
import fi.seloste.validation.Rule;
import fi.seloste.validation.rulesets.Rulesets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The document of what was measured: {@code benchmarks/RESULTS.md}. */
final class Results {

  /** Benchmarks of text with a small and a usual notice, in the order of their rows. */
  static final List<String> CODECS =
      List.of(
          "stream",
          "read",
          "readDocument",
          "databindBean",
          "databindRecord",
          "streamWrite",
          "writeString",
          "write",
          "databindWrite");

  /** Benchmarks of what is many methods, with the same notices. */
  static final List<String> RULES =
      List.of("check", "readAndCheck", "hibernateValidator", "networknt", "renderHtml", "changes");

  /** Benchmarks of text with many registers. */
  static final List<String> GROWTH_OF_CODECS = List.of("stream", "read", "write");

  /** Benchmarks of rules with many registers. */
  static final List<String> GROWTH_OF_RULES = List.of("check", "readAndCheck");

  /** Benchmarks of the library for bills of materials. */
  static final List<String> BILL = List.of("billStream", "billParse", "billValidate");

  /** The benchmark that runs in two threads too. */
  static final String THREADS = "readAndCheck";

  private static final Map<String, String> WHAT = new LinkedHashMap<>();

  static {
    WHAT.put("stream", "bare parse, every string taken (`jackson-core`)");
    WHAT.put("read", "**seloste**: JSON to notice");
    WHAT.put("readDocument", "**seloste**: the same with the place of every part");
    WHAT.put("databindBean", "Jackson databind: JSON to mutable beans");
    WHAT.put("databindRecord", "Jackson databind: JSON to records");
    WHAT.put(
        "streamWrite", "bare writing of the same tokens, indented, into a stream (`jackson-core`)");
    WHAT.put("writeString", "**seloste**: notice to JSON, indented, as a string");
    WHAT.put("write", "**seloste**: notice to JSON, indented, into a stream");
    WHAT.put("databindWrite", "Jackson databind: beans to JSON, on one line, into a stream");
    WHAT.put("check", "**seloste**: all rules and the report");
    WHAT.put("readAndCheck", "**seloste**: reading, all rules and the report");
    WHAT.put("hibernateValidator", "Hibernate Validator: constraints on beans");
    WHAT.put("networknt", "networknt: our JSON Schema, parsing included");
    WHAT.put("renderHtml", "**seloste**: notice to page of HTML");
    WHAT.put("changes", "**seloste**: two versions compared and judged");
    WHAT.put("billStream", "bare parse of the bill");
    WHAT.put("billParse", "cyclonedx-core-java: parse");
    WHAT.put("billValidate", "cyclonedx-core-java: validate");
  }

  private final Samples samples;
  private final Map<Jdk, Map<String, Starts.Times>> starts;
  private final List<Jars.Module> modules;
  private final Measurement.Effort effort;
  private final double load;
  private final List<String> heap;
  private final StringBuilder out = new StringBuilder();

  Results(
      Samples samples,
      Map<Jdk, Map<String, Starts.Times>> starts,
      List<Jars.Module> modules,
      Measurement.Effort effort,
      double load,
      List<String> heap) {
    this.samples = samples;
    this.starts = starts;
    this.modules = modules;
    this.effort = effort;
    this.load = load;
    this.heap = heap;
  }

  /** The document, in Markdown. */
  String document() throws IOException {
    line("# What seloste costs");
    line("");
    line("Written by `benchmarks/run`; how it measures: [README.md](README.md).");
    line("");
    line(machine());
    targets();
    steadyState(Payload.SMALL);
    steadyState(Payload.USUAL);
    bill();
    growth();
    starts();
    jars();
    return out.toString();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void heading(String text) {
    line("");
    line("## " + text);
    line("");
  }

  private String machine() throws IOException {
    int processors = Runtime.getRuntime().availableProcessors();
    String text =
        "Machine: %s; %d processors; %s on %s; %s %s. "
                .formatted(
                    processor(),
                    processors,
                    System.getProperty("os.name"),
                    System.getProperty("os.arch"),
                    System.getProperty("java.vm.name"),
                    System.getProperty("java.version"))
            + "Each benchmark ran in %d virtual machines of its own (%s), %d × %d ms after %d × %d ms of warm-up, and after %d times as many where more is to be compiled (rules, pages, changes, validators)."
                .formatted(
                    effort.rounds(),
                    String.join(" ", heap),
                    effort.iterations(),
                    effort.iteration(),
                    effort.warmups(),
                    effort.warmup(),
                    Measurement.Effort.MORE);
    if (effort.warmup() < Measurement.Effort.FULL.warmup()) {
      text +=
          "%n%n**Measured in a hurry**, before everything was compiled: these figures say little."
              .formatted();
    }
    if (isBusy(load)) {
      text +=
          String.format(
              Locale.ROOT,
              "%n%n**The machine had other work** (load %.1f before the first measurement): the compiler may not have got to everything, and these figures say little.",
              load);
    }
    return text;
  }

  /** Whether a load is that of a machine which has something to do. */
  static boolean isBusy(double load) {
    return load > Runtime.getRuntime().availableProcessors() * 0.3;
  }

  private static String processor() throws IOException {
    Path file = Path.of("/proc/cpuinfo");
    if (Files.exists(file)) {
      try (Stream<String> lines = Files.lines(file)) {
        return lines
            .filter(line -> line.startsWith("model name"))
            .map(line -> line.substring(line.indexOf(':') + 1).trim())
            .findFirst()
            .orElse("a processor of unknown name");
      }
    }
    return "a processor of unknown name";
  }

  private void targets() {
    heading("The targets");
    line("Ratios are to the bare parse of the same text in the same moment, with quartiles.");
    line("");
    line("| work | target | usual notice | small notice | |");
    line("|---|---|---|---|---|");
    target("JSON to notice", "read", 1.5);
    target("all rules and the report", "check", 1.0);
    target("reading, checking, report", "readAndCheck", 2.5);
    target("notice to JSON, as a string", "writeString", 1.5);
    target("notice to JSON, into a stream", "write", 1.5);
    for (String work : growing().subList(1, growing().size())) {
      double growth = growth(work);
      line(
          "| `%s`: a byte of 1000 registers against one of 10 | ≤ 1.10 | %s | | %s |"
              .formatted(work, two(growth), verdict(growth <= 1.1)));
    }
    double speedUp = speedUp();
    line(
        "| two threads against one (`%s`) | ≥ 1.80 | %s | | %s |"
            .formatted(THREADS, two(speedUp), verdict(speedUp >= 1.8)));
    for (Map.Entry<Jdk, Map<String, Starts.Times>> jdk : starts.entrySet()) {
      if (jdk.getKey().feature() == 17) {
        Spread above = jdk.getValue().get(Starts.FIRST_CHECK).above();
        line(
            "| first checked notice above an empty JVM, JDK 17 | ≤ 150 ms | | %s ms | %s |"
                .formatted(above.text("%.0f"), verdict(above.median() <= 150)));
      }
    }
  }

  private void target(String work, String benchmark, double target) {
    Spread usual = samples.spread(key(benchmark, Payload.USUAL), Sample::ratio);
    Spread small = samples.spread(key(benchmark, Payload.SMALL), Sample::ratio);
    line(
        "| %s | ≤ %s | %s | %s | %s |"
            .formatted(
                work,
                two(target),
                usual.text("%.2f"),
                small.text("%.2f"),
                verdict(usual.median() <= target && small.median() <= target)));
  }

  private static String verdict(boolean met) {
    return met ? "met" : "**not met**";
  }

  private void steadyState(Payload payload) {
    heading(
        (payload == Payload.SMALL ? "A small notice" : "A usual notice")
            + ": "
            + payload.bytes().length
            + " bytes");
    if (payload == Payload.USUAL) {
      line(
          "In two languages. All rules: the %d of notices and of Finnish law."
              .formatted(rules().size()));
      line("");
    }
    tableHead();
    table(CODECS, payload);
    table(RULES, payload);
  }

  private static List<Rule> rules() {
    return Rulesets.notice().and(Rulesets.finland()).rules();
  }

  private void bill() {
    heading("A bill of materials: " + Bill.asLongAs(Payload.USUAL).length + " bytes");
    line("Another format with another schema: an order of magnitude, not a race.");
    line("");
    tableHead();
    table(BILL, Payload.USUAL);
  }

  private void tableHead() {
    line("| | µs, median (quartiles) | times the bare parse | kB allocated |");
    line("|---|--:|--:|--:|");
  }

  private void table(List<String> benchmarks, Payload payload) {
    for (String benchmark : benchmarks) {
      Key key = key(benchmark, payload);
      line(
          "| %s | %s | %s | %s |"
              .formatted(
                  WHAT.get(benchmark),
                  samples.spread(key, it -> it.nanoseconds() / 1000).text("%.1f"),
                  samples.spread(key, Sample::ratio).text("%.2f"),
                  one(samples.spread(key, it -> it.bytes() / 1000).median())));
    }
  }

  private void growth() {
    int ten = Payload.TEN.bytes().length;
    int thousand = Payload.THOUSAND.bytes().length;
    heading("Many registers, and two threads");
    line(
        "Nanoseconds a byte: ten registers in %d bytes, a thousand in %d."
            .formatted(ten, thousand));
    line("");
    line("| | 10 registers | 1000 registers | growth | kB allocated for 1000 |");
    line("|---|--:|--:|--:|--:|");
    for (String benchmark : growing()) {
      line(
          "| %s | %s | %s | %s | %s |"
              .formatted(
                  WHAT.get(benchmark),
                  two(perByte(benchmark, Payload.TEN)),
                  two(perByte(benchmark, Payload.THOUSAND)),
                  two(growth(benchmark)),
                  one(
                      samples
                          .spread(key(benchmark, Payload.THOUSAND), it -> it.bytes() / 1000)
                          .median())));
    }
    line("");
    line(
        "`%s` in two threads at once does %s times the work of one thread."
            .formatted(THREADS, two(speedUp())));
  }

  /** Benchmarks with many registers, in the order of their rows. */
  static List<String> growing() {
    return Stream.of(GROWTH_OF_CODECS, GROWTH_OF_RULES).flatMap(List::stream).toList();
  }

  private double perByte(String benchmark, Payload payload) {
    return samples.spread(key(benchmark, payload), Sample::nanoseconds).median()
        / payload.bytes().length;
  }

  private double growth(String benchmark) {
    return perByte(benchmark, Payload.THOUSAND) / perByte(benchmark, Payload.TEN);
  }

  private double speedUp() {
    double one = samples.spread(new Key(THREADS, Payload.USUAL, 1), Sample::ratio).median();
    double two = samples.spread(new Key(THREADS, Payload.USUAL, 2), Sample::ratio).median();
    return 2 * one / two;
  }

  private void starts() {
    heading("Cold start");
    line(
        "Whole processes, the small notice, in milliseconds: median (quartiles) of %d, one after the other in turn."
            .formatted(effort.starts()));
    for (Map.Entry<Jdk, Map<String, Starts.Times>> jdk : starts.entrySet()) {
      line("");
      line("| JDK " + jdk.getKey().version() + " | whole process | above an empty JVM |");
      line("|---|--:|--:|");
      for (Map.Entry<String, Starts.Times> program : jdk.getValue().entrySet()) {
        line(
            "| %s | %s | %s |"
                .formatted(
                    program.getKey(),
                    program.getValue().whole().text("%.0f"),
                    program.getKey().equals(Starts.EMPTY)
                        ? ""
                        : program.getValue().above().text("%.0f")));
      }
    }
  }

  private void jars() {
    heading("What comes into an application");
    line("Optional jars, which only those have who want what they are for, are not counted.");
    line("");
    line("| module | its jar, kB | jars it needs | with these, kB |");
    line("|---|--:|---|--:|");
    for (Jars.Module module : modules) {
      line(
          "| `%s` | %d | %s | %d |"
              .formatted(
                  module.name(),
                  Math.round(module.bytes() / 1000.0),
                  module.needed().isEmpty() ? "none" : String.join(", ", module.needed()),
                  Math.round((module.bytes() + module.neededBytes()) / 1000.0)));
    }
  }

  private static Key key(String benchmark, Payload payload) {
    return new Key(benchmark, payload, 1);
  }

  private static String one(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  private static String two(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
