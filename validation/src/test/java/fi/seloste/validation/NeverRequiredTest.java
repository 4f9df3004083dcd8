package fi.seloste.validation;

import static fi.seloste.validation.GoodNotice.text;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.Activity;
import fi.seloste.model.Controller;
import fi.seloste.model.ControllerKind;
import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.Disclosed;
import fi.seloste.model.LawReference;
import fi.seloste.model.LegalObligation;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.Recipient;
import fi.seloste.model.RecipientRole;
import fi.seloste.model.Register;
import fi.seloste.model.RightKind;
import fi.seloste.model.SupervisoryAuthority;
import fi.seloste.validation.rulesets.Rulesets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no law asks of a notice, so that its absence is at most a piece of advice. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NeverRequiredTest {

  private static final Ruleset NOTICE = Rulesets.notice().and(Rulesets.finland());

  /**
   * A notice without something.
   *
   * @param advice the rules of good practice that speak of it
   * @param question the rule that asks whether the law requires it here
   */
  record Without(String what, PrivacyNotice notice, Set<String> advice, Optional<String> question) {

    static Without nothingIsSaid(String what, PrivacyNotice notice) {
      return new Without(what, notice, Set.of(), Optional.empty());
    }

    static Without isAdvised(String what, PrivacyNotice notice, String rule) {
      return new Without(what, notice, Set.of(rule), Optional.empty());
    }

    static Without isAsked(String what, PrivacyNotice notice, String rule) {
      return new Without(what, notice, Set.of(), Optional.of(rule));
    }

    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<Without> notices() {
    return Stream.of(
        Without.nothingIsSaid(
            "the name of a register",
            GoodNotice.withRegister(register -> register.name(Optional.empty()))),
        Without.isAdvised(
            "a date",
            GoodNotice.with(notice -> notice.publishedOn(Optional.empty())),
            "notice-date-missing"),
        Without.isAsked(
            "a data protection officer, of a small company",
            smallCompany(Optional.empty()),
            "gdpr-37-1-dpo-not-stated"),
        Without.nothingIsSaid(
            "a data protection officer, of a company that says that it needs none",
            smallCompany(Optional.of(false))),
        Without.nothingIsSaid(
            "the statement that there are no transfers",
            GoodNotice.withRegister(
                register ->
                    register
                        .recipients(Disclosed.of(GoodNotice.delivery()))
                        .transfers(Disclosed.notStated()))),
        Without.isAdvised(
            "the statement that there are no automated decisions",
            GoodNotice.withRegister(register -> register.automatedDecisions(Disclosed.notStated())),
            "gdpr-13-2-f-adm-not-stated"),
        Without.nothingIsSaid(
            "the statement that there is no profiling",
            GoodNotice.withRegister(register -> register.profiling(Disclosed.notStated()))),
        Without.nothingIsSaid(
            "the names of recipients that are described",
            GoodNotice.withRegister(
                register ->
                    register.recipients(Disclosed.of(described())).transfers(Disclosed.none()))),
        Without.nothingIsSaid(
            "a description of the security measures",
            GoodNotice.withRegister(register -> register.securityMeasures(List.of()))),
        Without.nothingIsSaid(
            "the right to object, where processing rests on consent and a contract",
            without(RightKind.OBJECTION)),
        Without.nothingIsSaid(
            "the right not to be subject to decisions that are not made",
            without(RightKind.NO_AUTOMATED_DECISION)),
        Without.nothingIsSaid(
            "four rights, where processing rests on a legal obligation alone", onLegalObligation()),
        Without.nothingIsSaid(
            "the address of the authority",
            GoodNotice.with(
                notice ->
                    notice.supervisoryAuthorities(
                        List.of(
                            SupervisoryAuthority.builder()
                                .from(GoodNotice.notice().supervisoryAuthorities().get(0))
                                .contactDetails(Optional.empty())
                                .build())))));
  }

  private static PrivacyNotice smallCompany(Optional<Boolean> officerMandatory) {
    return GoodNotice.with(
        notice ->
            notice
                .dataProtectionOfficers(Disclosed.notStated())
                .controllers(
                    List.of(
                        Controller.builder()
                            .from(GoodNotice.controller())
                            .kind(ControllerKind.COMPANY)
                            .dataProtectionOfficerMandatory(officerMandatory)
                            .build())));
  }

  private static Recipient described() {
    return Recipient.builder()
        .category(text("Providers of accounting services"))
        .role(RecipientRole.PROCESSOR)
        .addActivity(Activity.ACCOUNTING)
        .build();
  }

  private static PrivacyNotice without(RightKind... kinds) {
    return GoodNotice.with(notice -> notice.dataSubjectRights(rightsWithout(kinds)));
  }

  private static List<DataSubjectRight> rightsWithout(RightKind... kinds) {
    List<DataSubjectRight> rights = new ArrayList<>(GoodNotice.rights());
    rights.removeIf(right -> List.of(kinds).contains(right.kind().orElseThrow()));
    return rights;
  }

  private static PrivacyNotice onLegalObligation() {
    PrivacyNotice notice =
        GoodNotice.withPurpose(
            purpose ->
                purpose
                    .kinds(List.of(PurposeKind.LEGAL_COMPLIANCE))
                    .legalBases(
                        List.of(
                            LegalObligation.builder()
                                .addLaw(LawReference.builder().number("1336/1997").build())
                                .build())));
    return PrivacyNotice.builder()
        .from(notice)
        .dataSubjectRights(
            rightsWithout(
                RightKind.OBJECTION,
                RightKind.DIRECT_MARKETING_OBJECTION,
                RightKind.PORTABILITY,
                RightKind.CONSENT_WITHDRAWAL))
        .build();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notices")
  void its_absence_keeps_no_notice_back(Without without) {
    Report report = NOTICE.check(without.notice(), Case.TODAY);

    assertThat(report.isPublishable()).isTrue();
    assertThat(report.breaches())
        .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO))
        .extracting(finding -> finding.rule().id())
        .containsExactlyInAnyOrderElementsOf(without.advice());
    assertThat(report.findings().stream().filter(it -> it.outcome() == Outcome.UNDECIDED))
        .extracting(finding -> finding.rule().id())
        .containsExactlyElementsOf(without.question().stream().toList());
  }

  @Test
  void what_the_good_notice_does_without_is_not_asked_for_either() {
    PrivacyNotice notice = GoodNotice.notice();

    assertThat(notice.version()).isEmpty();
    assertThat(notice.controllers()).allSatisfy(it -> assertThat(it.businessId()).isEmpty());
    assertThat(NOTICE.check(notice, Case.TODAY).findings()).isEmpty();
  }

  @Test
  void a_description_of_the_security_measures_is_due_in_the_record() {
    PrivacyNotice notice =
        GoodNotice.with(
            it ->
                it.registers(
                    List.of(
                        Register.builder()
                            .from(GoodNotice.register())
                            .securityMeasures(List.of())
                            .build())));

    assertThat(Rulesets.record().check(notice, Case.TODAY).breaches())
        .extracting(finding -> finding.rule().id())
        .containsExactly("gdpr-30-1-g-security-missing");
  }
}
