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
 * @param judgements what it said of every other part, in the order of the notice
 */
public record Answer(Rule rule, Outcome outcome, int met, List<Judgement> judgements) {

  /** Copies the judgements. */
  public Answer {
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
    Set<String> reasons = new TreeSet<>();
    for (Judgement judgement : judgements) {
      for (Remark remark : judgement.verdict().remarks()) {
        String template = Message.sentence(rule.sentences(), "why." + remark.key(), locale);
        reasons.add(Message.fill(template, remark.arguments(), locale));
      }
    }
    return reasons.isEmpty()
        ? Message.fill(
            Message.sentence(Words.SENTENCES, "why.no-such-part", locale), Map.of(), locale)
        : String.join(" ", reasons);
  }
}
