package fi.seloste.validation;

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
}
