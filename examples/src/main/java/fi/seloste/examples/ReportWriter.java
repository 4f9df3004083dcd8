package fi.seloste.examples;

/** Writes what came of a run, file by file. */
interface ReportWriter {

  /** Writes what came of the next file. */
  void add(CheckedFile file);

  /** Ends the report, once there is no further file. */
  void end();
}
