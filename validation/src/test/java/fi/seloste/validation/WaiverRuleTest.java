package fi.seloste.validation;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.GoodNotice.contact;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.register;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.transfer;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.GoodNotice.withCategory;
import static fi.seloste.validation.WaiverRule.KNOWN_PATH;
import static fi.seloste.validation.WaiverRule.KNOWN_RULE;
import static fi.seloste.validation.WaiverRule.REASON;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.Disclosed;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.PrivacyNoticeBuilder;
import fi.seloste.model.Register;
import fi.seloste.model.RightKind;
import fi.seloste.model.RightStatus;
import fi.seloste.model.SpecialCategory;
import fi.seloste.model.Waiver;
import fi.seloste.model.WaiverBuilder;
import fi.seloste.validation.rulesets.Rulesets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public class WaiverRuleTest {

  private static final String RULE = "gdpr-9-2-condition-missing";

  public static Stream<Case> cases() {
    return Stream.of(
        met(REASON, "the reason is given", waived(waiver())),
        breached(REASON, "the reason is blank", waived(waiver().reason(text(" "))), "/waivers/0"),
        breached(
            REASON, "no reason is given", waived(waiver().reason(Optional.empty())), "/waivers/0"),
        notApplicable(REASON, "there is no waiver", notice()),
        met(KNOWN_RULE, "the rule exists", waived(waiver())),
        met(KNOWN_RULE, "so does one of Finnish law", waived(waiver().rule("fi-hetu-in-text"))),
        breached(
            KNOWN_RULE, "no rule is named", waived(waiver().rule(Optional.empty())), "/waivers/0"),
        met(
            KNOWN_RULE,
            "a rule for records is known to a notice",
            waived(waiver().rule("gdpr-30-1-c-data-subjects-missing"))),
        breached(
            KNOWN_RULE, "the rule is misspelt", waived(waiver().rule("gdpr-9")), "/waivers/0/rule"),
        notApplicable(KNOWN_RULE, "there is no waiver", notice()),
        met(KNOWN_PATH, "the path leads to a part", waived(waiver().path("/registers/0"))),
        met(KNOWN_PATH, "an id is one of a part", waived(waiver().path("#contact"))),
        met(KNOWN_PATH, "a list leads to its parts", waived(waiver().path("/registers"))),
        met(KNOWN_PATH, "a code", waived(waiver().path("/controllers/0/kind"))),
        met(KNOWN_PATH, "a flag", waived(waiver().path("/registers/0/automatedMeans"))),
        met(
            KNOWN_PATH,
            "a code of a list",
            waived(waiver().path("/registers/0/purposes/0/kinds/0"))),
        met(KNOWN_PATH, "said to be none", waived(waiver().path("/registers/0/profiling"))),
        met(KNOWN_PATH, "the word none", waived(waiver().path("/registers/0/profiling/none"))),
        met(
            KNOWN_PATH,
            "a number",
            PrivacyNotice.builder()
                .from(GoodNotice.withPurpose(it -> it.childAgeThreshold(13)))
                .addWaiver(waiver().path("/registers/0/purposes/0/childAgeThreshold").build())
                .build()),
        breached(
            KNOWN_PATH,
            "a code that is not stated",
            waived(waiver().path("/controllers/0/unit")),
            "/waivers/0/path"),
        breached(
            KNOWN_PATH,
            "a code of a list that is not so long",
            waived(waiver().path("/registers/0/purposes/0/kinds/1")),
            "/waivers/0/path"),
        breached(
            KNOWN_PATH,
            "a list that is empty",
            waived(waiver().path("/registers/0/roles")),
            "/waivers/0/path"),
        breached(
            KNOWN_PATH,
            "none where there are some",
            waived(waiver().path("/registers/0/recipients/none")),
            "/waivers/0/path"),
        breached(
            KNOWN_PATH,
            "no attribute of the part",
            waived(waiver().path("/controllers/0/builder")),
            "/waivers/0/path"),
        met(
            KNOWN_PATH,
            "one of the exceptions from none",
            PrivacyNotice.builder()
                .from(waived(waiver().path("/transfers/except/0")))
                .transfers(Disclosed.noneExcept(transfer()))
                .build()),
        breached(
            KNOWN_PATH,
            "these are no exceptions",
            waived(waiver().path("/registers/0/recipients/except/0")),
            "/waivers/0/path"),
        breached(
            KNOWN_PATH,
            "it is wrong even if the rule does not exist",
            waived(waiver().rule("gdpr-9").path("/registers/2")),
            "/waivers/0/path"),
        met(KNOWN_PATH, "without a path it is for the whole notice", waived(waiver())),
        breached(
            KNOWN_PATH,
            "there is no third register",
            waived(waiver().path("/registers/2")),
            "/waivers/0/path"),
        breached(
            KNOWN_PATH, "there is no such id", waived(waiver().path("#nobody")), "/waivers/0/path"),
        breached(
            KNOWN_PATH, "it is no pointer", waived(waiver().path("registers")), "/waivers/0/path"),
        notApplicable(KNOWN_PATH, "there is no waiver", notice()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/registers/0", "/registers/0/dataCategories/0", "#contact"})
  void a_waived_breach_stays_listed_and_lets_the_notice_be_published(String path) {
    Report report = check(waived(waiver().path(path)));

    assertThat(report.waived()).extracting(finding -> finding.rule().id()).containsExactly(RULE);
    assertThat(report.breaches()).isEmpty();
    assertThat(report.isPublishable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/registers/0/purposes", "/registers/0/dataCategories/00", "#orders"})
  void a_waiver_for_another_place_changes_nothing(String path) {
    assertThat(check(waived(waiver().path(path))).isPublishable()).isFalse();
  }

  @Test
  void a_waiver_without_a_reason_has_no_effect() {
    assertThat(check(waived(waiver().reason(text("")))).isPublishable()).isFalse();
  }

  static Stream<Case> breaches() {
    return CatalogueTest.cases().stream()
        .filter(each -> each.outcome() == Outcome.BREACHED)
        .filter(each -> !(each.rule() instanceof WaiverRule));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("breaches")
  void every_breach_can_be_waived_by_the_pointer_under_which_it_is_reported(Case each) {
    PrivacyNoticeBuilder notice = PrivacyNotice.builder().from(each.notice());
    for (String pointer : each.pointers()) {
      notice.addWaiver(waiver().rule(each.rule().id()).path(pointer).build());
    }
    Report report =
        new Case(
                each.rule(),
                each.outcome(),
                each.what(),
                notice.build(),
                each.asOf(),
                each.pointers())
            .check();

    assertThat(report.breaches()).extracting(Finding::rule).doesNotContain(each.rule(), KNOWN_PATH);
    assertThat(report.waived())
        .extracting(finding -> finding.place().pointer())
        .isEqualTo(each.pointers());
  }

  @Test
  void a_waiver_for_another_rule_changes_nothing() {
    assertThat(check(waived(waiver().rule("gdpr-9-2-law-missing"))).isPublishable()).isFalse();
  }

  @Test
  void a_second_waiver_may_have_the_reason_that_the_first_lacks() {
    Report report = check(waived(waiver().reason(Optional.empty())), waiver().build());

    assertThat(report.isPublishable()).isTrue();
    assertThat(report.breaches())
        .extracting(finding -> finding.rule().id())
        .containsExactly("waiver-reason-missing");
  }

  @Test
  void of_two_breaches_of_a_rule_only_the_one_in_its_place_is_waived() {
    PrivacyNotice notice =
        PrivacyNotice.builder()
            .from(waived(waiver().path("/registers/0/dataCategories/0")))
            .registers(
                List.of(
                    Register.builder()
                        .from(register())
                        .dataCategories(List.of(health("contact"), health("diet")))
                        .build()))
            .build();

    Report report = check(notice);

    assertThat(report.waived())
        .extracting(finding -> finding.place().pointer())
        .containsExactly("/registers/0/dataCategories/0");
    assertThat(report.breaches())
        .extracting(finding -> finding.place().pointer())
        .containsExactly("/registers/0/dataCategories/1");
    assertThat(report.isPublishable()).isFalse();
  }

  @Test
  void a_question_is_not_waived_but_answered() {
    PrivacyNotice notice =
        PrivacyNotice.builder()
            .from(with(RightKind.ACCESS, List.of(restricted())))
            .addWaiver(waiver().rule("gdpr-13-2-b-access-missing").build())
            .build();

    Report report = check(notice);

    assertThat(report.waived()).isEmpty();
    assertThat(report.questions())
        .extracting(finding -> finding.rule().id())
        .containsExactly("gdpr-13-2-b-access-missing");
  }

  @Test
  void a_waiver_cannot_excuse_its_own_defects() {
    Report report =
        check(waived(waiver().rule("waiver-rule-unknown")), waiver().rule("gdpr-none").build());

    assertThat(report.breaches())
        .extracting(finding -> finding.rule().id())
        .contains("waiver-rule-unknown");
  }

  private static Report check(PrivacyNotice notice, Waiver... more) {
    return Rulesets.notice()
        .check(PrivacyNotice.builder().from(notice).addWaivers(more).build(), Case.TODAY);
  }

  private static PrivacyNotice waived(WaiverBuilder waiver) {
    return PrivacyNotice.builder()
        .from(withCategory(it -> it.addSpecialCategory(SpecialCategory.HEALTH)))
        .addWaiver(waiver.build())
        .build();
  }

  private static DataCategory health(String id) {
    return DataCategory.builder()
        .from(contact())
        .id(id)
        .addSpecialCategory(SpecialCategory.HEALTH)
        .build();
  }

  private static DataSubjectRight restricted() {
    return DataSubjectRight.builder().kind(RightKind.ACCESS).status(RightStatus.RESTRICTED).build();
  }

  private static WaiverBuilder waiver() {
    return Waiver.builder().rule(RULE).reason(text("The law of 2030 allows it."));
  }
}
