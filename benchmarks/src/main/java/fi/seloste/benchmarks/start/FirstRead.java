package fi.seloste.benchmarks.start;

import fi.seloste.jackson.NoticeJson;
import java.io.IOException;
import java.nio.file.Path;

/** Reads one notice. */
public final class FirstRead {

  private FirstRead() {}

  /** Reads the file that is named. */
  public static void main(String[] args) throws IOException {
    if (NoticeJson.read(Path.of(args[0])).registers().isEmpty()) {
      throw new IllegalStateException("There is no register in it.");
    }
  }
}
