package fi.seloste.jackson;

import fi.seloste.model.PrivacyNotice;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of NDJSON: a notice, or what is wrong with it. */
public final class NoticeLine {

  private final long number;
  private final @Nullable PrivacyNotice notice;
  private final List<Problem> problems;

  NoticeLine(long number, @Nullable PrivacyNotice notice, List<Problem> problems) {
    this.number = number;
    this.notice = notice;
    this.problems = problems;
  }

  /** The number of the line in the text, from 1; blank lines count. */
  public long number() {
    return number;
  }

  /** The notice; absent if the line is malformed. */
  public Optional<PrivacyNotice> notice() {
    return Optional.ofNullable(notice);
  }

  /**
   * What is wrong with a malformed line. Beside a notice: what {@linkplain ReadOptions#lenient()
   * lenient} reading left out; empty in strict reading.
   */
  public List<Problem> problems() {
    return problems;
  }

  /** The number and what became of the line: its problems, or the beginning of the notice's id. */
  @Override
  public String toString() {
    return number
        + ": "
        + (notice == null
            ? problems.toString()
            : "notice " + Quoting.shorten(notice.id().orElse(""), 60));
  }
}
