package fi.seloste.examples;

import java.util.Map;

/** What may reach a terminal. */
final class Terminal {

  private Terminal() {}

  /** Whether a terminal in this environment is to get colours: see no-color.org. */
  static boolean takesColours(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** A text on one line in which nothing steers the terminal or turns the direction of writing. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> plain.appendCodePoint(Character.isWhitespace(c) ? ' ' : isPlain(c) ? c : '�'));
    return plain.toString();
  }

  static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
