package fi.seloste.validation;

import fi.seloste.model.Waiver;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One place where a rule is breached, or where only a person can tell whether it is.
 *
 * <p>The sentences are made when they are asked for, in Finnish, Swedish or else English.
 *
 * @param rule the rule
 * @param outcome {@link Outcome#BREACHED} or {@link Outcome#UNDECIDED}
 * @param remark the place, and what the sentence is made of
 * @param waiver the notice's own reason to let the breach stand; absent unless it is waived
 */
public record Finding(Rule rule, Outcome outcome, Remark remark, Optional<Waiver> waiver) {

  /** A finding has a rule and a place. */
  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(remark, "remark");
  }

  /** Where to look. */
  public Place place() {
    return remark.place();
  }

  /** How much it weighs. */
  public Severity severity() {
    return rule.severity();
  }

  /** Whether the notice itself gives a reason to let the breach stand. */
  public boolean isWaived() {
    return waiver.isPresent();
  }

  /** The key of the sentence that {@link #message} fills: the rule's id, or one that begins so. */
  public String key() {
    return remark.key().isEmpty() ? rule.id() : rule.id() + "." + remark.key();
  }

  /**
   * What stands for {@code {name}} in the sentence, as {@link #message} writes it; the name in
   * braces if the finding has no such argument.
   */
  public String argument(String name, Locale locale) {
    return Message.fill("{" + name + "}", remark.arguments(), locale);
  }

  /** What is wrong, or the question for a person. */
  public String message(Locale locale) {
    return Message.fill(
        Message.sentence(rule.sentences(), key(), locale), remark.arguments(), locale);
  }

  /** What to do about it. */
  public String fix(Locale locale) {
    String template =
        Message.find(rule.sentences(), key() + ".fix", locale)
            .orElseGet(() -> Message.sentence(rule.sentences(), rule.id() + ".fix", locale));
    return Message.fill(template, remark.arguments(), locale);
  }

  /**
   * One line in English for logs: what it came to, the rule, the place and {@link #message}. The
   * form may change.
   */
  @Override
  public String toString() {
    String place = place().toString().strip();
    String message =
        Message.find(rule.sentences(), key(), Locale.ENGLISH)
            .map(sentence -> ": " + Message.fill(sentence, remark.arguments(), Locale.ENGLISH))
            .orElse("");
    return outcome
        + " "
        + severity()
        + (isWaived() ? " (waived) " : " ")
        + rule.id()
        + (place.isEmpty() ? "" : " at " + place)
        + message;
  }
}
