package fi.seloste.jackson;

import java.io.ByteArrayInputStream;
import java.io.CharArrayReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * The text of one notice, held in hand as bytes of UTF-8 or as UTF-16 units.
 *
 * <p>A place in it is an offset in bytes or units; line and column are worked out only when
 * somebody asks for them.
 */
abstract class Source {

  /** After the byte order mark of what is in hand: lines and columns are counted from here. */
  private final int origin;

  /** Where the text begins: at the origin, or within a page. */
  final int start;

  final int end;
  private final int firstLine;
  private volatile int @Nullable [] lines;

  private Source(int origin, int start, int end, int firstLine) {
    this.origin = origin;
    this.start = start;
    this.end = end;
    this.firstLine = firstLine;
  }

  /** The first {@code length} bytes of an array. */
  static Source of(byte[] bytes, int length, int firstLine) {
    int origin = Bytes.isMarked(bytes, 0, length) ? 3 : 0;
    return new Bytes(bytes, origin, origin, length, firstLine);
  }

  static Source of(String text) {
    int origin = !text.isEmpty() && text.charAt(0) == '\uFEFF' ? 1 : 0;
    return new Units(
        text.toCharArray(),
        origin,
        origin,
        text.length(),
        text.indexOf('\\') >= 0 && (text.contains("\\uD") || text.contains("\\ud")));
  }

  /** What stands between two offsets of this text, with line and column in all of it. */
  abstract Source part(int from, int to);

  abstract JsonParser parser();

  /** From the start, after {@link #checkEncoding}. */
  abstract Reader reader();

  /** The byte or the UTF-16 unit at an offset. */
  abstract int at(int offset);

  /** What stands between two offsets. */
  abstract String text(int from, int to);

  /** The offset that a parser of this source means. */
  abstract int offset(TokenStreamLocation location);

  /** How many UTF-16 units stand before an offset. */
  abstract int units(int offset);

  /** Whether the text is longer, as UTF-8, than so many bytes. */
  abstract boolean isLongerThan(long bytes);

  /** Whether it looks like UTF-16 or UTF-32, in which no text is read. */
  abstract boolean isWide();

  /** Notes the first fault of the encoding, if there is one. */
  abstract void checkEncoding(Problems problems);

  /**
   * Whether a string in the text may hold half of a surrogate pair, after {@link #checkEncoding}.
   */
  abstract boolean mayHoldLoneSurrogates();

  final Position position(int offset) {
    int line = line(offset);
    return new Position(firstLine + line, units(offset) - units(lineStarts()[line]) + 1);
  }

  /** The offset that a parser of this source means by its own line and column, both from 1. */
  final int offset(int line, int column) {
    int first = line(start);
    return (line == 1 ? start : lineStarts()[first + line - 1]) + column - 1;
  }

  /** The line in which an offset is, from 0. */
  private int line(int offset) {
    int line = Arrays.binarySearch(lineStarts(), offset);
    return line < 0 ? -line - 2 : line;
  }

  private int[] lineStarts() {
    int[] known = lines;
    if (known == null) {
      known = findLines();
      lines = known;
    }
    return known;
  }

