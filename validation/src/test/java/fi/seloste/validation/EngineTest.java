package fi.seloste.validation;

import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.register;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.GoodNotice.withRegister;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.model.Disclosed;
import fi.seloste.model.Exclusion;
import fi.seloste.model.ExclusionSubject;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.Register;
import fi.seloste.model.RetentionRule;
import fi.seloste.validation.reference.EconomicArea;
import fi.seloste.validation.rulesets.Rulesets;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EngineTest {

  /** A rule of an application, with its own sentences. */
  private record HouseRule(Declaration<?> declaration) implements Rule {

    static <T> HouseRule on(Class<T> part, Check<T> check) {
      return on("house-rule", part, check);
    }

    static <T> HouseRule on(String id, Class<T> part, Check<T> check) {
      return new HouseRule(
          Rule.named(id)
              .provisions("Document policy 4")
              .outcomes(Outcome.MET, Outcome.BREACHED)
              .on(part, check));
    }

    @Override
    public Sentences sentences() {
      return (key, language) ->
          language.equals("en") ? Optional.of(key + " of {name}") : Optional.empty();
    }
  }

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

  /** What a register sees, as a rule of an application is told. */
  @Nested
  class A_register {

    private List<RegisterView> views(PrivacyNotice notice) {
      List<RegisterView> views = new ArrayList<>();
      Ruleset.of(
              List.of(
                  HouseRule.on(
                      PrivacyNotice.class,
                      (it, at) -> {
                        views.addAll(at.registers());
                        return Verdict.met();
                      })))
          .check(notice, Case.TODAY);
      return views;
    }

    private PrivacyNotice family() {
      return with(
          it ->
              it.registers(
                      List.of(
                          Register.builder()
                              .partOf("customers")
                              .addRetentionRule(RetentionRule.builder().build())
                              .build(),
                          register()))
                  .addRetentionRule(RetentionRule.builder().build()));
    }

    @Test
    void sees_its_own_then_those_of_the_whole_it_is_part_of_then_those_of_the_notice() {
      assertThat(views(family()).get(0).retentionRules())
          .extracting(rule -> rule.place().pointer())
          .containsExactly(
              "/registers/0/retentionRules/0",
              "/registers/1/retentionRules/0",
              "/retentionRules/0");
    }

    @Test
    void inherits_purposes_from_the_whole_only() {
      assertThat(views(family()).get(0).purposes())
          .extracting(purpose -> purpose.place().pointer())
          .containsExactly("/registers/1/purposes/0", "/registers/1/purposes/1");
    }

    @Test
    void sees_nothing_beyond_a_closed_statement() {
      Told<?> told =
          views(
                  PrivacyNotice.builder()
                      .from(withRegister(it -> it.recipients(Disclosed.none())))
                      .recipients(Disclosed.of(GoodNotice.delivery()))
                      .build())
              .get(0)
              .recipients();

      assertThat(told.state()).isEqualTo(Disclosed.State.NONE);
      assertThat(told.items()).isEmpty();
      assertThat(told.statements()).hasSize(2);
    }

    @Test
    void adds_the_statement_of_the_notice_to_an_open_one_of_its_own() {
      Told<?> told =
          views(with(it -> it.recipients(Disclosed.noneExcept(GoodNotice.delivery()))))
              .get(0)
              .recipients();

      assertThat(told.state()).isEqualTo(Disclosed.State.NONE_EXCEPT);
      assertThat(told.items())
          .extracting(item -> item.place().pointer())
          .containsExactly(
              "/registers/0/recipients/0", "/registers/0/recipients/1", "/recipients/except/0");
    }

    @Test
    void that_is_part_of_itself_sees_itself_once() {
      RegisterView view = views(withRegister(it -> it.partOf("customers"))).get(0);

      assertThat(view.isPartOfItself()).isTrue();
      assertThat(view.purposes()).hasSize(2);
    }

    @Test
    void is_made_of_the_notice_itself_if_there_is_none() {
      List<RegisterView> views =
          views(
              with(
                  it -> it.registers(List.of()).addRetentionRule(RetentionRule.builder().build())));

      assertThat(views).hasSize(1);
      assertThat(views.get(0).place()).isEqualTo(Place.notice());
      assertThat(views.get(0).retentionRules()).hasSize(1);
    }

    @Test
    void is_none_if_nothing_is_processed() {
      assertThat(
              views(
                  with(
                      it ->
                          it.registers(List.of())
                              .addExclusion(
                                  Exclusion.builder()
                                      .subject(ExclusionSubject.PROCESSING)
                                      .description(text("Nothing leaves the device."))
                                      .build()))))
          .isEmpty();
    }
  }
}
