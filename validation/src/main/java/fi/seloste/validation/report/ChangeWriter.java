package fi.seloste.validation.report;

import fi.seloste.validation.Place;
import fi.seloste.validation.Provision;
import fi.seloste.validation.changes.Change;
import fi.seloste.validation.changes.NoticeChanges;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Writes what differs between two versions of a notice.
 *
 * <p>The words are Finnish, Swedish or else English. The same changes give the same text: no clock,
 * no default locale, and line feeds on every system. What comes from a notice is text in every form
 * and never markup. The methods neither flush nor close what they write to, and throw {@link
 * java.io.UncheckedIOException} if it cannot be written.
 */
public final class ChangeWriter {

  private final ReportWords words;

  /** Writes in the language of a locale. */
  public ChangeWriter(Locale locale) {
    words = new ReportWords(Objects.requireNonNull(locale, "locale"));
  }

  /** Lines for people, the gravest changes first, each with its reason, law and places. */
  public void text(NoticeChanges changes, Appendable to) {
    Output out = new Output(to);
    for (Map.Entry<Change.Judgement, List<Change>> all : changes.byJudgement().entrySet()) {
      if (!all.getValue().isEmpty()) {
        out.line(heading(all.getKey()));
        for (Change change : all.getValue()) {
          out.line("  " + change.message(words.locale()));
          out.line("    " + change.reason(words.locale()) + " (" + law(change) + ")");
          out.line("    " + places(change));
        }
      }
    }
    out.line(summary(changes));
  }

  /**
   * A section in CommonMark that can stand in a published notice as its change log: a heading of
   * the second level, then a sentence for each change, the gravest first. Of wording, order and
   * form only the number is told.
   */
  public void markdown(NoticeChanges changes, Appendable to) {
    Output out = new Output(to);
    out.line("## " + words.get("changes.heading"));
    if (changes.isEmpty()) {
      out.line("");
      out.line(words.get("changes.none"));
    }
    section("changes.important", changes.mustBeTold(), out);
    Map<Change.Judgement, List<Change>> all = changes.byJudgement();
    section("changes.others", all.getOrDefault(Change.Judgement.SUBSTANTIVE, List.of()), out);
    int editorial = all.getOrDefault(Change.Judgement.EDITORIAL, List.of()).size();
    if (editorial > 0) {
      out.line("");
      out.line(words.count(editorial, "changes.editorial") + ".");
    }
  }

  private void section(String heading, List<Change> changes, Output out) {
    if (!changes.isEmpty()) {
      out.line("");
      out.line("### " + words.get(heading));
      out.line("");
      changes.forEach(
          change -> out.line("- " + MarkdownText.escape(change.message(words.locale()))));
    }
  }

  /**
   * An object with an array {@code changes} in the order of the notice, for programs. {@code
   * before} and {@code after} are JSON pointers into the two versions.
   */
  public void json(NoticeChanges changes, Appendable to) {
    JsonText json = new JsonText(new Output(to)).object();
    json.member("mustBeTold", !changes.mustBeTold().isEmpty());
    json.array("changes");
    for (Change change : changes.changes()) {
      json.object();
      json.member("kind", change.kind().name());
      json.member("subject", change.subject());
      json.member("judgement", change.judgement().name());
      change.before().ifPresent(place -> json.member("before", place.pointer()));
      change.after().ifPresent(place -> json.member("after", place.pointer()));
      json.member("message", change.message(words.locale()));
      json.member("reason", change.reason(words.locale()));
      json.member("provisions", change.provisions().stream().map(Provision::toString).toList());
      json.end();
    }
    json.end().end();
  }

  private String heading(Change.Judgement judgement) {
    return words.get("changes." + judgement.name());
  }

  private String summary(NoticeChanges changes) {
    if (changes.isEmpty()) {
      return words.get("changes.none");
    }
    int told = changes.mustBeTold().size();
    return words.count(changes.changes().size(), "changes")
        + ", "
        + words.count(told, "changes.told")
        + ".";
  }

  private String law(Change change) {
    return RuleText.law(change.provisions(), words);
  }

  private String places(Change change) {
    String before = change.before().map(Place::pointer).orElse("");
    String after = change.after().map(Place::pointer).orElse("");
    if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
      return after.isEmpty() ? before : after;
    }
    return before + " → " + after;
  }
}
