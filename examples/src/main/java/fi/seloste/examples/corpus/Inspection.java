package fi.seloste.examples.corpus;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.jackson.NoticeLine;
import fi.seloste.jackson.Position;
import fi.seloste.jackson.Problem;
import fi.seloste.jackson.ReadOptions;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.EngineError;
import fi.seloste.validation.Finding;
import fi.seloste.validation.Outcome;
import fi.seloste.validation.Report;
import fi.seloste.validation.Ruleset;
import fi.seloste.validation.rulesets.Rulesets;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What is asked of every notice of a corpus; thread-safe.
 *
 * <p>A finding is written as one JSON object: the line and the id of the notice, and what {@code
 * examples/check --format json} tells of it.
 */
public final class Inspection {

  /** For lines of which nobody knows where they stand. */
  public static final long UNNUMBERED = -1;

  static final ReadOptions OPTIONS = ReadOptions.strict();

  private static final JsonFactory JSON = JsonFactory.builder().rootValueSeparator("").build();

  private final Ruleset rules;
  private final boolean withNational;
  private final LocalDate asOf;
  private final Locale locale;
  private final Map<Ruleset, Ruleset> withNationalRules = new ConcurrentHashMap<>();

  /**
   * An inspection by these rules.
   *
   * @param withNational whether to add the national rules that each notice calls for
   * @param asOf the day for which the law is taken
   * @param locale the language of the messages
   */
  public Inspection(Ruleset rules, boolean withNational, LocalDate asOf, Locale locale) {
    this.rules = rules;
    this.withNational = withNational;
    this.asOf = asOf;
    this.locale = locale;
  }

  /**
   * Checks the notices on some lines, counts what is found and writes it.
   *
   * @param lines NDJSON in UTF-8
   * @param linesBefore how many lines of the corpus stand before them; {@link #UNNUMBERED} if that
   *     is not known
   * @param findings where a line of JSON for each finding goes to
   * @return of each line that could not be read the line, the column and why
   */
  public List<String> inspect(
      byte[] lines, long linesBefore, Counts counts, OutputStream findings) {
    List<String> unreadable = new ArrayList<>();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), findings);
        Stream<NoticeLine> each = NoticeJson.lines(new ByteArrayInputStream(lines), OPTIONS)) {
      each.forEach(
          line -> {
            long number = linesBefore == UNNUMBERED ? UNNUMBERED : linesBefore + line.number();
            if (line.notice().isPresent()) {
              inspect(line.notice().get(), number, counts, out);
            } else {
              counts.addUnreadable();
              write(line, number, out);
              unreadable.add(inWords(number, line.problems().get(0)));
            }
          });
    }
    return unreadable;
  }

  private void inspect(PrivacyNotice notice, long number, Counts counts, JsonGenerator out) {
    Report report = rulesFor(notice).check(notice, asOf);
    counts.addNotice(report.isPublishable(), report.engineErrors().size());
    Map<String, RuleCount> found = new TreeMap<>();
    for (Finding finding : report.findings()) {
      boolean isUndecided = finding.outcome() == Outcome.UNDECIDED;
      boolean isWaived = !isUndecided && finding.isWaived();
      boolean isBreach = !isUndecided && !isWaived;
      RuleCount before = found.get(finding.rule().id());
      boolean isFirst = isBreach && (before == null || before.notices() == 0);
      found.merge(
          finding.rule().id(),
          new RuleCount(
              finding.severity().name(),
              isFirst ? 1 : 0,
              isBreach ? 1 : 0,
              isWaived ? 1 : 0,
              isUndecided ? 1 : 0),
          RuleCount::plus);
      begin(number, notice, out);
      out.writeStringProperty("rule", finding.rule().id());
      out.writeStringProperty("severity", finding.severity().name());
      out.writeStringProperty(
          "outcome", isUndecided ? "undecided" : isWaived ? "waived" : "breached");
      out.writeStringProperty("pointer", finding.place().pointer());
      out.writeStringProperty("message", finding.message(locale));
      end(out);
    }
    found.forEach(counts::with);
    for (EngineError error : report.engineErrors()) {
      begin(number, notice, out);
      out.writeStringProperty("rule", error.rule().id());
      out.writeStringProperty("pointer", error.place().pointer());
      out.writeStringProperty("engineError", error.cause().toString());
      end(out);
    }
  }

  private Ruleset rulesFor(PrivacyNotice notice) {
    return withNational
        ? withNationalRules.computeIfAbsent(Rulesets.national(notice), rules::and)
        : rules;
  }

  private static String inWords(long number, Problem problem) {
    String column = problem.position().map(place -> ":" + place.column()).orElse("");
    return number + column + ": " + problem.message();
  }

  private static void end(JsonGenerator out) {
    out.writeEndObject();
    out.writeRaw('\n');
  }

  private static void write(NoticeLine line, long number, JsonGenerator out) {
    for (Problem problem : line.problems()) {
      begin(number, out);
      problem
          .position()
          .map(Position::column)
          .ifPresent(column -> out.writeNumberProperty("column", column));
      out.writeStringProperty("pointer", problem.pointer());
      out.writeStringProperty("problem", problem.message());
      end(out);
    }
  }

  private static void begin(long number, PrivacyNotice notice, JsonGenerator out) {
    begin(number, out);
    notice.id().ifPresent(id -> out.writeStringProperty("notice", id));
  }

  private static void begin(long number, JsonGenerator out) {
    out.writeStartObject();
    if (number != UNNUMBERED) {
      out.writeNumberProperty("line", number);
    }
  }
}
