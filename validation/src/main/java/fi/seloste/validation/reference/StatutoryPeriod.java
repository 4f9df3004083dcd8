package fi.seloste.validation.reference;

import fi.seloste.model.RetainedMaterial;
import fi.seloste.model.RetentionEvent;
import fi.seloste.model.TimePeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How long a provision of an act has a material kept, or lets it be kept.
 *
 * @param jurisdiction whose act it is: a country code such as {@code FI}, or {@code EU}
 * @param act the number of the act, for instance {@code 1336/1997}
 * @param title what the act is called within a sentence
 * @param chapter the chapter; empty if the sections of the act are numbered through
 * @param sections the section without a space, such as {@code 209n}; or several that lead to the
 *     period, {@code annex} among them
 * @param subsection the subsection; empty if the section has one only, or all are meant
 * @param identifiedBy how much a reference must say to mean this period
 * @param materials the materials concerned; empty if the model has no word for them
 * @param kind whether the period is the shortest, the longest, exact, or only explains a choice
 * @param period the period
 * @param event the event from which it runs; empty if it is none of the model's
 * @param start from when it runs, to follow the period
 * @param source where the row is from
 * @param unverified the columns of the row that were not verified
 * @param checked the day on which the row was checked
 */
public record StatutoryPeriod(
    String jurisdiction,
    String act,
    Wording title,
    Optional<String> chapter,
    List<String> sections,
    Optional<Integer> subsection,
    Identification identifiedBy,
    List<RetainedMaterial> materials,
    Kind kind,
    TimePeriod period,
    Optional<RetentionEvent> event,
    Wording start,
    String source,
    List<String> unverified,
    LocalDate checked) {

  /** What a statutory period says of the time for which something is kept. */
  public enum Kind {
    /** The shortest time; longer is not forbidden by this provision. */
    MINIMUM,
    /** The longest time; then the material must go. */
    MAXIMUM,
    /** Neither shorter nor longer. */
    EXACT,
    /** A period of limitation: a reason to keep something, not a duty. */
    GROUND
  }

  /** How much a reference must say to mean a period. */
  public enum Identification {
    /** The act alone: it has no other provision on how long things are kept. */
    ACT,
    /** The section. */
    SECTION,
    /** The section and the material: the section sets other periods for other materials. */
    MATERIAL
  }

  /** Copies the lists. */
  public StatutoryPeriod {
    Objects.requireNonNull(jurisdiction, "jurisdiction");
    Objects.requireNonNull(act, "act");
    sections = List.copyOf(sections);
    materials = List.copyOf(materials);
    unverified = List.copyOf(unverified);
  }
}
