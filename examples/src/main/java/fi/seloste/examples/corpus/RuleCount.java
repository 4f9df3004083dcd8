package fi.seloste.examples.corpus;

import java.io.Serializable;

/**
 * What one rule found in a corpus.
 *
 * @param severity what a breach of it weighs
 * @param notices in how many notices it is breached, and no reason is given for it
 * @param breaches how many places of them breach it
 * @param waived how many breaches a reason is given for
 * @param undecided how many questions it leaves to people
 */
public record RuleCount(String severity, long notices, long breaches, long waived, long undecided)
    implements Serializable {

  private static final long serialVersionUID = 1;

  RuleCount plus(RuleCount other) {
    return new RuleCount(
        severity,
        notices + other.notices,
        breaches + other.breaches,
        waived + other.waived,
        undecided + other.undecided);
  }
}
