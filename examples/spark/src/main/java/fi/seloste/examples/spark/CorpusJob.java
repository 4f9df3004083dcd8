package fi.seloste.examples.spark;

import fi.seloste.examples.corpus.Counts;
import fi.seloste.examples.corpus.Summary;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The program {@code corpus} as a job of Apache Spark: the same findings in the same order, and the
 * same summary.
 *
 * <pre>{@code
 * spark-submit --class fi.seloste.examples.spark.CorpusJob --jars ... \
 *   seloste-examples-spark.jar --as-of 2026-11-22 hdfs:///notices hdfs:///findings
 * }</pre>
 */
@Command(
    name = "corpus-job",
    description = "Checks notices, one on a line (NDJSON), and prints what is found as JSON.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every line was checked",
      "1:every line was gone through, but some could not be read, or the job failed",
      "2:the call is wrong",
      "3:a rule failed, which says nothing about the notices"
    })
public final class CorpusJob implements Callable<Integer> {

  static final int CHECKED = 0;
  static final int PARTLY_UNREADABLE = 1;
  static final int RULE_FAILED = 3;

  @Parameters(
      index = "0",
      paramLabel = "INPUT",
      description = "Files, folders or patterns as Spark takes them; lines are counted over all.")
  private String input = "";

  @Parameters(
      index = "1",
      paramLabel = "FINDINGS",
      description = "The folder of all findings, which must not be there yet.")
  private String findings = "";

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      required = true,
      description = "The day for which the law is taken, such as 2026-11-22.")
  private LocalDate asOf = LocalDate.EPOCH;

  @Option(names = "--record", description = "The lines have to be records, Article 30.")
  private boolean isRecord;

  @Option(
      names = "--no-national",
      description = "Leave out the national law that a notice calls for.")
  private boolean noNational;

  enum Language {
    FI,
    SV,
    EN
  }

  @Option(names = "--lang", paramLabel = "LANG", description = "fi, sv or en (default: en).")
  private Language language = Language.EN;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** A job that has yet to be told its arguments. */
  CorpusJob() {}

  /** Runs the job with the Spark that submits it; ends the JVM with its exit code. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new CorpusJob()).setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public Integer call() {
    Settings settings =
        new Settings(isRecord, !noNational, asOf, language.name().toLowerCase(Locale.ROOT));
    Counts counts;
    try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName("seloste"))) {
      counts = check(spark, settings);
    }
    ByteArrayOutputStream summary = new ByteArrayOutputStream();
    Summary.writeJson(counts, summary);
    spec.commandLine().getOut().print(summary.toString(StandardCharsets.UTF_8));
    spec.commandLine().getOut().flush();
    if (counts.engineErrors() > 0) {
      return RULE_FAILED;
    }
    return counts.unreadable() > 0 ? PARTLY_UNREADABLE : CHECKED;
  }

  private Counts check(JavaSparkContext spark, Settings settings) {
    JavaRDD<Inspected> inspected =
        lines(spark)
            .zipWithIndex()
            .mapPartitions(lines -> Inspected.of(lines, settings.inspection()))
            .persist(StorageLevel.DISK_ONLY()); // it is asked twice, and may be large
    inspected.flatMap(Inspected::eachFinding).saveAsTextFile(findings);
    return inspected.map(Inspected::counts).fold(new Counts(), Counts::add);
  }

  /** The bytes of each line as they are: what is no UTF-8 is to be told, not replaced. */
  private JavaRDD<byte[]> lines(JavaSparkContext spark) {
    Configuration reading = new Configuration(spark.hadoopConfiguration());
    reading.set("textinputformat.record.delimiter", "\n");
    return spark
        .newAPIHadoopFile(input, TextInputFormat.class, LongWritable.class, Text.class, reading)
        .map(record -> record._2().copyBytes());
  }
}
