package fi.seloste.examples;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The program {@code convert}: writes a privacy notice in another format. */
@Command(
    name = "convert",
    description = {
      "Converts a privacy notice from one format to another.",
      "What was repaired, kept word for word or lost is told on standard error."
    },
    exitCodeList = {
      "0:converted",
      "1:not written, since --strict is given and something would be lost or was repaired",
      "2:the notice cannot be read, the result cannot be written, or the call is wrong",
      "3:a defect of this program"
    })
public final class Convert extends MonolingualProgram {

  static final int CONVERTED = 0;
  static final int LOSSY = 1;

  @Parameters(paramLabel = "FILE", description = "A notice; - is standard input.")
  private String file = "";

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      converter = NoticeFormat.Named.class,
      description = {
        "Format of the notice: seloste, yaml, tilt or html, a page with the notice in it "
            + "(default: what the name of FILE ends with, else seloste)."
      })
  private @Nullable NoticeFormat from;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      converter = NoticeFormat.Named.class,
      required = true,
      description = {
        "Format of the result.",
        "seloste: the JSON of seloste.",
        "yaml: the same as YAML; comments in YAML are not kept.",
        "tilt: Transparency Information Language, version 1.",
        "dpv: a privacy notice as JSON-LD in the Data Privacy Vocabulary.",
        "dpv-record: a record of processing activities, likewise."
      })
  private NoticeFormat to = NoticeFormat.SELOSTE;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = {
        "File for the result (default: standard output). What was in it is replaced once the "
            + "result is whole, and else left as it was."
      })
  private String output = Output.STANDARD_OUTPUT;

  @Option(
      names = "--strict",
      description = {
        "Write nothing if something would be lost or expressed less exactly, or if something in "
            + "the notice was not understood as it is written."
      })
  private boolean strict;

  @Option(names = "--verbose", description = "Tell also what was understood.")
  private boolean verbose;

  /**
   * A run that has yet to be told its arguments.
   *
   * @param in standard input
   * @param colours whether text is coloured
   */
  Convert(InputStream in, boolean colours) {
    super(in, colours);
  }

  /** Runs the program; ends the JVM with its exit code. */
  public static void main(String[] args) {
    new Convert(standardInput(), Terminal.wantsColours()).runAndExit(args);
  }

  @Override
  public Integer call() {
    NoticeFormat format = format(from, file);
    if (!to.isWritten()) {
      throw refusal("Notices in " + to + " are only read; examples/publish writes pages.");
    }
    Words words = words();
    NoticeFormat.Original original;
    try {
      original = input(words).read(file, format::read);
    } catch (UnreadableException e) {
      tellFaults(e, from, format, words);
      return UNREADABLE;
    }
    NoticeFormat.Written written = to.write(original);
    List<Account> accounts = List.of(original.account(), written.account());
    boolean refused = strict && !accounts.stream().allMatch(Account::isFaithful);
    Output target = new Output(output);
    if (!refused && !isWritten(written.text(), target, words)) {
      return UNREADABLE;
    }
    AccountReport report =
        new AccountReport(original, Input.artifact(file).label(), target.label(), words);
    accounts.forEach(account -> report.lines(account, verbose).forEach(this::tell));
    String sums =
        report.sums(written.account()) + (refused ? "; " + words.get("convert.refused") : "");
    if (!sums.isEmpty()) {
      tell(sums);
    }
    return refused ? LOSSY : CONVERTED;
  }
}
