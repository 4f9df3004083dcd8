package fi.seloste.benchmarks.start;

/** Starts and ends. */
public final class Nothing {

  private Nothing() {}

  /** Does nothing. */
  public static void main(String[] args) {}
}
