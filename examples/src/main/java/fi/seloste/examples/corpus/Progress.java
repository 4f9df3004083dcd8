package fi.seloste.examples.corpus;

/**
 * How far a run has come.
 *
 * @param offset in the corpus, in bytes
 * @param lines how many lines stand before it
 * @param counts of these lines
 */
public record Progress(long offset, long lines, Counts counts) {

  /** At the start of a corpus. */
  public static Progress none() {
    return new Progress(0, 0, new Counts());
  }
}
