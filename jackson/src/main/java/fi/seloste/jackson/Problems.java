package fi.seloste.jackson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/** The problems of one text, as they are found. */
final class Problems {

  /** After so many, strict reading stops and lenient reading only counts. */
  static final int MOST = 100;

  /** Ends the reading of a text; the reason is among the problems. */
  static final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1;
    static final Stop SIGN = new Stop();

    private Stop() {
      super(null, null, false, false);
    }
  }

  /** A problem with its place as it was known while reading: an offset, or a position. */
  private record Noted(
      long order, @Nullable Position position, String pointer, String message, boolean isGrave)
      implements Comparable<Noted> {

    @Override
    public int compareTo(Noted other) {
      return Long.compare(order, other.order);
    }
  }

  private final @Nullable Source source;
  private final boolean lenient;
  private final List<Noted> noted = new ArrayList<>(0);
  private boolean fatal;
  private int unlisted;

  /** Of a text in hand, or of a caller's parser. */
  Problems(@Nullable Source source, boolean lenient) {
    this.source = source;
    this.lenient = lenient;
  }

  /** Something is wrong with the value or name at a place that the parser knows. */
  void add(TokenStreamLocation location, String pointer, String message) {
    if (!isFull()) {
      noted.add(noted(location, pointer, message, false));
    } else if (lenient) {
      unlisted++;
    } else {
      throw Stop.SIGN;
    }
  }

  /** Whether a problem more would not be listed, unless it is grave. */
  boolean isFull() {
    return noted.size() >= MOST;
  }

  private Noted noted(
      TokenStreamLocation location, String pointer, String message, boolean isGrave) {
    Source text = source;
    if (text != null) {
      boolean exact = location.getByteOffset() >= 0 || location.getCharOffset() >= 0;
      int offset =
          exact ? text.offset(location) : text.offset(location.getLineNr(), location.getColumnNr());
      return new Noted(offset, null, pointer, message, isGrave);
    }
    int line = location.getLineNr();
    int column = location.getColumnNr();
    return line < 1 || column < 1
        ? new Noted(Long.MAX_VALUE, null, pointer, message, isGrave)
        : new Noted(
            (long) line << 32 | column, new Position(line, column), pointer, message, isGrave);
  }

  /** Something is wrong that not even lenient reading passes over; reading may go on. */
  void grave(TokenStreamLocation location, String pointer, String message) {
    fatal = true;
    noted.add(noted(location, pointer, message, true));
  }

  /**
   * The text in hand cannot be read on from an offset; what else was said of it does not matter.
   */
  void fatal(int offset, String pointer, String message) {
    fatal = true;
    noted.removeIf(problem -> problem.order == offset);
    noted.add(new Noted(offset, null, pointer, message, true));
  }

  /** The text cannot be read on, and what was found before does not matter. */
  Stop onlyThis(TokenStreamLocation location, String pointer, String message) {
    noted.clear();
    unlisted = 0;
    fatal = true;
    noted.add(noted(location, pointer, message, true));
    return Stop.SIGN;
  }

  /** The text is read anew. */
  void clear() {
    noted.clear();
    fatal = false;
    unlisted = 0;
  }

  boolean isFatal() {
    return fatal;
  }

  /** Throws if the text is malformed; else says what was left out. */
  List<Problem> warnings() {
    if (noted.isEmpty()) {
      return List.of();
    }
    List<Problem> problems = list();
    if (fatal || !lenient) {
      throw new MalformedNoticeException(problems);
    }
    return problems;
  }

  /** In the order of the text; what makes a text malformed is always among them. */
  List<Problem> list() {
    List<Noted> listed = new ArrayList<>(noted);
    listed.sort(null);
    int most = lenient && (unlisted > 0 || listed.size() > MOST) ? MOST - 1 : MOST;
    int dropped = unlisted;
    Noted last = null;
    for (int i = listed.size() - 1; listed.size() > most; i--) {
      if (!listed.get(i).isGrave) {
        last = listed.remove(i);
        dropped++;
      }
    }
    if (last != null && lenient) {
      String more = Integer.toString(dropped).concat(" more problems are not listed");
      listed.add(new Noted(last.order, last.position, "", more, false));
      listed.sort(null);
    }
    List<Problem> problems = new ArrayList<>(listed.size());
    for (Noted each : listed) {
      problems.add(problem(each));
    }
    return List.copyOf(problems);
  }

  private Problem problem(Noted found) {
    Position position = found.position;
    if (source != null) {
      position = source.position((int) found.order);
    }
    return new Problem(found.pointer, Optional.ofNullable(position), found.message);
  }
}
