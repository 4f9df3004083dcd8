package fi.seloste.examples.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Puts an inspection to the notices of a corpus: several batches at once, their results in the
 * order of the corpus, in memory that does not grow with it.
 */
public final class CorpusRun {

  /** What is told of a run while it goes on, in the order of the corpus and on its own thread. */
  public interface Listener {

    /**
     * A few lines more are done.
     *
     * @param findings a line of JSON for each finding in them
     * @param unreadable of each line that could not be read the line, the column and why
     * @param progress how far the run has come; its counts change when it goes on
     */
    void done(byte[] findings, List<String> unreadable, Progress progress) throws IOException;
  }

  private record Result(Counts counts, byte[] findings, List<String> unreadable) {}

  private record Running(Batch batch, Future<Result> result) {}

  private static final int SHARE_OF_MEMORY = 32;

  private final Inspection inspection;
  private final int threads;
  private volatile boolean isStopped;

  /** A run on so many threads. */
  public CorpusRun(Inspection inspection, int threads) {
    this.inspection = inspection;
    this.threads = threads;
  }

  /** Ends the run soon; from any thread. */
  public void stop() {
    isStopped = true;
  }

  /**
   * Goes through a corpus from where an earlier run was stopped.
   *
   * @param in the corpus, passed over up to there
   * @return whether it came to the end; false if it was stopped
   */
  public boolean run(InputStream in, Progress from, Listener listener) throws IOException {
    int longest = (int) Inspection.OPTIONS.maxBytes() + 2;
    Batches batches = new Batches(in, from.offset(), from.lines(), longest);
    long room = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY;
    Counts counts = new Counts().add(from.counts());
    ExecutorService workers = Executors.newFixedThreadPool(threads, CorpusRun::worker);
    try {
      ArrayDeque<Running> running = new ArrayDeque<>();
      long taken = 0;
      @Nullable Batch next = batches.next();
      while (!isStopped && (next != null || !running.isEmpty())) {
        boolean isRoom =
            running.size() < 4 * threads && next != null && taken + next.room() <= room;
        if (next != null && (isRoom || running.isEmpty())) {
          Batch batch = next;
          running.add(new Running(batch, workers.submit(() -> inspect(batch))));
          taken += batch.room();
          next = batches.next();
        } else {
          Running first = running.remove();
          Batch batch = first.batch();
          Result result = result(first.result());
          taken -= batch.room();
          counts.add(result.counts());
          listener.done(
              result.findings(),
              result.unreadable(),
              new Progress(batch.end(), batch.linesBefore() + batch.lines(), counts));
        }
      }
      return next == null && running.isEmpty();
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "inspection");
    thread.setDaemon(true);
    return thread;
  }

  private static Result result(Future<Result> running) {
    try {
      return running.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The run was interrupted.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private Result inspect(Batch batch) {
    Counts counts = new Counts();
    ByteArrayOutputStream findings = new ByteArrayOutputStream();
    List<String> unreadable =
        inspection.inspect(batch.text(), batch.linesBefore(), counts, findings);
    return new Result(counts, findings.toByteArray(), unreadable);
  }
}
