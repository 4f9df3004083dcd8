package fi.seloste.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * The characters of a reader as UTF-8.
 *
 * <p>Half of a surrogate pair is passed on as three bytes, which are not UTF-8, so that it is found
 * instead of turning into a question mark.
 */
final class ReaderBytes extends InputStream {

  private final Reader reader;
  private final char[] units = new char[2048];
  private final byte[] bytes = new byte[3 * (units.length + 1)];
  private int from;
  private int to;
  private char high;

  ReaderBytes(Reader reader) {
    this.reader = reader;
  }

  @Override
  public int read() throws IOException {
    return from < to || fill() ? bytes[from++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (from == to && !fill()) {
      return -1;
    }
    int count = Math.min(length, to - from);
    System.arraycopy(bytes, from, target, offset, count);
    from += count;
    return count;
  }

  private boolean fill() throws IOException {
    from = 0;
    to = 0;
    while (to == 0) {
      int count = reader.read(units);
      if (count < 0) {
        if (high != 0) {
          put(high);
          high = 0;
        }
        return to > 0;
      }
      for (int i = 0; i < count; i++) {
        take(units[i]);
      }
    }
    return true;
  }

  private void take(char c) {
    if (high != 0 && Character.isLowSurrogate(c)) {
      put(Character.toCodePoint(high, c));
      high = 0;
      return;
    }
    if (high != 0) {
      put(high);
      high = 0;
    }
    if (Character.isHighSurrogate(c)) {
      high = c;
    } else {
      put(c);
    }
  }

  private void put(int c) {
    if (c < 0x80) {
      bytes[to++] = (byte) c;
    } else if (c < 0x800) {
      bytes[to++] = (byte) (0xC0 | c >> 6);
      bytes[to++] = (byte) (0x80 | c & 0x3F);
    } else if (c < 0x10000) {
      bytes[to++] = (byte) (0xE0 | c >> 12);
      bytes[to++] = (byte) (0x80 | c >> 6 & 0x3F);
      bytes[to++] = (byte) (0x80 | c & 0x3F);
    } else {
      bytes[to++] = (byte) (0xF0 | c >> 18);
      bytes[to++] = (byte) (0x80 | c >> 12 & 0x3F);
      bytes[to++] = (byte) (0x80 | c >> 6 & 0x3F);
      bytes[to++] = (byte) (0x80 | c & 0x3F);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
