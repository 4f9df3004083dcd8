package fi.seloste.validation;

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
}
