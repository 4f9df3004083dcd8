package fi.seloste.validation.report;

import fi.seloste.validation.PlainText;
import fi.seloste.validation.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Says what rules ask, for people who meet their ids in a report.
 *
 * <p>The words are Finnish, Swedish or else English. Where a sentence would be filled from a notice
 * there is an ellipsis. The methods throw {@link java.io.UncheckedIOException} if the output cannot
 * be written.
 */
public final class RuleGuide {

  private static final int WIDTH = 80;
  private static final String INDENT = "    ";

  private final ReportWords words;

  /** A guide in the language of a locale. */
  public RuleGuide(Locale locale) {
    this.words = new ReportWords(locale);
  }

  /** A line for each rule: its id, how much a breach weighs, the law, and what it demands. */
  public void list(Collection<? extends Rule> rules, Appendable out) {
    Output output = new Output(out);
    int longest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    int widest = rules.stream().mapToInt(rule -> severity(rule).length()).max().orElse(0);
    for (Rule rule : rules) {
      RuleText text = new RuleText(rule, words);
      output.line(
          padded(rule.id(), longest)
              + "  "
              + padded(severity(rule), widest)
              + "  ["
              + text.law()
              + "] "
              + PlainText.line(text.demand()));
    }
  }

  private String severity(Rule rule) {
    return words.get(rule.severity());
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  /** All about one rule, in lines of at most 80 characters. */
  public void explain(Rule rule, Appendable out) {
    Output output = new Output(out);
    RuleText text = new RuleText(rule, words);
    output.line(rule.id());
    if (!text.demand().equals(text.message())) {
      output.print(wrapped(text.demand(), ""));
    }
    output.line("");
    output.print(wrapped(words.get("severity") + ": " + words.get(word(rule) + ".means"), ""));
    output.print(wrapped(words.get("law") + ": " + text.law(), ""));
    if (!text.profiles().isEmpty()) {
      String profiles =
          text.profiles().stream()
              .map(profile -> words.get("profile." + profile))
              .collect(Collectors.joining("; "));
      output.print(wrapped(words.get("profiles") + ": " + profiles, ""));
    }
    heading("message.heading", output);
    output.print(wrapped(text.message(), INDENT));
    writeFix(text.fix(), output);
    write("variants.heading", text.variants(), text.fix(), output);
    write("questions.heading", text.questions(), text.fix(), output);
    List<String> reasons = text.reasons();
    if (!reasons.isEmpty()) {
      heading("reasons.heading", output);
      reasons.forEach(reason -> output.print(wrapped(reason, INDENT)));
    }
  }

  private static String word(Rule rule) {
    return rule.severity().name().toLowerCase(Locale.ROOT);
  }

  private void heading(String key, Output output) {
    output.line("");
    output.line(words.get(key));
  }

  /** Each sentence, with what to do about it if that is not what the rule says anyway. */
  private void write(String key, List<RuleText.Saying> sayings, String usualFix, Output output) {
    if (!sayings.isEmpty()) {
      heading(key, output);
      for (RuleText.Saying saying : sayings) {
        output.print(wrapped(saying.sentence(), INDENT));
        if (!saying.fix().equals(usualFix)) {
          writeFix(saying.fix(), output);
        }
      }
    }
  }

  private void writeFix(String fix, Output output) {
    if (!fix.isEmpty()) {
      output.print(wrapped(words.get("fix.heading") + ": " + fix, INDENT));
    }
  }

  /** A paragraph in lines that break between words. */
  private static String wrapped(String paragraph, String indent) {
    StringBuilder lines = new StringBuilder();
    StringBuilder line = new StringBuilder(indent);
    for (String word : PlainText.line(paragraph).strip().split(" +")) {
      boolean first = line.length() == indent.length();
      if (!first
          && line.codePointCount(0, line.length()) + 1 + word.codePointCount(0, word.length())
              > WIDTH) {
        lines.append(line).append('\n');
        line.setLength(indent.length());
        first = true;
      }
      line.append(first ? "" : " ").append(word);
    }
    return lines.append(line).append('\n').toString();
  }

  /** All about each rule as JSON: an object with an array {@code rules}, for programs. */
  public void json(Collection<? extends Rule> rules, Appendable out) {
    JsonText json = new JsonText(new Output(out));
    json.object().array("rules");
    for (Rule rule : rules) {
      RuleText text = new RuleText(rule, words);
      json.object();
      json.member("id", rule.id());
      json.member("severity", rule.severity().name());
      json.member("provisions", text.provisions());
      json.member("profiles", text.profiles());
      json.member("demand", text.demand());
      json.member("message", text.message());
      json.member("fix", text.fix());
      write("variants", text.variants(), json);
      write("questions", text.questions(), json);
      json.member("reasons", text.reasons());
      json.end();
    }
    json.end().end();
  }

  private static void write(String name, List<RuleText.Saying> sayings, JsonText json) {
    json.array(name);
    for (RuleText.Saying saying : sayings) {
      json.object();
      json.member("sentence", saying.sentence());
      json.member("fix", saying.fix());
      json.end();
    }
    json.end();
  }
}
