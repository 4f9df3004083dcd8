package fi.seloste.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.validation.Rule;
import fi.seloste.validation.rulesets.Rulesets;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a validator finds under the id of a rule is the rule's own sentence. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContributorMessagesTest {

  private static final Map<String, Rule> RULES =
      Rulesets.catalogue().stream().collect(Collectors.toMap(Rule::id, Function.identity()));

  private static Properties messages(String suffix) throws IOException {
    Properties messages = new Properties();
    String file = "/ContributorValidationMessages" + suffix + ".properties";
    try (InputStream in =
        Objects.requireNonNull(PublishableNotice.class.getResourceAsStream(file), file)) {
      messages.load(in);
    }
    return messages;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv"})
  void every_rule_has_its_sentence_in_each_language(String language) throws IOException {
    Properties messages = messages("_" + language);

    assertThat(messages.stringPropertyNames()).containsAll(RULES.keySet());
    assertThat(messages)
        .allSatisfy(
            (key, message) ->
                assertThat(((String) message).replace("." + language + "}", "}"))
                    .isEqualTo(
                        RULES
                            .get(((String) key).split("\\.")[0])
                            .sentences()
                            .find((String) key, language)
                            .orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv"})
  void every_argument_is_in_the_language_of_its_sentence(String language) throws IOException {
    assertThat(messages("_" + language).values())
        .extracting(message -> ((String) message).replaceAll("\\{\\w+\\." + language + "}", ""))
        .noneMatch(message -> message.contains("{") || message.contains("}"));
  }

  @Test
  void english_is_what_other_languages_get() throws IOException {
    assertThat(messages("")).isEqualTo(messages("_en"));
  }

  @Test
  void questions_and_what_to_do_are_not_among_them() throws IOException {
    assertThat(messages("").stringPropertyNames())
        .noneMatch(key -> key.contains(".ask") || key.endsWith(".fix"));
  }
}
