package fi.seloste.examples;

import static java.util.function.Predicate.not;

import fi.seloste.jackson.Position;
import fi.seloste.jackson.tilt.Treatment;
import fi.seloste.validation.PlainText;
import fi.seloste.validation.report.Artifact;
import fi.seloste.validation.report.Fault;
import fi.seloste.validation.report.ReportWriter;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
public final class Convert extends Program {

  static final int CONVERTED = 0;
  static final int LOSSY = 1;

  @Parameters(paramLabel = "FILE", description = "A notice; - is standard input.")
  private String file = "";

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      converter = NoticeFormat.Named.class,
      description = {
        "Format of the notice: seloste, yaml or tilt (default: yaml if FILE ends with .yaml or .yml, "
            + "else seloste)."
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
    NoticeFormat format = from == null ? NoticeFormat.of(file) : from;
    if (!format.isReadable()) {
      throw refusal(
          "Notices in " + format + " are only written: --from takes seloste, yaml or tilt.");
    }
    Words words = words();
    NoticeFormat.Original original;
    try {
      original = input(words).read(file, format::read);
    } catch (UnreadableException e) {
      ReportWriter.faults(err(), begin(), words.locale()).add(e.input());
      if (from == null && e.input().faults().stream().anyMatch(Fault::hasPlace)) {
        tell(words.get("convert.guessed").replace("{format}", format.toString()));
      }
      return UNREADABLE;
    }
    NoticeFormat.Written written = to.write(original);
    List<Account> accounts = List.of(original.account(), written.account());
    boolean refused = strict && !accounts.stream().allMatch(Account::isFaithful);
    Output target = new Output(output);
    if (!refused) {
      try {
        target.write(written.text(), out());
      } catch (IOException e) {
        tell(target.label() + ": " + words.get("unwritable." + target.reason(e)));
        return UNREADABLE;
      }
    }
    report(accounts, original, target);
    String sums = sums(accounts, words) + (refused ? "; " + words.get("convert.refused") : "");
    if (!sums.isEmpty()) {
      tell(sums);
    }
    return refused ? LOSSY : CONVERTED;
  }

  private void report(List<Account> accounts, NoticeFormat.Original original, Output target) {
    Artifact source = Input.artifact(file);
    for (Account account : accounts) {
      for (Account.Entry entry : account.entries()) {
        if (verbose || entry.outcome() != Treatment.UNDERSTOOD) {
          tell(place(entry, original, source.label(), target.label()) + ": " + entry.line());
        }
      }
    }
  }

  /** The document that an entry is about, with the place in its text if that is known. */
  private static String place(
      Account.Entry entry, NoticeFormat.Original original, String source, String target) {
    return switch (entry.where()) {
      case READ -> at(source, entry.position()).orElse(source);
      case NOTICE ->
          original
              .document()
              .flatMap(document -> at(source, document.locate(entry.pointer())))
              .orElse("<notice>");
      case WRITTEN -> target;
    };
  }

  private static Optional<String> at(String source, Optional<Position> position) {
    return position.map(place -> source + ":" + place);
  }

  /** How much came to what, in one line; empty if nothing was to be accounted for. */
  private static String sums(List<Account> accounts, Words words) {
    return Stream.of(
            sum("convert.read", accounts.get(0), words),
            sum("convert.written", accounts.get(1), words))
        .filter(not(String::isEmpty))
        .collect(Collectors.joining("; "));
  }

  private static String sum(String heading, Account account, Words words) {
    if (account.outcomes().isEmpty()) {
      return "";
    }
    String sum =
        account.outcomes().stream()
            .filter(outcome -> account.count(outcome) > 0)
            .map(outcome -> words.get("outcome." + outcome) + " " + account.count(outcome))
            .collect(Collectors.joining(", "));
    return words.get(heading) + ": " + (sum.isEmpty() ? words.get("convert.nothing") : sum);
  }

  private void tell(String line) {
    err().println(begin() + PlainText.line(line));
  }
}
