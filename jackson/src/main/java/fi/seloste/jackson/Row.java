package fi.seloste.jackson;

import org.jspecify.annotations.Nullable;

/** The values of one object while it is read, in the order of its {@link Names}. */
final class Row {

  final @Nullable Object[] values;
  private final Names names;
  private long seen;

  Row(Names names) {
    this.names = names;
    this.values = new Object[names.size()];
  }

  boolean hasSeen(int i) {
    return (seen >>> i & 1) != 0;
  }

  /** Whether the name at hand stands here for the first time; the problem is noted if not. */
  boolean isFirst(Reading in, int i) {
    if (hasSeen(i)) {
      in.twice();
      return false;
    }
    seen |= 1L << i;
    return true;
  }

  /** Reads the value of the known name at hand. */
  void take(Reading in, int i) {
    if (isFirst(in, i)) {
      in.parser.nextToken();
      in.enter(names.names[i]);
      if (!in.isNull()) {
        values[i] = names.kinds[i].read(in);
      }
      in.leave();
    }
  }
}
