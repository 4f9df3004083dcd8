package fi.seloste.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Takes every string of the text in one file. */
public final class FirstParse {

  private FirstParse() {}

  /** Parses the file that is named. */
  public static void main(String[] args) throws IOException {
    byte[] json = Files.readAllBytes(Path.of(args[0]));
    int characters = 0;
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          characters += parser.getString().length();
        }
      }
    }
    if (characters == 0) {
      throw new IllegalStateException("There is no text in it.");
    }
  }
}
