package fi.seloste.validation;

import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.GoodNotice.withRegister;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.model.Consent;
import fi.seloste.model.Disclosed;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.Register;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.Waiver;
import fi.seloste.validation.reference.EconomicArea;
import fi.seloste.validation.rulesets.Rulesets;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EngineTest {

  private static Report check(Rule... rules) {
    return Ruleset.of(List.of(rules)).check(notice(), Case.TODAY);
  }

  @Nested
  class A_rule_of_an_application {

    @Test
    void is_put_to_the_notice_with_the_others_and_says_its_own_sentences() {
      HouseRule version =
          HouseRule.on(
              PrivacyNotice.class,
              (notice, at) ->
                  Verdict.require(notice.version().isPresent(), at.missing("version"))
                      .with("name", "Bookshop"));
      Report report =
          Rulesets.notice().and(Ruleset.of(List.of(version))).check(notice(), Case.TODAY);

      assertThat(report.breaches()).hasSize(1);
      Finding finding = report.breaches().get(0);
      assertThat(finding.message(Locale.forLanguageTag("fi")))
          .isEqualTo("house-rule of ”Bookshop”");
      assertThat(finding.fix(Locale.ENGLISH)).isEqualTo("house-rule.fix of “Bookshop”");
      assertThat(finding.rule().provisions()).hasToString("[Document policy 4]");
      assertThat(finding.place().missing()).contains("version");
    }

    @Test
    void must_not_have_the_id_of_another() {
      HouseRule rule = HouseRule.on(Purpose.class, (purpose, at) -> Verdict.met());

      assertThatThrownBy(() -> Ruleset.of(List.of(rule, rule)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Two rules are called \"house-rule\".");
    }

    @Test
    void must_not_have_the_id_of_one_in_the_set_to_which_it_is_added() {
      HouseRule rule =
          HouseRule.on("cons-duplicate-id", Purpose.class, (purpose, at) -> Verdict.met());
      Ruleset own = Ruleset.of(List.of(rule));

      assertThatThrownBy(() -> Rulesets.notice().and(own))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Two rules are called \"cons-duplicate-id\".");
    }

    @Test
    void stands_once_in_two_sets_that_are_put_together() {
      assertThat(Rulesets.notice().and(Rulesets.record()).rules()).doesNotHaveDuplicates();
    }

    @Test
    void can_be_waived_like_any_other() {
      PrivacyNotice notice =
          with(
              it ->
                  it.addWaiver(
                      Waiver.builder().rule("house-rule").reason(text("Policy 5.")).build()));
      HouseRule rule = HouseRule.on(PrivacyNotice.class, (it, at) -> Verdict.breached(at.place()));
      Report report = Rulesets.notice().and(Ruleset.of(List.of(rule))).check(notice, Case.TODAY);

      assertThat(report.waived()).hasSize(1);
      assertThat(report.findings()).isEqualTo(report.waived());
    }
  }

  @Nested
  class A_rule_that_fails {

    @Test
    void is_an_engine_error_with_its_place_and_loses_no_other_finding() {
      Report report =
          check(
              HouseRule.on(
                  "fails",
                  Purpose.class,
                  (purpose, at) -> {
                    throw new IllegalStateException("defect");
                  }),
              HouseRule.on(
                  "breaches", Purpose.class, (purpose, at) -> Verdict.breached(at.place())));

      assertThat(report.engineErrors())
          .extracting(error -> error.rule().id() + error.place())
          .containsExactly("fails/registers/0/purposes/0", "fails/registers/0/purposes/1");
      assertThat(report.breaches()).hasSize(2);
    }

    @Test
    void keeps_the_notice_from_being_published() {
      Report report =
          check(
              HouseRule.on(
                  PrivacyNotice.class,
                  (notice, at) -> {
                    throw new AssertionError("defect");
                  }));

      assertThat(report.findings()).isEmpty();
      assertThat(report.isPublishable()).isFalse();
    }

    @Test
    void includes_one_that_gives_no_verdict() {
      Report report = check(HouseRule.on(PrivacyNotice.class, (notice, at) -> null));

      assertThat(report.engineErrors()).hasSize(1);
    }
  }

  /** What a log or a debugger shows of a finding. */
  @Nested
  class A_finding_in_a_log {

    private String line(Verdict verdict) {
      return check(HouseRule.on(PrivacyNotice.class, (notice, at) -> verdict))
          .findings()
          .get(0)
          .toString();
    }

    @Test
    void is_one_line_that_tells_what_is_wrong_and_where() {
      Place register = Place.notice().attribute("registers").item(0);

      assertThat(line(Verdict.breached(register.missing("laws")).with("name", "Bookshop\nEnd")))
          .isEqualTo(
              "BREACHED ERROR house-rule at /registers/0 (laws): house-rule of “Bookshop End”");
      assertThat(line(Verdict.undecided(register, "ask").with("name", "Bookshop")))
          .isEqualTo("UNDECIDED ERROR house-rule at /registers/0: house-rule.ask of “Bookshop”");
      assertThat(line(Verdict.breached(Place.notice().missing("title"))))
          .isEqualTo("BREACHED ERROR house-rule at (title): house-rule of {name}");
      assertThat(line(Verdict.breached(Place.notice())))
          .isEqualTo("BREACHED ERROR house-rule: house-rule of {name}");
    }

    @Test
    void tells_that_the_notice_gives_a_reason() {
      PrivacyNotice notice =
          with(
              it ->
                  it.addWaiver(
                      Waiver.builder().rule("house-rule").reason(text("Policy 5.")).build()));
      HouseRule rule = HouseRule.on(PrivacyNotice.class, (it, at) -> Verdict.breached(at.place()));

      assertThat(Ruleset.of(List.of(rule)).check(notice, Case.TODAY).waived().get(0))
          .hasToString("BREACHED ERROR (waived) house-rule: house-rule of {name}");
    }

    @Test
    void needs_no_sentence() {
      Rule silent =
          new Rule() {
            @Override
            public Declaration<?> declaration() {
              return HouseRule.on(PrivacyNotice.class, (it, at) -> Verdict.breached(at.place()))
                  .declaration();
            }

            @Override
            public Sentences sentences() {
              return (key, language) -> Optional.empty();
            }
          };

      assertThat(check(silent).findings().get(0)).hasToString("BREACHED ERROR house-rule");
    }
  }

  @Nested
  class For_the_whole_notice {

    private Outcome outcome(Outcome... ofParts) {
      List<Outcome> left = new ArrayList<>(List.of(ofParts));
      Report report =
          check(
              HouseRule.on(
                  Purpose.class,
                  (purpose, at) ->
                      switch (left.remove(0)) {
                        case MET -> Verdict.met();
                        case BREACHED -> Verdict.breached(at.place());
                        case UNDECIDED -> Verdict.undecided(at.place(), "ask");
                        case NOT_APPLICABLE -> Verdict.notApplicable("why");
                      }));
      return report.answers().get(0).outcome();
    }

    @Test
    void a_breach_goes_before_a_question_and_that_before_what_is_met() {
      assertThat(outcome(Outcome.UNDECIDED, Outcome.BREACHED)).isEqualTo(Outcome.BREACHED);
      assertThat(outcome(Outcome.MET, Outcome.UNDECIDED)).isEqualTo(Outcome.UNDECIDED);
      assertThat(outcome(Outcome.NOT_APPLICABLE, Outcome.MET)).isEqualTo(Outcome.MET);
      assertThat(outcome(Outcome.NOT_APPLICABLE, Outcome.NOT_APPLICABLE))
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void a_rule_for_parts_that_are_not_there_does_not_apply() {
      Answer answer =
          check(HouseRule.on(RetentionRule.class, (rule, at) -> Verdict.met())).answers().get(0);
      assertThat(answer.outcome()).isEqualTo(Outcome.MET);

      Answer none =
          Ruleset.of(List.of(HouseRule.on(RetentionRule.class, (rule, at) -> Verdict.met())))
              .check(PrivacyNotice.builder().build(), Case.TODAY)
              .answers()
              .get(0);
      assertThat(none.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(none.reason(Locale.ENGLISH))
          .isEqualTo("The notice has no part that the rule is about.");
    }

    @Test
    void a_question_does_not_keep_it_from_being_published() {
      Report report =
          check(
              HouseRule.on(
                  PrivacyNotice.class, (notice, at) -> Verdict.undecided(at.place(), "ask")));

      assertThat(report.questions()).hasSize(1);
      assertThat(report.isPublishable()).isTrue();
    }
  }

  @Test
  void the_good_notice_breaches_nothing_as_notice_or_as_record() {
    assertThat(Rulesets.notice().and(Rulesets.finland()).check(notice(), Case.TODAY).findings())
        .isEmpty();
    assertThat(Rulesets.record().check(notice(), Case.TODAY).findings()).isEmpty();
  }

  @Test
  void its_breaches_can_be_asked_for_by_what_they_weigh() {
    PrivacyNotice notice =
        with(it -> it.controllers(List.of()).publishedOn(Optional.empty()).version("131052-308T"));
    Report report =
        Rulesets.notice()
            .and(Rulesets.finland())
            .weighing("gdpr-13-1-a-controller-identity-missing", Severity.WARNING)
            .check(notice, Case.TODAY);

    assertThat(report.breaches(Severity.ERROR))
        .isNotEmpty()
        .allMatch(finding -> finding.severity() == Severity.ERROR);
    assertThat(report.breaches(Severity.WARNING))
        .hasSizeGreaterThan(report.breaches(Severity.ERROR).size())
        .noneMatch(finding -> finding.severity() == Severity.INFO);
    assertThat(report.breaches(Severity.INFO))
        .hasSizeGreaterThan(report.breaches(Severity.WARNING).size())
        .isEqualTo(report.breaches());
  }

  @Nested
  class A_rule_that_is_left_out {

    private final PrivacyNotice undated =
        with(
            it ->
                it.publishedOn(Optional.empty())
                    .addWaiver(
                        Waiver.builder()
                            .rule("notice-date-missing")
                            .reason(text("It is on the page."))
                            .build()));

    @Test
    void is_not_put_to_the_notice_and_all_others_are_with_their_tables() {
      Ruleset some = Rulesets.notice().without("notice-date-missing");
      List<Rule> expected =
          Rulesets.notice().rules().stream()
              .filter(rule -> !rule.id().equals("notice-date-missing"))
              .toList();
      Report report = some.check(undated, Case.TODAY);

      assertThat(some.rules()).isEqualTo(expected);
      assertThat(some.profiles()).isEqualTo(Rulesets.notice().profiles());
      assertThat(report.answers()).extracting(Answer::rule).isEqualTo(expected);
      assertThat(report.engineErrors()).isEmpty();
    }

    @Test
    void may_still_be_named_by_a_waiver() {
      HouseRule rule = HouseRule.on(PrivacyNotice.class, (it, at) -> Verdict.breached(at.place()));
      PrivacyNotice waived =
          with(
              it ->
                  it.addWaiver(
                      Waiver.builder().rule("house-rule").reason(text("Policy 5.")).build()));
      Ruleset all = Rulesets.notice().and(Ruleset.of(List.of(rule)));

      assertThat(all.without("house-rule").check(waived, Case.TODAY).findings()).isEmpty();
    }

    @Test
    void must_be_in_the_set() {
      assertThatThrownBy(() -> Rulesets.notice().without("notice-date"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("The set has no rule \"notice-date\".");
    }
  }

  @Test
  void a_set_tells_how_many_rules_for_what_it_has() {
    HouseRule rule = HouseRule.on(Purpose.class, (purpose, at) -> Verdict.met());

    assertThat(Ruleset.of(List.of(rule)).asFor(Profile.NOTICE, Profile.FINLAND))
        .hasToString("1 rule for [NOTICE, FINLAND]");
    assertThat(Ruleset.of(List.of())).hasToString("0 rules for []");
  }

  @Test
  void a_table_can_be_replaced() throws IOException {
    EconomicArea withTheUnitedStates =
        EconomicArea.read(
            new StringReader(
                """
                code,membership,from,until,source,unverified,checked,remark
                FI,INSIDE,2018-05-25,,Treaty on European Union Art 52(1),,2026-11-24,
                US,INSIDE,2018-05-25,,a treaty of the future,,2026-11-24,
                """));
    PrivacyNotice notice = withRegister(it -> it.transfers(Disclosed.notStated()));
    Ruleset rules = Rulesets.notice();

    assertThat(rules.check(notice, Case.TODAY).isPublishable()).isFalse();
    assertThat(
            rules
                .using(EconomicArea.class, withTheUnitedStates)
                .check(notice, Case.TODAY)
                .isPublishable())
        .isTrue();
  }

  @Test
  void a_table_is_fetched_only_when_a_rule_asks_for_it() {
    List<String> fetched = new ArrayList<>();
    HouseRule asking =
        HouseRule.on(
            Purpose.class, (it, at) -> Verdict.require(!at.table(String.class).isEmpty(), at));
    Ruleset rules =
        Ruleset.of(List.of(asking))
            .usingWhenAsked(
                String.class,
                () -> {
                  fetched.add("fetched");
                  return "a table";
                });

    rules.check(PrivacyNotice.builder().build(), Case.TODAY);
    assertThat(fetched).isEmpty();

    rules.check(withRegister(it -> it.purposes(List.of(Purpose.builder().build()))), Case.TODAY);
    assertThat(fetched).isNotEmpty();
  }

  @Test
  void each_rule_in_turn_is_put_to_each_of_its_parts_once_in_the_order_of_the_notice() {
    List<String> seen = new ArrayList<>();
    HouseRule onPurposes =
        HouseRule.on(
            "on-purposes",
            Purpose.class,
            (it, at) -> {
              seen.add("purpose " + at.place());
              return Verdict.met();
            });
    HouseRule onBases =
        HouseRule.on(
            "on-bases",
            LegalBasis.class,
            (it, at) -> {
              seen.add("basis " + at.place());
              return Verdict.met();
            });
    HouseRule onConsents =
        HouseRule.on(
            "on-consents",
            Consent.class,
            (it, at) -> {
              seen.add("consent " + at.place());
              return Verdict.met();
            });

    assertThat(check(onConsents, onBases, onPurposes).answers())
        .extracting(Answer::met)
        .containsExactly(1, 2, 2);
    assertThat(seen)
        .containsExactly(
            "consent /registers/0/purposes/1/legalBases/0",
            "basis /registers/0/purposes/0/legalBases/0",
            "basis /registers/0/purposes/1/legalBases/0",
            "purpose /registers/0/purposes/0",
            "purpose /registers/0/purposes/1");
  }

  @Test
  void of_many_registers_too_each_rule_hears_once_of_each_part_in_the_order_of_the_notice() {
    PrivacyNotice notice =
        with(
            it ->
                it.registers(
                    IntStream.range(0, 100)
                        .mapToObj(
                            i ->
                                Register.builder()
                                    .name(text("Register " + i))
                                    .addPurpose(Purpose.builder().name(text("Aim " + i)).build())
                                    .build())
                        .toList()));
    Check<Purpose> failing =
        (purpose, at) -> {
          throw new IllegalStateException("defect");
        };
    HouseRule breached =
        HouseRule.on("breached", Purpose.class, (it, at) -> Verdict.breached(at.place()));
    HouseRule inTexts =
        HouseRule.on(
            "in-texts",
            String.class,
            (string, at) ->
                string.startsWith("Aim") ? Verdict.breached(at.place()) : Verdict.met());

    Report report =
        Ruleset.of(
                List.of(
                    breached,
                    HouseRule.on("fails", Purpose.class, failing),
                    inTexts,
                    HouseRule.on("fails-too", Purpose.class, failing)))
            .check(notice, Case.TODAY);

    List<String> purposes =
        IntStream.range(0, 100).mapToObj(i -> "/registers/" + i + "/purposes/0").toList();
    assertThat(places(report.answers().get(0))).isEqualTo(purposes);
    assertThat(places(report.answers().get(2)))
        .isEqualTo(purposes.stream().map(it -> it + "/name").toList());
    assertThat(report.engineErrors())
        .extracting(error -> error.rule().id() + error.place())
        .containsExactlyElementsOf(
            Stream.of("fails", "fails-too")
                .flatMap(rule -> purposes.stream().map(rule::concat))
                .toList());
  }

  private static List<String> places(Answer answer) {
    return answer.judgements().stream().map(it -> it.place().toString()).toList();
  }

  /**
   * Texts and strings are many; where one stands is found only if what it says does not settle it.
   */
  @Nested
  class A_check_that_is_settled_at_first_sight {

    private final PrivacyNotice notice =
        with(it -> it.version("one").id("two").breachProcedure(text("three")));

    private Answer answer(BiFunction<String, At, Verdict> firstSight, Check<String> check) {
      HouseRule rule = HouseRule.on(String.class, Check.settling(firstSight, check));
      Report report = Ruleset.of(List.of(rule)).check(notice, Case.TODAY);
      assertThat(report.engineErrors()).isEmpty();
      return report.answers().get(0);
    }

    @Test
    void is_not_put_where_the_string_stands() {
      Answer answer =
          answer(
              (string, notice) -> Verdict.met(),
              (string, at) -> {
                throw new IllegalStateException("not asked");
              });

      assertThat(answer.outcome()).isEqualTo(Outcome.MET);
      assertThat(answer.met()).isGreaterThan(30);
    }

    @Test
    void judges_the_others_where_they_stand_in_the_order_of_the_notice() {
      Answer answer =
          answer(
              (string, notice) ->
                  List.of("one", "two", "three").contains(string) ? null : Verdict.met(),
              (string, at) -> string.equals("one") ? Verdict.met() : Verdict.breached(at.place()));

      assertThat(answer.judgements())
          .extracting(it -> it.place().pointer())
          .containsExactly("/id", "/breachProcedure");
    }

    @Test
    void never_breaches_a_rule_without_a_place() {
      Answer answer =
          answer(
              (string, notice) ->
                  string.equals("one") ? Verdict.breached(Place.notice()) : Verdict.met(),
              (string, at) -> Verdict.met());

      assertThat(answer.judgements())
          .extracting(it -> it.place().pointer())
          .containsExactly("/version");
    }

    @Test
    void that_fails_is_an_engine_error_with_the_place_of_the_string() {
      HouseRule rule =
          HouseRule.on(
              String.class,
              Check.settling(
                  (string, notice) -> {
                    if (string.equals("one")) {
                      throw new IllegalStateException("defect");
                    }
                    return Verdict.met();
                  },
                  (string, at) -> Verdict.met()));

      assertThat(Ruleset.of(List.of(rule)).check(notice, Case.TODAY).engineErrors())
          .extracting(error -> error.place().pointer())
          .containsExactly("/version");
    }
  }

  @Test
  void a_notice_checked_twice_is_reported_alike() {
    PrivacyNotice notice = with(it -> it.controllers(List.of()));

    assertThat(Rulesets.notice().check(notice, Case.TODAY))
        .isEqualTo(Rulesets.notice().check(notice, Case.TODAY));
  }

  /** A question that a rule on the notice puts to each register. */
  @Nested
  class What_is_asked_of_each_register {

    private List<String> findings(Check<RegisterView> check) {
      PrivacyNotice notice =
          with(
              it ->
                  it.registers(
                          List.of(
                              Register.builder().name(text("Buyers")).build(),
                              Register.builder().name(text("Visitors")).build(),
                              Register.builder().name(text("Staff")).build()))
                      .addRetentionRule(RetentionRule.builder().build()));
      HouseRule rule =
          HouseRule.on(
              PrivacyNotice.class, (it, at) -> at.inEachRegister(view -> check.judge(view, at)));
      return Ruleset.of(List.of(rule)).check(notice, Case.TODAY).findings().stream()
          .map(it -> it.place() + " " + it.remark().arguments().get("register"))
          .toList();
    }

    private String nameOf(RegisterView view) {
      return view.register().name().orElseThrow().plain().orElseThrow();
    }

    @Test
    void is_told_of_the_one_that_breaches_it() {
      assertThat(
              findings(
                  (view, at) ->
                      Verdict.require(!nameOf(view).equals("Staff"), view.place().missing("laws"))))
          .containsExactly("/registers/2 (laws) " + text("Staff"));
    }

    @Test
    void is_told_once_of_the_notice_if_all_breach_it() {
      assertThat(findings((view, at) -> Verdict.breached(view.place().missing("laws"))))
          .containsExactly(" (laws) " + Words.of("register.all"));
    }

    @Test
    void is_told_once_of_a_part_that_all_of_them_see() {
      assertThat(findings((view, at) -> Verdict.breached(view.retentionRules().get(0).place())))
          .containsExactly("/retentionRules/0 " + Words.of("register.all"));
    }

    @Test
    void is_told_once_of_a_part_with_the_names_of_those_that_see_it() {
      assertThat(
              findings(
                  (view, at) ->
                      Verdict.require(
                          nameOf(view).equals("Staff"), view.retentionRules().get(0).place())))
          .containsExactly("/retentionRules/0 " + List.of(text("Buyers"), text("Visitors")));
    }

    @Test
    void is_told_twice_if_two_things_are_said_of_a_part() {
      assertThat(
              findings(
                  (view, at) ->
                      Verdict.breached(
                          view.retentionRules().get(0).place(),
                          nameOf(view).equals("Staff") ? "staff" : "")))
          .hasSize(2);
    }
  }
}
