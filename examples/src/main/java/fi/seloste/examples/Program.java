package fi.seloste.examples;

import fi.seloste.validation.PlainText;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What the programs of this module have in common: their streams, their language, how they fail.
 */
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

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "Language of the messages: fi, sv or en (default: en).")
  private Language language = Language.EN;

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
  final Words words() {
    return new Words(language.toString());
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
