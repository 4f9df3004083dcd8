package fi.seloste.examples;

import fi.seloste.examples.corpus.Checkpoint;
import fi.seloste.examples.corpus.CorpusRun;
import fi.seloste.examples.corpus.Counts;
import fi.seloste.examples.corpus.Findings;
import fi.seloste.examples.corpus.Inspection;
import fi.seloste.examples.corpus.Progress;
import fi.seloste.examples.corpus.Summary;
import fi.seloste.validation.rulesets.Rulesets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The program {@code corpus}: checks any number of notices and counts what is found. */
@Command(
    name = "corpus",
    description = {
      "Checks any number of notices, one on a line (NDJSON), and counts what is found, rule by rule.",
      "A run that was broken off goes on where it was, if it is called in the same way."
    },
    exitCodeList = {
      "0:every line was checked",
      "1:every line was gone through, but some could not be read",
      "2:a file cannot be read or written, or the call is wrong",
      "3:a rule failed, which says nothing about the notices",
      "130:broken off from the keyboard (143: by another program)"
    })
public final class Corpus extends MonolingualProgram {

  static final int CHECKED = 0;
  static final int PARTLY_UNREADABLE = 1;
  static final int BROKEN_OFF = 130;

  private static final String STANDARD_INPUT = "-";
  private static final String AS_OF = "as-of";
  private static final int BEGINNING = 1 << 12;
  private static final int SECONDS_TO_STOP_IN = 30;

  enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    static final class Named extends Word<Format> {
      Named() {
        super(values());
      }
    }
  }

  @Parameters(
      paramLabel = "FILE",
      description =
          "Notices in the JSON of seloste, each on a line; - is standard input, from which no run "
              + "goes on.")
  private String file = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FINDINGS",
      description =
          "The file of all findings, a line of JSON for each, in the order of the notices (default: "
              + "FILE with .findings.ndjson for its ending).")
  private @Nullable String output;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Judging.Day.class,
      description =
          "The day for which the law is taken, such as 2026-11-22 (default: today, or that of the "
              + "run that was broken off).")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--rules",
      paramLabel = "RULES",
      converter = Check.Kind.Named.class,
      description = "What the lines have to be: notice or record (default: notice).")
  private Check.Kind rules = Check.Kind.NOTICE;

  @Option(
      names = "--no-national",
      description = "Leave out the national law that a notice calls for.")
  private boolean noNational;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Named.class,
      description = "Form of the summary: text or json (default: text).")
  private Format format = Format.TEXT;

  @Option(
      names = "--threads",
      paramLabel = "NUMBER",
      description = "How many notices are checked at once (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--restart", description = "Begin anew, and drop a run that was broken off.")
  private boolean restart;

  @Option(
      names = "--progress",
      negatable = true,
      description = "Tell how far it is on standard error (default: if it is a terminal).")
  private @Nullable Boolean progress;

  private final boolean isTerminal;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean isBrokenOff;
  private volatile @Nullable CorpusRun run;

  /**
   * A run that has yet to be told its arguments.
   *
   * @param in standard input
   * @param isTerminal whether somebody looks on
   */
  Corpus(InputStream in, boolean isTerminal) {
    super(in, false);
    this.isTerminal = isTerminal;
  }

  /** Runs the program; ends the JVM with its exit code. */
  public static void main(String[] args) {
    Corpus program = new Corpus(standardInput(), Terminal.isThere());
    Runtime.getRuntime().addShutdownHook(new Thread(program::breakOff, "break off"));
    program.runAndExit(args);
  }

  /** Ends the run, and comes back when what is done is saved; from any thread. */
  void breakOff() {
    isBrokenOff = true;
    CorpusRun running = run;
    if (running != null) {
      running.stop();
      try {
        ended.await(SECONDS_TO_STOP_IN, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public Integer call() {
    try {
      return checkAll();
    } finally {
      ended.countDown();
    }
  }

  private int checkAll() {
    if (threads < 1) {
      throw refusal("--threads needs a number from 1.");
    }
    Words words = words();
    Path target = target();
    Optional<Checkpoint> unfinished = unfinished(target);
    try {
      return input(words).read(file, in -> check(in, target, unfinished, words));
    } catch (UnreadableException e) {
      tellFaults(e, words);
      return UNREADABLE;
    } catch (UnwritableException e) {
      String reason = new Output(target.toString()).reason(e.failure());
      tell(target + ": " + words.get("unwritable." + reason));
      return UNREADABLE;
    }
  }

  private Path target() {
    String name = output;
    if (name == null) {
      if (isStandardInput()) {
        throw refusal("Name a file for the findings of standard input with -o.");
      }
      name = file.replaceFirst("\\.(ndjson|jsonl)$", "") + ".findings.ndjson";
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw refusal("'" + name + "' is not the name of a file.");
    }
  }

  private boolean isStandardInput() {
    return file.equals(STANDARD_INPUT);
  }

  private Optional<Checkpoint> unfinished(Path target) {
    try {
      return restart || isStandardInput() ? Optional.empty() : Findings.unfinished(target);
    } catch (IOException e) {
      throw refusal(e.getMessage() + "; --restart begins anew.");
    }
  }

  private int check(InputStream corpus, Path target, Optional<Checkpoint> unfinished, Words words)
      throws IOException {
    LocalDate day =
        asOf != null
            ? asOf
            : unfinished
                .map(broken -> LocalDate.parse(broken.settings().get(AS_OF)))
                .orElseGet(LocalDate::now);
    long size = isStandardInput() ? 0 : Files.size(Path.of(file));
    Map<String, String> settings = settings(day);
    unfinished.ifPresent(broken -> requireSame(broken, settings, size));
    Progress from = unfinished.map(Checkpoint::progress).orElseGet(Progress::none);
    corpus.skipNBytes(from.offset());
    if (unfinished.isPresent()) {
      tell(words.get("corpus.resumed").replace("{line}", words.number(from.lines() + 1)));
    }
    Inspection inspection = new Inspection(rules.rules(), !noNational, day, words.locale());
    CorpusRun running = new CorpusRun(inspection, threads);
    run = running;
    if (isBrokenOff) {
      running.stop();
    }
    Gauge gauge = new Gauge(err(), words, size, from, System::nanoTime);
    try (CorpusResults results =
        new CorpusResults(
            target,
            settings,
            unfinished,
            !isStandardInput(),
            wantsGauge() ? gauge : null,
            line -> tell(Input.artifact(file).label() + ":" + line))) {
      if (!running.run(corpus, from, results)) {
        results.breakOff();
        tell(words.get(isStandardInput() ? "corpus.broken" : "corpus.resumable"));
        return BROKEN_OFF;
      }
      results.finish();
      if (results.untold() > 0) {
        tell(words.get("corpus.untold").replace("{count}", words.number(results.untold())));
      }
      return summarize(results.counts(), words);
    }
  }

  private boolean wantsGauge() {
    return progress == null ? isTerminal : progress;
  }

  /** All that the findings depend on, and how the corpus begins. */
  private Map<String, String> settings(LocalDate day) throws IOException {
    Map<String, String> settings = new TreeMap<>();
    settings.put(AS_OF, day.toString());
    settings.put("lang", words().locale().toString());
    settings.put("rules", rules + (noNational ? " without national law" : ""));
    settings.put("edition", Rulesets.editions().get(Rulesets.editions().size() - 1).toString());
    if (!isStandardInput()) {
      try (InputStream in = Files.newInputStream(Path.of(file))) {
        settings.put("begins", HexFormat.of().formatHex(sha256(in.readNBytes(BEGINNING))));
      }
    }
    return settings;
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }

  private void requireSame(Checkpoint broken, Map<String, String> settings, long size) {
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      String before = broken.settings().get(setting.getKey());
      if (!setting.getValue().equals(before)) {
        throw refusal(
            setting.getKey().equals("begins")
                ? "The run that was broken off was of another corpus; --restart begins anew."
                : "The run that was broken off had "
                    + setting.getKey()
                    + " "
                    + before
                    + ", not "
                    + setting.getValue()
                    + "; --restart begins anew.");
      }
    }
    if (size < broken.progress().offset()) {
      throw refusal("The corpus is shorter than it was; --restart begins anew.");
    }
  }

  private int summarize(Counts counts, Words words) {
    if (format == Format.JSON) {
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      Summary.writeJson(counts, json);
      out().print(json.toString(StandardCharsets.UTF_8));
    } else {
      new CorpusTable(words).print(counts, out());
    }
    if (counts.engineErrors() > 0) {
      return FAILED;
    }
    return counts.unreadable() > 0 ? PARTLY_UNREADABLE : CHECKED;
  }
}
