package fi.seloste.validation.report;

import fi.seloste.validation.Answer;
import fi.seloste.validation.EngineError;
import fi.seloste.validation.Finding;
import fi.seloste.validation.Outcome;
import fi.seloste.validation.PlainText;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Severity;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report as a SARIF log with one run; paragraphs are those of the standard, version 2.1.0. */
final class SarifReport implements ReportWriter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String BASE = "%SRCROOT%";
  private static final String MALFORMED = "notice-malformed";
  private static final String UNREADABLE = "artifact-unreadable";
  private static final String FAILED = "rule-failed";
  private static final List<String> NOTIFICATIONS = List.of(UNREADABLE, FAILED);

  private final ReportWords words;
  private final JsonText json;
  private final List<CheckedArtifact> all = new ArrayList<>();
  private final Map<Artifact, Integer> artifacts = new LinkedHashMap<>();
  private final Map<String, Integer> ruleIndexes = new LinkedHashMap<>();
  private final List<Rule> rules = new ArrayList<>();

  SarifReport(Output out, ReportWords words) {
    this.words = words;
    this.json = new JsonText(out);
  }

  @Override
  public void add(CheckedArtifact checked) {
    all.add(checked);
    artifacts.putIfAbsent(checked.artifact(), artifacts.size());
    if (checked instanceof CheckedArtifact.Judged judged) {
      for (Answer answer : judged.report().answers()) {
        if (ruleIndexes.putIfAbsent(answer.rule().id(), rules.size()) == null) {
          rules.add(answer.rule());
        }
      }
    }
  }

  @Override
  public void end() {
    json.object();
    json.member("$schema", SCHEMA);
    json.member("version", "2.1.0");
    json.array("runs").object();
    writeTool();
    writeInvocation();
    json.member("language", words.language());
    json.member("columnKind", "utf16CodeUnits");
    json.array("artifacts");
    artifacts.keySet().forEach(this::write);
    json.end();
    json.array("results");
    for (CheckedArtifact checked : all) {
      if (checked instanceof CheckedArtifact.Judged judged) {
        judged.findings().forEach(finding -> write(finding, judged));
      } else {
        malformations(checked).forEach(fault -> write(fault, checked.artifact()));
      }
    }
    json.end();
    json.end().end().end();
  }

  private List<Fault> malformations(CheckedArtifact checked) {
    return checked instanceof CheckedArtifact.Unreadable unreadable
        ? unreadable.faults().stream().filter(Fault::hasPlace).toList()
        : List.of();
  }

  private void writeTool() {
    json.object("tool").object("driver");
    json.member("name", "seloste");
    json.member("version", Version.TEXT);
    json.member("language", words.language());
    json.array("rules");
    rules.forEach(this::write);
    if (all.stream().anyMatch(checked -> !malformations(checked).isEmpty())) {
      json.object().member("id", MALFORMED);
      writeMessage("shortDescription", words.get(MALFORMED + ".demand"));
      writeMessage("fullDescription", words.get(MALFORMED));
      writeMessage("help", words.get(MALFORMED + ".fix"));
      writeLevel(Severity.ERROR);
      json.end();
    }
    json.end();
    json.array("notifications");
    for (String id : NOTIFICATIONS) {
      json.object().member("id", id);
      writeMessage("shortDescription", words.get(id));
      json.end();
    }
    json.end();
    json.end().end();
  }

  private void write(Rule rule) {
    RuleText text = new RuleText(rule, words);
    List<String> help =
        Stream.of(text.fix(), words.get("law") + ": " + text.law())
            .filter(paragraph -> !paragraph.isEmpty())
            .toList();
    json.object().member("id", rule.id());
    writeMessage("shortDescription", text.demand());
    writeMessage("fullDescription", text.message());
    json.object("help");
    json.member("text", paragraphs(help, SarifReport::message));
    json.member(
        "markdown", paragraphs(help, paragraph -> withBraces(MarkdownText.escape(paragraph))));
    json.end();
    writeLevel(rule.severity());
    json.object("properties");
    json.member("tags", text.provisions());
    json.member("profiles", text.profiles());
    json.end();
    json.end();
  }

  private static String paragraphs(List<String> paragraphs, UnaryOperator<String> written) {
    return paragraphs.stream().map(written).collect(Collectors.joining("\n\n"));
  }

  private void writeLevel(Severity severity) {
    json.object("defaultConfiguration").member("level", level(severity)).end();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  /** What left something unjudged. A malformed notice does not: that is a result of the work. */
  private void writeInvocation() {
    json.array("invocations").object();
    json.member("executionSuccessful", all.stream().allMatch(this::isJudged));
    json.array("toolExecutionNotifications");
    for (CheckedArtifact checked : all) {
      if (checked instanceof CheckedArtifact.Judged judged) {
        judged.report().engineErrors().forEach(error -> write(error, judged));
      } else {
        words.faults(checked).stream()
            .filter(fault -> !fault.hasPlace())
            .forEach(fault -> writeUnreadable(fault, checked.artifact()));
      }
    }
    json.end();
    json.end().end();
  }

  private boolean isJudged(CheckedArtifact checked) {
    return words.faults(checked).size() == malformations(checked).size();
  }

  private void writeUnreadable(Fault fault, Artifact artifact) {
    json.object();
    writeNotification(UNREADABLE, fault.message());
    writeLocation(artifact, Optional.empty(), "");
    json.end();
  }

  private void write(EngineError error, CheckedArtifact.Judged judged) {
    json.object();
    writeNotification(FAILED, words.failure(error));
    writeLocation(judged.artifact(), judged.locate(error.place()), error.place().pointer());
    String id = error.rule().id();
    json.object("associatedRule").member("id", id).member("index", indexOf(id)).end();
    json.object("exception");
    json.member("kind", error.cause().getClass().getName());
    json.member("message", String.valueOf(error.cause().getMessage()));
    json.end();
    json.end();
  }

  private void writeNotification(String id, String message) {
    json.object("descriptor").member("id", id).member("index", NOTIFICATIONS.indexOf(id)).end();
    json.member("level", "error");
    writeMessage("message", message);
  }

  private void write(Artifact artifact) {
    json.object();
    if (artifact.uri().isPresent()) {
      json.object("location");
      writeUri(artifact.uri().get());
      json.end();
    } else {
      writeMessage("description", artifact.label());
    }
    json.end();
  }

  private void writeUri(URI uri) {
    json.member("uri", uri.toString());
    if (!uri.isAbsolute()) {
      json.member("uriBaseId", BASE);
    }
  }

  /**
   * Kind and level go together (3.27.10), and each result tells whether it is suppressed if one
   * does (3.27.23).
   */
  private void write(Finding finding, CheckedArtifact.Judged judged) {
    boolean isQuestion = finding.outcome() == Outcome.UNDECIDED;
    String id = finding.rule().id();
    json.object();
    json.member("ruleId", id).member("ruleIndex", indexOf(id));
    json.member("kind", isQuestion ? "review" : "fail");
    json.member("level", isQuestion ? "none" : level(finding.severity()));
    writeMessage("message", finding.message(words.locale()));
    writeLocation(judged.artifact(), judged.locate(finding.place()), finding.place().pointer());
    json.array("suppressions");
    if (finding.isWaived()) {
      json.object();
      json.member("kind", "inSource");
      json.member("status", "accepted");
      json.member("justification", PlainText.line(words.reason(finding)));
      json.end();
    }
    json.end();
    json.object("properties").member("fix", finding.fix(words.locale())).end();
    json.end();
  }

  private int indexOf(String rule) {
    return Objects.requireNonNull(ruleIndexes.get(rule), rule);
  }

  private void write(Fault fault, Artifact artifact) {
    json.object();
    json.member("ruleId", MALFORMED).member("ruleIndex", rules.size());
    json.member("kind", "fail");
    json.member("level", level(Severity.ERROR));
    writeMessage("message", fault.message());
    writeLocation(artifact, fault.location(), fault.pointer());
    json.array("suppressions").end();
    json.end();
  }

  private void writeLocation(Artifact artifact, Optional<Location> location, String pointer) {
    json.array("locations").object();
    json.object("physicalLocation");
    json.object("artifactLocation");
    artifact.uri().ifPresent(this::writeUri);
    json.member("index", Objects.requireNonNull(artifacts.get(artifact)));
    json.end();
    if (location.isPresent()) {
      json.object("region");
      json.member("startLine", location.get().line());
      json.member("startColumn", location.get().column());
      json.end();
    }
    json.end();
    if (!pointer.isEmpty()) {
      json.array("logicalLocations").object();
      json.member("fullyQualifiedName", pointer);
      json.end().end();
    }
    json.end().end();
  }

  private void writeMessage(String name, String text) {
    json.object(name).member("text", message(text)).end();
  }

  /** A plain text that holds neither placeholders (3.11.5) nor embedded links (3.11.6). */
  private static String message(String text) {
    return withBraces(PlainText.line(text).replace("](", "] ("));
  }

  private static String withBraces(String text) {
    return text.replace("{", "{{").replace("}", "}}");
  }
}
