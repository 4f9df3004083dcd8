package fi.seloste.validation.report;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing that keeps an artifact from being read as a notice.
 *
 * @param pointer the JSON pointer of the value concerned; empty for the whole
 * @param location where it stands; absent if it concerns the artifact as such, for instance a file
 *     that is missing
 * @param message what is wrong
 */
public record Fault(String pointer, Optional<Location> location, String message) {

  /** A fault has a message. */
  public Fault {
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(message, "message");
  }

  /** What is wrong with the artifact as such. */
  public static Fault of(String message) {
    return new Fault("", Optional.empty(), message);
  }

  /** Whether it is about a place in the artifact, not about the artifact as such. */
  public boolean hasPlace() {
    return location.isPresent() || !pointer.isEmpty();
  }
}
