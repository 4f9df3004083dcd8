package fi.seloste.jackson;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * How a notice is laid out in YAML: in blocks indented by two spaces, a paragraph on one line, a
 * text of several lines as a literal block, and quotes only where they are needed.
 */
final class YamlLayout {

  private static final DumpSettings SETTINGS =
      DumpSettings.builder()
          .setIndent(2)
          .setIndicatorIndent(2)
          .setIndentWithIndicator(true)
          .setSplitLines(false)
          .setBestLineBreak("\n")
          .setUseUnicodeEncoding(true)
          .build();

  private static final ImplicitTuple UNTAGGED = new ImplicitTuple(true, true);

  /** What YAML 1.1 or 1.2 takes for a truth value or for nothing. */
  private static final Set<String> WORDS =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

  private YamlLayout() {}

  /** The YAML of a JSON text. */
  static String of(String json) {
    Text text = new Text();
    Emitter out = new Emitter(SETTINGS, text);
    out.emit(new StreamStartEvent());
    out.emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
    try (JsonParser in = NoticeJson.FACTORY.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token; (token = in.nextToken()) != null; ) {
        out.emit(event(in, token));
      }
    }
    out.emit(new DocumentEndEvent(false));
    out.emit(new StreamEndEvent());
    return text.written.toString();
  }

  private static Event event(JsonParser in, JsonToken token) {
    switch (token) {
      case START_OBJECT:
        return new MappingStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK);
      case END_OBJECT:
        return new MappingEndEvent();
      case START_ARRAY:
        return new SequenceStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK);
      case END_ARRAY:
        return new SequenceEndEvent();
      case PROPERTY_NAME:
      case VALUE_STRING:
        return scalar(in.getString(), style(in.getString()));
      default:
        return scalar(in.getString(), ScalarStyle.PLAIN);
    }
  }

  private static Event scalar(String text, ScalarStyle style) {
    return new ScalarEvent(Optional.empty(), Optional.empty(), UNTAGGED, text, style);
  }

  private static ScalarStyle style(String text) {
    if (isPlain(text)) {
      return ScalarStyle.PLAIN;
    }
    return isBlock(text) ? ScalarStyle.LITERAL : ScalarStyle.DOUBLE_QUOTED;
  }

  /** Whether no reader of YAML takes a text for anything else if it has no quotes. */
  private static boolean isPlain(String text) {
    if (text.isEmpty()
        || WORDS.contains(text.toLowerCase(Locale.ROOT))
        || !Character.isLetterOrDigit(text.codePointAt(0))
        || Character.isDigit(text.codePointAt(0)) && !saysMoreThanNumber(text)
        || text.endsWith(" ")
        || text.endsWith(":")
        || text.contains(": ")
        || text.contains(" #")) {
      return false;
    }
    return text.codePoints().allMatch(YamlLayout::isHarmless);
  }

  /** Whether a text that begins with a digit has a space and two letters on end, as no date has. */
  private static boolean saysMoreThanNumber(String text) {
    if (text.indexOf(' ') < 0) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text of several lines stands in a literal block as it is. */
  private static boolean isBlock(String text) {
    return text.indexOf('\n') > 0
        && !text.endsWith("\n\n")
        && !text.startsWith(" ")
        && !text.endsWith(" ")
        && !text.contains(" \n")
        && text.codePoints().allMatch(c -> c == '\n' || isHarmless(c));
  }

  private static boolean isHarmless(int c) {
    return c == ' ' || Quoting.isSeen(c) && !Character.isSpaceChar(c);
  }

  private static final class Text implements StreamDataWriter {

    private final StringBuilder written = new StringBuilder(4096);

    /** With escapes for what ends a line in YAML 1.1; both stand in double quotes only. */
    @Override
    public void write(String text) {
      written.append(text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029"));
    }

    @Override
    public void write(String text, int offset, int length) {
      write(text.substring(offset, offset + length));
    }
  }
}
