package fi.seloste.jackson.tilt;

import java.util.List;

/** A TILT document that was written from a notice, and in what it departs from it. Immutable. */
public final class TiltExport {

  private final String json;
  private final List<ExportEntry> entries;

  TiltExport(String json, List<ExportEntry> entries) {
    this.json = json;
    this.entries = List.copyOf(entries);
  }

  /** The document; it satisfies version 1 of the schema of TILT. */
  public String json() {
    return json;
  }

  /** All departures: first what is omitted, in the order of the notice. */
  public List<ExportEntry> entries() {
    return entries;
  }

  /** The departures of one kind. */
  public List<ExportEntry> entries(Departure departure) {
    return entries.stream().filter(entry -> entry.departure() == departure).toList();
  }

  /** Whether TILT can say all that the notice says. */
  public boolean isFaithful() {
    return entries(Departure.OMITTED).isEmpty();
  }
}
