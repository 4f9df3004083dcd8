package fi.seloste.jackson;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first place where a text ceases to be JSON, and says in words what is wrong there.
 *
 * <p>Only asked about a text that the parser has refused, or that goes on after its end: the
 * parser's own messages are made for programmers, and their places differ from source to source.
 */
final class Syntax {

  private static final int NONE = -1;
  private static final List<String> LITERALS = List.of("true", "false", "null");

  /** Thrown at the first fault, to leave all loops at once. */
  private static final class Found extends RuntimeException {

    private static final long serialVersionUID = 1;
    final int offset;

    Found(int offset, String message) {
      super(message, null, false, false);
      this.offset = offset;
    }

    String message() {
      return String.valueOf(getMessage());
    }
  }

  private final Source source;
  private int at;

  /** Of each open object or list its bracket, where it stands, and the step that was begun last. */
  private int depth;

  private final int[] brackets = new int[NoticeJson.DEEPEST + 1];
  private final int[] opened = new int[NoticeJson.DEEPEST + 1];
  private final @Nullable Object[] steps = new Object[NoticeJson.DEEPEST + 1];

  private Syntax(Source source) {
    this.source = source;
    this.at = source.start;
  }

  /** Notes the first fault of a text that the parser refused at about this offset. */
  static void explain(Source source, int refused, Problems problems) {
    Syntax syntax = new Syntax(source);
    try {
      syntax.text();
      problems.fatal(refused, "", "the text cannot be read on from here");
    } catch (Found found) {
      problems.fatal(found.offset, syntax.pointer(), found.message());
    }
  }

  private void text() {
    space();
    if (at == source.end) {
      throw new Found(at, "the text is empty; a notice is an object");
    }
    value();
    while (depth > 0) {
      if (brackets[depth - 1] == '{') {
        property();
      } else {
        item();
      }
    }
    space();
    if (at < source.end) {
      throw new Found(at, "the notice ends before here, but ".concat(seen()).concat(" follows"));
    }
  }

  /** The next property of the innermost object, or its end. */
  private void property() {
    boolean first = steps[depth - 1] == null;
    space();
    if (here() == '}') {
      close();
      return;
    }
    if (!first) {
      expect(',', "a comma or '}'");
      space();
      if (here() == '}') {
        throw new Found(at, "expected another property after the comma but found '}'");
      }
    }
    if (here() != '"') {
      throw unexpected(
          first ? "a property name in double quotes or '}'" : "a property name in double quotes");
    }
    int from = at + 1;
    string();
    String name = unescaped(source.text(from, at - 1));
    if (Quoting.loneSurrogate(name) >= 0) {
      throw new Found(
          from - 1, "a name must not hold half of a surrogate pair, which is not a character");
    }
    steps[depth - 1] = name;
    space();
    expect(':', "':'");
    space();
    value();
  }

  /** The next item of the innermost list, or its end. */
  private void item() {
    Object last = steps[depth - 1];
    space();
    if (here() == ']') {
      close();
      return;
    }
    if (last != null) {
      expect(',', "a comma or ']'");
      space();
      if (here() == ']') {
        throw new Found(at, "expected another value after the comma but found ']'");
      }
    }
    steps[depth - 1] = last == null ? 0 : (Integer) last + 1;
    value();
  }

  /** A value: a whole one, or the bracket with which an object or a list begins. */
  private void value() {
    int c = here();
    if (c == '{' || c == '[') {
      if (depth == NoticeJson.DEEPEST) {
        throw new Found(at, "nested deeper than " + NoticeJson.DEEPEST + " levels");
      }
      brackets[depth] = c;
      opened[depth] = at;
      steps[depth++] = null;
      at++;
    } else if (c == '"') {
      string();
    } else if (c == '-' || isDigit(c)) {
      number();
    } else if (isLetter(c)) {
      literal();
    } else {
      throw unexpected("a value");
    }
  }

  private void close() {
    depth--;
    at++;
  }

