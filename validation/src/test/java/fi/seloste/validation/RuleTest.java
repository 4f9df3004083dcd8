package fi.seloste.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.gdpr.Purposes;
import fi.seloste.validation.rulesets.Rulesets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RuleTest {

  private static final Locale FINNISH = Locale.forLanguageTag("fi-FI");
  private static final Locale SWEDISH = Locale.forLanguageTag("sv-FI");

  @Nested
  class What_a_rule_demands {

    @Test
    void is_told_in_finnish_and_swedish_and_else_in_english() {
      Rule rule = Purposes.LEGAL_BASIS;

      assertThat(rule.demand(FINNISH))
          .hasValue("Selosteessa ilmoitetaan oikeusperuste jokaiselle käsittelyn tarkoitukselle.");
      assertThat(rule.demand(SWEDISH))
          .hasValue("Informationen anger en rättslig grund för varje ändamål.");
      assertThat(rule.demand(Locale.ENGLISH))
          .hasValue("The notice gives a legal basis for each purpose.");
      assertThat(rule.demand(Locale.FRENCH)).isEqualTo(rule.demand(Locale.ENGLISH));
      assertThat(rule.demand(Locale.ROOT)).isEqualTo(rule.demand(Locale.ENGLISH));
    }

    @Test
    void does_not_depend_on_its_weight() {
      Ruleset weighed = Rulesets.notice().weighing(Purposes.LEGAL_BASIS.id(), Severity.INFO);

      assertThat(weighed.rules())
          .filteredOn(rule -> rule.id().equals(Purposes.LEGAL_BASIS.id()))
          .singleElement()
          .extracting(rule -> rule.demand(SWEDISH))
          .isEqualTo(Purposes.LEGAL_BASIS.demand(SWEDISH));
    }

    @Test
    void is_told_in_english_by_an_application_that_has_no_other_words_for_it() {
      Rule rule = saying(Map.of("house-version.demand", "The notice has a version."));

      assertThat(rule.demand(FINNISH)).hasValue("The notice has a version.");
    }

    @Test
    void need_not_be_told_by_an_application() {
      Rule rule = saying(Map.of("house-version", "The notice has no version."));

      assertThat(rule.demand(Locale.ENGLISH)).isEmpty();
    }
  }

  /** A rule with English sentences. */
  private static Rule saying(Map<String, String> english) {
    Rule rule = HouseRule.on("house-version", PrivacyNotice.class, (notice, at) -> Verdict.met());
    return new Rule() {

      @Override
      public Declaration<?> declaration() {
        return rule.declaration();
      }

      @Override
      public Sentences sentences() {
        return (key, language) ->
            language.equals("en") ? Optional.ofNullable(english.get(key)) : Optional.empty();
      }
    };
  }
}
