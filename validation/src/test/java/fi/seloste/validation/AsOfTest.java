package fi.seloste.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.AdequacyDecision;
import fi.seloste.model.CountryCode;
import fi.seloste.model.Disclosed;
import fi.seloste.model.IdentityVerification;
import fi.seloste.model.LawReference;
import fi.seloste.model.LegalObligation;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.Recipient;
import fi.seloste.model.Register;
import fi.seloste.model.RequestProcedure;
import fi.seloste.model.StandardContractualClauses;
import fi.seloste.model.Transfer;
import fi.seloste.validation.rulesets.Rulesets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One notice, word for word the same, was right once and is not today. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AsOfTest {

  /**
   * A notice of spring 2019: a newsletter by Privacy Shield, a help desk by the clauses of 2010, a
   * host in London of which no transfer is told, working time under the act of 1996, and whoever
   * asks says name and identity code.
   */
  private static final PrivacyNotice NOTICE =
      GoodNotice.with(
          notice ->
              notice
                  .publishedOn(LocalDate.of(2019, 3, 1))
                  .requestProcedure(
                      RequestProcedure.builder()
                          .addContactPoint("service")
                          .addIdentityVerification(
                              IdentityVerification.NAME, IdentityVerification.NATIONAL_IDENTIFIER)
                          .build())
                  .registers(
                      List.of(
                          Register.builder()
                              .from(GoodNotice.register())
                              .addPurpose(workingTime())
                              .recipients(
                                  Disclosed.of(
                                      GoodNotice.delivery(),
                                      recipient("mailer", "US"),
                                      recipient("desk", "IN"),
                                      recipient("host", "GB")))
                              .transfers(Disclosed.of(byShield(), byClauses()))
                              .build())));

  private static Purpose workingTime() {
    return Purpose.builder()
        .name(GoodNotice.text("Working time"))
        .addKind(PurposeKind.LEGAL_COMPLIANCE)
        .addLegalBasis(
            LegalObligation.builder()
                .addLaw(LawReference.builder().number("605/1996").build())
                .build())
        .build();
  }

  private static Recipient recipient(String id, String country) {
    return Recipient.builder()
        .from(GoodNotice.mailer())
        .id(id)
        .country(CountryCode.of(country))
        .build();
  }

  private static Transfer byShield() {
    return Transfer.builder()
        .addRecipient("mailer")
        .addCountry(CountryCode.of("US"))
        .addMechanism(
            AdequacyDecision.builder().decision("Privacy Shield").scopeConfirmed(true).build())
        .build();
  }

  private static Transfer byClauses() {
    return Transfer.builder()
        .addRecipient("desk")
        .addCountry(CountryCode.of("IN"))
        .addMechanism(
            StandardContractualClauses.builder()
                .decision("2010/87/EU")
                .concludedOn(LocalDate.of(2018, 5, 1))
                .build())
        .safeguardCopy(GoodNotice.text("Ask the data protection officer for a copy."))
        .build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "2019-06-01 | none",
        "2020-01-15 | fi-repealed-law",
        "2021-10-01 | fi-repealed-law, gdpr-45-no-decision-in-force,"
            + " cons-third-country-recipient-untransferred",
        "2023-01-15 | fi-repealed-law, gdpr-45-no-decision-in-force,"
            + " cons-third-country-recipient-untransferred, gdpr-46-scc-repealed,"
            + " notice-review-overdue",
        "2026-11-22 | fi-repealed-law, gdpr-45-no-decision-in-force,"
            + " cons-third-country-recipient-untransferred, gdpr-46-scc-repealed,"
            + " notice-review-overdue, fi-tsl-29-5-identification"
      })
  void a_notice_is_judged_by_the_law_of_the_day(LocalDate day, String rules) {
    Report report = Rulesets.notice().and(Rulesets.finland()).check(NOTICE, day);

    Set<String> found = new TreeSet<>();
    report.breaches().forEach(finding -> found.add(finding.rule().id()));
    assertThat(found)
        .isEqualTo(
            Optional.ofNullable(rules)
                .map(list -> new TreeSet<>(List.of(list.split(", "))))
                .orElseGet(TreeSet::new));
  }
}
