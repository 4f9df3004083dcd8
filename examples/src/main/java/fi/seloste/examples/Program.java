package fi.seloste.examples;

import fi.seloste.model.LanguageTag;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.PlainText;
import fi.seloste.validation.report.Fault;
import fi.seloste.validation.report.ReportWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the programs of this module have in common: their streams, and how they fail. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n")
abstract class Program implements Callable<Integer> {

  static final int UNREADABLE = 2;
  static final int FAILED = 3;

  enum Language {
    FI,
    SV,
    EN;

    /** The first language of a notice that documents are written in; English if there is none. */
    static Language of(PrivacyNotice notice) {
      return notice.languages().stream()
          .flatMap(tag -> Stream.of(values()).filter(it -> it.tag().includes(tag)))
          .findFirst()
          .orElse(EN);
    }

    private LanguageTag tag() {
      return LanguageTag.of(toString());
    }

    Locale locale() {
      return Locale.forLanguageTag(toString());
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    static final class Named extends Word<Language> {
      Named() {
        super(values());
      }
    }
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  private final InputStream in;
  private final boolean colours;

  /**
   * A run that has yet to be told its arguments.
   *
   * @param in standard input
   * @param colours whether text is coloured
   */
  Program(InputStream in, boolean colours) {
    this.in = in;
    this.colours = colours;
  }

  /** Standard input as it comes. */
  static InputStream standardInput() {
    return new FileInputStream(FileDescriptor.in);
  }

  /** Runs the program on the standard streams; ends the JVM with its exit code. */
  final void runAndExit(String... args) {
    // not System.out and err: their encoding is that of the locale
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    System.exit(run(out, err, args));
  }

  /**
   * Runs the program on these streams, which get UTF-8 whatever the locale; gives the exit code.
   */
  final int run(OutputStream out, OutputStream err, String... args) {
    PrintWriter output = new PrintWriter(out, false, StandardCharsets.UTF_8);
    PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
    CommandLine command =
        new CommandLine(this)
            .setOut(output)
            .setErr(errors)
            .setColorScheme(CommandLine.Help.defaultColorScheme(colours ? Ansi.ON : Ansi.OFF))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(Program::refuse)
            .setExecutionExceptionHandler(Program::fail);
    int exit = command.execute(args);
    errors.flush();
    if (output.checkError()) {
      errors.println(begin(command) + "the output could not be written");
      return Math.max(exit, UNREADABLE);
    }
    return exit;
  }

  private static int refuse(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(begin(command) + PlainText.line(e.getMessage() + likely(e)));
    err.println(begin(command) + "see examples/" + command.getCommandName() + " --help");
    return UNREADABLE;
  }

  /** The options that were probably meant, if one was misspelt. */
  private static String likely(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption()) {
      Names options =
          new Names(List.copyOf(e.getCommandLine().getCommandSpec().optionsMap().keySet()));
      return didYouMean(options.likely(unmatched.getUnmatched().get(0)));
    }
    return "";
  }

  static String didYouMean(List<String> likely) {
    return likely.isEmpty() ? "" : "; did you mean " + String.join(" or ", likely) + "?";
  }

  private static int fail(Exception e, CommandLine command, ParseResult call) {
    command
        .getErr()
        .println(begin(command) + "a defect of this program: " + PlainText.line(e.toString()));
    return FAILED;
  }

  /** What each line on standard error begins with: the name of the program. */
  private static String begin(CommandLine command) {
    return command.getCommandName() + ": ";
  }

  final String begin() {
    return begin(spec.commandLine());
  }

  final ParameterException refusal(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  final PrintWriter err() {
    return spec.commandLine().getErr();
  }

  final boolean colours() {
    return colours;
  }

  /** The words of the program in the language that the call names. */
  abstract Words words();

  /** Tells a line on standard error. */
  final void tell(String line) {
    err().println(begin() + PlainText.line(line));
  }

  /** Tells what is wrong with an input. */
  final void tellFaults(UnreadableException e, Words words) {
    ReportWriter.faults(err(), begin(), words.locale()).add(e.input());
  }

  /** Tells what is wrong with an input whose format the call may name, and did not if null. */
  final void tellFaults(
      UnreadableException e, @Nullable NoticeFormat named, NoticeFormat read, Words words) {
    tellFaults(e, words);
    if (named == null && e.input().faults().stream().anyMatch(Fault::hasPlace)) {
      tell(words.get("convert.guessed").replace("{format}", read.toString()));
    }
  }

  /** The format of a notice: the one that the call names, or else the one of its file. */
  final NoticeFormat format(@Nullable NoticeFormat named, String file) {
    if (named != null && !named.isReadable()) {
      throw refusal(
          "Notices in " + named + " are only written: --from takes seloste, yaml, tilt or html.");
    }
    return named == null ? NoticeFormat.of(file) : named;
  }

  /** Writes a text whole or not at all; tells why if it cannot be written. */
  final boolean isWritten(String text, Output target, Words words) {
    try {
      target.write(text, out());
      return true;
    } catch (IOException e) {
      tell(target.label() + ": " + words.get("unwritable." + target.reason(e)));
      return false;
    }
  }

  /** The files that the call may name, and standard input. */
  final Input input(Words words) {
    return new Input(in, words);
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "seloste "
            + Optional.ofNullable(Program.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("of unknown version")
      };
    }
  }
}
