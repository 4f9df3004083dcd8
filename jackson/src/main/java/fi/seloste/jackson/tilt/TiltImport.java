package fi.seloste.jackson.tilt;

import fi.seloste.model.PrivacyNotice;
import java.util.List;

/**
 * A notice that was read from a TILT document, with an account of every value in that document.
 *
 * <p>Each text that is not blank, each number, and each true and false has exactly one entry that
 * is not {@link Treatment#MISSING}; null, blank texts and empty lists say nothing and have none.
 * Immutable.
 */
public final class TiltImport {

  private final PrivacyNotice notice;
  private final List<ImportEntry> entries;

  TiltImport(PrivacyNotice notice, List<ImportEntry> entries) {
    this.notice = notice;
    this.entries = List.copyOf(entries);
  }

  /**
   * The notice. What has no place in it stands in its sections, under {@code TILT} and a pointer.
   */
  public PrivacyNotice notice() {
    return notice;
  }

  /** What became of each value, in the order of the document. */
  public List<ImportEntry> entries() {
    return entries;
  }

  /** The entries of one treatment, in the order of the document. */
  public List<ImportEntry> entries(Treatment treatment) {
    return entries.stream().filter(entry -> entry.treatment() == treatment).toList();
  }

  /** Whether every value was understood: nothing was repaired, kept, contradictory or in doubt. */
  public boolean isFaithful() {
    return entries.stream()
        .allMatch(
            entry ->
                entry.treatment() == Treatment.UNDERSTOOD
                    || entry.treatment() == Treatment.MISSING);
  }

  /** How many values were understood, repaired and so on, in one line. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    for (Treatment treatment : Treatment.values()) {
      line.append(line.length() == 0 ? "" : ", ")
          .append(entries(treatment).size())
          .append(' ')
          .append(Words.of(treatment));
    }
    return line.toString();
  }
}
