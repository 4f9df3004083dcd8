package fi.seloste.measures;

import java.lang.reflect.Method;

/**
 * How many bytes something allocates in the thread that does it: a count, where a clock would
 * depend on the machine and its mood.
 */
public final class Allocation {

  private static final int TIMES = 2;

  private Allocation() {}

  /** What is measured. */
  @FunctionalInterface
  public interface Work {

    /** Does it once. */
    void run() throws Exception;
  }

  /** The bytes that one run allocates once all is loaded: the less of two. */
  public static long of(Work work) throws Exception {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < TIMES; i++) {
      long before = soFar();
      work.run();
      least = Math.min(least, soFar() - before);
    }
    return least;
  }

  /** Asked by reflection: the modules under test do not read that of the beans. */
  private static long soFar() throws ReflectiveOperationException {
    Object threads =
        Class.forName("java.lang.management.ManagementFactory")
            .getMethod("getThreadMXBean")
            .invoke(null);
    Method count =
        Class.forName("com.sun.management.ThreadMXBean")
            .getMethod("getThreadAllocatedBytes", long.class);
    return (long) count.invoke(threads, Thread.currentThread().getId());
  }
}
