package fi.seloste.validation;

/**
 * A breach of a rule by one part, or a question about it.
 *
 * @param place where the part stands
 * @param verdict what the rule said
 */
public record Judgement(Place place, Verdict verdict) {}
