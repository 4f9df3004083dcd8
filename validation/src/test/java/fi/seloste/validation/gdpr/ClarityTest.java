package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.gdpr.Clarity.CHANGES_ACTIVE;
import static fi.seloste.validation.gdpr.Clarity.CHANGES_TOLD;
import static fi.seloste.validation.gdpr.Clarity.DATE;
import static fi.seloste.validation.gdpr.Clarity.FINISHED;
import static fi.seloste.validation.gdpr.Clarity.LANGUAGES;
import static fi.seloste.validation.gdpr.Clarity.REVIEW;
import static fi.seloste.validation.gdpr.Clarity.TEXT;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import fi.seloste.model.ChangeMeans;
import fi.seloste.model.ChangePolicy;
import fi.seloste.model.Controller;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.PrivacyNoticeBuilder;
import fi.seloste.model.Section;
import fi.seloste.model.Waiver;
import fi.seloste.validation.Case;
import fi.seloste.validation.Report;
import fi.seloste.validation.rulesets.Rulesets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public class ClarityTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  @Test
  void a_language_that_is_not_known_is_quoted() {
    PrivacyNotice notice =
        bare(it -> it.addLanguages(LanguageTag.of("fi"), LanguageTag.of("a\nb")).title(text("T")));

    Report report = Rulesets.notice().check(notice, Case.TODAY);

    assertThat(report.findings())
        .filteredOn(finding -> finding.rule() == LANGUAGES)
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .singleElement(as(STRING))
        .contains("“a b”");
  }

  @ParameterizedTest
  @CsvSource({"en, Swedish", "fi, ruotsi", "sv, svenska"})
  void a_language_is_named_in_the_language_of_the_message(String language, String swedish) {
    PrivacyNotice notice =
        bare(it -> it.addLanguages(LanguageTag.of("fi"), LanguageTag.of("sv")).title(text("T")));

    Report report = Rulesets.notice().check(notice, Case.TODAY);

    assertThat(report.findings())
        .filteredOn(finding -> finding.rule() == LANGUAGES)
        .extracting(finding -> finding.message(Locale.forLanguageTag(language)))
        .singleElement(as(STRING))
        .contains("(" + swedish + ")");
  }

  public static Stream<Case> cases() {
    return Stream.of(
        met(
            LANGUAGES,
            "every text is in both languages",
            inFinnishAndEnglish(LocalizedText.of("fi", "Tietosuojaseloste", "en", "Notice"))),
        met(
            LANGUAGES,
            "a text in the Swedish of Finland is Swedish",
            bare(
                it ->
                    it.addLanguages(LanguageTag.of("fi"), LanguageTag.of("sv"))
                        .title(LocalizedText.of("fi", "Seloste", "sv-FI", "Information")))),
        met(
            LANGUAGES,
            "a plain name holds in every language",
            inFinnishAndEnglish(LocalizedText.of("fi", "Seloste", "en", "Notice"))),
        met(
            LANGUAGES,
            "a heading without text is another matter",
            bare(
                it ->
                    it.addLanguages(LanguageTag.of("fi"), LanguageTag.of("en"))
                        .addSection(Section.builder().text(text(" ")).build()))),
        breached(
            LANGUAGES,
            "one text is in one language",
            bare(
                it ->
                    it.addLanguages(LanguageTag.of("fi"), LanguageTag.of("en"))
                        .title(LocalizedText.of("fi", "Seloste", "en", "Notice"))
                        .breachProcedure(LocalizedText.of("fi", "Kerromme heti."))),
            "/breachProcedure"),
        breached(
            LANGUAGES,
            "a plain text is in the first language only",
            inFinnishAndEnglish(LocalizedText.of("Tietosuojaseloste")),
            "/title"),
        breached(
            LANGUAGES,
            "of one language there is no trace: told once",
            bare(
                it ->
                    it.addLanguages(LanguageTag.of("fi"), LanguageTag.of("sv"))
                        .title(text("Seloste"))
                        .breachProcedure(text("Kerromme heti."))),
            "/languages/1"),
        met(
            LANGUAGES,
            "the reason of a waiver speaks to those who check",
            bare(
                it ->
                    it.addLanguages(LanguageTag.of("fi"), LanguageTag.of("sv"))
                        .title(LocalizedText.of("fi", "Seloste", "sv", "Information"))
                        .addWaiver(Waiver.builder().reason(text("Lain nojalla.")).build()))),
        breached(
            LANGUAGES,
            "a translation without a word is none",
            bare(
                it ->
                    it.addLanguages(LanguageTag.of("fi"), LanguageTag.of("sv"))
                        .title(LocalizedText.of("fi", "Seloste", "sv", "Information"))
                        .breachProcedure(LocalizedText.of("fi", "Kerromme heti.", "sv", " "))),
            "/breachProcedure"),
        breached(
            LANGUAGES,
            "a name that differs by language lacks one",
            bare(
                it ->
                    it.addLanguages(LanguageTag.of("fi"), LanguageTag.of("sv"))
                        .title(LocalizedText.of("fi", "Seloste", "sv", "Information"))
                        .addController(
                            Controller.builder().name(Name.of("fi", "Kirjasto")).build())),
            "/controllers/0/name"),
        breached(
            LANGUAGES,
            "a text lacks the first language",
            bare(
                it ->
                    it.addLanguages(LanguageTag.of("fi"), LanguageTag.of("sv"))
                        .title(LocalizedText.of("fi", "Seloste", "sv", "Information"))
                        .breachProcedure(LocalizedText.of("sv", "Vi berättar genast."))),
            "/breachProcedure"),
        breached(
            LANGUAGES,
            "of three languages two lack a text",
            bare(
                it ->
                    it.addLanguages(
                            LanguageTag.of("fi"), LanguageTag.of("sv"), LanguageTag.of("en"))
                        .title(
                            LocalizedText.of("fi", "Seloste", "sv", "Information", "en", "Notice"))
                        .breachProcedure(text("Kerromme heti."))),
            "/breachProcedure",
            "/breachProcedure"),
        notApplicable(LANGUAGES, "the notice is in one language", notice()),
        notApplicable(
            LANGUAGES,
            "it claims no language, so nothing is missing",
            bare(it -> it.title(LocalizedText.of("fi", "Seloste")))),
        breached(
            LANGUAGES,
            "two texts lack a language that a third one has",
            bare(
                it ->
                    it.addLanguages(LanguageTag.of("fi"), LanguageTag.of("sv"))
                        .title(LocalizedText.of("fi", "Seloste", "sv", "Information"))
                        .addSections(
                            Section.builder().text(text("Kerromme heti.")).build(),
                            Section.builder().text(text("Kysy meiltä.")).build())),
            "/sections/0/text",
            "/sections/1/text"),
        notApplicable(
            LANGUAGES,
            "a second language is left blank",
            bare(
                it ->
                    it.addLanguages(LanguageTag.of("fi"), LanguageTag.of(" "))
                        .title(text("Seloste")))),
        //
        met(TEXT, "every text says something", notice()),
        met(
            TEXT,
            "one language is enough here; another rule asks for the others",
            bare(it -> it.title(LocalizedText.of("fi", "Seloste", "sv", "")))),
        breached(
            TEXT,
            "a heading without text",
            bare(
                it ->
                    it.addSection(
                        Section.builder()
                            .heading(text("Automated processing"))
                            .text(text(" "))
                            .build())),
            "/sections/0/text"),
        notApplicable(TEXT, "there is no text", bare(it -> {})),
        //
        met(FINISHED, "nothing is left over", notice()),
        met(
            FINISHED,
            "a web address in angle brackets is no markup",
            bare(it -> it.title(text("See <https://bookshop.example> [1] (b)")))),
        breached(
            FINISHED,
            "a placeholder of the template",
            bare(it -> it.title(text("Write to [company name]"))),
            "/title"),
        breached(
            FINISHED,
            "markup of a web page",
            bare(it -> it.title(text("<ul style=\"list-style-type: none\">Name"))),
            "/title"),
        notApplicable(FINISHED, "there is no text", bare(it -> {})),
        //
        met(CHANGES_TOLD, "changes are told by e-mail", changes(ChangeMeans.EMAIL)),
        breached(
            CHANGES_TOLD,
            "visit our pages regularly",
            changes(ChangeMeans.EMAIL, ChangeMeans.USER_MUST_CHECK),
            "/changePolicy"),
        notApplicable(CHANGES_TOLD, "nothing is said of changes", notice()),
        //
        met(CHANGES_ACTIVE, "changes are told by e-mail", changes(ChangeMeans.EMAIL)),
        breached(
            CHANGES_ACTIVE,
            "changes are only published",
            changes(ChangeMeans.PUBLICATION),
            "/changePolicy"),
        notApplicable(
            CHANGES_ACTIVE,
            "no right to change is reserved",
            bare(it -> it.changePolicy(ChangePolicy.builder().build()))),
        //
        met(DATE, "a day of publication", notice()),
        met(DATE, "a day from which it holds", bare(it -> it.validFrom(LocalDate.of(2026, 1, 1)))),
        breached(DATE, "no day at all", bare(it -> {}), ""),
        //
        met(REVIEW, "updated this autumn", notice()),
        met(
            REVIEW,
            "three years ago to the day",
            bare(it -> it.updatedOn(Case.TODAY.minusYears(3)))),
        breached(
            REVIEW,
            "prepared in 2020 and not touched since",
            bare(it -> it.preparedOn(LocalDate.of(2020, 1, 8))),
            ""),
        notApplicable(REVIEW, "undated", bare(it -> {})));
  }

  private static PrivacyNotice inFinnishAndEnglish(LocalizedText title) {
    return bare(
        it ->
            it.addLanguages(LanguageTag.of("fi"), LanguageTag.of("en"))
                .title(title)
                .addController(Controller.builder().name(Name.of("Bookshop Oy")).build()));
  }

  private static PrivacyNotice changes(ChangeMeans... means) {
    return bare(
        it ->
            it.changePolicy(
                ChangePolicy.builder().reservesRightToChange(true).addMeans(means).build()));
  }

  private static PrivacyNotice bare(Consumer<PrivacyNoticeBuilder> change) {
    PrivacyNoticeBuilder notice = PrivacyNotice.builder();
    change.accept(notice);
    return notice.build();
  }
}
