package fi.seloste.validation.report;

import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.Answer;
import fi.seloste.validation.Outcome;
import fi.seloste.validation.Place;
import fi.seloste.validation.Profile;
import fi.seloste.validation.Provision;
import fi.seloste.validation.Remark;
import fi.seloste.validation.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a rule says of itself, whatever the notice. Where a sentence would be filled from a notice
 * there is an ellipsis.
 *
 * @param rule the rule
 * @param words the words in the language of the document
 */
record RuleText(Rule rule, ReportWords words) {

  private static final Pattern ARGUMENT = Pattern.compile("\\{\\w+}");

  /** The provisions with each act named once: {@code GDPR 13(1)(c), 14(1)(c); WP260}. */
  String law() {
    return law(rule.provisions(), words);
  }

  static String law(List<Provision> provisions, ReportWords words) {
    StringBuilder law = new StringBuilder();
    String act = "";
    for (Provision provision : provisions) {
      boolean sameAct = !provision.act().isEmpty() && provision.act().equals(act);
      law.append(law.length() == 0 ? "" : sameAct ? ", " : "; ")
          .append(sameAct ? provision.locator() : words.get(provision));
      act = provision.act();
    }
    return law.toString();
  }

  /** Each provision once, with its act. */
  List<String> provisions() {
    return rule.provisions().stream().map(Provision::toString).distinct().toList();
  }

  /** The documents and countries that the rule is for; none for an application's own rule. */
  List<String> profiles() {
    return rule.declaration().profiles().stream().map(RuleText::name).toList();
  }

  static String name(Profile profile) {
    return profile.name().toLowerCase(Locale.ROOT);
  }

  /** What the rule demands; its message, if it does not say so. */
  String demand() {
    return rule.demand(words.locale()).orElseGet(this::message);
  }

  /** What the rule says of a breach. */
  String message() {
    return sentence(rule.id()).orElse(rule.id());
  }

  /** What to do about a breach. */
  String fix() {
    return find("fix").orElse("");
  }

  /** What it says of breaches that another sentence than the message tells better. */
  List<Saying> variants() {
    return sayings().filter(saying -> !saying.isQuestion()).toList();
  }

  /** What it asks a person where a notice does not tell enough. */
  List<Saying> questions() {
    return sayings().filter(Saying::isQuestion).toList();
  }

  /** In which cases it asks nothing. */
  List<String> reasons() {
    Stream<String> told =
        rule.sentences().reasons(rule.id()).stream()
            .map(why -> reason(List.of(Remark.of(Place.notice(), why))));
    boolean isOnSomeNotices =
        rule.declaration().outcomes().contains(Outcome.NOT_APPLICABLE)
            && rule.declaration().part() != PrivacyNotice.class;
    return Stream.concat(isOnSomeNotices ? Stream.of(reason(List.of())) : Stream.empty(), told)
        .toList();
  }

  private String reason(List<Remark> reasons) {
    return new Answer(rule, Outcome.NOT_APPLICABLE, 0, reasons, List.of()).reason(words.locale());
  }

  private Stream<Saying> sayings() {
    int beginning = rule.id().length() + 1;
    return rule.sentences().keys(rule.id()).stream()
        .filter(key -> key.length() > beginning)
        .map(key -> key.substring(beginning))
        .filter(name -> !name.equals("demand") && !name.equals("fix") && !name.endsWith(".fix"))
        .map(
            name ->
                new Saying(
                    name, find(name).orElseThrow(), find(name + ".fix").orElseGet(this::fix)));
  }

  /**
   * One of several sentences of a rule.
   *
   * @param name which it is
   * @param sentence the sentence
   * @param fix what to do about it
   */
  record Saying(String name, String sentence, String fix) {
    boolean isQuestion() {
      return name.startsWith("ask.");
    }
  }

  private Optional<String> find(String name) {
    return sentence(rule.id() + "." + name);
  }

  private Optional<String> sentence(String key) {
    return rule.sentences()
        .find(key, words.language())
        .or(() -> rule.sentences().find(key, "en"))
        .map(sentence -> ARGUMENT.matcher(sentence).replaceAll("…"));
  }
}
