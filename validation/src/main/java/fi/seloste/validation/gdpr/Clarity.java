package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.those;
import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Profile.NOTICE;
import static fi.seloste.validation.Profile.RECORD;
import static fi.seloste.validation.Severity.ERROR;
import static fi.seloste.validation.Severity.INFO;
import static fi.seloste.validation.Severity.WARNING;
import static fi.seloste.validation.Verdict.breached;
import static fi.seloste.validation.Verdict.gravest;
import static fi.seloste.validation.Verdict.met;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.require;

import fi.seloste.model.ChangeMeans;
import fi.seloste.model.ChangePolicy;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Text;
import fi.seloste.validation.At;
import fi.seloste.validation.Check;
import fi.seloste.validation.Located;
import fi.seloste.validation.Place;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the notice can be understood and is kept up to date: Articles 12(1) and 5(1)(a). */
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
          .on(LocalizedText.class, (text, at) -> require(!text.isBlank(), at))),

  /** No text holds a placeholder of a template, or markup. */
  FINISHED(
      Rule.named("gdpr-12-1-text-not-publishable")
          .severity(WARNING)
          .provisions("GDPR 12(1)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              String.class,
              Check.settling(
                  (text, notice) -> Placeholders.mayStandIn(text) ? null : met(),
                  Clarity::textIsFinished))),

  /** People need not look for changes themselves. */
  CHANGES_TOLD(
      Rule.named("gdpr-5-1-a-changes-user-must-check")
          .severity(WARNING)
          .provisions("GDPR 5(1)(a), 12(1); WP260 para 29")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              ChangePolicy.class,
              (policy, at) -> require(!policy.means().contains(ChangeMeans.USER_MUST_CHECK), at))),

  /** Whoever may change the notice says how people learn of it. */
  CHANGES_ACTIVE(
      Rule.named("gdpr-5-1-a-changes-no-active-notice")
          .severity(INFO)
          .provisions("GDPR 5(1)(a), 12(1); WP260 paras 29–30")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(ChangePolicy.class, Clarity::changesReachPeople)),

  /** The notice has a date; no law asks for it. */
  DATE(
      Rule.named("notice-date-missing")
          .severity(INFO)
          .provisions("good practice")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED)
          .on(PrivacyNotice.class, (notice, at) -> require(Clarity.isDated(notice), at))),

  /** The notice has been looked at in the last three years. */
  REVIEW(
      Rule.named("notice-review-overdue")
          .severity(INFO)
          .provisions("good practice; GDPR 5(2), 24(1)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(PrivacyNotice.class, Clarity::noticeIsReviewed));

  /** A waiver speaks to those who check the notice, not to those who read it. */
  private static final Place WAIVERS = Place.notice().attribute("waivers");

  private static Verdict textsAreInEveryLanguage(PrivacyNotice notice, At at) {
    if (notice.languages().size() < 2) {
      return notApplicable("one-language");
    }
    List<Located<LanguageTag>> languages =
        those(
            Located.list(at.place(), "languages", notice.languages()),
            language -> !language.part().text().isBlank());
    if (languages.size() < 2) {
      return notApplicable("one-language");
    }
    List<Verdict> verdicts = new ArrayList<>();
    for (Located<LanguageTag> language : languages) {
      boolean first = verdicts.isEmpty();
      verdicts.add(textsAreIn(language, first, at).with("language", language.part()));
    }
    return gravest(verdicts);
  }

  /** A language of which there is no trace is told once, not for every text. */
  private static Verdict textsAreIn(Located<LanguageTag> language, boolean first, At at) {
    List<Located<Text>> texts = at.texts();
    List<Verdict> missing = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Located<Text> text = texts.get(i);
      if (!isIn(language.part(), first, text.part()) && speaksToReaders(text)) {
        missing.add(
            breached(text.place().missing(language.part().text())).with("text", text.part()));
      }
    }
    if (missing.isEmpty()) {
      return met();
    }
    boolean trace =
        any(
            texts,
            text ->
                text.part() instanceof LocalizedText
                    && isIn(language.part(), first, text.part())
                    && speaksToReaders(text));
    return trace || missing.size() == 1
        ? gravest(missing)
        : breached(language.place()).with("text", GdprRule.phrase("text.all"));
  }

  private static boolean speaksToReaders(Located<Text> text) {
    return !text.part().isBlank() && !text.place().isWithin(WAIVERS);
  }

  private static Verdict textIsFinished(String text, At at) {
    Optional<String> fragment = Placeholders.firstIn(text);
    return fragment.isEmpty() ? met() : breached(at.place()).with("fragment", fragment.get());
  }

  private static final Set<ChangeMeans> ACTIVE =
      EnumSet.of(
          ChangeMeans.EMAIL,
          ChangeMeans.LETTER,
          ChangeMeans.IN_SERVICE_NOTICE,
          ChangeMeans.OTHER_NOTICE);

  private static Verdict changesReachPeople(ChangePolicy policy, At at) {
    return policy.reservesRightToChange().orElse(false)
        ? require(any(policy.means(), ACTIVE::contains), at)
        : notApplicable("no-right-to-change-reserved");
  }

  private static boolean isDated(PrivacyNotice notice) {
    return lastTouched(notice).isPresent() || notice.validFrom().isPresent();
  }

  private static Optional<LocalDate> lastTouched(PrivacyNotice notice) {
    return later(later(notice.preparedOn(), notice.updatedOn()), notice.publishedOn());
  }

  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isEmpty() || other.isPresent() && other.get().isAfter(one.get()) ? other : one;
  }

  private static final int YEARS_WITHOUT_REVIEW = 3;

  private static Verdict noticeIsReviewed(PrivacyNotice notice, At at) {
    return lastTouched(notice)
        .map(
            date ->
                require(!date.plusYears(YEARS_WITHOUT_REVIEW).isBefore(at.asOf()), at)
                    .with("date", date))
        .orElseGet(() -> notApplicable("undated"));
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
