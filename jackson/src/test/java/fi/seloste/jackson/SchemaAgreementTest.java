package fi.seloste.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the reader accepts is valid by the schema, and the reverse.
 *
 * <p>The schema may be more patient where no schema can see: {@link
 * #these_are_all_the_texts_that_only_the_reader_refuses} lists where. It is never stricter.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SchemaAgreementTest {

  private static final int AT_LEAST = 5_000;

  static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(NoticeSchema.text(Locale.ENGLISH), InputFormat.JSON);

  private static List<Path> fixtures() throws IOException {
    List<Path> files = new ArrayList<>();
    Path notices = Path.of("..", "examples", "notices");
    for (Path folder : List.of(notices, notices.resolve("good"), notices.resolve("repair"))) {
      try (Stream<Path> all = Files.list(folder)) {
        all.filter(file -> file.toString().endsWith(".json")).sorted().forEach(files::add);
      }
    }
    GoldenTest.notices().forEach(files::add);
    return files;
  }

  /**
   * The files that are changed: of these each node in each way. With {@code
   * -Dseloste.mutations=all} it is all fixtures, which takes about a minute and brings no new kind
   * of place.
   */
  private static List<Path> changed() throws IOException {
    if ("all".equals(System.getProperty("seloste.mutations"))) {
      return fixtures();
    }
    List<Path> files = new ArrayList<>(GoldenTest.notices().toList());
    files.add(Path.of("..", "examples", "notices", "well-written.json"));
    return files;
  }

  /**
   * The document cut into notices with one property of the root, or of one register, each: what is
   * changed in one place is judged by itself, and small documents are judged fast.
   */
  private static List<JsonNode> pieces(JsonNode document) {
    List<JsonNode> pieces = new ArrayList<>();
    document.forEachEntry(
        (name, value) -> {
          if (!name.equals("registers")) {
            pieces.add(Mutations.MAPPER.createObjectNode().set(name, value));
            return;
          }
          for (JsonNode register : value) {
            register.forEachEntry(
                (part, content) -> {
                  ObjectNode piece = Mutations.MAPPER.createObjectNode();
                  piece.putArray(name).addObject().set(part, content);
                  pieces.add(piece);
                });
          }
        });
    return pieces;
  }

  private static boolean isValid(JsonNode document) {
    return SCHEMA.validate(document, OutputFormat.BOOLEAN);
  }

  /** What the reader says; empty if it takes the text. */
  private static List<Problem> problems(String json) {
    try {
      NoticeJson.read(json);
      return List.of();
    } catch (MalformedNoticeException e) {
      return e.problems();
    }
  }

  /** Notes where the two differ on all documents that come from one by a change. */
  static int differences(JsonNode document, List<String> differences) {
    int[] tried = {0};
    Mutations mutations =
        new Mutations(
            changed -> {
              tried[0]++;
              List<Problem> problems = problems(changed.toString());
              if (problems.isEmpty() != isValid(changed)) {
                differences.add("reader " + problems + ", schema " + SCHEMA.validate(changed));
              }
            });
    pieces(document).forEach(mutations::of);
    return tried[0];
  }

  @Test
  void every_notice_in_a_file_is_valid() throws IOException {
    for (Path file : fixtures()) {
      NoticeJson.read(file);
      assertThat(SCHEMA.validate(Files.readString(file), InputFormat.JSON))
          .as("%s", file)
          .isEmpty();
    }
  }

  @Test
  void every_change_of_a_notice_in_a_file_is_judged_alike() throws IOException {
    List<String> differences = new ArrayList<>();
    int tried = 0;
    for (Path file : changed()) {
      JsonNode document = Mutations.MAPPER.readTree(Files.readString(file));
      tried += differences(document, differences);
    }
    System.out.println("Changed notices of files judged by schema and reader: " + tried);
    assertThat(differences).isEmpty();
    assertThat(tried).isGreaterThan(AT_LEAST);
  }

  @Test
  void every_property_that_stands_twice_is_refused_by_the_reader() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : GoldenTest.notices().toList()) {
      for (JsonNode piece : pieces(Mutations.MAPPER.readTree(Files.readString(file)))) {
        doubled(piece, piece, texts);
      }
    }
    assertThat(texts).hasSizeGreaterThan(1_000);
    assertThat(texts.stream().filter(text -> problems(text).isEmpty())).isEmpty();
  }

  /** The text of a document with each of its properties once more, one at a time. */
  private static void doubled(JsonNode root, JsonNode node, List<String> texts) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        object.set("(twice)", object.get(name));
        texts.add(root.toString().replace("(twice)", name));
        object.remove("(twice)");
      }
    }
    node.forEach(part -> doubled(root, part, texts));
  }

  /** A text, and why no schema can refuse it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          {"id": "a", "id": "b"}                                ; a property that stands twice
          {"title": {"fi": "a", "fi": "b"}}                     ; a language that stands twice
          {"publishedOn": "2026-02-29"}                         ; which years are leap years
          {"registers": [{"purposes": [{"childAgeThreshold": 13.0}]}]} ; how a whole number is written
          {"title": "half of a pair: \\ud800"}                ; half of a surrogate pair
          """)
  void these_are_all_the_texts_that_only_the_reader_refuses(String json, String reason) {
    assertThat(problems(json)).as(reason).isNotEmpty();
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(reason).isEmpty();
  }

  @Test
  void a_text_beyond_the_limits_of_the_reader_is_valid() {
    String json = "{\"languages\": [" + "\"fi\",".repeat(250_000) + "\"fi\"]}";
    assertThat(problems(json)).hasSize(1);
    assertThat(isValid(Mutations.MAPPER.readTree(json))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"-0044-03-15", "+12026-01-31", "0000-01-01", "2024-02-29"})
  void an_unusual_day_is_one_to_both(String day) {
    String json = "{\"publishedOn\": \"" + day + "\"}";
    assertThat(problems(json)).isEmpty();
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
  }
}
