package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Profile.NOTICE;
import static fi.seloste.validation.Profile.RECORD;
import static fi.seloste.validation.Severity.ERROR;
import static fi.seloste.validation.Severity.WARNING;
import static fi.seloste.validation.Verdict.breached;
import static fi.seloste.validation.Verdict.gravest;
import static fi.seloste.validation.Verdict.met;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.require;

import fi.seloste.model.LanguageTag;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Text;
import fi.seloste.validation.At;
import fi.seloste.validation.Located;
import fi.seloste.validation.Place;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Whether the notice can be understood: Article 12(1). */
public enum Clarity implements GdprRule {

  /** Every text is there in every language that the notice claims to be in. */
  LANGUAGES(
      Rule.named("gdpr-12-1-language-incomplete")
          .severity(ERROR)
          .provisions("GDPR 12(1); WP260 (translations)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(PrivacyNotice.class, Clarity::textsAreInEveryLanguage)),

  /** A text that is there says something. */
  TEXT(
      Rule.named("gdpr-12-1-text-blank")
          .severity(WARNING)
          .provisions("GDPR 12(1)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(LocalizedText.class, (text, at) -> require(!text.isBlank(), at.place())));

  /** A waiver speaks to those who check the notice, not to those who read it. */
  private static final Place WAIVERS = Place.notice().attribute("waivers");

  private static Verdict textsAreInEveryLanguage(PrivacyNotice notice, At at) {
    List<Located<LanguageTag>> languages =
        Located.list(at.place(), "languages", notice.languages()).stream()
            .filter(language -> !language.part().text().isBlank())
            .toList();
    if (languages.size() < 2) {
      return notApplicable("one-language");
    }
    List<Verdict> verdicts = new ArrayList<>();
    for (Located<LanguageTag> language : languages) {
      boolean first = language.equals(languages.get(0));
      verdicts.add(
          textsAreIn(language, first, at).with("language", new LanguageName(language.part())));
    }
    return gravest(verdicts);
  }

  /** A language of which there is no trace is told once, not for every text. */
  private static Verdict textsAreIn(Located<LanguageTag> language, boolean first, At at) {
    List<Verdict> missing = new ArrayList<>();
    boolean trace = false;
    for (Located<Text> text : at.texts()) {
      if (!text.part().isBlank() && !text.place().isWithin(WAIVERS)) {
        if (isIn(language.part(), first, text.part())) {
          trace |= text.part() instanceof LocalizedText;
        } else {
          missing.add(
              breached(text.place().missing(language.part().text())).with("text", text.part()));
        }
      }
    }
    if (missing.isEmpty()) {
      return met();
    }
    return trace || missing.size() == 1
        ? gravest(missing)
        : breached(language.place()).with("text", GdprRule.phrase("text.all"));
  }

  private static boolean isIn(LanguageTag language, boolean first, Text text) {
    if (text.plain().isPresent()) {
      return first || text instanceof Name;
    }
    return text.translation(language).filter(string -> !string.isBlank()).isPresent();
  }

  private final Declaration<?> declaration;

  Clarity(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }
}
