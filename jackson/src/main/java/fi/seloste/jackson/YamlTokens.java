package fi.seloste.jackson;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadCapability;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.Version;
import tools.jackson.core.base.ParserBase;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.JacksonFeatureSet;
import tools.jackson.core.util.SimpleStreamReadContext;

/**
 * A YAML text as tokens for the codec, which then reads it as it reads JSON.
 *
 * <p>Jackson's own parser of YAML is not used: it tells neither quotes nor tags apart, takes {@code
 * 0123} for a number in its own way, and an alias for a text.
 *
 * <p>Of a scalar without quotes the token says what it looks like; {@link Reading#isText} lets the
 * place decide. A word that YAML 1.1 takes for a truth value is an {@code EMBEDDED_OBJECT}, so that
 * it can only be read where a text and nothing else may stand; an alias is {@code NOT_AVAILABLE}.
 */
final class YamlTokens extends ParserBase {

  /** The parser of YAML keeps a whole line in hand, which takes it long if the line is. */
  static final int LONGEST_LINE = 1 << 20;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setBufferSize(1 << 13).setCodePointLimit(Integer.MAX_VALUE).build();

  private static final JacksonFeatureSet<StreamReadCapability> CAPABILITIES =
      DEFAULT_READ_CAPABILITIES.with(StreamReadCapability.UNTYPED_SCALARS);

  private static final Set<String> WORDS =
      Set.of("yes", "no", "on", "off", "y", "n", "true", "false");

  private final Source source;
  private final Problems problems;
  private final ParserImpl events;
  private final CodePoints places;
  private SimpleStreamReadContext context;
  private int documents;
  private int depth;
  private boolean named;
  private int offset;
  private @Nullable String text;

