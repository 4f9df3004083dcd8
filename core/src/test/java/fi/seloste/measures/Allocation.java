package fi.seloste.measures;

import java.lang.reflect.Method;

/**
 * How many bytes something allocates in the thread that does it: a count, where a clock would
 * depend on the machine and its mood.
 */
public final class Allocation {

  private static final int MOST_RUNS = 20;
  private static final int RUNS_WITHOUT_A_BETTER_ONE = 3;

  private Allocation() {}

  /** What is measured. */
  @FunctionalInterface
  public interface Work {

    /** Does it once. */
    void run() throws Exception;
  }

  /**
   * The bytes that one run allocates once all is loaded: the least, once three more runs were not
   * better. The virtual machine itself allocates in a thread too, whenever something is used for
   * the first time or for the hundredth.
   */
  public static long of(Work work) throws Exception {
    long least = Long.MAX_VALUE;
    int since = 0;
    for (int i = 0; i < MOST_RUNS && since < RUNS_WITHOUT_A_BETTER_ONE; i++) {
      long before = soFar();
      work.run();
      long run = soFar() - before;
      since = run < least ? 0 : since + 1;
      least = Math.min(least, run);
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
