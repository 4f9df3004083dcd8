package fi.seloste.examples;

import fi.seloste.jackson.Position;
import fi.seloste.jackson.Problem;
import fi.seloste.validation.EngineError;
import fi.seloste.validation.Finding;
import fi.seloste.validation.Outcome;
import fi.seloste.validation.Provision;
import java.io.PrintWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** The report of a run as JSON, to be read by other programs. */
final class JsonReport implements ReportWriter {

  private final PrintWriter out;
  private final Words words;
  private final JsonGenerator json;

  JsonReport(PrintWriter out, Words words) {
    this.out = out;
    this.words = words;
    this.json =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .characterEscapes(new Escapes())
            .build()
            .createGenerator(new Layout(), out);
    json.writeStartObject();
    json.writeArrayPropertyStart("files");
  }

  @Override
  public void add(CheckedFile file) {
    json.writeStartObject();
    json.writeStringProperty("file", file.file());
    json.writeBooleanProperty("publishable", file.isPublishable());
    if (file instanceof CheckedFile.Judged judged) {
      json.writeArrayPropertyStart("findings");
      judged.findings().forEach(finding -> write(finding, judged));
      json.writeEndArray();
      writeEngineErrors(judged.report().engineErrors());
    } else if (file instanceof CheckedFile.Unreadable unreadable) {
      json.writeArrayPropertyStart("error");
      unreadable.problems().forEach(this::write);
      json.writeEndArray();
    }
    json.writeEndObject();
    json.flush();
  }

  private void write(Finding finding, CheckedFile.Judged file) {
    json.writeStartObject();
    json.writeStringProperty("rule", finding.rule().id());
    json.writeStringProperty("severity", finding.severity().name());
    json.writeStringProperty("outcome", outcome(finding));
    json.writeArrayPropertyStart("provisions");
    for (Provision provision : finding.rule().provisions()) {
      json.writeString(provision.toString());
    }
    json.writeEndArray();
    json.writeStringProperty("pointer", finding.place().pointer());
    write(file.position(finding.place()));
    json.writeStringProperty("message", finding.message(words.locale()));
    json.writeStringProperty("fix", finding.fix(words.locale()));
    json.writeEndObject();
  }

  private static String outcome(Finding finding) {
    if (finding.outcome() == Outcome.UNDECIDED) {
      return "undecided";
    }
    return finding.isWaived() ? "waived" : "breached";
  }

  private void write(Position position) {
    json.writeNumberProperty("line", position.line());
    json.writeNumberProperty("column", position.column());
  }

  private void writeEngineErrors(List<EngineError> errors) {
    if (!errors.isEmpty()) {
      json.writeArrayPropertyStart("engineErrors");
      for (EngineError error : errors) {
        json.writeStartObject();
        json.writeStringProperty("rule", error.rule().id());
        json.writeStringProperty("pointer", error.place().pointer());
        json.writeStringProperty("message", error.cause().toString());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  /** A problem without position is one of the file, not of a place in its text. */
  private void write(Problem problem) {
    json.writeStartObject();
    if (problem.position().isPresent()) {
      json.writeStringProperty("pointer", problem.pointer());
      write(problem.position().get());
    }
    json.writeStringProperty("message", problem.message());
    json.writeEndObject();
  }

  @Override
  public void end() {
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.print('\n');
  }

  /** Two spaces for each level, a space after a colon, nothing in what is empty. */
  private static final class Layout extends ObjectWriteContext.Base {

    private final PrettyPrinter printer;

    Layout() {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      printer =
          new DefaultPrettyPrinter(
                  new Separators()
                      .withObjectNameValueSpacing(Spacing.AFTER)
                      .withArrayEmptySeparator(""))
              .withObjectIndenter(lines)
              .withArrayIndenter(lines);
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  /** Besides what JSON demands, escapes what could steer a terminal. */
  private static final class Escapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes[0x7f] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int c) {
      return Terminal.isPlain(c) ? null : new SerializedString(String.format("\\u%04x", c));
    }
  }
}
