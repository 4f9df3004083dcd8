package fi.seloste.validation;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.PrivacyNotice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code docs/rules.md}: every rule with what it demands, says and asks, as the cases show it. */
final class RulesDocument {

  /** A notice in JSON, and the day for which it is checked. */
  record Example(String json, LocalDate asOf) {

    static Example of(PrivacyNotice notice, LocalDate asOf) {
      return new Example(NoticeJson.write(notice).strip(), asOf);
    }

    Case asCase(Rule rule, Outcome outcome) {
      return new Case(rule, outcome, "example", NoticeJson.read(json), asOf, List.of());
    }
  }

  /**
   * The two examples of a rule: one that passes, and one that breaches it or leads to a question.
   */
  record Examples(Example passes, Example fails) {}

  private static final Pattern SECTION =
      Pattern.compile("(?m)^### (\\S+)$(.*?)(?=^##|\\z)", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "(Passes|Breaches|Leads to a question)(?:, as of ([0-9-]+))?:\n\n```json\n(.*?)\n```",
          Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final Locale ENGLISH = Locale.ENGLISH;

  private final List<Rule> rules;
  private final Map<Rule, List<Case>> cases;

  RulesDocument(List<Rule> rules, List<Case> cases) {
    this.rules = rules;
    this.cases = cases.stream().collect(Collectors.groupingBy(Case::rule));
  }

  /** The examples that a document holds, by the id of the rule. */
  static Map<String, Examples> examples(String document) {
    Map<String, Examples> all = new LinkedHashMap<>();
    Matcher section = SECTION.matcher(document);
    while (section.find()) {
      Map<String, Example> found = new LinkedHashMap<>();
      Matcher example = EXAMPLE.matcher(section.group(2));
      while (example.find()) {
        LocalDate asOf =
            Optional.ofNullable(example.group(2)).map(LocalDate::parse).orElse(Case.TODAY);
        found.put(example.group(1), new Example(example.group(3), asOf));
      }
      if (found.size() == 2) {
        Example passes = found.remove("Passes");
        all.put(section.group(1), new Examples(passes, found.values().iterator().next()));
      }
    }
    return all;
  }

  /** Examples of a rule, from its first cases, with everything left out that they do not need. */
  Examples newExamples(Rule rule) {
    return new Examples(smallest(rule, Outcome.MET), smallest(rule, failing(rule)));
  }

  /** Some rules only ask. */
  static Outcome failing(Rule rule) {
    return rule.declaration().outcomes().contains(Outcome.BREACHED)
        ? Outcome.BREACHED
        : Outcome.UNDECIDED;
  }

  private Example smallest(Rule rule, Outcome outcome) {
    Case first =
        cases.get(rule).stream().filter(it -> it.outcome() == outcome).findFirst().orElseThrow();
    return Example.of(
        Shrinking.of(
            first.notice(),
            notice ->
                outcome(new Case(rule, outcome, "", notice, first.asOf(), List.of())) == outcome),
        first.asOf());
  }

  static Outcome outcome(Case each) {
    return answer(each.check(), each.rule()).outcome();
  }

  private static Answer answer(Report report, Rule rule) {
    return report.answers().stream().filter(it -> it.rule() == rule).findFirst().orElseThrow();
  }

  /** The whole document. */
  String text(Map<String, Examples> examples) {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        # The rules

        What seloste asks of a notice or a record, rule by rule, in the order of the law. This page is
        made from the rules, their sentences and their cases, and a test holds it to them; every
        example on it is run. How the rules read the law, and where they depart from the usual
        reading, stands in [law.md](law.md).

        An **error** keeps a notice from being published, a **warning** is a likely defect, an
        **info** is good practice. A question is put where only a person can tell; it keeps nothing
        back. The examples are excerpts: they leave out all that the one rule does not look at, so
        other rules find much in them.

        WP243, WP251 and WP260 are the guidelines of the Article 29 Working Party on data protection
        officers, automated decisions and transparency, which the EDPB has endorsed. VNa is a decree
        of the Finnish government; the Finnish acts are cited by their Finnish names and numbers.

        """);
    byArticle(text);
    String subject = "";
    for (Rule rule : rules) {
      String its = rule.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
      if (!its.equals(subject)) {
        subject = its;
        text.append("\n## ").append(capital(subject.toLowerCase(ENGLISH))).append('\n');
      }
      rule(rule, examples.get(rule.id()), text);
    }
    return text.toString();
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(ENGLISH) + words.substring(1);
  }

  private void byArticle(StringBuilder text) {
    Map<String, Set<String>> places =
        new TreeMap<>(Comparator.comparing(RulesDocument::rank).thenComparing(byNumbers()));
    for (Rule rule : rules) {
      for (Provision provision : rule.provisions()) {
        places
            .computeIfAbsent(provision.toString(), place -> new LinkedHashSet<>())
            .add("[" + rule.id() + "](#" + rule.id() + ")");
      }
    }
    text.append("## By article\n\n| provision | rules |\n|---|---|\n");
    places.forEach(
        (place, ids) ->
            text.append("| ")
                .append(place)
                .append(" | ")
                .append(String.join("<br>", ids))
                .append(" |\n"));
  }

  private static final List<Pattern> ORDER =
      List.of(
          Pattern.compile("GDPR \\d.*"),
          Pattern.compile("GDPR .*"),
          Pattern.compile("(Directive|Decision|EEA) .*"),
          Pattern.compile(".* §.*|.* \\d+/\\d{4}(?<!(Guidelines|Decision) \\d{1,2}/\\d{4})"),
          Pattern.compile("(EDPB|WP).*"),
          Pattern.compile("CJEU .*"));

  /** The Regulation first, then other acts, then guidelines and cases, then what is no law. */
  private static int rank(String provision) {
    for (int i = 0; i < ORDER.size(); i++) {
      if (ORDER.get(i).matcher(provision).matches()) {
        return i;
      }
    }
    return ORDER.size();
  }

  /** As one counts: 6(1) before 13(1)(c). */
  private static Comparator<String> byNumbers() {
    return Comparator.comparing(
            (String place) ->
                NUMBER
                    .matcher(place)
                    .replaceAll(
                        number ->
                            "0".repeat(Math.max(0, 6 - number.group().length())) + number.group()))
        .thenComparing(Comparator.naturalOrder());
  }

  private void rule(Rule rule, Examples examples, StringBuilder text) {
    text.append("\n### ").append(rule.id()).append("\n\n");
    text.append(rule.demand(ENGLISH).orElseThrow()).append("\n\n");
    text.append("**")
        .append(capital(rule.severity().name().toLowerCase(ENGLISH)))
        .append("** · ")
        .append(documents(rule))
        .append(" · ")
        .append(
            rule.provisions().stream().map(Provision::toString).collect(Collectors.joining("; ")))
        .append("\n\n");
    told("Says, for instance", messages(rule, Outcome.BREACHED), text);
    told("Asks, for instance", messages(rule, Outcome.UNDECIDED), text);
    told("Does not apply", reasons(rule), text);
    text.append("- To do: ").append(fix(rule)).append('\n');
    example("Passes", examples.passes(), text);
    example(
        failing(rule) == Outcome.BREACHED ? "Breaches" : "Leads to a question",
        examples.fails(),
        text);
  }

  private static String documents(Rule rule) {
    return rule.declaration().profiles().stream()
        .map(Profile::name)
        .map(name -> name.equals("FINLAND") ? "Finland" : name.toLowerCase(ENGLISH))
        .collect(Collectors.joining(", "));
  }

  private static void told(String what, Set<String> sentences, StringBuilder text) {
    for (String sentence : sentences) {
      text.append("- ").append(what).append(": ").append(escaped(sentence)).append('\n');
    }
  }

  private static String escaped(String sentence) {
    return sentence.replaceAll("([*_<>\\[\\]`])", "\\\\$1");
  }

  /** One sentence for each key, as the first case fills it. */
  private Set<String> messages(Rule rule, Outcome outcome) {
    Map<String, String> byKey = new LinkedHashMap<>();
    for (Case each : cases.get(rule)) {
      if (each.outcome() == outcome) {
        for (Finding finding : each.check().findings()) {
          if (finding.rule() == rule) {
            byKey.putIfAbsent(finding.remark().key(), finding.message(ENGLISH));
          }
        }
      }
    }
    return new LinkedHashSet<>(byKey.values());
  }

  private Set<String> reasons(Rule rule) {
    Set<String> reasons = new LinkedHashSet<>();
    for (Case each : cases.get(rule)) {
      if (each.outcome() == Outcome.NOT_APPLICABLE) {
        reasons.add(answer(each.check(), rule).reason(ENGLISH));
      }
    }
    return reasons;
  }

  private String fix(Rule rule) {
    Set<String> fixes = new LinkedHashSet<>();
    for (Case each : cases.get(rule)) {
      if (each.outcome() == failing(rule)) {
        each.check().findings().stream()
            .filter(finding -> finding.rule() == rule)
            .forEach(finding -> fixes.add(finding.fix(ENGLISH)));
      }
    }
    return escaped(List.copyOf(fixes).get(0));
  }

  private static void example(String what, Example example, StringBuilder text) {
    text.append('\n').append(what);
    if (!example.asOf().equals(Case.TODAY)) {
      text.append(", as of ").append(example.asOf());
    }
    text.append(":\n\n```json\n").append(example.json()).append("\n```\n");
  }

  /** The examples of the rules: those that a document has, and new ones for the others. */
  Map<String, Examples> examplesFrom(String document) {
    Map<String, Examples> known = examples(document);
    Map<String, Examples> all = new LinkedHashMap<>();
    for (Rule rule : rules) {
      Examples its = known.get(rule.id());
      all.put(rule.id(), its != null && holds(rule, its) ? its : newExamples(rule));
    }
    return all;
  }

  static boolean holds(Rule rule, Examples examples) {
    return outcome(examples.passes().asCase(rule, Outcome.MET)) == Outcome.MET
        && outcome(examples.fails().asCase(rule, failing(rule))) == failing(rule);
  }

  /** The names of the rules for which a document has no two examples. */
  List<String> withoutExamples(String document) {
    List<String> ids = new ArrayList<>(rules.stream().map(Rule::id).toList());
    ids.removeAll(examples(document).keySet());
    return ids;
  }
}
