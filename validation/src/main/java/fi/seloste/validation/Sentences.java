package fi.seloste.validation;

import java.util.List;
import java.util.Optional;

/**
 * The sentences of rules, by key and language.
 *
 * <p>A rule's message has the rule's id as key, what to do about it {@code id.fix}, a question
 * {@code id.ask.name}, and a reason for not applying {@code why.name}. In a sentence {@code {name}}
 * stands for an argument. What the rule demands, {@code id.demand}, has none.
 */
@FunctionalInterface
public interface Sentences {

  /**
   * The sentence for a key; absent if there is none.
   *
   * @param language {@code en}, {@code fi} or {@code sv}
   */
  Optional<String> find(String key, String language);

  /**
   * The keys of all sentences of a rule in alphabetical order: its id, and those that begin with
   * its id and a full stop. Empty if the sentences cannot be listed.
   */
  default List<String> keys(String rule) {
    return List.of();
  }

  /**
   * For which reasons a rule does not apply, by the names under which their sentences are kept.
   * Empty if they cannot be listed.
   */
  default List<String> reasons(String rule) {
    return List.of();
  }
}
