package fi.seloste.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.validation.finland.DerogationsTest;
import fi.seloste.validation.finland.ElectronicCommunicationsTest;
import fi.seloste.validation.finland.EmploymentTest;
import fi.seloste.validation.finland.FinlandTest;
import fi.seloste.validation.finland.FinnishRetentionTest;
import fi.seloste.validation.finland.OutdatedTest;
import fi.seloste.validation.gdpr.ChildrenTest;
import fi.seloste.validation.gdpr.ClarityTest;
import fi.seloste.validation.gdpr.ConsistencyTest;
import fi.seloste.validation.gdpr.ContradictionsTest;
import fi.seloste.validation.gdpr.CookiesTest;
import fi.seloste.validation.gdpr.DecisionsTest;
import fi.seloste.validation.gdpr.GroundsTest;
import fi.seloste.validation.gdpr.IdentityTest;
import fi.seloste.validation.gdpr.PartiesTest;
import fi.seloste.validation.gdpr.ProcessingRecordTest;
import fi.seloste.validation.gdpr.PurposesTest;
import fi.seloste.validation.gdpr.RecipientsTest;
import fi.seloste.validation.gdpr.RetentionLawTest;
import fi.seloste.validation.gdpr.RetentionScopeTest;
import fi.seloste.validation.gdpr.RetentionTest;
import fi.seloste.validation.gdpr.RightsTest;
import fi.seloste.validation.gdpr.Sources;
import fi.seloste.validation.gdpr.SourcesTest;
import fi.seloste.validation.gdpr.StoragePeriodsTest;
import fi.seloste.validation.gdpr.TextsTest;
import fi.seloste.validation.gdpr.TransferInstrumentsTest;
import fi.seloste.validation.gdpr.TransfersTest;
import fi.seloste.validation.gdpr.ValidityTest;
import fi.seloste.validation.rulesets.Rulesets;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the rules as a whole. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CatalogueTest {

  private static final List<String> LANGUAGES = List.of("en", "fi", "sv");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

  static List<Rule> rules() {
    return Rulesets.catalogue();
  }

  static List<Case> cases() {
    return Stream.of(
            IdentityTest.cases(),
            PartiesTest.cases(),
            PurposesTest.cases(),
            GroundsTest.cases(),
            ChildrenTest.cases(),
            RecipientsTest.cases(),
            RetentionTest.cases(),
            RetentionScopeTest.cases(),
            RetentionLawTest.cases(),
            StoragePeriodsTest.cases(),
            RightsTest.cases(),
            DecisionsTest.cases(),
            SourcesTest.cases(),
            ClarityTest.cases(),
            TextsTest.cases(),
            ValidityTest.cases(),
            TransfersTest.cases(),
            TransferInstrumentsTest.cases(),
            ProcessingRecordTest.cases(),
            CookiesTest.cases(),
            FinlandTest.cases(),
            DerogationsTest.cases(),
            EmploymentTest.cases(),
            ElectronicCommunicationsTest.cases(),
            FinnishRetentionTest.cases(),
            OutdatedTest.cases(),
            ConsistencyTest.cases(),
            ContradictionsTest.cases(),
            WaiverRuleTest.cases())
        .flatMap(cases -> cases)
        .toList();
  }

  @Test
  void ids_never_change_and_stand_in_the_order_of_the_law() throws IOException {
    assertThat(rules())
        .extracting(Rule::id)
        .as("ids.txt: add the id of a new rule where it stands; never change or remove one")
        .isEqualTo(lines("ids.txt"));
  }

  @Test
  void the_rules_whose_breach_keeps_a_notice_back_are_all_there() {
    assertThat(rules()).filteredOn(rule -> rule.severity() == Severity.ERROR).hasSize(46);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_is_declared_in_full(Rule rule) {
    assertThat(rule.id()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)+");
    assertThat(rule.provisions()).isNotEmpty().noneMatch(it -> it.locator().isBlank());
    assertThat(rule.declaration().profiles()).isNotEmpty();
    assertThat(rule.declaration().outcomes())
        .contains(Outcome.MET)
        .containsAnyOf(Outcome.BREACHED, Outcome.UNDECIDED);
  }

  @Test
  void every_outcome_that_a_rule_declares_has_a_case_and_no_other_has() {
    Map<String, Set<Outcome>> shown = new LinkedHashMap<>();
    Map<String, Set<Outcome>> declared = new LinkedHashMap<>();
    for (Rule rule : rules()) {
      shown.put(rule.id(), EnumSet.noneOf(Outcome.class));
      declared.put(rule.id(), EnumSet.copyOf(rule.declaration().outcomes()));
    }
    cases().forEach(each -> shown.get(each.rule().id()).add(each.outcome()));

    assertThat(shown).isEqualTo(declared);
  }

  @Test
  void no_two_cases_of_a_rule_are_called_the_same() {
    assertThat(cases()).extracting(Case::toString).doesNotHaveDuplicates();
  }

  @Test
  void a_rule_for_notices_and_records_comes_to_the_same_for_both() {
    Ruleset record = Rulesets.record().and(Rulesets.finland());
    for (Case each : cases()) {
      Set<Profile> profiles = each.rule().declaration().profiles();
      if (profiles.containsAll(Set.of(Profile.NOTICE, Profile.RECORD))
          && each.rule() != Sources.CATEGORIES) { // the record asks for them always
        assertThat(findings(each.rule(), record.check(each.notice(), each.asOf())))
            .as(each.toString())
            .isEqualTo(findings(each.rule(), each.check()));
      }
    }
  }

  private static List<Finding> findings(Rule rule, Report report) {
    return report.findings().stream().filter(finding -> finding.rule() == rule).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gdpr/", "finland/", "report/"})
  void the_sentences_are_the_same_in_each_language(String bundle) throws IOException {
    Map<String, Set<String>> english = argumentsByKey(bundle, "en");

    for (String language : LANGUAGES) {
      Map<String, Set<String>> other = argumentsByKey(bundle, language);
      assertThat(List.copyOf(other.keySet()))
          .as("keys in " + language)
          .isEqualTo(List.copyOf(english.keySet()));
      assertThat(other).as("arguments in " + language).isEqualTo(english);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gdpr/", "finland/"})
  void no_sentence_relies_on_a_space_that_is_lost_when_it_is_read(String bundle)
      throws IOException {
    for (String language : LANGUAGES) {
      assertThat(lines(bundle + "sentences_" + language + ".properties"))
          .as(language)
          .noneMatch(line -> line.matches("[^#=]+(\\s=|=\\s).*|.*\\s"));
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_has_a_message_and_a_fix_in_each_language(Rule rule) {
    for (String language : LANGUAGES) {
      assertThat(rule.sentences().find(rule.id(), language)).as(language).isPresent();
      assertThat(rule.sentences().find(rule.id() + ".fix", language)).as(language).isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_says_in_one_short_sentence_what_it_demands_whatever_the_notice(Rule rule) {
    for (String language : LANGUAGES) {
      assertThat(rule.sentences().find(rule.id() + ".demand", language))
          .as("%s.demand in %s", rule.id(), language)
          .hasValueSatisfying(
              demand ->
                  assertThat(demand)
                      .doesNotContain("{", "}", "§")
                      .doesNotContainPattern("(?i)article|artikl|artikel")
                      .matches("\\p{Lu}.*[^.]\\.")
                      .hasSizeLessThanOrEqualTo(145));
    }
  }

  @Test
  void no_two_rules_demand_the_same() {
    for (String language : LANGUAGES) {
      assertThat(rules())
          .extracting(rule -> rule.sentences().find(rule.id() + ".demand", language))
          .as(language)
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_speaks_each_language_in_its_own_words(Rule rule) {
    for (String key : List.of(rule.id() + ".demand", rule.id(), rule.id() + ".fix")) {
      assertThat(LANGUAGES)
          .extracting(language -> rule.sentences().find(key, language))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void every_sentence_of_every_case_is_filled_without_a_gap() {
    Set<String> used = new TreeSet<>();
    for (Case each : cases()) {
      Report report = each.check();
      for (String language : LANGUAGES) {
        Locale locale = Locale.forLanguageTag(language);
        for (Finding finding : report.findings()) {
          used.add(finding.rule().id() + finding.remark().key());
          assertThat(finding.message(locale)).doesNotContain("{", "null").isNotBlank();
          assertThat(finding.fix(locale)).doesNotContain("{", "null").isNotBlank();
        }
        for (Answer answer : report.answers()) {
          assertThat(answer.reason(locale)).doesNotContain("{", "null");
        }
      }
    }
    assertThat(used).hasSizeGreaterThan(rules().size());
  }

  @Test
  void the_reasons_for_which_a_rule_does_not_apply_are_listed_as_the_cases_show_them()
      throws IOException {
    Map<String, Set<String>> shown = new LinkedHashMap<>();
    for (Case each : cases()) {
      Case ofProcessor =
          new Case(
              each.rule(),
              each.outcome(),
              each.what(),
              GoodNotice.ofProcessor(each.notice()),
              each.asOf(),
              List.of());
      for (Case either : List.of(each, ofProcessor)) {
        for (Answer answer : either.check().answers()) {
          for (Remark reason : answer.reasons()) {
            shown.computeIfAbsent(answer.rule().id(), id -> new TreeSet<>()).add(reason.key());
          }
        }
      }
    }
    Set<String> missing = new LinkedHashSet<>();
    shown.forEach((id, reasons) -> missing.add(id + "=" + String.join(", ", reasons)));
    Set<String> surplus = new LinkedHashSet<>();
    for (String bundle : List.of("gdpr/", "finland/")) {
      for (String line : lines(bundle + "reasons.properties")) {
        if (line.contains("=") && !missing.remove(line)) {
          surplus.add(line);
        }
      }
    }
    assertThat(missing).as("lines to add to reasons.properties beside the sentences").isEmpty();
    assertThat(surplus).as("lines of reasons.properties that no case leads to").isEmpty();
  }

  @Test
  void no_sentence_is_left_over() throws IOException {
    Set<String> left = new TreeSet<>();
    for (String bundle : List.of("", "gdpr/", "finland/")) {
      left.addAll(argumentsByKey(bundle, "en").keySet());
    }
    for (Rule rule : rules()) {
      left.remove(rule.id() + ".demand");
      left.remove(rule.id());
      left.remove(rule.id() + ".demand");
      left.remove(rule.id() + ".fix");
    }
    for (Case each : cases()) {
      Report report = each.check();
      for (Finding finding : report.findings()) {
        String key = finding.rule().id() + "." + finding.remark().key();
        left.remove(key);
        left.remove(key + ".fix");
        finding.remark().arguments().values().forEach(value -> remove(value, left));
      }
      for (Answer answer : report.answers()) {
        for (Remark reason : answer.reasons()) {
          left.remove("why." + reason.key());
        }
      }
    }
    left.removeAll(List.of("why.no-such-part", "reason.none"));
    left.removeIf(key -> key.startsWith("period.")); // MessageTest
    assertThat(left)
        .as("sentences that no case leads to: add a case, or remove the sentence")
        .isEmpty();
  }

  private static void remove(Object argument, Set<String> keys) {
    if (argument instanceof Phrase phrase) {
      keys.remove(phrase.key());
    } else if (argument instanceof List<?> list) {
      list.forEach(item -> remove(item, keys));
    }
  }

  private static Map<String, Set<String>> argumentsByKey(String bundle, String language)
      throws IOException {
    Map<String, Set<String>> arguments = new LinkedHashMap<>();
    for (String line : lines(bundle + "sentences_" + language + ".properties")) {
      int equals = line.indexOf('=');
      if (equals > 0 && !line.startsWith("#")) {
        Matcher argument = ARGUMENT.matcher(line);
        Set<String> names = new TreeSet<>();
        while (argument.find()) {
          names.add(argument.group(1));
        }
        assertThat(arguments.put(line.substring(0, equals), names)).as(line).isNull();
      }
    }
    return arguments;
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in =
            Objects.requireNonNull(Rule.class.getResourceAsStream(resource), resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().collect(Collectors.toCollection(ArrayList::new));
    }
  }
}
