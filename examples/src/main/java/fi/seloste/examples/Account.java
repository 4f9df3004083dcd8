package fi.seloste.examples;

import fi.seloste.jackson.Position;
import fi.seloste.jackson.tilt.Departure;
import fi.seloste.jackson.tilt.ImportEntry;
import fi.seloste.jackson.tilt.TiltExport;
import fi.seloste.jackson.tilt.TiltImport;
import fi.seloste.jackson.tilt.Treatment;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of the parts of a document when it was read or written.
 *
 * @param outcomes what may become of a part, in the order in which they are counted
 * @param entries what became of which part
 * @param isFaithful whether nothing was lost or repaired
 */
record Account(List<? extends Enum<?>> outcomes, List<Entry> entries, boolean isFaithful) {

  /** The document in which a place is. */
  enum Where {
    READ,
    NOTICE,
    WRITTEN
  }

  /**
   * What became of one part.
   *
   * @param outcome in one word
   * @param where the document that the pointer leads into
   * @param pointer the JSON pointer of the part
   * @param position where it stands in the text of that document; absent if only the pointer tells
   * @param line all about it but the position, in one line
   */
  record Entry(
      Enum<?> outcome, Where where, String pointer, Optional<Position> position, String line) {}

  /** Of a format that has a place for whatever a notice says. */
  static Account exact() {
    return new Account(List.of(), List.of(), true);
  }

  static Account of(TiltImport read) {
    return of(List.of(Treatment.values()), read.entries(), Account::entry, read.isFaithful());
  }

  static Account of(TiltExport written) {
    return of(List.of(Departure.values()), written.entries(), Account::entry, written.isFaithful());
  }

  static Account of(fi.seloste.jackson.dpv.DpvExport written) {
    return of(
        List.of(fi.seloste.jackson.dpv.Departure.values()),
        written.entries(),
        Account::entry,
        written.isFaithful());
  }

  private static <T> Account of(
      List<? extends Enum<?>> outcomes,
      List<T> entries,
      Function<T, Entry> entry,
      boolean faithful) {
    return new Account(outcomes, entries.stream().map(entry).toList(), faithful);
  }

  private static Entry entry(ImportEntry entry) {
    ImportEntry nowhere =
        new ImportEntry(
            entry.treatment(), entry.pointer(), Optional.empty(), entry.value(), entry.message());
    return new Entry(
        entry.treatment(), Where.READ, entry.pointer(), entry.position(), nowhere.toString());
  }

  private static Entry entry(fi.seloste.jackson.tilt.ExportEntry entry) {
    Where where = entry.departure() == Departure.OMITTED ? Where.NOTICE : Where.WRITTEN;
    return new Entry(entry.departure(), where, entry.pointer(), Optional.empty(), entry.toString());
  }

  private static Entry entry(fi.seloste.jackson.dpv.ExportEntry entry) {
    return new Entry(
        entry.departure(), Where.NOTICE, entry.pointer(), Optional.empty(), entry.toString());
  }

  /** How many parts came to an outcome. */
  long count(Enum<?> outcome) {
    return entries.stream().filter(entry -> entry.outcome() == outcome).count();
  }
}
