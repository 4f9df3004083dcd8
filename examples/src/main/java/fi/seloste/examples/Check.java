package fi.seloste.examples;

import static fi.seloste.validation.report.TextOption.COLOURS;
import static fi.seloste.validation.report.TextOption.FAULTS_ELSEWHERE;

import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.PlainText;
import fi.seloste.validation.Report;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Ruleset;
import fi.seloste.validation.report.CheckedArtifact;
import fi.seloste.validation.report.ReportWriter;
import fi.seloste.validation.report.RuleGuide;
import fi.seloste.validation.rulesets.Rulesets;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
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
import picocli.CommandLine.UnmatchedArgumentException;

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
      "1:a notice may not be published, or has what --fail-on names",
      "2:a file cannot be read, or the call is wrong",
      "3:a rule failed, which says nothing about the notice"
    })
public final class Check implements Callable<Integer> {

  static final int PUBLISHABLE = 0;
  static final int NOT_PUBLISHABLE = 1;
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
    JSON,
    MARKDOWN,
    SARIF;

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
      description = {
        "Form of the output (default: text).",
        "text: for a terminal.",
        "json: for other programs.",
        "markdown: for people, as a document.",
        "sarif: for services and editors that show findings where they stand (SARIF 2.1.0)."
      })
  private Format format = Format.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      description = {
        "What makes the exit code 1: error, warning, info or undecided (default: error). Each "
            + "includes those before it; what a notice gives a reason for does not count."
      })
  private Failing failOn = Failing.ERROR;

  @Option(
      names = "--explain",
      paramLabel = "RULE",
      description = "Tell all about one rule, by its id, and check nothing.")
  private @Nullable String explain;

  @Option(
      names = "--list-rules",
      description = "List all rules, a line each or as json, and check nothing.")
  private boolean listRules;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final InputStream in;
  private final boolean colours;
  private final Ruleset house;

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
            Terminal.isThere() && Terminal.takesColours(System.getenv()),
            Ruleset.of(List.of()));
    // not System.out and err: their encoding is that of the locale
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    System.exit(check.run(out, err, args));
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
    err.println("check: " + PlainText.line(e.getMessage() + likely(e)));
    err.println("check: see examples/check --help");
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

  private static String didYouMean(List<String> likely) {
    return likely.isEmpty() ? "" : "; did you mean " + String.join(" or ", likely) + "?";
  }

  private static int fail(Exception e, CommandLine command, ParseResult call) {
    command.getErr().println("check: a defect of this program: " + PlainText.line(e.toString()));
    return FAILED;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Locale locale = Locale.forLanguageTag(language.toString());
    if (explain != null || listRules) {
      tellRules(new RuleGuide(locale), out);
      return PUBLISHABLE;
    } else if (files.isEmpty()) {
      throw refusal("Name at least one file, or - for standard input.");
    }
    ReportWriter report = report(out, locale);
    PrintWriter err = spec.commandLine().getErr();
    ReportWriter faults = ReportWriter.faults(err, "check: ", locale);
    LocalDate day = asOf == null ? LocalDate.now() : asOf;
    Input input = new Input(in, new Words(language.toString()));
    int exit = PUBLISHABLE;
    for (String file : files) {
      CheckedArtifact checked = input.check(file, document -> check(document.notice(), day));
      report.add(checked);
      out.flush(); // in a terminal the faults then stand between the right files
      faults.add(checked);
      err.flush();
      exit = Math.max(exit, exitCode(checked));
    }
    report.end();
    return exit;
  }

  private ParameterException refusal(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private ReportWriter report(Appendable out, Locale locale) {
    return switch (format) {
      case TEXT ->
          colours
              ? ReportWriter.text(out, locale, FAULTS_ELSEWHERE, COLOURS)
              : ReportWriter.text(out, locale, FAULTS_ELSEWHERE);
      case JSON -> ReportWriter.json(out, locale);
      case MARKDOWN -> ReportWriter.markdown(out, locale);
      case SARIF -> ReportWriter.sarif(out, locale);
    };
  }

  private Report check(PrivacyNotice notice, LocalDate day) {
    Ruleset all = (rules == Kind.NOTICE ? Rulesets.notice() : Rulesets.record()).and(house);
    return (noNational ? all : all.and(Rulesets.national(notice))).check(notice, day);
  }

  private int exitCode(CheckedArtifact checked) {
    if (checked instanceof CheckedArtifact.Judged judged) {
      if (!judged.report().engineErrors().isEmpty()) {
        return FAILED;
      }
      return failOn.isMetBy(judged.report()) ? NOT_PUBLISHABLE : PUBLISHABLE;
    }
    return UNREADABLE;
  }

  private void tellRules(RuleGuide guide, Appendable out) {
    if (!files.isEmpty() || (explain != null && listRules)) {
      throw refusal("--explain and --list-rules each stand alone and check no file.");
    } else if (format != Format.TEXT && format != Format.JSON) {
      throw refusal("--explain and --list-rules write text or json.");
    }
    List<Rule> all = new ArrayList<>(Rulesets.catalogue());
    all.addAll(house.rules());
    List<Rule> chosen = explain == null ? all : List.of(rule(explain, all));
    if (format == Format.JSON) {
      guide.json(chosen, out);
    } else if (explain == null) {
      guide.list(chosen, out);
    } else {
      guide.explain(chosen.get(0), out);
    }
  }

  private Rule rule(String id, List<Rule> rules) {
    return rules.stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> {
              String likely =
                  didYouMean(new Names(rules.stream().map(Rule::id).toList()).likely(id));
              return refusal(
                  "There is no rule '"
                      + id
                      + "'"
                      + (likely.isEmpty() ? "; --list-rules lists all." : likely));
            });
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
