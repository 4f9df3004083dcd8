package fi.seloste.jackson;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.io.SerializedString;

/**
 * How a written notice is laid out: each property and item on its own line, indented by two spaces.
 *
 * <p>The layout of {@code JSON.stringify(notice, null, 2)} and of {@code jq}, so that a file which
 * went through other tools shows no difference. For one write only.
 */
final class Layout implements PrettyPrinter {

  private static final String INDENT = "  ";
  private static final SerializedString COLON = new SerializedString(": ");
  private static final SerializedString[] LINES = lines();

  private int depth;

  /** What gives this layout to a generator. */
  ObjectWriteContext context() {
    return new ObjectWriteContext.Base() {
      @Override
      public PrettyPrinter getPrettyPrinter() {
        return Layout.this;
      }

      @Override
      public boolean hasPrettyPrinter() {
        return true;
      }
    };
  }

  /** The beginnings of lines, as deep as a text may be nested that is read. */
  private static SerializedString[] lines() {
    SerializedString[] lines = new SerializedString[NoticeJson.DEEPEST + 1];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = new SerializedString("\n" + INDENT.repeat(i));
    }
    return lines;
  }

  private void newLine(JsonGenerator out) {
    if (depth < LINES.length) {
      out.writeRaw(LINES[depth]);
    } else {
      out.writeRaw("\n" + INDENT.repeat(depth));
    }
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) {
    // one notice is one root
  }

  @Override
  public void writeStartObject(JsonGenerator out) {
    out.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) {
    newLine(out);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator out) {
    out.writeRaw(COLON);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) {
    out.writeRaw(',');
    newLine(out);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) {
    depth--;
    if (entries > 0) {
      newLine(out);
    }
    out.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator out) {
    out.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) {
    newLine(out);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) {
    out.writeRaw(',');
    newLine(out);
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) {
    depth--;
    if (values > 0) {
      newLine(out);
    }
    out.writeRaw(']');
  }
}
