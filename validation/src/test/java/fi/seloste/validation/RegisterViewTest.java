package fi.seloste.validation;

import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.register;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.GoodNotice.withRegister;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.Disclosed;
import fi.seloste.model.Exclusion;
import fi.seloste.model.ExclusionSubject;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Register;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.RightKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a register sees, as a rule of an application is told. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegisterViewTest {

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
  void a_register_sees_its_own_then_those_of_the_whole_it_is_part_of_then_those_of_the_notice() {
    assertThat(views(family()).get(0).retentionRules())
        .extracting(rule -> rule.place().pointer())
        .containsExactly(
            "/registers/0/retentionRules/0", "/registers/1/retentionRules/0", "/retentionRules/0");
  }

  @Test
  void a_register_inherits_purposes_from_the_whole_only() {
    assertThat(views(family()).get(0).purposes())
        .extracting(purpose -> purpose.place().pointer())
        .containsExactly("/registers/1/purposes/0", "/registers/1/purposes/1");
  }

  @Test
  void a_register_sees_nothing_beyond_a_closed_statement() {
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
  void a_register_adds_the_statement_of_the_notice_to_an_open_one_of_its_own() {
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
  void a_register_that_is_part_of_itself_sees_itself_once() {
    RegisterView view = views(withRegister(it -> it.partOf("customers"))).get(0);

    assertThat(view.isPartOfItself()).isTrue();
    assertThat(view.purposes()).hasSize(2);
  }

  @Test
  void a_register_that_is_part_of_a_circle_sees_each_register_on_the_way_once() {
    List<RegisterView> views =
        views(
            with(
                it ->
                    it.registers(
                        List.of(
                            Register.builder().from(register()).partOf("other").build(),
                            Register.builder().id("other").partOf("customers").build(),
                            Register.builder().partOf("customers").build()))));

    assertThat(views).extracting(RegisterView::isPartOfItself).containsExactly(true, true, false);
    assertThat(views).extracting(view -> view.purposes().size()).containsOnly(2);
  }

  @Test
  void a_register_inherits_from_the_whole_of_the_whole() {
    RegisterView part =
        views(
                with(
                    it ->
                        it.registers(
                            List.of(
                                Register.builder().partOf("middle").build(),
                                Register.builder().id("middle").partOf("customers").build(),
                                register()))))
            .get(0);

    assertThat(part.purposes()).hasSize(2);
    assertThat(part.automatedMeans()).contains(true);
    assertThat(part.recipients().items())
        .extracting(item -> item.place().pointer())
        .containsExactly("/registers/2/recipients/0", "/registers/2/recipients/1");
  }

  @Test
  void a_register_sees_no_more_than_itself_if_the_whole_is_not_there() {
    RegisterView part = views(withRegister(it -> it.partOf("nowhere"))).get(0);

    assertThat(part.isPartOfItself()).isFalse();
    assertThat(part.purposes()).hasSize(2);
  }

  @Test
  void a_register_sees_the_closed_statement_of_the_whole_after_its_own_open_one() {
    Told<?> told =
        views(
                PrivacyNotice.builder()
                    .from(
                        with(
                            it ->
                                it.registers(
                                    List.of(
                                        Register.builder()
                                            .partOf("whole")
                                            .recipients(Disclosed.of(GoodNotice.mailer()))
                                            .build(),
                                        Register.builder()
                                            .id("whole")
                                            .recipients(Disclosed.none())
                                            .build()))))
                    .recipients(Disclosed.of(GoodNotice.delivery()))
                    .build())
            .get(0)
            .recipients();

    assertThat(told.state()).isEqualTo(Disclosed.State.NONE_EXCEPT);
    assertThat(told.items())
        .extracting(item -> item.place().pointer())
        .containsExactly("/registers/0/recipients/0");
  }

  @Test
  void a_register_has_the_rights_of_all_registers_and_those_of_its_own_and_of_the_whole() {
    PrivacyNotice notice =
        PrivacyNotice.builder()
            .from(family())
            .dataSubjectRights(
                List.of(
                    GoodNotice.right(RightKind.ACCESS),
                    DataSubjectRight.builder().addRegister("customers").build(),
                    DataSubjectRight.builder().addRegister("visitors").build()))
            .build();

    assertThat(views(notice).get(0).dataSubjectRights())
        .extracting(right -> right.place().pointer())
        .containsExactly("/dataSubjectRights/0", "/dataSubjectRights/1");
  }

  @Test
  void a_register_is_made_of_the_notice_itself_if_there_is_none() {
    List<RegisterView> views =
        views(
            with(it -> it.registers(List.of()).addRetentionRule(RetentionRule.builder().build())));

    assertThat(views).hasSize(1);
    assertThat(views.get(0).place()).isEqualTo(Place.notice());
    assertThat(views.get(0).retentionRules()).hasSize(1);
  }

  @Test
  void a_register_is_none_if_nothing_is_processed() {
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
