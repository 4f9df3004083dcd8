package fi.seloste.validation;

/**
 * A rule that failed instead of judging: a defect of the rule, which says nothing about the notice.
 *
 * @param rule the rule
 * @param place the part that it could not judge
 * @param cause what it threw
 */
public record EngineError(Rule rule, Place place, Throwable cause) {}
