package fi.seloste.benchmarks.peers;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says of a list as a plain bean has it: these, none, or none but these.
 *
 * @param <T> what is listed
 */
public final class Statement<T> {

  private boolean none;
  private @Valid @Nullable Wording wording;
  private List<@Valid T> items = List.of();

  /** A statement that lists nothing. */
  public Statement() {}

  /** Whether there are none, or none but these. */
  public boolean isNone() {
    return none;
  }

  /** Says whether there are none, or none but these. */
  public void setNone(boolean none) {
    this.none = none;
  }

  /** The words in which it says that there are none. */
  public @Nullable Wording getWording() {
    return wording;
  }

  /** Takes these words. */
  public void setWording(@Nullable Wording wording) {
    this.wording = wording;
  }

  /** What is listed. */
  public List<T> getItems() {
    return items;
  }

  /** Lists these. */
  public void setItems(List<T> items) {
    this.items = items;
  }
}
