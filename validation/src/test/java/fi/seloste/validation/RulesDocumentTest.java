package fi.seloste.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.validation.RulesDocument.Examples;
import fi.seloste.validation.rulesets.Rulesets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/rules.md} says what the rules say. To write it anew after a rule has changed:
 *
 * <pre>{@code
 * mvn -pl validation -am test -Dtest=RulesDocumentTest -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dseloste.write=true
 * }</pre>
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulesDocumentTest {

  private static final Path FILE = Path.of("..", "docs", "rules.md");

  private static final RulesDocument DOCUMENT =
      new RulesDocument(Rulesets.catalogue(), CatalogueTest.cases());

  @BeforeAll
  static void write() throws IOException {
    if (Boolean.getBoolean("seloste.write")) {
      String before = Files.exists(FILE) ? Files.readString(FILE) : "";
      Files.writeString(FILE, DOCUMENT.text(DOCUMENT.examplesFrom(before)));
    }
  }

  @Test
  void the_document_is_what_the_rules_and_their_cases_say() throws IOException {
    String written = Files.readString(FILE);

    assertThat(DOCUMENT.withoutExamples(written)).as("rules without examples").isEmpty();
    assertThat(DOCUMENT.text(RulesDocument.examples(written)))
        .as("docs/rules.md is not what the rules say; write it anew as this test's comment tells")
        .isEqualTo(written);
  }

  @Test
  void every_example_comes_to_what_the_document_says() throws IOException {
    Map<String, Examples> examples = RulesDocument.examples(Files.readString(FILE));
    for (Rule rule : Rulesets.catalogue()) {
      Examples its = examples.get(rule.id());
      assertThat(its).as(rule.id()).isNotNull();
      assertThat(RulesDocument.outcome(its.passes().asCase(rule, Outcome.MET)))
          .as(rule.id())
          .isEqualTo(Outcome.MET);
      assertThat(RulesDocument.outcome(its.fails().asCase(rule, RulesDocument.failing(rule))))
          .as(rule.id())
          .isEqualTo(RulesDocument.failing(rule));
    }
  }
}
