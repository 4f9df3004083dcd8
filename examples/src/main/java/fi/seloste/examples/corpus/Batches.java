package fi.seloste.examples.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts NDJSON into batches of whole lines, and holds no more of it than one batch. */
final class Batches {

  /** A batch ends with the line that brings it to so many bytes, or so many lines. */
  private static final int BYTES = 1 << 16;

  private static final int LINES = 64;

  private final InputStream in;
  private final int longestLine;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private long offset;
  private long lines;

  private byte[] text = new byte[BYTES];
  private int length;

  /**
   * Of a stream that has been passed over up to an offset.
   *
   * @param longestLine how much of a line is kept, at least
   */
  Batches(InputStream in, long offset, long lines, int longestLine) {
    this.in = in;
    this.offset = offset;
    this.lines = lines;
    this.longestLine = longestLine;
  }

  /** The next lines; null at the end of the stream. */
  @Nullable Batch next() throws IOException {
    length = 0;
    int taken = 0;
    while (taken < LINES && length < BYTES && takeLine()) {
      taken++;
    }
    if (taken == 0) {
      return null;
    }
    Batch batch = new Batch(lines, taken, offset, Arrays.copyOf(text, length));
    lines += taken;
    return batch;
  }

  private boolean takeLine() throws IOException {
    int begin = length;
    boolean isThere = false;
    while (from < to || fill()) {
      isThere = true;
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      boolean isWhole = end < to;
      end += isWhole ? 1 : 0;
      take(end, begin, isWhole);
      offset += end - from;
      from = end;
      if (isWhole) {
        break;
      }
    }
    return isThere;
  }

  /** Takes the rest of the buffer up to an end, but of a too long line only its line feed. */
  private void take(int end, int begin, boolean isWhole) {
    int more = end - from;
    if (length - begin + (long) more > longestLine) {
      more = Math.max(0, longestLine - (length - begin));
      append(from, more);
      if (isWhole) {
        append(end - 1, 1);
      }
    } else {
      append(from, more);
    }
  }

  private void append(int start, int count) {
    if (length + count > text.length) {
      text = Arrays.copyOf(text, Math.max(length + count, text.length * 2));
    }
    System.arraycopy(buffer, start, text, length, count);
    length += count;
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, in.read(buffer));
    return to > 0;
  }
}