  /** Begins to read; stops at once if the text holds what YAML cannot. */
  YamlTokens(Source source, Problems problems) {
    super(ObjectReadContext.empty(), io(), 0);
    this.source = source;
    this.problems = problems;
    this.places = new CodePoints(source);
    this.context = SimpleStreamReadContext.createRootContext(null);
    this.offset = source.start;
    YamlSyntax.checkCharacters(source, problems);
    this.events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, source.reader()));
  }

  private static IOContext io() {
    return new IOContext(
        StreamReadConstraints.defaults(),
        StreamWriteConstraints.defaults(),
        ErrorReportConfiguration.defaults(),
        new BufferRecycler(),
        ContentReference.unknown(),
        true,
        JsonEncoding.UTF8);
  }

  @Override
  public @Nullable JsonToken nextToken() {
    JsonToken token = token();
    _currToken = token;
    return token;
  }

  private @Nullable JsonToken token() {
    while (true) {
      Event event = next();
      offset = places.start(event);
      switch (event.getEventId()) {
        case StreamStart:
        case DocumentEnd:
          break;
        case DocumentStart:
          if (documents++ > 0) {
            throw fatal(offset, "the notice ends before here, but another document follows");
          }
          break;
        case StreamEnd:
          if (documents == 0) {
            throw fatal(offset, "the text is empty; a notice is an object");
          }
          return null;
        case MappingEnd:
        case SequenceEnd:
          boolean object = context.inObject();
          context = context.clearAndGetParent();
          depth--;
          named = false;
          return object ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
        default:
          JsonToken token = context.inObject() && !named ? name(event) : value(event);
          if (token != null) {
            return token;
          }
      }
    }
  }

  /** A name; null if it was refused and passed over together with its value. */
  private @Nullable JsonToken name(Event event) {
    String fault = "a name must be a text";
    if (event instanceof ScalarEvent) {
      ScalarEvent scalar = (ScalarEvent) event;
      String name = scalar.getValue();
      if (!scalar.isPlain() || !name.isEmpty() && !name.equals("<<")) {
        context.setCurrentName(name);
        refuseProperties(scalar, scalar.getTag());
        named = true;
        text = name;
        return JsonToken.PROPERTY_NAME;
      }
      fault =
          name.isEmpty()
              ? "a name is missing here"
              : "'<<' does not merge objects here; write the properties out";
    }
    TokenStreamContext parent = context.getParent();
    problems.grave(currentTokenLocation(), parent.pathAsPointer().toString(), fault);
    passOver(event);
    passOver(next());
    return null;
  }

  private void passOver(Event first) {
    int open = 0;
    for (Event event = first; ; event = next()) {
      switch (event.getEventId()) {
        case MappingStart:
        case SequenceStart:
          open++;
          checkDepth(depth + open, places.start(event));
          break;
        case MappingEnd:
        case SequenceEnd:
          open--;
          break;
        default:
      }
      if (open == 0) {
        return;
      }
    }
  }

  private JsonToken value(Event event) {
    named = false;
    context.valueRead();
    text = null;
    switch (event.getEventId()) {
      case MappingStart:
        return open((CollectionStartEvent) event, JsonToken.START_OBJECT);
      case SequenceStart:
        return open((CollectionStartEvent) event, JsonToken.START_ARRAY);
      case Scalar:
        ScalarEvent scalar = (ScalarEvent) event;
        refuseProperties(scalar, scalar.getTag());
        text = scalar.getValue();
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
          return JsonToken.VALUE_STRING;
        }
        checkLines(scalar);
        return plain(scalar.getValue());
      default:
        return JsonToken.NOT_AVAILABLE;
    }
  }

  private JsonToken open(CollectionStartEvent event, JsonToken token) {
    refuseProperties(event, event.getTag());
    checkDepth(++depth, offset);
    int column = offset - source.start + 1; // all on one line, as far as Source.offset is concerned
    context =
        token == JsonToken.START_OBJECT
            ? context.createChildObjectContext(1, column)
            : context.createChildArrayContext(1, column);
    return token;
  }

  private void checkDepth(int level, int place) {
    if (level > NoticeJson.DEEPEST) {
      throw fatal(place, "nested deeper than " + NoticeJson.DEEPEST + " levels");
    }
  }

  /** Notes an anchor or a tag; what it stands before is read as if it were not there. */
  private void refuseProperties(NodeEvent event, Optional<String> tag) {
    if (event.getAnchor().isPresent()) {
      grave("an anchor has no use here, since no alias is followed; leave '&' and its word out");
    }
    if (tag.isPresent()) {
      grave("a tag has no use here; leave '!' and its word out");
    }
  }

  /** Refuses an item that was indented too far and has thus become a part of the text before it. */
  private void checkLines(ScalarEvent scalar) {
    if (!scalar.getValue().contains(" - ")) {
      return;
    }
    int end = scalar.getEndMark().map(places::offset).orElse(offset);
    String[] lines = source.text(offset, end).split("[\\r\\n]+");
    for (int i = 1; i < lines.length; i++) {
      if (lines[i].stripLeading().startsWith("- ")) {
        grave(
            "a line of this text begins with '- '; indent it as the items of its list are, or put"
                + " the text in quotes");
        return;
      }
    }
  }

  private JsonToken plain(String written) {
    switch (written) {
      case "":
      case "~":
      case "null":
        return JsonToken.VALUE_NULL;
      case "Null":
      case "NULL":
        grave(
            Quoting.quote(written)
                .concat(" may be taken for nothing; leave it out, or put the text in quotes"));
        return JsonToken.VALUE_STRING;
      case "true":
        return JsonToken.VALUE_TRUE;
      case "false":
        return JsonToken.VALUE_FALSE;
      default:
        return WORDS.contains(written.toLowerCase(Locale.ROOT))
            ? JsonToken.VALUE_EMBEDDED_OBJECT
            : number(written);
    }
  }

  /** A number if it is written as in JSON, else a text. */
  private static JsonToken number(String written) {
    int end = written.length();
    int i = written.charAt(0) == '-' ? 1 : 0;
    int whole = digits(written, i);
    if (whole == i || whole > i + 1 && written.charAt(i) == '0') {
      return JsonToken.VALUE_STRING;
    } else if (whole == end) {
      return JsonToken.VALUE_NUMBER_INT;
    }
    i = whole;
    if (written.charAt(i) == '.') {
      int fraction = digits(written, i + 1);
      if (fraction == i + 1) {
        return JsonToken.VALUE_STRING;
      }
      i = fraction;
    }
    if (i < end && (written.charAt(i) | 0x20) == 'e') {
      i++;
      i += i < end && (written.charAt(i) == '+' || written.charAt(i) == '-') ? 1 : 0;
      int exponent = digits(written, i);
      i = exponent == i ? -1 : exponent;
    }
    return i == end ? JsonToken.VALUE_NUMBER_FLOAT : JsonToken.VALUE_STRING;
  }

  private static int digits(String written, int from) {
    int i = from;
    while (i < written.length() && written.charAt(i) >= '0' && written.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  private Event next() {
    try {
      return events.next();
    } catch (YamlEngineException e) {
      throw YamlSyntax.explain(e, source, offset, places, problems, pointer());
    } catch (NumberFormatException e) { // of an escape such as \UFFFFFFFF
      throw fatal(
          YamlSyntax.wrongEscape(source, offset),
          "the escape is no character; \\x has two hexadecimal digits, \\u four, \\U eight");
    }
  }

  private Problems.Stop fatal(int place, String message) {
    problems.fatal(place, pointer(), message);
    return Problems.Stop.SIGN;
  }

  private void grave(String message) {
    problems.grave(currentTokenLocation(), pointer(), message);
  }

  private String pointer() {
    return context.pathAsPointer().toString();
  }

  /** Turns the places of the parser, in code points, into offsets; quick if they ascend. */
  static final class CodePoints {

    private final Source source;
    private int index;
    private int offset;

    CodePoints(Source source) {
      this.source = source;
      this.offset = source.start;
    }

    int start(Event event) {
      return event.getStartMark().map(this::offset).orElse(offset);
    }

    int offset(Mark mark) {
      return offset(mark.getIndex());
    }

    private int offset(int wanted) {
      if (wanted < index) {
        index = 0;
        offset = source.start;
      }
      while (index < wanted && offset < source.end) {
        int first = source.at(offset);
        offset += first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        index++;
      }
      return offset;
    }
  }

  @Override
  public TokenStreamContext streamReadContext() {
    return context;
  }

  @Override
  public TokenStreamLocation currentTokenLocation() {
    return new TokenStreamLocation(ContentReference.unknown(), offset - source.start, -1, -1, -1);
  }

  @Override
  public TokenStreamLocation currentLocation() {
    return currentTokenLocation();
  }

  @Override
  public JacksonFeatureSet<StreamReadCapability> streamReadCapabilities() {
    return CAPABILITIES;
  }

  @Override
  public @Nullable String currentName() {
    return context.currentName();
  }

  @Override
  public @Nullable String getString() {
    return text;
  }

  @Override
  public char[] getStringCharacters() {
    return text == null ? new char[0] : text.toCharArray();
  }

  @Override
  public int getStringLength() {
    return text == null ? 0 : text.length();
  }

  @Override
  public int getStringOffset() {
    return 0;
  }

  /** The codec reads a number as it is written. */
  @Override
  protected void _parseNumericValue(int type) {
    throw new UnsupportedOperationException();
  }

  @Override
  protected int _parseIntValue() {
    throw new UnsupportedOperationException();
  }

  @Override
  protected void _closeInput() {
    // all of the text is in hand
  }

  @Override
  public Object streamReadInputSource() {
    return source;
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }
}
