package fi.seloste.validation;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asks of each part of one kind.
 *
 * <p>A check judges any part, whatever the part leaves out. One that throws all the same becomes an
 * {@link EngineError} of the report.
 *
 * @param <T> the kind of part
 */
@FunctionalInterface
public interface Check<T> {

  /** Judges a part. */
  Verdict judge(T part, At at);

  /**
   * Judges a string or a reference by what it says, before anybody has looked where it stands; null
   * if that does not settle it.
   *
   * @param notice where the notice stands in which the part is
   */
  default @Nullable Verdict atFirstSight(T part, At notice) {
    return null;
  }

  /**
   * A check that is settled at first sight for nearly all strings or references, of which a notice
   * has hundreds; the few others are judged where they stand.
   *
   * @param firstSight what can be said of a part before it is known where it stands; null if
   *     nothing can
   */
  static <T> Check<T> settling(BiFunction<T, At, @Nullable Verdict> firstSight, Check<T> check) {
    return new Check<>() {
      @Override
      public Verdict judge(T part, At at) {
        Verdict verdict = firstSight.apply(part, at);
        return verdict == null ? check.judge(part, at) : verdict;
      }

      @Override
      public @Nullable Verdict atFirstSight(T part, At notice) {
        return firstSight.apply(part, notice);
      }
    };
  }
}
