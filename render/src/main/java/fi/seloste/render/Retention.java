package fi.seloste.render;

import fi.seloste.model.CriteriaKind;
import fi.seloste.model.RetentionRule;
import java.util.ArrayList;
import java.util.List;

/** How long data are kept, or what decides it: Articles 13(2)(a) and 14(2)(a). */
final class Retention {

  private final Language language;
  private final Directory directory;

  Retention(Language language, Directory directory) {
    this.language = language;
    this.directory = directory;
  }

  /** A table of the rules; nothing if there is none. */
  List<Block> table(List<RetentionRule> rules) {
    List<List<List<Block>>> rows =
        Several.each(rules, rule -> List.of(scope(rule), period(rule), details(rule)));
    return Tables.of(
        language, "heading.retention", List.of("data", "retentionPeriod", "details"), rows);
  }

  /** A rule in blocks without a table. */
  List<Block> of(RetentionRule rule) {
    Facts facts = new Facts(language);
    facts.add(scope(rule));
    facts.add(period(rule));
    facts.add(details(rule));
    return facts.blocks();
  }

  private List<Block> scope(RetentionRule rule) {
    Facts facts = new Facts(language);
    List<List<Inline>> data = directory.dataCategories(rule.dataCategories());
    if (!data.isEmpty()) {
      facts.add(Language.paragraph(Several.joined(data, ", ")));
    }
    facts.text(rule.data());
    facts.codes("materials", rule.materials());
    facts.lines("dataSubjectCategories", directory.dataSubjects(rule.dataSubjectCategories()));
    facts.lines("purposes", directory.purposes(rule.purposes()));
    if (facts.isEmpty()) {
      facts.add(Language.paragraph(Words.capital(language.word("unnamed.personalData"))));
    }
    return facts.blocks();
  }

  private List<Block> period(RetentionRule rule) {
    Facts facts = new Facts(language);
    List<Inline> line = new ArrayList<>();
    String period = span(rule);
    if (!period.isEmpty()) {
      line.add(new Inline.Words(Words.capital(period)));
    }
    rule.eventDescription()
        .map(language::line)
        .filter(it -> !it.isEmpty())
        .ifPresent(
            it -> {
              line.add(new Inline.Words(line.isEmpty() ? "" : " ("));
              line.addAll(it);
              line.add(new Inline.Words(line.size() == it.size() + 1 ? "" : ")"));
            });
    if (!line.isEmpty()) {
      facts.add(Language.paragraph(line));
    }
    facts.day("until", rule.until());
    rule.criteriaKind()
        .filter(kind -> kind != CriteriaKind.SPECIFIC) // what an absent kind means
        .ifPresent(kind -> facts.add(Language.paragraph(language.words().capital(kind))));
    facts.text("criteria", rule.criteria());
    return facts.blocks();
  }

  /** The bound, the period and the event, as far as they are told, such as "at least 1 year". */
  private String span(RetentionRule rule) {
    Words words = language.words();
    String length = rule.period().map(words::of).orElse("");
    String span =
        rule.event()
            .map(
                event -> {
                  String key = "RetentionEvent." + event.code();
                  return length.isEmpty()
                      ? words.get(key + ".until")
                      : words
                          .get("period.after", "period", length)
                          .replace("{event}", words.get(key));
                })
            .orElse(length);
    return rule.bound()
        .map(
            bound ->
                span.isEmpty()
                    ? words.of(bound)
                    : words.get("period.bound", "bound", words.of(bound)).replace("{period}", span))
        .orElse(span);
  }

  private List<Block> details(RetentionRule rule) {
    Facts facts = new Facts(language);
    facts.text(rule.description());
    facts.text("reason", rule.reason());
    facts.laws("laws", rule.laws());
    rule.reviewInterval()
        .ifPresent(it -> facts.words("reviewInterval", Words.capital(language.words().every(it))));
    facts.texts("exceptions", rule.exceptions());
    facts.code("disposal", rule.disposal());
    return facts.blocks();
  }
}
