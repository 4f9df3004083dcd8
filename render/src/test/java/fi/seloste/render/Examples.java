package fi.seloste.render;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.PrivacyNotice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The notices of the examples. */
final class Examples {

  private static final Path FOLDER = Path.of("../examples/notices");

  private Examples() {}

  static PrivacyNotice notice(String name) throws IOException {
    return NoticeJson.read(FOLDER.resolve(name + ".json"));
  }

  /** All of them by name. */
  static Map<String, PrivacyNotice> all() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : List.of(FOLDER, FOLDER.resolve("good"), FOLDER.resolve("repair"))) {
      try (Stream<Path> those = Files.list(folder)) {
        those.filter(file -> file.toString().endsWith(".json")).sorted().forEach(files::add);
      }
    }
    Map<String, PrivacyNotice> notices = new LinkedHashMap<>();
    for (Path file : files) {
      notices.put(file.getFileName().toString().replace(".json", ""), NoticeJson.read(file));
    }
    return notices;
  }
}
