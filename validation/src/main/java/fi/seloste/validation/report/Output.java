package fi.seloste.validation.report;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What a document is written to. */
final class Output {

  private final Appendable out;

  Output(Appendable out) {
    this.out = out;
  }

  void print(CharSequence text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void line(String text) {
    print(text + "\n");
  }
}
