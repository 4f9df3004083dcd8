package fi.seloste.examples;

import fi.seloste.validation.report.CheckedArtifact;

/** Says that an input holds nothing that could be read, with all that is wrong with it. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient CheckedArtifact.Unreadable input;

  UnreadableException(CheckedArtifact.Unreadable input) {
    super(input.artifact().label());
    this.input = input;
  }

  /** What could not be read, and why. */
  CheckedArtifact.Unreadable input() {
    return input;
  }
}
