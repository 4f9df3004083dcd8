package fi.seloste.examples;

import static fi.seloste.validation.report.TextOption.COLOURS;
import static fi.seloste.validation.report.TextOption.FAULTS_ELSEWHERE;

import fi.seloste.validation.Rule;
import fi.seloste.validation.Ruleset;
import fi.seloste.validation.report.CheckedArtifact;
import fi.seloste.validation.report.ReportWriter;
import fi.seloste.validation.report.RuleGuide;
import fi.seloste.validation.rulesets.Rulesets;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The program {@code check}: puts the rules to privacy notices and prints what they find. */
@Command(
    name = "check",
    description = "Checks privacy notices and says what keeps them from being published.",
    exitCodeList = {
      "0:every notice may be published",
      "1:a notice may not be published, or has what --fail-on names",
      "2:a file cannot be read, or the call is wrong",
      "3:a rule failed, which says nothing about the notice"
    })
public final class Check extends MonolingualProgram {

  enum Kind {
    NOTICE,
    RECORD;

    Ruleset rules() {
      return this == NOTICE ? Rulesets.notice() : Rulesets.record();
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    static final class Named extends Word<Kind> {
      Named() {
        super(values());
      }
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

    static final class Named extends Word<Format> {
      Named() {
        super(values());
      }
    }
  }

  @Parameters(
      paramLabel = "FILE",
      description = {
        "Notices in the JSON of seloste, as YAML if the name ends with .yaml or .yml, or in a "
            + "published page if it ends with .html or .htm; - is standard input, in JSON."
      })
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--rules",
      paramLabel = "RULES",
      converter = Kind.Named.class,
      description = {
        "What the files have to be (default: notice).",
        "notice: what people are told, Articles 13 and 14 of the GDPR.",
        "record: the record of processing activities, Article 30."
      })
  private Kind rules = Kind.NOTICE;

  @Mixin private Judging judging = new Judging();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Named.class,
      description = {
        "Form of the output (default: text).",
        "text: for a terminal.",
        "json: for other programs.",
        "markdown: for people, as a document.",
        "sarif: for services and editors that show findings where they stand (SARIF 2.1.0)."
      })
  private Format format = Format.TEXT;

  @Option(
      names = "--explain",
      paramLabel = "RULE",
      description = "Tell all about one rule, by its id, and check nothing.")
  private @Nullable String explain;

  @Option(
      names = "--list-rules",
      description = "List all rules, a line each or as json, and check nothing.")
  private boolean listRules;

  private final Ruleset house;

  /**
   * A run that has yet to be told its arguments.
   *
   * @param in standard input
   * @param colours whether text is coloured
   * @param house rules besides those of the library
   */
  Check(InputStream in, boolean colours, Ruleset house) {
    super(in, colours);
    this.house = house;
  }

  /** Runs the program; ends the JVM with its exit code. */
  public static void main(String[] args) {
    new Check(standardInput(), Terminal.wantsColours(), Ruleset.of(List.of())).runAndExit(args);
  }

  @Override
  public Integer call() {
    PrintWriter out = out();
    Words words = words();
    Locale locale = words.locale();
    if (explain != null || listRules) {
      tellRules(new RuleGuide(locale), out);
      return Judging.PUBLISHABLE;
    } else if (files.isEmpty()) {
      throw refusal("Name at least one file, or - for standard input.");
    }
    ReportWriter report = report(out, locale);
    ReportWriter faults = ReportWriter.faults(err(), begin(), locale);
    Input input = input(words);
    int exit = Judging.PUBLISHABLE;
    for (String file : files) {
      CheckedArtifact checked = check(file, input);
      report.add(checked);
      out.flush(); // in a terminal the faults then stand between the right files
      faults.add(checked);
      err().flush();
      exit = Math.max(exit, exitCode(checked));
    }
    report.end();
    return exit;
  }

  private ReportWriter report(Appendable out, Locale locale) {
    return switch (format) {
      case TEXT ->
          colours()
              ? ReportWriter.text(out, locale, FAULTS_ELSEWHERE, COLOURS)
              : ReportWriter.text(out, locale, FAULTS_ELSEWHERE);
      case JSON -> ReportWriter.json(out, locale);
      case MARKDOWN -> ReportWriter.markdown(out, locale);
      case SARIF -> ReportWriter.sarif(out, locale);
    };
  }

  private CheckedArtifact check(String file, Input input) {
    try {
      NoticeFormat.Original original = input.read(file, NoticeFormat.of(file)::read);
      return judging.judge(original, file, rules.rules().and(house));
    } catch (UnreadableException e) {
      return e.input();
    }
  }

  private int exitCode(CheckedArtifact checked) {
    return checked instanceof CheckedArtifact.Judged judged
        ? judging.exitCode(judged.report())
        : UNREADABLE;
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
}
