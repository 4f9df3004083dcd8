package fi.seloste.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.PrivacyNotice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Notices of each format, in a folder for each, that every later version reads as it was read then.
 *
 * <p>The files never change. What is read is written as {@code name.canonical.json} has it or, if
 * there is no such file, as it was.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/fi/seloste/jackson/golden");
  private static final String CANONICAL = ".canonical.json";

  static Stream<Path> notices() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".json") && !file.toString().endsWith(CANONICAL))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Path canonical(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.json$", CANONICAL);
    Path canonical = file.resolveSibling(name);
    return Files.exists(canonical) ? canonical : file;
  }

  @ParameterizedTest
  @MethodSource("notices")
  void a_notice_is_read_as_ever(Path file) throws IOException {
    assertThat(NoticeJson.write(NoticeJson.readDocument(file)))
        .isEqualTo(Files.readString(canonical(file)));
  }

  @ParameterizedTest
  @MethodSource("notices")
  void what_was_written_is_read_as_the_same_notice(Path file) throws IOException {
    assertThat(NoticeJson.read(canonical(file))).isEqualTo(NoticeJson.read(file));
  }

  @Test
  void everything_in_the_present_format_is_in_one_of_its_notices() throws IOException {
    Set<String> missing = new TreeSet<>();
    Kind notice = Kinds.of(PrivacyNotice.class);
    parts(notice, missing);
    for (Path file :
        notices().filter(file -> file.getParent().endsWith(Formats.PRESENT)).toList()) {
      remove(notice, Mutations.MAPPER.readTree(Files.readString(file)), missing);
    }
    assertThat(missing)
        .as("what is new needs a new file in %s/%s; those there stay", FOLDER, Formats.PRESENT)
        .isEmpty();
  }

  private static void parts(Kind kind, Set<String> parts) {
    if (kind instanceof ListKind list) {
      parts(list.item, parts);
    } else if (kind instanceof DisclosedKind disclosed) {
      parts(disclosed.list, parts);
    } else if (kind instanceof ChoiceKind choice) {
      choice.variants.values().forEach(variant -> parts(variant.kind, parts));
    } else if (kind instanceof CodeKind code) {
      code.constants.keySet().forEach(word -> parts.add(code.list + "." + word));
    } else if (kind instanceof ValueKind value) {
      Names names = value.shape().names;
      for (int i = 0; i < names.size(); i++) {
        if (parts.add(value.type.getSimpleName() + "." + names.names[i])) {
          parts(names.kinds[i], parts);
        }
      }
    }
  }

  private static void remove(Kind kind, JsonNode json, Set<String> parts) {
    if (kind instanceof ListKind list) {
      json.forEach(item -> remove(list.item, item, parts));
    } else if (kind instanceof DisclosedKind disclosed) {
      remove(disclosed.list, json.isArray() ? json : json.path("except"), parts);
    } else if (kind instanceof ChoiceKind choice) {
      remove(choice.variants.get(json.path("type").stringValue()).kind, json, parts);
    } else if (kind instanceof CodeKind code) {
      parts.remove(code.list + "." + json.stringValue());
    } else if (kind instanceof ValueKind value) {
      Names names = value.shape().names;
      for (int i = 0; i < names.size(); i++) {
        JsonNode stated = json.path(names.names[i]);
        if (!stated.isMissingNode() && !stated.isNull()) {
          parts.remove(value.type.getSimpleName() + "." + names.names[i]);
          remove(names.kinds[i], stated, parts);
        }
      }
    }
  }
}
