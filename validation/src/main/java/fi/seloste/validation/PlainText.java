package fi.seloste.validation;

/** Text that may be shown anywhere: nothing in it steers a terminal or turns the writing round. */
public final class PlainText {

  private PlainText() {}

  /** A text on one line: white space becomes spaces, and what is not plain becomes U+FFFD. */
  public static String line(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> plain.appendCodePoint(Character.isWhitespace(c) ? ' ' : isPlain(c) ? c : '�'));
    return plain.toString();
  }

  /**
   * Whether a character is seen and does nothing: no control or format character, no surrogate
   * without its other half, no separator of lines or paragraphs.
   */
  public static boolean isPlain(int codePoint) {
    return switch (Character.getType(codePoint)) {
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
