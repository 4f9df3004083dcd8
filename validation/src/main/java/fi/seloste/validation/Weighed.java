package fi.seloste.validation;

/**
 * A rule whose breaches weigh otherwise than it says.
 *
 * @param rule the rule itself
 * @param declaration its declaration with the other weight
 */
record Weighed(Rule rule, Rule.Declaration<?> declaration) implements Rule {

  static Rule of(Rule rule, Severity severity) {
    Rule itself = rule instanceof Weighed weighed ? weighed.rule : rule;
    return new Weighed(itself, itself.declaration().weighing(severity));
  }

  @Override
  public Sentences sentences() {
    return rule.sentences();
  }
}
