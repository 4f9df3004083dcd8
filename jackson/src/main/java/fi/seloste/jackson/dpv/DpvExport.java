package fi.seloste.jackson.dpv;

import java.util.List;

/** A DPV document that was written from a notice, and in what it departs from it. Immutable. */
public final class DpvExport {

  private final String json;
  private final List<ExportEntry> entries;

  DpvExport(String json, List<ExportEntry> entries) {
    this.json = json;
    this.entries = List.copyOf(entries);
  }

  /** The document: JSON-LD 1.1 with its context in it, and a line end after the last line. */
  public String json() {
    return json;
  }

  /** All departures, in the order of the notice. */
  public List<ExportEntry> entries() {
    return entries;
  }

  /** The departures of one kind. */
  public List<ExportEntry> entries(Departure departure) {
    return entries.stream().filter(entry -> entry.departure() == departure).toList();
  }

  /** Whether nothing of the notice is missing, and all of it is said as exactly. */
  public boolean isFaithful() {
    return entries.isEmpty();
  }
}
