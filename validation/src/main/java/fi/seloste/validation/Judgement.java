package fi.seloste.validation;

/**
 * What a rule said of one part.
 *
 * @param place where the part stands
 * @param verdict what the rule said
 */
public record Judgement(Place place, Verdict verdict) {}
