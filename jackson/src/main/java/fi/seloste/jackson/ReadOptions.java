package fi.seloste.jackson;

/**
 * How strictly a notice is read, and how large it may be.
 *
 * <p>Immutable; each method returns a copy with one thing changed.
 *
 * <pre>{@code NoticeJson.readDocument(path, ReadOptions.strict().lenient().maxBytes(1 << 20))}
 * </pre>
 */
public final class ReadOptions {

  private static final ReadOptions STRICT = new ReadOptions(false, 4L << 20, 100_000);

  private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 32; // one more must fit, and a mark

  private final boolean lenient;
  private final long maxBytes;
  private final int maxValues;

  private ReadOptions(boolean lenient, long maxBytes, int maxValues) {
    this.lenient = lenient;
    this.maxBytes = maxBytes;
    this.maxValues = maxValues;
  }

  /** Any problem makes a text malformed; at most 4 MiB and 100 000 values. */
  public static ReadOptions strict() {
    return STRICT;
  }

  /**
   * A part that cannot be read is left out with a warning: an unknown property, a value of the
   * wrong kind, a word outside its list. Of a property that stands twice the first is taken.
   *
   * <p>Faults of syntax, encoding, format version and size still make a text malformed.
   */
  public ReadOptions lenient() {
    return new ReadOptions(true, maxBytes, maxValues);
  }

  /**
   * The size of the largest text that is read, in bytes of UTF-8; for NDJSON of each line.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public ReadOptions maxBytes(long most) {
    if (most < 1) {
      throw new IllegalArgumentException("maxBytes must be positive but is " + most + ".");
    }
    return new ReadOptions(lenient, most, maxValues);
  }

  /**
   * How many JSON values a text may hold, objects and lists included; for NDJSON each line.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public ReadOptions maxValues(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("maxValues must be positive but is " + most + ".");
    }
    return new ReadOptions(lenient, maxBytes, most);
  }

  /** Whether a part that cannot be read is left out with a warning. */
  public boolean isLenient() {
    return lenient;
  }

  /** The size of the largest text that is read, in bytes of UTF-8. */
  public long maxBytes() {
    return maxBytes;
  }

  /** The same limit as far as an array can hold so many. */
  int most() {
    return (int) Math.min(maxBytes, LARGEST_ARRAY);
  }

  /** How many JSON values a text may hold. */
  public int maxValues() {
    return maxValues;
  }
}
