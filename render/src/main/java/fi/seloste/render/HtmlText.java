package fi.seloste.render;

import java.util.Arrays;

/** Text in HTML: never markup, and no character that a document may not hold. */
final class HtmlText {

  /** Whether a character before the letters beyond ASCII stands in HTML as it is. */
  private static final boolean[] PLAIN = plain();

  private HtmlText() {}

  /** Text to stand between tags or in an attribute in quotation marks; most stands as it is. */
  static String escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return escaped(text, i);
      }
    }
    return text;
  }

  private static String escaped(String text, int first) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int from = 0; // what comes before has been written
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        continue;
      }
      out.append(text, from, i);
      from = i + 1;
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\t', '\n' -> out.append(c);
        case '\r' -> out.append('\n');
        default -> out.append(isAllowed(text, i) ? c : '\uFFFD');
      }
    }
    return out.append(text, from, text.length()).toString();
  }

  /** Whether a character stands in HTML as it is; most do. */
  private static boolean isPlain(char c) {
    return c < '\u00A0' ? PLAIN[c] : c < '\uD800';
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean['\u00A0'];
    Arrays.fill(plain, ' ', '\u007F', true);
    for (char markup : new char[] {'&', '<', '>', '"', '\''}) {
      plain[markup] = false;
    }
    return plain;
  }

  private static boolean isAllowed(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    } else if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return !Character.isISOControl(c) && c != '\uFFFE' && c != '\uFFFF';
  }

  /** JSON to stand in a {@code script} element: the same JSON, without what could end it. */
  static String json(String json) {
    StringBuilder out = new StringBuilder(json.length() + 64);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      switch (c) {
        case '<' -> out.append("\\u003C");
        case '>' -> out.append("\\u003E");
        case '&' -> out.append("\\u0026");
        case '\u2028' -> out.append("\\u2028");
        case '\u2029' -> out.append("\\u2029");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
