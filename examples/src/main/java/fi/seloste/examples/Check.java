package fi.seloste.examples;

import fi.seloste.jackson.MalformedNoticeException;
import fi.seloste.jackson.NoticeDocument;
import fi.seloste.jackson.NoticeJson;
import fi.seloste.validation.Ruleset;
import fi.seloste.validation.rulesets.Rulesets;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The program {@code check}: puts the rules to privacy notices and prints what they find. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Check.Version.class,
    sortOptions = false,
    description = "Checks privacy notices and says what keeps them from being published.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every notice may be published",
      "1:a notice may not be published",
      "2:a file cannot be read, or the call is wrong",
      "3:a rule failed, which says nothing about the notice"
    })
public final class Check implements Callable<Integer> {

  static final int PUBLISHABLE = 0;
  static final int NOT_PUBLISHABLE = 1;
  static final int UNREADABLE = 2;
  static final int FAILED = 3;

  static final String STANDARD_INPUT = "-";

  enum Language {
    FI,
    SV,
    EN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  enum Kind {
    NOTICE,
    RECORD;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(
      paramLabel = "FILE",
      description = "Notices in the JSON of seloste; - is standard input.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "Language of the messages: fi, sv or en (default: en).")
  private Language language = Language.EN;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Day.class,
      description = "The day for which the law is taken, such as 2026-11-22 (default: today).")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--rules",
      paramLabel = "RULES",
      description = {
        "What the files have to be (default: notice).",
        "notice: what people are told, Articles 13 and 14 of the GDPR.",
        "record: the record of processing activities, Article 30."
      })
  private Kind rules = Kind.NOTICE;

  @Option(
      names = "--no-national",
      description = "Leave out the national law that a notice calls for.")
  private boolean noNational;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Form of the output: text or json (default: text).")
  private Format format = Format.TEXT;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final InputStream in;
  private final boolean colours;
  private final Ruleset house;
  private boolean inputIsRead;

  /**
   * A run that has yet to be told its arguments.
   *
   * @param in standard input
   * @param colours whether text is coloured
   * @param house rules besides those of the library
   */
  Check(InputStream in, boolean colours, Ruleset house) {
    this.in = in;
    this.colours = colours;
    this.house = house;
  }

  /** Runs the program; ends the JVM with its exit code. */
  public static void main(String[] args) {
    Check check =
        new Check(
            new FileInputStream(FileDescriptor.in),
            isTerminal() && Terminal.takesColours(System.getenv()),
            Ruleset.of(List.of()));
    // not System.out and err: their encoding is that of the locale
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    System.exit(check.run(out, err, args));
  }

  /** Since JDK 22 there is a console even where there is no terminal. */
  private static boolean isTerminal() {
    Console console = System.console();
    try {
      return console != null && (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /**
   * Runs the program on these streams, which get UTF-8 whatever the locale; gives the exit code.
   */
  int run(OutputStream out, OutputStream err, String... args) {
    PrintWriter output = new PrintWriter(out, false, StandardCharsets.UTF_8);
    PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
    int exit =
        new CommandLine(this)
            .setOut(output)
            .setErr(errors)
            .setColorScheme(CommandLine.Help.defaultColorScheme(colours ? Ansi.ON : Ansi.OFF))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(Check::refuse)
            .setExecutionExceptionHandler(Check::fail)
            .execute(args);
    if (output.checkError()) {
      errors.println("check: the output could not be written");
      return Math.max(exit, UNREADABLE);
    }
    return exit;
  }

  private static int refuse(ParameterException e, String[] args) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println("check: " + Terminal.plain(String.valueOf(e.getMessage())));
    err.println("check: see examples/check --help");
    return UNREADABLE;
  }

  private static int fail(Exception e, CommandLine command, ParseResult call) {
    command.getErr().println("check: a defect of this program: " + Terminal.plain(e.toString()));
    return FAILED;
  }

  @Override
  public Integer call() {
    if (files.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Name at least one file, or - for standard input.");
    }
    LocalDate day = asOf == null ? LocalDate.now() : asOf;
    Words words = new Words(language.toString());
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    ReportWriter report =
        format == Format.JSON ? new JsonReport(out, words) : new TextReport(out, words, colours);
    int exit = PUBLISHABLE;
    for (String file : files) {
      CheckedFile checked = check(file, day, words);
      report.add(checked);
      out.flush(); // in a terminal the complaints then stand between the right files
      checked.complaints(words).forEach(line -> err.println("check: " + Terminal.plain(line)));
      exit = Math.max(exit, checked.exitCode());
    }
    report.end();
    return exit;
  }

  private CheckedFile check(String file, LocalDate day, Words words) {
    NoticeDocument document;
    try {
      document = read(file);
    } catch (MalformedNoticeException e) {
      return new CheckedFile.Unreadable(file, e.problems());
    } catch (IOException | IllegalArgumentException e) {
      return CheckedFile.Unreadable.because(file, e, words);
    }
    Ruleset all = (rules == Kind.NOTICE ? Rulesets.notice() : Rulesets.record()).and(house);
    if (!noNational) {
      all = all.and(Rulesets.national(document.notice()));
    }
    return new CheckedFile.Judged(file, document, all.check(document.notice(), day));
  }

  private NoticeDocument read(String file) throws IOException {
    if (!file.equals(STANDARD_INPUT)) {
      return NoticeJson.readDocument(Path.of(file));
    } else if (inputIsRead) {
      throw new IllegalArgumentException();
    }
    inputIsRead = true;
    return NoticeJson.readDocument(in);
  }

  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeException e) {
        throw new TypeConversionException("'" + value + "' is not a date such as 2026-11-22");
      }
    }
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "seloste "
            + Optional.ofNullable(Check.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("of unknown version")
      };
    }
  }
}
