package fi.seloste.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas in {@code docs/schema} are what the codec and the words say. To write them anew after
 * one of these has changed:
 *
 * <pre>{@code
 * mvn -pl jackson -am test -Dtest=NoticeSchemaTest -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dseloste.write=true
 * }</pre>
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NoticeSchemaTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static List<Locale> languages() {
    return NoticeSchema.languages();
  }

  private static Path file(Locale language) {
    return Path.of("..", "docs", "schema", "notice-1.0." + language.getLanguage() + ".json");
  }

  @BeforeAll
  static void write() throws IOException {
    if (Boolean.getBoolean("seloste.write")) {
      for (Locale language : languages()) {
        Files.writeString(file(language), new SchemaDocument(new SchemaWords(language)).text());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everything_has_a_title_and_a_description_and_no_line_of_words_is_idle(Locale language) {
    SchemaWords words = new SchemaWords(language);
    String ignored = new SchemaDocument(words).text();
    assertThat(ignored).isNotEmpty();

    assertThat(words.missing())
        .as("lines that are missing in jackson/%s", SchemaWords.FOLDER.resolve(words.file()))
        .isEmpty();
    assertThat(words.unused())
        .as("lines that nothing needs in jackson/%s", SchemaWords.FOLDER.resolve(words.file()))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void the_files_are_what_the_codec_and_the_words_say(Locale language) throws IOException {
    assertThat(Files.readString(file(language)))
        .as("write it anew as this test's comment tells")
        .isEqualTo(new SchemaDocument(new SchemaWords(language)).text());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void the_jar_holds_the_files(Locale language) throws IOException {
    assumeFalse(Boolean.getBoolean("seloste.write"), "the jar will have them after the next build");
    assertThat(NoticeSchema.text(language)).isEqualTo(Files.readString(file(language)));
  }

  @Test
  void all_languages_have_the_same_schema_but_for_words() throws IOException {
    List<JsonNode> bare = new ArrayList<>();
    for (Locale language : languages()) {
      bare.add(withoutWords(MAPPER.readTree(Files.readString(file(language)))));
    }
    assertThat(bare).containsOnly(bare.get(0));
  }

  private static JsonNode withoutWords(JsonNode schema) {
    if (schema instanceof ObjectNode object) {
      for (String word : List.of("$id", "title", "description")) {
        if (object.path(word).isString()) {
          object.remove(word);
        }
      }
    }
    schema.forEach(NoticeSchemaTest::withoutWords);
    return schema;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void the_schema_refers_to_nothing_outside_itself(Locale language) throws IOException {
    JsonNode schema = MAPPER.readTree(Files.readString(file(language)));
    assertThat(schema.findValuesAsString("$ref"))
        .isNotEmpty()
        .allSatisfy(
            reference -> {
              assertThat(reference).startsWith("#/$defs/");
              assertThat(schema.at(reference.substring(1)).isObject()).as(reference).isTrue();
            });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_example_is_valid_where_it_stands(Locale language) throws IOException {
    JsonNode root = MAPPER.readTree(Files.readString(file(language)));
    ObjectNode all = (ObjectNode) root.get("$defs");
    assertThat(errors(root.deepCopy(), root.get("examples").get(0))).isEmpty();
    all.forEachEntry(
        (name, definition) -> {
          ObjectNode schema = MAPPER.createObjectNode();
          schema.put("$ref", "#/$defs/" + name).set("$defs", all);
          for (JsonNode example : definition.path("examples")) {
            assertThat(errors(schema, example)).as("example of %s", name).isEmpty();
          }
        });
  }

  private static List<Error> errors(JsonNode schema, JsonNode example) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema)
        .validate(example);
  }

  @Test
  void the_schema_is_one_by_the_schema_of_schemas() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    for (Locale language : languages()) {
      assertThat(meta.validate(NoticeSchema.text(language), InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void a_language_without_schema_gets_the_english_one() {
    assertThat(NoticeSchema.text(Locale.FRENCH)).isEqualTo(NoticeSchema.text(Locale.ENGLISH));
    assertThat(NoticeSchema.id(Locale.forLanguageTag("fi-FI")))
        .isEqualTo("urn:seloste:schema:notice:1.0:fi");
  }
}
