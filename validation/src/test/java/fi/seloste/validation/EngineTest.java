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
  void one_walk_puts_each_rule_to_each_of_its_parts_once_in_the_order_of_the_notice() {
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
            "purpose /registers/0/purposes/0",
            "basis /registers/0/purposes/0/legalBases/0",
            "purpose /registers/0/purposes/1",
            "basis /registers/0/purposes/1/legalBases/0",
            "consent /registers/0/purposes/1/legalBases/0");
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
