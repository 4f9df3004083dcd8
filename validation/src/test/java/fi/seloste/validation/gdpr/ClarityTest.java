package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.gdpr.Clarity.LANGUAGES;
import static fi.seloste.validation.gdpr.Clarity.TEXT;

import fi.seloste.model.Controller;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.PrivacyNoticeBuilder;
import fi.seloste.model.Section;
import fi.seloste.validation.Case;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class ClarityTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
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
        notApplicable(LANGUAGES, "the notice is in one language", notice()),
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
        notApplicable(TEXT, "there is no text", bare(it -> {})));
  }

  private static PrivacyNotice inFinnishAndEnglish(LocalizedText title) {
    return bare(
        it ->
            it.addLanguages(LanguageTag.of("fi"), LanguageTag.of("en"))
                .title(title)
                .addController(Controller.builder().name(Name.of("Bookshop Oy")).build()));
  }

  private static PrivacyNotice bare(Consumer<PrivacyNoticeBuilder> change) {
    PrivacyNoticeBuilder notice = PrivacyNotice.builder();
    change.accept(notice);
    return notice.build();
  }
}
