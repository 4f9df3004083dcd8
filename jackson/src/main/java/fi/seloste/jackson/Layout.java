package fi.seloste.jackson;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;

/**
 * How a written notice is laid out: each property and item on its own line, indented by two spaces.
 *
 * <p>The layout of {@code JSON.stringify(notice, null, 2)} and of {@code jq}, so that a file which
 * went through other tools shows no difference. For one write only.
 */
final class Layout implements PrettyPrinter {

  private static final String SPACES = " ".repeat(64);

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

  private void newLine(JsonGenerator out) {
    out.writeRaw('\n');
    int spaces = depth * 2;
    for (; spaces > SPACES.length(); spaces -= SPACES.length()) {
      out.writeRaw(SPACES);
    }
    out.writeRaw(SPACES, 0, spaces);
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
    out.writeRaw(": ");
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
