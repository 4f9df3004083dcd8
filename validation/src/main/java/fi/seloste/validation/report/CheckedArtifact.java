package fi.seloste.validation.report;

import fi.seloste.validation.Finding;
import fi.seloste.validation.Place;
import fi.seloste.validation.Report;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What came of one artifact. */
public sealed interface CheckedArtifact {

  /** What was checked. */
  Artifact artifact();

  /** Whether it holds a notice that may be published. */
  boolean isPublishable();

  /**
   * A notice that was put to the rules.
   *
   * @param artifact where the notice comes from
   * @param report what the rules found
   * @param locations where the parts of the notice stand in the text of the artifact
   */
  record Judged(Artifact artifact, Report report, Locations locations) implements CheckedArtifact {

    private static final Comparator<Optional<Location>> DOWNWARDS =
        Comparator.comparing(
            location -> location.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));

    /** A judged notice has a report. */
    public Judged {
      Objects.requireNonNull(artifact, "artifact");
      Objects.requireNonNull(report, "report");
      Objects.requireNonNull(locations, "locations");
    }

    @Override
    public boolean isPublishable() {
      return report.isPublishable();
    }

    /** The findings in the order of the text; at one place in that of the rules. */
    public List<Finding> findings() {
      return report.findings().stream()
          .sorted(Comparator.comparing(finding -> locate(finding.place()), DOWNWARDS))
          .toList();
    }

    /**
     * Where a place stands in the text; of what is absent, the nearest part that is there. Absent
     * if the notice comes from no text.
     */
    public Optional<Location> locate(Place place) {
      Optional<Location> location = locations.locate(place.pointer());
      for (Optional<Place> outer = place.parent();
          location.isEmpty() && outer.isPresent();
          outer = outer.get().parent()) {
        location = locations.locate(outer.get().pointer());
      }
      return location;
    }
  }

  /**
   * An artifact without a notice that could be put to the rules.
   *
   * @param artifact what could not be read
   * @param faults what is wrong with it
   */
  record Unreadable(Artifact artifact, List<Fault> faults) implements CheckedArtifact {

    /** Copies the list. */
    public Unreadable {
      Objects.requireNonNull(artifact, "artifact");
      faults = List.copyOf(faults);
    }

    @Override
    public boolean isPublishable() {
      return false;
    }
  }
}
