package fi.seloste.examples;

import fi.seloste.examples.corpus.Progress;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A line on a terminal that tells how far a long run is. */
final class Gauge {

  private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(250);
  private static final String ERASE = "\r\u001B[K";

  private final PrintWriter out;
  private final Words words;
  private final long size;
  private final Progress from;
  private final long linesBefore;
  private final LongSupplier nanos;
  private final long begun;
  private long shown;
  private boolean isShown;

  /**
   * A gauge of a run that begins now.
   *
   * @param size of the corpus, in bytes; 0 if it is not known
   * @param from how far an earlier run has come
   * @param nanos a clock
   */
  Gauge(PrintWriter out, Words words, long size, Progress from, LongSupplier nanos) {
    this.out = out;
    this.words = words;
    this.size = size;
    this.from = from;
    this.linesBefore = from.lines();
    this.nanos = nanos;
    this.begun = nanos.getAsLong();
    this.shown = begun;
  }

  /** Shows how far it is, unless it was shown a moment ago. */
  void show(Progress progress) {
    long now = nanos.getAsLong();
    if (now - shown < BETWEEN) {
      return;
    }
    shown = now;
    isShown = true;
    double seconds = (now - begun) / 1e9;
    double rate = (progress.lines() - linesBefore) / seconds;
    StringBuilder line = new StringBuilder(ERASE);
    line.append(words.number(progress.lines())).append(' ').append(words.get("corpus.lines"));
    line.append(", ").append(words.number(Math.round(rate))).append(words.get("corpus.each"));
    double bytes = (progress.offset() - from.offset()) / seconds;
    if (size > 0 && bytes > 0) {
      line.append(", ").append(Math.min(100, progress.offset() * 100 / size)).append("\u00A0%, ");
      long left = Math.round(Math.max(0, size - progress.offset()) / bytes);
      line.append(words.get("corpus.left").replace("{time}", time(left)));
    }
    out.print(line);
    out.flush();
  }

  /** Hours, minutes and seconds as a clock has them. */
  private static String time(long seconds) {
    String clock = two(seconds / 60 % 60) + ":" + two(seconds % 60);
    return seconds < 3600 ? clock : seconds / 3600 + ":" + clock;
  }

  private static String two(long number) {
    return number < 10 ? "0" + number : Long.toString(number);
  }

  /** Takes the line away. */
  void clear() {
    if (isShown) {
      out.print(ERASE);
      out.flush();
      isShown = false;
    }
  }
}