  private int[] findLines() {
    int[] starts = new int[64];
    starts[0] = origin;
    int count = 1;
    for (int i = origin; i < end; i++) {
      int c = at(i);
      if (c == '\n' || c == '\r' && (i + 1 == end || at(i + 1) != '\n')) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static final class Bytes extends Source {

    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;
    private static final long BACKSLASHES = ONES * '\\';
    private static final int BLOCK = 1024;

    private final byte[] bytes;
    private boolean escapedSurrogates;
    private volatile int @Nullable [] unitsBeforeBlocks;

    Bytes(byte[] bytes, int origin, int start, int end, int firstLine) {
      super(origin, start, end, firstLine);
      this.bytes = bytes;
    }

    @Override
    Source part(int from, int to) {
      return new Bytes(bytes, super.origin, from, to, super.firstLine);
    }

    @Override
    JsonParser parser() {
      return NoticeJson.factoryForOne()
          .createParser(ObjectReadContext.empty(), bytes, start, end - start);
    }

    @Override
    Reader reader() {
      InputStream in = new ByteArrayInputStream(bytes, start, end - start);
      return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    @Override
    int at(int offset) {
      return bytes[offset] & 0xFF;
    }

    @Override
    String text(int from, int to) {
      return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    @Override
    int offset(TokenStreamLocation location) {
      return start + (int) location.getByteOffset();
    }

    @Override
    boolean isLongerThan(long most) {
      return end > most;
    }

    @Override
    boolean mayHoldLoneSurrogates() {
      return escapedSurrogates;
    }

    @Override
    int units(int offset) {
      int[] known = unitsBeforeBlocks;
      if (known == null) {
        known = countUnits();
        unitsBeforeBlocks = known;
      }
      int block = (offset - super.origin) / BLOCK;
      return known[block] + count(super.origin + block * BLOCK, offset);
    }

    private int[] countUnits() {
      int[] before = new int[(end - super.origin) / BLOCK + 1];
      for (int block = 1; block < before.length; block++) {
        int from = super.origin + (block - 1) * BLOCK;
        before[block] = before[block - 1] + count(from, from + BLOCK);
      }
      return before;
    }

    private int count(int from, int to) {
      int units = 0;
      for (int i = from; i < to; i++) {
        int b = bytes[i];
        if ((b & 0xC0) != 0x80) {
          units += (b & 0xF8) == 0xF0 ? 2 : 1;
        }
      }
      return units;
    }

    @Override
    void checkEncoding(Problems problems) {
      if (isWide()) {
        problems.fatal(start, "", "the text is in UTF-16 or UTF-32; save it as UTF-8");
        return;
      }
      int bad = firstBad();
      if (bad >= 0) {
        boolean half = at(bad) == 0xED && bad + 1 < end && (at(bad + 1) & 0xE0) == 0xA0;
        problems.fatal(
            bad,
            "",
            half
                ? "half of a surrogate pair stands here, which is not a character"
                : "the byte "
                    .concat(Quoting.hex(at(bad)))
                    .concat(" is not UTF-8 here; save the text as UTF-8"));
      }
    }

    /** Whether a byte order mark stands at an offset. */
    static boolean isMarked(byte[] bytes, int at, int end) {
      return end - at >= 3
          && bytes[at] == (byte) 0xEF
          && bytes[at + 1] == (byte) 0xBB
          && bytes[at + 2] == (byte) 0xBF;
    }

    /** JSON and HTML in UTF-8 never begin with such bytes. */
    @Override
    boolean isWide() {
      if (end - start < 2 || start > 0) {
        return false;
      }
      int mark = at(0) << 8 | at(1);
      return mark == 0xFEFF || mark == 0xFFFE || at(0) == 0 || at(1) == 0;
    }

    /** Where the bytes cease to be UTF-8; -1 if they are to the end. Looks at eight at a time. */
    private int firstBad() {
      ByteBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
      int i = start;
      while (i < end) {
        if (i + 8 <= end) {
          long other = others(words.getLong(i));
          i += other == 0 ? 8 : Long.numberOfTrailingZeros(other) / 8;
          if (other == 0) {
            continue;
          }
        }
        int b = bytes[i];
        int length = b >= 0 ? 1 : sequence(i);
        if (length == 0) {
          return i;
        }
        escapedSurrogates |= b == '\\' && isEscapedSurrogate(i);
        i += length;
      }
      return -1;
    }

    /**
     * The highest bit of each byte that is a backslash or beyond ASCII, up to the first; none if
     * all eight are other characters of ASCII.
     */
    private static long others(long word) {
      long other = word ^ BACKSLASHES;
      return (word | (other - ONES & ~other)) & HIGH_BITS;
    }

    private boolean isEscapedSurrogate(int i) {
      return i + 3 < end
          && bytes[i + 1] == 'u'
          && (bytes[i + 2] | 0x20) == 'd'
          && bytes[i + 3] >= '8';
    }

    /** The length of the well-formed sequence of two to four bytes at an offset; 0 if it is not. */
    private int sequence(int i) {
      int first = at(i);
      if (first < 0xC2 || first > 0xF4) {
        return 0;
      }
      int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
      if (i + length > end) {
        return 0;
      }
      int second = at(i + 1);
      int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
      int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
      if (second < least || second > most) {
        return 0;
      }
      for (int j = i + 2; j < i + length; j++) {
        if ((at(j) & 0xC0) != 0x80) {
          return 0;
        }
      }
      return length;
    }
  }

  private static final class Units extends Source {

    private final char[] units;
    private final boolean escapedSurrogates;

    Units(char[] units, int origin, int start, int end, boolean escapedSurrogates) {
      super(origin, start, end, 1);
      this.units = units;
      this.escapedSurrogates = escapedSurrogates;
    }

    @Override
    Source part(int from, int to) {
      return new Units(units, super.origin, from, to, escapedSurrogates);
    }

    @Override
    JsonParser parser() {
      return NoticeJson.factoryForOne()
          .createParser(ObjectReadContext.empty(), units, start, end - start);
    }

    @Override
    Reader reader() {
      return new CharArrayReader(units, start, end - start);
    }

    @Override
    int at(int offset) {
      return units[offset];
    }

    @Override
    String text(int from, int to) {
      return new String(units, from, to - from);
    }

    @Override
    int offset(TokenStreamLocation location) {
      return start + (int) location.getCharOffset();
    }

    @Override
    int units(int offset) {
      return offset;
    }

    @Override
    boolean isLongerThan(long most) {
      if (end * 3L <= most) {
        return false;
      }
      long bytes = 0;
      for (int i = 0; i < end; i++) {
        char c = units[i];
        bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
      }
      return bytes > most;
    }

    @Override
    boolean mayHoldLoneSurrogates() {
      return escapedSurrogates;
    }

    @Override
    boolean isWide() {
      return false;
    }

    @Override
    void checkEncoding(Problems problems) {
      int all = 0;
      for (int i = start; i < end; i++) {
        all |= units[i];
      }
      int half = all < Character.MIN_SURROGATE ? -1 : Quoting.loneSurrogate(text(start, end));
      if (half >= 0) {
        problems.fatal(
            start + half, "", "half of a surrogate pair stands here, which is not a character");
      }
    }
  }
}
