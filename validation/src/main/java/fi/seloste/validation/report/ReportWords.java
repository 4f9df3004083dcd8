package fi.seloste.validation.report;

import fi.seloste.model.LanguageTag;
import fi.seloste.validation.Bundle;
import fi.seloste.validation.EngineError;
import fi.seloste.validation.Finding;
import fi.seloste.validation.Phrase;
import fi.seloste.validation.Provision;
import fi.seloste.validation.Sentence;
import fi.seloste.validation.Severity;
import java.util.List;
import java.util.Locale;

/** The fixed words of documents in one language. */
final class ReportWords {

  private static final Bundle SENTENCES = Bundle.beside(ReportWords.class);

  private final Locale locale;

  /** The words in Finnish, Swedish or else English. */
  ReportWords(Locale locale) {
    this.locale = locale;
  }

  /** The language, for the sentences of the rules. */
  Locale locale() {
    return locale;
  }

  /** The language as a tag. */
  String language() {
    return get("language");
  }

  String get(String key) {
    return new Phrase(SENTENCES, key).in(locale);
  }

  /** The words for a key, with what stands in them for its name in braces. */
  String get(String key, String name, Object value) {
    return Sentence.of(new Phrase(SENTENCES, key)).with(name, value).in(locale);
  }

  String get(Severity severity) {
    return get(severity.name().toLowerCase(Locale.ROOT));
  }

  /** A citation; what a rule rests on instead of a law is told in the language of the document. */
  String get(Provision provision) {
    String cited = provision.toString();
    return SENTENCES.find("law." + cited.replace(' ', '-'), language()).orElse(cited);
  }

  /** A number and what is counted, such as "1 error" and "2 errors". */
  String count(long number, String key) {
    return number + " " + get(number == 1 ? key + ".one" : key + ".many");
  }

  /** The notice's own reason to let a breach stand. */
  String reason(Finding finding) {
    return finding
        .waiver()
        .flatMap(waiver -> waiver.reason())
        .map(text -> text.forReader(LanguageTag.of(language())))
        .orElse("");
  }

  /** What kept an artifact, or a rule on it, from being judged. */
  List<Fault> faults(CheckedArtifact checked) {
    if (checked instanceof CheckedArtifact.Judged judged) {
      return judged.report().engineErrors().stream().map(error -> fault(error, judged)).toList();
    }
    return ((CheckedArtifact.Unreadable) checked).faults();
  }

  private Fault fault(EngineError error, CheckedArtifact.Judged judged) {
    return new Fault(error.place().pointer(), judged.locate(error.place()), failure(error));
  }

  /** That a rule failed, and how. */
  String failure(EngineError error) {
    return get("failed").replace("{rule}", error.rule().id()) + ": " + error.cause();
  }
}