  private void space() {
    while (at < source.end) {
      int c = source.at(at);
      if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
        return;
      }
      at++;
    }
  }

  /** The byte or unit here; the text must not end here. */
  private int here() {
    if (at == source.end) {
      throw end(NONE);
    }
    return source.at(at);
  }

  private void expect(int c, String described) {
    if (here() != c) {
      throw unexpected(described);
    }
    at++;
  }

  private void string() {
    int from = at++;
    while (true) {
      if (at == source.end) {
        throw end(from);
      }
      int c = source.at(at);
      if (c == '"') {
        at++;
        return;
      } else if (c == '\\') {
        escape(from);
      } else if (c < 0x20) {
        throw new Found(at, control(c));
      } else {
        at++;
      }
    }
  }

  private static String control(int c) {
    switch (c) {
      case '\n':
        return "a text must not be broken into lines; write \\n for a line break, or add the"
            + " missing double quote";
      case '\r':
        return "a text must not be broken into lines; write \\r for a carriage return";
      case '\t':
        return "a text must not hold a tab; write \\t";
      default:
        return "a text must not hold "
            .concat(Quoting.character(c))
            .concat("; write ")
            .concat(Quoting.escape((char) c));
    }
  }

  private void escape(int from) {
    int start = at++;
    if (at == source.end) {
      throw end(from);
    }
    int c = source.at(at++);
    if (c == 'u') {
      for (int i = 0; i < 4; i++) {
        if (at == source.end) {
          throw end(from);
        }
        if (Character.digit(source.at(at), 16) < 0 || source.at(at) > 'f') {
          throw new Found(start, "\\u must be followed by four hexadecimal digits");
        }
        at++;
      }
    } else if ("\"\\/bfnrt".indexOf(c) < 0) {
      throw new Found(start, "'\\' must not stand alone; write \\\\");
    }
  }

  private void number() {
    int from = at;
    if (here() == '-') {
      at++;
    }
    boolean good = at < source.end && isDigit(source.at(at));
    int leading = at;
    digits();
    good &= at - leading <= 1 || source.at(leading) != '0';
    if (at < source.end && source.at(at) == '.') {
      at++;
      good &= digits();
    }
    if (at < source.end && (source.at(at) | 0x20) == 'e') {
      at++;
      if (at < source.end && (source.at(at) == '+' || source.at(at) == '-')) {
        at++;
      }
      good &= digits();
    }
    if (!good || at < source.end && isWord(source.at(at))) {
      if (at == source.end) {
        throw end(from);
      }
      word();
      throw new Found(from, Quoting.quote(source.text(from, at)).concat(" is not a number"));
    }
  }

  private boolean digits() {
    int from = at;
    while (at < source.end && isDigit(source.at(at))) {
      at++;
    }
    return at > from;
  }

  private void literal() {
    int from = at;
    word();
    String word = source.text(from, at);
    if (LITERALS.contains(word)) {
      return;
    }
    for (String literal : LITERALS) {
      if (at == source.end && literal.startsWith(word)) {
        throw end(from);
      }
    }
    String message = "expected a value but found ".concat(Quoting.quote(word));
    String meant = Quoting.nearest(word, LITERALS);
    throw new Found(
        from,
        meant == null
            ? message.concat("; texts stand in double quotes")
            : message.concat("; did you mean ").concat(meant).concat("?"));
  }

  private void word() {
    while (at < source.end && isWord(source.at(at))) {
      at++;
    }
  }

  private static boolean isWord(int c) {
    return isLetter(c) || isDigit(c) || c == '.' || c == '-' || c == '+' || c == '_' || c >= 0x80;
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private Found unexpected(String expected) {
    String message = "expected ".concat(expected).concat(" but found ").concat(seen());
    int c = source.at(at);
    if (c == '\'' || c == '`') {
      message = message.concat("; names and texts stand in double quotes");
    } else if (c == '/' || c == '#') {
      message = message.concat("; JSON has no comments");
    }
    return new Found(at, message);
  }

  private String seen() {
    int to = Math.min(at + 4, source.end);
    return Quoting.character(source.text(at, to).codePointAt(0));
  }

  /** That the text ends too early, and what is still open: the innermost first. */
  private Found end(int text) {
    StringBuilder message = new StringBuilder("the text ends too early; still open: ");
    if (text >= 0) {
      message.append(source.at(text) == '"' ? "the text from " : "the value from ");
      message.append(source.position(text)).append(depth > 0 ? ", " : "");
    }
    int shown = Math.min(depth, 5);
    for (int i = depth - 1; i >= depth - shown; i--) {
      message.append(brackets[i] == '{' ? "the object from " : "the list from ");
      message.append(source.position(opened[i])).append(i > depth - shown ? ", " : "");
    }
    if (depth > shown) {
      message.append(" and ").append(depth - shown).append(" more");
    }
    return new Found(source.end, message.toString());
  }

  /** The value that was begun last. */
  private String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      Object step = steps[i];
      if (step != null) {
        pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
      }
    }
    return pointer.toString();
  }

  private static String unescaped(String name) {
    if (name.indexOf('\\') < 0) {
      return name;
    }
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '\\') {
        plain.append(c);
        continue;
      }
      c = name.charAt(++i);
      if (c == 'u') {
        plain.append((char) Integer.parseInt(name.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        int control = "bfnrt".indexOf(c);
        plain.append(control < 0 ? c : "\b\f\n\r\t".charAt(control));
      }
    }
    return plain.toString();
  }
}
