package fi.seloste.jackson;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadCapability;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.sym.PropertyNameMatcher;

/** One read: the parser, the problems so far, and the places if they are wanted. */
final class Reading {

  static final int END = PropertyNameMatcher.MATCH_END_OBJECT;

  final JsonParser parser;
  final Problems problems;
  private final @Nullable Source source;
  private final @Nullable Places places;
  private final boolean untyped;
  private final boolean checksSurrogates;
  private final int maxValues;
  private int values;

  /** Of a text in hand. */
  Reading(
      JsonParser parser,
      Source source,
      Problems problems,
      ReadOptions options,
      @Nullable Places places) {
    this.parser = parser;
    this.problems = problems;
    this.source = source;
    this.places = places;
    this.untyped = parser.streamReadCapabilities().isEnabled(StreamReadCapability.UNTYPED_SCALARS);
    this.checksSurrogates = untyped || source.mayHoldLoneSurrogates();
    this.maxValues = options.maxValues();
  }

  /** Of whatever a caller's parser brings. */
  Reading(JsonParser parser, ReadOptions options) {
    this.parser = parser;
    this.problems = new Problems(null, options.isLenient());
    this.source = null;
    this.places = null;
    this.untyped = false;
    this.checksSurrogates = true;
    this.maxValues = options.maxValues();
  }

  private Reading(JsonParser parser, Reading from) {
    this.parser = parser;
    this.problems = from.problems;
    this.source = from.source;
    this.places = from.places;
    this.untyped = from.untyped;
    this.checksSurrogates = from.checksSurrogates;
    this.maxValues = from.maxValues;
  }

  /** The same read, with a parser that brings something else instead of what was at hand. */
  Reading of(JsonParser other) {
    return new Reading(other, this);
  }

  /** The value of a property begins. */
  void enter(String name) {
    count();
    if (places != null) {
      places.enter(name, offset());
    }
  }

  /** An item of a list begins. */
  void enter(int index) {
    count();
    if (places != null) {
      places.enter(index, offset());
    }
  }

  /** The value entered last ends. */
  void leave() {
    if (places != null) {
      places.leave();
    }
  }

  private int offset() {
    return source == null ? -1 : source.offset(parser.currentTokenLocation());
  }

  /** Ends the reading if there are too many values. */
  void count() {
    if (++values > maxValues) {
      problems.grave(
          parser.currentTokenLocation(),
          pointer(),
          "there are more than ".concat(Integer.toString(maxValues)).concat(" values"));
      throw Problems.Stop.SIGN;
    }
  }

  /** Goes to the next name of an object: its index, or a negative number as Jackson has them. */
  int next(Names names) {
    if (source != null) {
      return parser.nextNameMatch(names.matcher);
    }
    String name = parser.nextName();
    return name == null ? END : names.indexOf(name);
  }

  /** Whether the value at hand is null, which is the same as its absence. */
  boolean isNull() {
    return parser.currentToken() == JsonToken.VALUE_NULL;
  }

  /**
   * Whether a text is at hand. Where scalars have no types, as in YAML, the place decides: whatever
   * looks like a number or a truth value is a text in the place of one.
   */
  boolean isText() {
    JsonToken token = parser.currentToken();
    return token == JsonToken.VALUE_STRING || untyped && token.isScalarValue() && !isNull();
  }

  /** The text at hand; null, with the problem noted, if it is something else. */
  @Nullable String text(String expected) {
    if (!isText()) {
      return wrong(expected);
    }
    String text = parser.getString();
    return isWellFormed(text) ? text : null;
  }

  /** Whether a text or a name at hand can be written again; the problem is noted if not. */
  boolean isWellFormed(String text) {
    if (checksSurrogates) {
      int half = Quoting.loneSurrogate(text);
      if (half >= 0) {
        note(
            "the text holds "
                .concat(Quoting.escape(text.charAt(half)))
                .concat(", half of a surrogate pair, which is not a character"));
        return false;
      }
    }
    return true;
  }

  /** Notes that the value at hand is of another kind than expected, and passes over it. */
  <T> @Nullable T wrong(String expected) {
    return bad("expected ".concat(expected).concat(" but found ").concat(found()));
  }

  /** Notes what is wrong with the value at hand, and passes over it. */
  <T> @Nullable T bad(String message) {
    note(message);
    skip();
    return null;
  }

  /** Notes what is wrong with the value or the name at hand. */
  void note(String message) {
    problems.add(parser.currentTokenLocation(), pointer(), message);
  }

  /** Notes what is wrong with the value or the name at hand; the words cost time. */
  void note(Supplier<String> message) {
    note(problems.isFull() ? "" : message.get());
  }

  /** Notes that the name at hand does not belong here, and passes over its value. */
  void unknown(Supplier<String> message) {
    note(message);
    skipProperty();
  }

  /** Notes that the name at hand has stood here before, and passes over its value. */
  void twice() {
    note("the property stands twice");
    skipProperty();
  }

  /** Notes what is wrong with an object as a whole, at or after its end. */
  <T> @Nullable T note(TokenStreamContext object, String message) {
    problems.add(
        object.startLocation(null), object.getParent().pathAsPointer().toString(), message);
    return null;
  }

  String pointer() {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  /** Passes over the property whose name is at hand. */
  void skipProperty() {
    parser.nextToken();
    count();
    skip();
  }

  /** Passes over the rest of the value at hand. */
  void skip() {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
      skipToEnd();
    }
  }

  /** Passes over the rest of the object or list that the parser is in. */
  void skipToEnd() {
    for (int open = 1; open > 0; ) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return;
      } else if (token.isStructEnd()) {
        open--;
      } else if (token != JsonToken.PROPERTY_NAME) {
        count();
        open += token.isStructStart() ? 1 : 0;
      }
    }
  }

  /** What is at hand, in words. */
  String found() {
    switch (parser.currentToken()) {
      case START_OBJECT:
        return "an object";
      case START_ARRAY:
        return "a list";
      case VALUE_STRING:
        return "text ".concat(Quoting.quote(parser.getString()));
      case VALUE_NUMBER_INT:
      case VALUE_NUMBER_FLOAT:
        return "the number ".concat(Quoting.shorten(parser.getString(), 60));
      case VALUE_TRUE:
        return "true";
      case VALUE_FALSE:
        return "false";
      case VALUE_NULL:
        return "null";
      case VALUE_EMBEDDED_OBJECT:
        return untyped
            ? "the word ".concat(Quoting.quote(parser.getString())).concat(" without quotes")
            : "something that is not JSON";
      default:
        return untyped ? "an alias, which is not followed" : "something that is not JSON";
    }
  }
}
