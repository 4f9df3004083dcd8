package fi.seloste.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The notices of this module and the tables beside them. */
final class ExampleNotices {

  static final Path FOLDER = Path.of("notices");

  private ExampleNotices() {}

  static Path notice(String name) {
    return FOLDER.resolve(name + ".json");
  }

  /** The five real notices with which the project began. */
  static Stream<String> seeds() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".facts.csv"))
          .map(file -> file.substring(0, file.indexOf('.')))
          .sorted()
          .toList()
          .stream();
    }
  }

  /** The rows of a table after the heading; fields may be quoted as RFC 4180 has it. */
  static List<List<String>> rows(String file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve(file))) {
      rows.add(fields(line));
    }
    return rows.subList(1, rows.size());
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        field.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
