package fi.seloste.validation.report;

import fi.seloste.validation.Place;
import fi.seloste.validation.Provision;
import fi.seloste.validation.changes.Change;
import fi.seloste.validation.changes.NoticeChanges;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

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

  /**
   * Lines for people, the gravest changes first: each reason once with its law, below it each
   * register once if there are several, and a line with the place for each change.
   */
  public void text(NoticeChanges changes, Appendable to) {
    Output out = new Output(to);
    changes
        .byJudgement()
        .forEach(
            (judgement, those) -> {
              if (!those.isEmpty()) {
                out.line(words.get("changes." + judgement.name()));
                byReason(those).forEach(alike -> text(alike, out));
              }
            });
    out.line(summary(changes));
  }

  private void text(List<Change> alike, Output out) {
    Change first = alike.get(0);
    out.line("  " + first.reason(words.locale()) + " (" + law(first) + ")");
    byRegister(alike)
        .forEach(
            (register, those) -> {
              String indent = register.isEmpty() ? "    - " : "      - ";
              if (!register.isEmpty()) {
                out.line("    " + register);
              }
              those.forEach(
                  it -> out.line(indent + it.line(words.locale()) + " (" + places(it) + ")"));
            });
  }

  /**
   * A section in CommonMark that can stand in a published notice as its change log, for those who
   * read the notice: a heading of the second level, the days of the versions, then what the changes
   * mean, the gravest first, each once with its law and the changes as a list below it. Of wording,
   * order and form only the number is told.
   */
  public void markdown(NoticeChanges changes, Appendable to) {
    Output out = new Output(to);
    out.line("## " + words.get("changes.heading"));
    paragraph(days(changes), out);
    if (changes.isEmpty()) {
      paragraph(words.get("changes.none"), out);
    }
    section("changes.important", changes.mustBeTold(), out);
    Map<Change.Judgement, List<Change>> all = changes.byJudgement();
    section("changes.others", all.getOrDefault(Change.Judgement.SUBSTANTIVE, List.of()), out);
    int editorial = all.getOrDefault(Change.Judgement.EDITORIAL, List.of()).size();
    if (editorial > 0) {
      paragraph(words.count(editorial, "changes.editorial") + ".", out);
    }
  }

  private void section(String heading, List<Change> changes, Output out) {
    if (!changes.isEmpty()) {
      paragraph("### " + words.get(heading), out);
      byReason(changes).forEach(alike -> markdown(alike, out));
    }
  }

  private void markdown(List<Change> alike, Output out) {
    Change first = alike.get(0);
    paragraph(MarkdownText.escape(first.meaning(words.locale()) + " (" + law(first) + ")"), out);
    out.line("");
    byRegister(alike)
        .forEach(
            (register, those) -> {
              String indent = register.isEmpty() ? "- " : "  - ";
              if (!register.isEmpty()) {
                out.line("- " + MarkdownText.escape(register));
              }
              those.forEach(it -> out.line(indent + MarkdownText.escape(it.line(words.locale()))));
            });
  }

  private static void paragraph(String text, Output out) {
    if (!text.isEmpty()) {
      out.line("");
      out.line(text);
    }
  }

  /** From when the changes apply, and of which day the versions are; empty if they tell no days. */
  private String days(NoticeChanges changes) {
    if (changes.isEmpty() || changes.earlierDay().equals(changes.laterDay())) {
      return "";
    }
    String later =
        changes
            .appliesFrom()
            .map(day -> words.get("changes.applies", "day", day))
            .or(() -> changes.laterDay().map(day -> words.get("changes.later", "day", day)))
            .orElse("");
    String earlier =
        changes.earlierDay().map(day -> words.get("changes.earlier", "day", day)).orElse("");
    return (later + " " + earlier).strip();
  }

  /** The changes with the same reason together, in the order in which the reasons come first. */
  private Collection<List<Change>> byReason(List<Change> changes) {
    return changes.stream()
        .collect(
            Collectors.groupingBy(
                change -> change.reason(words.locale()),
                LinkedHashMap::new,
                Collectors.toUnmodifiableList()))
        .values();
  }

  /** The changes by register, first those that stand in none, under an empty name. */
  private Map<String, List<Change>> byRegister(List<Change> changes) {
    Map<String, List<Change>> all = new LinkedHashMap<>();
    all.put("", new ArrayList<>());
    for (Change change : changes) {
      all.computeIfAbsent(change.register(words.locale()).orElse(""), register -> new ArrayList<>())
          .add(change);
    }
    return all;
  }

  /**
   * An object with an array {@code changes} in the order of the notice, for programs. {@code
   * before} and {@code after} are JSON pointers into the two versions, days are written as {@code
   * 2026-11-20}.
   */
  public void json(NoticeChanges changes, Appendable to) {
    JsonText json = new JsonText(new Output(to)).object();
    json.member("mustBeTold", !changes.mustBeTold().isEmpty());
    changes.earlierDay().ifPresent(day -> json.member("earlierDay", day.toString()));
    changes.laterDay().ifPresent(day -> json.member("laterDay", day.toString()));
    changes.appliesFrom().ifPresent(day -> json.member("appliesFrom", day.toString()));
    json.array("changes");
    for (Change change : changes.changes()) {
      json.object();
      json.member("kind", change.kind().name());
      json.member("subject", change.subject());
      json.member("judgement", change.judgement().name());
      change.before().ifPresent(place -> json.member("before", place.pointer()));
      change.after().ifPresent(place -> json.member("after", place.pointer()));
      change.register(words.locale()).ifPresent(register -> json.member("register", register));
      json.member("message", change.message(words.locale()));
      json.member("reason", change.reason(words.locale()));
      json.member("provisions", change.provisions().stream().map(Provision::toString).toList());
      json.end();
    }
    json.end().end();
  }

  private String summary(NoticeChanges changes) {
    if (changes.isEmpty()) {
      return words.get("changes.none");
    }
    int all = changes.changes().size();
    int told = changes.mustBeTold().size();
    String key = told == 0 ? "none" : all == 1 ? "only" : told == 1 ? "one" : "many";
    return words.count(all, "changes") + ". " + words.get("changes.told." + key, "number", told);
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
