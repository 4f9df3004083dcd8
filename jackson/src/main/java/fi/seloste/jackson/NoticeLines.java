package fi.seloste.jackson;

import fi.seloste.model.PrivacyNotice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads NDJSON line by line; holds one line at a time, and never more than the limit of it. */
final class NoticeLines implements Iterator<NoticeLine> {

  private final InputStream in;
  private final ReadOptions options;
  private final byte[] buffer = new byte[8192];
  private int from;
  private int to;
  private byte[] line = new byte[1024];
  private int length;
  private boolean isTooLong;
  private long number;
  private @Nullable NoticeLine next;

  NoticeLines(InputStream in, ReadOptions options) {
    this.in = in;
    this.options = options;
  }

  @Override
  public boolean hasNext() {
    while (next == null && advance()) {
      if (isTooLong || !isBlank()) {
        next = read();
      }
    }
    return next != null;
  }

  @Override
  public NoticeLine next() {
    NoticeLine found = hasNext() ? next : null;
    if (found == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return found;
  }

  /** Takes the next line into {@link #line}; false after the last. */
  private boolean advance() {
    length = 0;
    isTooLong = false;
    boolean began = false;
    try {
      while (from < to || fill()) {
        began = true;
        int end = from;
        while (end < to && buffer[end] != '\n') {
          end++;
        }
        take(end);
        boolean ended = end < to;
        from = ended ? end + 1 : end;
        if (ended) {
          break;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    number += began ? 1 : 0;
    return began;
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, in.read(buffer));
    return to > 0;
  }

  private void take(int end) {
    int more = end - from;
    if (isTooLong || length + (long) more > options.most() + 1L) { // one may be a carriage return
      isTooLong = true;
      return;
    }
    if (length + more > line.length) {
      int twice = (int) Math.min(line.length * 2L, options.most() + 1L);
      line = Arrays.copyOf(line, Math.max(length + more, twice));
    }
    System.arraycopy(buffer, from, line, length, more);
    length += more;
  }

  private boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  private NoticeLine read() {
    int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    int place = (int) Math.min(number, Integer.MAX_VALUE);
    if (isTooLong || end > options.most()) {
      String message =
          "the line is longer than ".concat(Integer.toString(options.most())).concat(" bytes");
      Problem problem = new Problem("", Optional.of(new Position(place, 1)), message);
      return new NoticeLine(number, null, List.of(problem));
    }
    Source source = Source.of(line, end, place);
    try {
      NoticeJson.Result result = NoticeJson.read(source, options, null);
      PrivacyNotice notice = result.notice();
      return new NoticeLine(number, notice, result.warnings());
    } catch (MalformedNoticeException e) {
      return new NoticeLine(number, null, e.problems());
    }
  }
}
