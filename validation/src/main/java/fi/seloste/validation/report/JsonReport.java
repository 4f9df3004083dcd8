package fi.seloste.validation.report;

import fi.seloste.validation.EngineError;
import fi.seloste.validation.Finding;
import fi.seloste.validation.Outcome;
import java.util.List;
import java.util.Optional;

/** A report as JSON, to be read by other programs. */
final class JsonReport implements ReportWriter {

  private final ReportWords words;
  private final JsonText json;

  JsonReport(Output out, ReportWords words) {
    this.words = words;
    this.json = new JsonText(out).object().array("files");
  }

  @Override
  public void add(CheckedArtifact checked) {
    json.object();
    json.member("file", checked.artifact().name());
    json.member("publishable", checked.isPublishable());
    if (checked instanceof CheckedArtifact.Judged judged) {
      json.array("findings");
      judged.findings().forEach(finding -> write(finding, judged));
      json.end();
      writeEngineErrors(judged.report().engineErrors());
    } else if (checked instanceof CheckedArtifact.Unreadable unreadable) {
      json.array("error");
      unreadable.faults().forEach(this::write);
      json.end();
    }
    json.end();
  }

  private void write(Finding finding, CheckedArtifact.Judged judged) {
    json.object();
    json.member("rule", finding.rule().id());
    json.member("severity", finding.severity().name());
    json.member("outcome", outcome(finding));
    json.member("provisions", finding.rule().provisions().stream().map(Object::toString).toList());
    json.member("pointer", finding.place().pointer());
    write(judged.locate(finding.place()));
    json.member("message", finding.message(words.locale()));
    json.member("fix", finding.fix(words.locale()));
    json.end();
  }

  private static String outcome(Finding finding) {
    if (finding.outcome() == Outcome.UNDECIDED) {
      return "undecided";
    }
    return finding.isWaived() ? "waived" : "breached";
  }

  private void write(Optional<Location> location) {
    location.ifPresent(place -> json.member("line", place.line()).member("column", place.column()));
  }

  private void writeEngineErrors(List<EngineError> errors) {
    if (!errors.isEmpty()) {
      json.array("engineErrors");
      for (EngineError error : errors) {
        json.object();
        json.member("rule", error.rule().id());
        json.member("pointer", error.place().pointer());
        json.member("message", error.cause().toString());
        json.end();
      }
      json.end();
    }
  }

  private void write(Fault fault) {
    json.object();
    if (fault.hasPlace()) {
      json.member("pointer", fault.pointer());
      write(fault.location());
    }
    json.member("message", fault.message());
    json.end();
  }

  @Override
  public void end() {
    json.end().end();
  }
}
