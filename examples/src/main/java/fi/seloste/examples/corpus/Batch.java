package fi.seloste.examples.corpus;

/**
 * A few whole lines of a corpus.
 *
 * @param linesBefore how many lines stand before them
 * @param lines how many they are
 * @param end the offset after them, in bytes
 * @param text the lines; of a too long one the beginning
 */
record Batch(long linesBefore, int lines, long end, byte[] text) {

  /** What a line is taken to need beside its text: a notice, and what is found in it. */
  private static final int ROOM_FOR_A_LINE = 1 << 14;

  /** About how many bytes it takes to check them. */
  long room() {
    return text.length + (long) lines * ROOM_FOR_A_LINE;
  }
}
