package fi.seloste.validation.report;

import fi.seloste.validation.PlainText;

/** What kept artifacts from being judged, line by line. */
final class FaultLines implements ReportWriter {

  private final Output out;
  private final String beginning;
  private final ReportWords words;

  FaultLines(Output out, String beginning, ReportWords words) {
    this.out = out;
    this.beginning = beginning;
    this.words = words;
  }

  @Override
  public void add(CheckedArtifact checked) {
    for (Fault fault : words.faults(checked)) {
      String place =
          fault.location().isPresent() && !fault.pointer().isEmpty()
              ? " (" + fault.pointer() + ")"
              : "";
      String line =
          checked.artifact().at(fault.location(), fault.pointer()) + ": " + fault.message() + place;
      out.line(beginning + PlainText.line(line));
    }
  }

  @Override
  public void end() {
    // each line stands by itself
  }
}
