package fi.seloste.validation.changes;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.generators.Attribute;
import fi.seloste.generators.Shape;
import fi.seloste.model.Disclosed;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every attribute of the model and every ground has its words in each language. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SentencesOfChangesTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{\\w+}");

  @Test
  void each_attribute_and_each_ground_has_words() throws IOException {
    Set<String> words = sentences("en").stringPropertyNames();
    for (Class<?> type : Shape.valueTypes()) {
      for (Attribute attribute : Shape.attributes(type)) {
        assertThat(words).contains("attribute." + attribute.name());
      }
    }
    for (Ground ground : Ground.values()) {
      assertThat(words).contains("reason." + ground);
    }
  }

  @Test
  void each_list_has_words_for_a_new_item_and_only_lists_have() throws IOException {
    Set<String> lists = new TreeSet<>();
    for (Class<?> type : Shape.valueTypes()) {
      for (Attribute attribute : Shape.attributes(type)) {
        if (attribute.container() == List.class || attribute.container() == Disclosed.class) {
          lists.add("new." + attribute.name());
        }
      }
    }
    assertThat(sentences("en").stringPropertyNames().stream().filter(key -> key.startsWith("new.")))
        .containsExactlyInAnyOrderElementsOf(lists);
  }

  @Test
  void words_for_an_attribute_of_one_type_are_for_one_that_it_has() throws IOException {
    Set<String> attributes = new TreeSet<>();
    for (Class<?> type : Shape.valueTypes()) {
      for (Attribute attribute : Shape.attributes(type)) {
        attributes.add("attribute." + type.getSimpleName() + "." + attribute.name());
      }
    }
    assertThat(
            sentences("en").stringPropertyNames().stream()
                .filter(key -> key.matches("attribute\\..*\\..*")))
        .isNotEmpty()
        .isSubsetOf(attributes);
  }

  @Test
  void each_change_that_is_not_editorial_means_something_for_the_reader() throws IOException {
    assertThat(
            sentences("en").stringPropertyNames().stream()
                .filter(key -> key.startsWith("meaning.")))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Ground.values())
                .filter(ground -> ground.judgement() != Change.Judgement.EDITORIAL)
                .map(ground -> "meaning." + ground)
                .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void reasons_and_meanings_differ_so_that_no_two_are_told_as_one(String language)
      throws IOException {
    Properties words = sentences(language);
    for (String kind : List.of("reason.", "meaning.")) {
      assertThat(
              words.stringPropertyNames().stream()
                  .filter(key -> key.startsWith(kind))
                  .map(words::getProperty))
          .doesNotHaveDuplicates()
          .allMatch(sentence -> sentence.endsWith("."));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv"})
  void the_languages_have_the_same_keys_and_arguments(String language) throws IOException {
    Properties english = sentences("en");
    Properties other = sentences(language);
    assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(arguments(other.getProperty(key)))
          .as(key)
          .isEqualTo(arguments(english.getProperty(key)));
    }
  }

  @Test
  void the_document_tells_every_ground_with_its_law() throws IOException {
    String document = Files.readString(Path.of("../docs/changes.md"));
    Properties english = sentences("en");
    for (Ground ground : Ground.values()) {
      assertThat(document)
          .contains(
              "| "
                  + english.getProperty("reason." + ground)
                  + " | "
                  + ground.provisions().stream()
                      .map(Object::toString)
                      .collect(Collectors.joining(", "))
                  + " |");
    }
  }

  private static Set<String> arguments(String sentence) {
    return ARGUMENT.matcher(sentence).results().map(it -> it.group()).collect(Collectors.toSet());
  }

  private static Properties sentences(String language) throws IOException {
    Properties properties = new Properties();
    try (var in = Ground.class.getResourceAsStream("sentences_" + language + ".properties")) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }
}
