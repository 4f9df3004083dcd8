package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.Case.undecided;
import static fi.seloste.validation.GoodNotice.controller;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.gdpr.Texts.OWN_REGISTER;
import static fi.seloste.validation.gdpr.Texts.TRANSLATION;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.ContactDetails;
import fi.seloste.model.Controller;
import fi.seloste.model.DataSource;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Register;
import fi.seloste.model.RegisterBuilder;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.SourceKind;
import fi.seloste.model.Waiver;
import fi.seloste.validation.Case;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public class TextsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  public static Stream<Case> cases() {
    return Stream.concat(translations(), registers());
  }

  private static Stream<Case> translations() {
    return Stream.of(
        breached(
            TRANSLATION,
            "another act in the other language",
            saying("Tietosuojalaki (1050/2018) sallii sen.", "The law (1051/2018) allows it."),
            "/breachProcedure"),
        breached(
            TRANSLATION,
            "another business ID in the other language",
            saying("Y-tunnus 2905951-6", "Business ID 2356859-8"),
            "/breachProcedure"),
        undecided(
            TRANSLATION,
            "two years or three",
            saying("Ilmoitamme 2 päivässä.", "We tell you within 3 days."),
            "/breachProcedure"),
        undecided(
            TRANSLATION,
            "an address of somebody else",
            saying("Kirjoita: apu@kauppa.example", "Write to help@another.test"),
            "/breachProcedure"),
        undecided(
            TRANSLATION,
            "another phone number",
            saying("Soita 050 123 4567.", "Call +358 50 123 4568."),
            "/breachProcedure"),
        undecided(
            TRANSLATION,
            "9 days or 99",
            saying("Ilmoitamme 9 päivässä.", "We tell you within 99 days."),
            "/breachProcedure"),
        undecided(
            TRANSLATION,
            "another day",
            saying("Alkaen 1.2.2025", "From 2 February 2025"),
            "/breachProcedure"),
        undecided(
            TRANSLATION,
            "another year",
            saying("Alkaen 1.2.2025", "From 1 February 2026"),
            "/breachProcedure"),
        undecided(
            TRANSLATION,
            "another year after the month",
            saying("Päivitetty 10/2025", "Updated 10/2026"),
            "/breachProcedure"),
        undecided(
            TRANSLATION,
            "hours that look like a phone number",
            saying("Palvelemme 10 - 12.", "We serve 10 - 14."),
            "/breachProcedure"),
        undecided(
            TRANSLATION,
            "a site of somebody else, without the scheme",
            saying("Katso www.kauppa.example", "See www.another.test"),
            "/breachProcedure"),
        undecided(
            TRANSLATION,
            "a site of somebody else",
            saying("Katso https://kauppa.example", "See https://another.test"),
            "/breachProcedure"),
        met(
            TRANSLATION,
            "a name of one's own in each language",
            ownDomains(saying("Kirjoita: apu@kunta.example", "Write to help@town.test"))),
        met(
            TRANSLATION,
            "an e-mail address and a site that are among the contact details",
            with(
                it ->
                    it.breachProcedure(
                            LocalizedText.of(
                                "fi",
                                "Kirjoita apu@kunta.example tai katso www.kauppa.example",
                                "en",
                                "Write to help@town.test"))
                        .controllers(
                            List.of(
                                Controller.builder()
                                    .from(controller())
                                    .contactDetails(
                                        ContactDetails.builder()
                                            .addEmail("kirjaamo@kunta.example")
                                            .addWebAddress("https://www.kauppa.example")
                                            .build())
                                    .build())))),
        met(
            TRANSLATION,
            "a short phone number that is among the contact details",
            ownDomains(saying("Soita 123 4567.", "Call 765 4321."))),
        met(
            TRANSLATION,
            "a phone number that is among the contact details",
            ownDomains(saying("Soita 050 123 4567.", "Call 050 000 0000."))),
        met(TRANSLATION, "not a figure", saying("Ilmoitamme heti.", "We tell you at once.")),
        met(
            TRANSLATION,
            "one language counts in words",
            saying("Ilmoitamme kahdessa päivässä.", "We tell you within 2 days.")),
        met(
            TRANSLATION,
            "dates are written in many ways",
            saying("Ilmoitamme 1.2.2025 alkaen.", "From 1 February 2025 we tell you.")),
        notApplicable(TRANSLATION, "one language", notice()),
        notApplicable(TRANSLATION, "the other language is blank", saying("Laki 1050/2018", " ")),
        notApplicable(
            TRANSLATION,
            "the reason of a waiver is not published",
            with(
                it ->
                    it.addWaiver(
                        Waiver.builder()
                            .reason(LocalizedText.of("fi", "Laki 1/2018", "en", "Act 2/2018"))
                            .build()))));
  }

  private static PrivacyNotice saying(String finnish, String english) {
    return with(it -> it.breachProcedure(LocalizedText.of("fi", finnish, "en", english)));
  }

  private static PrivacyNotice ownDomains(PrivacyNotice notice) {
    return PrivacyNotice.builder()
        .from(notice)
        .controllers(
            List.of(
                Controller.builder()
                    .from(controller())
                    .addDomains("kunta.example", "town.test")
                    .contactDetails(ContactDetails.builder().addPhone("+358 50 123 4567").build())
                    .build()))
        .build();
  }

  private static Stream<Case> registers() {
    return Stream.of(
        breached(
            OWN_REGISTER,
            "words taken over from the register of employees",
            beside(
                it -> it.addRetentionRule(saying("The employee register is cleared in May.")),
                it -> it.addRetentionRule(saying("The employee register is cleared in May."))),
            "/registers/1/retentionRules/0/description"),
        undecided(
            OWN_REGISTER,
            "words that speak of the register of employees",
            beside(
                it -> it,
                it -> it.addRetentionRule(saying("The Employee register's data are erased."))),
            "/registers/1/retentionRules/0/description"),
        met(
            OWN_REGISTER,
            "both registers are named",
            beside(
                it -> it,
                it ->
                    it.addRetentionRule(
                        saying("As the employee register, the customer register is cleared.")))),
        met(
            OWN_REGISTER,
            "data come from the other register",
            beside(
                it -> it,
                it ->
                    it.addDataSource(
                            DataSource.builder()
                                .kind(SourceKind.SAME_CONTROLLER)
                                .description(text("our employee register"))
                                .build())
                        .addRetentionRule(saying("As long as in the employee register.")))),
        met(
            OWN_REGISTER,
            "a part speaks of the whole",
            beside(
                it -> it,
                it ->
                    it.partOf("employees")
                        .addRetentionRule(saying("As the employee register is kept.")))),
        met(
            OWN_REGISTER,
            "the whole speaks of a part",
            beside(
                it -> it.partOf("buyers"),
                it -> it.addRetentionRule(saying("As the employee register is kept.")))),
        met(
            OWN_REGISTER,
            "parts of one whole speak of each other",
            beside(
                it -> it.partOf("shop"),
                it ->
                    it.partOf("shop")
                        .addRetentionRule(saying("As the employee register is kept.")))),
        undecided(
            OWN_REGISTER,
            "parts of two wholes speak of each other",
            beside(
                it -> it.partOf("shop"),
                it ->
                    it.partOf("factory")
                        .addRetentionRule(saying("As the employee register is kept."))),
            "/registers/1/retentionRules/0/description"),
        undecided(
            OWN_REGISTER,
            "data come from somebody else",
            beside(
                it -> it,
                it ->
                    it.addDataSource(DataSource.builder().description(text("a dealer")).build())
                        .addRetentionRule(saying("As long as in the employee register."))),
            "/registers/1/retentionRules/0/description"),
        undecided(
            OWN_REGISTER,
            "a name of twelve letters is long enough",
            with(
                it ->
                    it.registers(
                        List.of(
                            Register.builder().name(text("Job register")).build(),
                            Register.builder()
                                .name(text("Customers"))
                                .addRetentionRule(saying("As long as in the job register."))
                                .build()))),
            "/registers/1/retentionRules/0/description"),
        notApplicable(
            OWN_REGISTER,
            "the name is that of the people too",
            with(
                it ->
                    it.registers(
                        List.of(
                            Register.builder()
                                .name(text("Job applicants"))
                                .addDataSubjectCategory(
                                    DataSubjectCategory.builder()
                                        .name(text("Job applicants"))
                                        .build())
                                .build(),
                            Register.builder()
                                .name(text("Staff"))
                                .description(text("Job applicants have a register too."))
                                .build())))),
        notApplicable(OWN_REGISTER, "a single register", notice()));
  }

  private static RetentionRule saying(String words) {
    return RetentionRule.builder().description(text(words)).build();
  }

  private static PrivacyNotice beside(
      UnaryOperator<RegisterBuilder> employees, UnaryOperator<RegisterBuilder> customers) {
    return with(
        it ->
            it.registers(
                List.of(
                    employees
                        .apply(Register.builder().id("employees").name(text("Employee register")))
                        .build(),
                    customers
                        .apply(Register.builder().id("buyers").name(text("Customer register")))
                        .build())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Säilytämme 1 000 tietoa.|We keep 1,000 records.",
        "Alkaen 1.2.2025 kolme vuotta.|From 1 February 2025 for 3 years.",
        "Voimassa 1.2.2025–31.12.2026.|Valid from 2025-02-01 until 2026-12-31.",
        "Päivitetty 10/2025, 3 sivua.|Updated in October 2025, 3 pages.",
        "Palvelemme klo 8–16.|We serve from 8 am to 4 pm.",
        "Kirjanpitolaki (1336/1997) 2 luku 10 §|section 10 of chapter 2, Act 1336/1997",
        "Lukuvuosi 2025-2026|School year 2025–2026",
        "029 566 6700|+358 29 566 6700",
        "kaksi (2) kuukautta|two months",
        "Asetus (EU) 2016/679, 6 artikla|Article 6 of Regulation (EU) 2016/679"
      })
  void the_same_fact_is_written_in_many_ways(String finnish, String english) {
    for (Facts.Kind kind : Facts.Kind.values()) {
      assertThat(Facts.of(finnish).from(Facts.of(english), kind, Set::of)).isEmpty();
    }
  }
}
