package fi.seloste.validation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a rule came to for the whole notice.
 *
 * @param rule the rule
 * @param outcome the gravest of its outcomes; not applicable if the notice has no part for it
 * @param met how many parts met it
 * @param reasons why it does not apply to others, each reason once
 * @param judgements the breaches and the questions, in the order of the notice
 */
public record Answer(
    Rule rule, Outcome outcome, int met, List<Remark> reasons, List<Judgement> judgements) {

  /** Copies the lists. */
  public Answer {
    reasons = List.copyOf(reasons);
    judgements = List.copyOf(judgements);
  }

  /**
   * Why the rule does not apply, in Finnish, Swedish or else English; empty if it does.
   *
   * <p>A rule for parts of which the notice has none says so.
   */
  public String reason(Locale locale) {
    if (outcome != Outcome.NOT_APPLICABLE) {
      return "";
    }
    Set<String> sentences = new TreeSet<>();
    for (Remark reason : reasons) {
      String template = Message.sentence(rule.sentences(), "why." + reason.key(), locale);
      sentences.add(Message.fill(template, reason.arguments(), locale));
    }
    return sentences.isEmpty()
        ? Message.fill(
            Message.sentence(Words.SENTENCES, "why.no-such-part", locale), Map.of(), locale)
        : String.join(" ", sentences);
  }
}
