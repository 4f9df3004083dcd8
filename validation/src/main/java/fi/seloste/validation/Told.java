package fi.seloste.validation;

import fi.seloste.model.Disclosed;
import java.util.List;

/**
 * What a register sees told of recipients, transfers or the like: its own statement, those of the
 * register that it is part of, and the notice's, up to the first that leaves no others.
 *
 * @param <T> what is told
 * @param state what the statements come to together
 * @param items all that are named, with their places
 * @param statements the statements themselves, from the register outwards; those beyond a closed
 *     one too
 */
public record Told<T>(
    Disclosed.State state, List<Located<T>> items, List<Located<Disclosed<T>>> statements) {

  /** Copies the lists. */
  public Told {
    items = List.copyOf(items);
    statements = List.copyOf(statements);
  }

  /** Whether it is said that there are no others. */
  public boolean isClosed() {
    return state == Disclosed.State.NONE || state == Disclosed.State.NONE_EXCEPT;
  }
}
