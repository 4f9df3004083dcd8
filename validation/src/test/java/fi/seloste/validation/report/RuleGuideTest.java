package fi.seloste.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.validation.Provision;
import fi.seloste.validation.Rule;
import fi.seloste.validation.bookshop.ShopRule;
import fi.seloste.validation.gdpr.Transfers;
import fi.seloste.validation.rulesets.Rulesets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RuleGuideTest {

  private static final RuleGuide ENGLISH = new RuleGuide(Locale.ENGLISH);

  private static String explained(RuleGuide guide, Rule rule) {
    StringBuilder out = new StringBuilder();
    guide.explain(rule, out);
    return out.toString();
  }

  @Test
  void a_list_has_a_line_for_each_rule() {
    StringBuilder out = new StringBuilder();
    ENGLISH.list(List.of(ShopRule.CONTACT, ShopRule.VERSION, ShopRule.DESCRIPTION), out);

    assertThat(out)
        .hasToString(
            """
            shop-contact-missing      error    [GDPR 13(1)(a), 14(1)(a); Shop Act 6 §] Customers can reach the shop.
            shop-version-missing      warning  [Document policy 4] The notice has no version.
            shop-description-missing  note     [good practice] It would be nice to describe ….
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv"})
  void what_a_rule_rests_on_instead_of_a_law_is_told_in_the_language_of_the_list(String language) {
    Set<String> english =
        Rulesets.catalogue().stream()
            .flatMap(rule -> rule.provisions().stream())
            .map(Provision::toString)
            .filter(citation -> citation.chars().noneMatch(Character::isDigit))
            .collect(Collectors.toSet());
    StringBuilder out = new StringBuilder();
    new RuleGuide(Locale.forLanguageTag(language)).list(Rulesets.catalogue(), out);

    assertThat(english).contains("good practice");
    assertThat(out.toString()).doesNotContain(english);
  }

  @Test
  void all_about_a_rule_fits_a_terminal() {
    assertThat(explained(ENGLISH, ShopRule.COUNTRY))
        .isEqualTo(
            """
            shop-country-missing

            Severity: error; a breach keeps the notice from being published
            Law: GDPR 13(1)(f)

            If the rule is breached
                The country of … is not given.
                Fix: Add the country.

            Or, in certain cases
                The country of … is not given, and it is far away.

            Questions, where the notice does not tell enough
                Is … in the Union?
                Fix: Ask the recipient, then add the country.
            """);
  }

  @Test
  void it_begins_with_what_the_rule_demands_and_says_for_what_it_is() {
    assertThat(explained(new RuleGuide(Locale.forLanguageTag("fi")), ShopRule.CONTACT))
        .isEqualTo(
            """
            shop-contact-missing
            Asiakkaat tavoittavat kaupan.

            Vakavuus: virhe; rikkomus estää selosteen julkaisemisen
            Laki: GDPR 13(1)(a), 14(1)(a); Shop Act 6 §
            Sääntö koskee: ihmisille annettavaa tietosuojaselostetta (tietosuoja-asetuksen
            13 ja 14 artikla); tapauksia, joihin sovelletaan Suomen lakia

            Jos sääntöä rikotaan
                Yritystä … ei tavoita mistään.
                Korjaus: Lisää puhelinnumero.
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv"})
  void every_rule_of_the_library_can_be_explained_in_lines_of_80_characters(String language) {
    RuleGuide guide = new RuleGuide(Locale.forLanguageTag(language));
    for (Rule rule : Rulesets.catalogue()) {
      assertThat(explained(guide, rule).lines())
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80).doesNotContain("{"));
    }
  }

  @Test
  void it_ends_with_the_cases_in_which_the_rule_asks_nothing() {
    assertThat(explained(ENGLISH, Transfers.MECHANISM))
        .contains(
            """

            When the rule asks nothing
                The notice has no part that the rule is about.
            """)
        .contains(Transfers.MECHANISM.sentences().find("why.reserve", "en").orElseThrow());
  }

  @Test
  void programs_get_all_of_it_as_json() {
    StringBuilder out = new StringBuilder();
    ENGLISH.json(List.of(ShopRule.CONTACT, ShopRule.COUNTRY), out);
    JsonNode rules = JsonMapper.shared().readTree(out.toString()).at("/rules");

    assertThat(rules.at("/0/id").asString()).isEqualTo("shop-contact-missing");
    assertThat(rules.at("/0/severity").asString()).isEqualTo("ERROR");
    assertThat(rules.at("/0/provisions/2").asString()).isEqualTo("Shop Act 6 §");
    assertThat(rules.at("/0/profiles/1").asString()).isEqualTo("finland");
    assertThat(rules.at("/0/demand").asString()).isEqualTo("Customers can reach the shop.");
    assertThat(rules.at("/0/message").asString()).isEqualTo("Nobody can reach ….");
    assertThat(rules.at("/0/fix").asString()).isEqualTo("Add a phone number.");
    assertThat(rules.at("/1/variants/0/sentence").asString()).contains("far away");
    assertThat(rules.at("/1/variants/0/fix").asString()).isEqualTo("Add the country.");
    assertThat(rules.at("/1/reasons")).isEmpty();
    assertThat(rules.at("/1/questions/0/sentence").asString()).isEqualTo("Is … in the Union?");
  }
}
