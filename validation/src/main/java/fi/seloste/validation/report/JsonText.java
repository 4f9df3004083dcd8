package fi.seloste.validation.report;

import fi.seloste.validation.PlainText;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;

/**
 * JSON, two spaces further in at each level. Besides what RFC 8259 demands, escapes what could
 * steer a terminal, and half a surrogate pair, which no encoding can hold.
 */
final class JsonText {

  private final Output out;
  private final Deque<Character> ends = new ArrayDeque<>();
  private boolean empty = true;

  JsonText(Output out) {
    this.out = out;
  }

  /** Begins an object, in an array or as the whole. */
  JsonText object() {
    next();
    return begin('{', '}');
  }

  /** Begins an object under a name. */
  JsonText object(String name) {
    name(name);
    return begin('{', '}');
  }

  /** Begins an array under a name. */
  JsonText array(String name) {
    name(name);
    return begin('[', ']');
  }

  /** Ends the object or the array that was begun last. */
  JsonText end() {
    char end = ends.pop();
    if (!empty) {
      indent();
    }
    out.print(String.valueOf(end));
    empty = false;
    if (ends.isEmpty()) {
      out.print("\n");
    }
    return this;
  }

  JsonText member(String name, String value) {
    name(name);
    out.print(quoted(value));
    return this;
  }

  JsonText member(String name, int value) {
    name(name);
    out.print(String.valueOf(value));
    return this;
  }

  JsonText member(String name, boolean value) {
    name(name);
    out.print(String.valueOf(value));
    return this;
  }

  /** An array of strings under a name. */
  JsonText member(String name, Collection<String> values) {
    array(name);
    for (String value : values) {
      next();
      out.print(quoted(value));
    }
    return end();
  }

  private JsonText begin(char begin, char end) {
    out.print(String.valueOf(begin));
    ends.push(end);
    empty = true;
    return this;
  }

  private void name(String name) {
    next();
    out.print(quoted(name) + ": ");
  }

  /** To where the next member or item stands. */
  private void next() {
    if (!ends.isEmpty()) {
      out.print(empty ? "" : ",");
      indent();
    }
    empty = false;
  }

  private void indent() {
    out.print("\n" + "  ".repeat(ends.size()));
  }

  /** A text as a JSON string. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    text.codePoints().forEach(c -> append(c, quoted));
    return quoted.append('"').toString();
  }

  private static void append(int c, StringBuilder quoted) {
    switch (c) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\b' -> quoted.append("\\b");
      case '\f' -> quoted.append("\\f");
      case '\n' -> quoted.append("\\n");
      case '\r' -> quoted.append("\\r");
      case '\t' -> quoted.append("\\t");
      default -> {
        if (PlainText.isPlain(c)) {
          quoted.appendCodePoint(c);
        } else {
          for (char unit : Character.toChars(c)) {
            quoted.append(String.format("\\u%04x", (int) unit));
          }
        }
      }
    }
  }
}
