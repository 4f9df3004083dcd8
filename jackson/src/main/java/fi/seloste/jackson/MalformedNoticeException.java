package fi.seloste.jackson;

import java.util.List;

/**
 * Says that a text is not a privacy notice in the format of seloste, with all that is wrong with
 * it.
 *
 * <p>A notice that omits what the law demands is not malformed: the rules find that.
 */
public final class MalformedNoticeException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  MalformedNoticeException(List<Problem> problems) {
    super(list(problems));
    this.problems = List.copyOf(problems);
  }

  /**
   * What is wrong, in the order of the text; at most 100 problems. Empty only for an exception that
   * was serialized.
   */
  public List<Problem> problems() {
    return problems == null ? List.of() : problems;
  }

  private static String list(List<Problem> problems) {
    if (problems.size() == 1) {
      return "Malformed notice: " + problems.get(0);
    }
    StringBuilder list = new StringBuilder("Malformed notice, ");
    list.append(problems.size()).append(" problems:");
    for (Problem problem : problems) {
      list.append("\n  ").append(problem);
    }
    if (problems.size() >= Problems.MOST) {
      list.append("\n  There may be more: reading stopped here.");
    }
    return list.toString();
  }
}
