package fi.seloste.examples;

import java.io.IOException;

/** A file that cannot be written. */
final class UnwritableException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final IOException failure;

  UnwritableException(IOException failure) {
    super(failure);
    this.failure = failure;
  }

  IOException failure() {
    return failure;
  }
}
