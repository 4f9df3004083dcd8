package fi.seloste.validation.reference;

import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.those;

import fi.seloste.model.LawReference;
import fi.seloste.model.RetainedMaterial;
import fi.seloste.model.RetentionEvent;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How long acts have materials kept, or let them be kept.
 *
 * <p>Columns of {@code statutory-retention.csv}:
 *
 * <ul>
 *   <li>{@code jurisdiction}, {@code act}: a country code and a number, such as {@code FI} and
 *       {@code 523/1999}; or {@code EU} and such as {@code 95/46}
 *   <li>{@code title_en}, {@code title_fi}, {@code title_sv}: what the act is called in a sentence
 *   <li>{@code names}: the names by which a reference may cite it without a number, as they are
 *       written; the same in every row of an act
 *   <li>{@code chapter}, {@code sections}, {@code subsection}: the provision; chapter and
 *       subsection may be empty, sections are several if each leads to the period
 *   <li>{@code identified_by}: a {@link StatutoryPeriod.Identification}
 *   <li>{@code materials}: constants of {@link RetainedMaterial}; may be empty
 *   <li>{@code kind}: a {@link StatutoryPeriod.Kind}
 *   <li>{@code period}: such as {@code P10Y}
 *   <li>{@code event}: the {@link RetentionEvent} from which it runs; empty if it is none of them
 *   <li>{@code start_en}, {@code start_fi}, {@code start_sv}: from when it runs, in words that
 *       follow the period
 *   <li>{@code source}, {@code checked}: where the row is from and when it was checked
 *   <li>{@code unverified}: the columns of this row that were not verified
 *   <li>{@code remark}: for the reader of the file
 * </ul>
 */
public final class StatutoryRetention {

  private static final Pattern SECTION = Pattern.compile("\\d+[a-z]?|annex");

  private final List<StatutoryPeriod> all;
  private final Map<String, List<StatutoryPeriod>> byAct;
  private final ActNames acts;

  private StatutoryRetention(List<StatutoryPeriod> all, ActNames acts) {
    this.all = List.copyOf(all);
    this.byAct = new HashMap<>();
    for (StatutoryPeriod period : all) {
      byAct.computeIfAbsent(actOf(period), act -> new ArrayList<>()).add(period);
    }
    byAct.replaceAll((act, periods) -> List.copyOf(periods));
    this.acts = acts;
  }

  /** The table in the jar. */
  public static StatutoryRetention standard() {
    return Standard.TABLE;
  }

  /**
   * Reads a table of one's own; the reader is left open.
   *
   * @throws IllegalArgumentException if a row is malformed; the message names the line
   */
  public static StatutoryRetention read(Reader reader) throws IOException {
    List<StatutoryPeriod> all = new ArrayList<>();
    ActNames acts = new ActNames();
    for (Row row :
        Csv.rows(
            reader,
            "jurisdiction",
            "act",
            "title_en",
            "title_fi",
            "title_sv",
            "names",
            "chapter",
            "sections",
            "subsection",
            "identified_by",
            "materials",
            "kind",
            "period",
            "event",
            "start_en",
            "start_fi",
            "start_sv",
            "source",
            "unverified",
            "checked",
            "remark")) {
      acts.add(row);
      all.add(period(row));
    }
    return new StatutoryRetention(all, acts);
  }

  private static StatutoryPeriod period(Row row) {
    List<String> sections = row.list("sections");
    if (sections.isEmpty() || !sections.stream().allMatch(it -> SECTION.matcher(it).matches())) {
      throw row.malformed("sections", sections + " are not sections such as 10 or 209n");
    }
    StatutoryPeriod period =
        new StatutoryPeriod(
            row.text("jurisdiction"),
            row.text("act"),
            row.requiredWording("title"),
            row.optional("chapter"),
            sections,
            row.optionalNumber("subsection"),
            row.constant(StatutoryPeriod.Identification.class, "identified_by"),
            row.constants(RetainedMaterial.class, "materials"),
            row.constant(StatutoryPeriod.Kind.class, "kind"),
            row.period("period"),
            row.optionalConstant(RetentionEvent.class, "event"),
            row.requiredWording("start"),
            row.text("source"),
            row.list("unverified"),
            row.date("checked"));
    if (period.identifiedBy() == StatutoryPeriod.Identification.MATERIAL
        && period.materials().isEmpty()) {
      throw row.malformed("materials", "a value is missing");
    }
    return period;
  }

  /**
   * This table and another: of an act that the other has, its rows alone.
   *
   * @throws IllegalArgumentException if the other names an act as this one names a different act
   */
  public StatutoryRetention and(StatutoryRetention other) {
    ActNames both = acts.and(other.acts);
    List<StatutoryPeriod> merged = new ArrayList<>(all);
    merged.removeIf(period -> other.acts.contains(period.jurisdiction(), period.act()));
    merged.addAll(other.all);
    return new StatutoryRetention(merged, both);
  }

  /**
   * The periods of the provision that a reference cites, in the order of the table. An act cited
   * without a section means those that it alone {@linkplain StatutoryPeriod.Identification
   * identifies}; none if the table does not know the provision.
   *
   * @param materials the materials that are kept; empty if they are not told
   */
  public List<StatutoryPeriod> citedBy(LawReference law, List<RetainedMaterial> materials) {
    List<StatutoryPeriod> ofAct = ofAct(law);
    Optional<CitedProvision> cited = ofAct.isEmpty() ? Optional.empty() : CitedProvision.of(law);
    return cited.isEmpty()
        ? List.of()
        : those(ofAct, period -> isMeant(period, cited.get(), materials));
  }

  private static boolean isMeant(
      StatutoryPeriod period, CitedProvision cited, List<RetainedMaterial> materials) {
    if (cited.section().isEmpty()) {
      return period.identifiedBy() == StatutoryPeriod.Identification.ACT
          && cited.chapter().map(period.chapter().orElse("")::equals).orElse(true);
    }
    boolean chapterFits =
        cited.chapter().isEmpty()
            || period.chapter().isEmpty()
            || cited.chapter().equals(period.chapter());
    Set<Integer> subsections = cited.subsections();
    return chapterFits
        && period.sections().contains(cited.section().get())
        && (subsections.isEmpty() || period.subsection().map(subsections::contains).orElse(true))
        && (period.identifiedBy() != StatutoryPeriod.Identification.MATERIAL
            || any(materials, period.materials()::contains));
  }

  /**
   * All periods of the act that a reference cites, whatever the provision, in the order of the
   * table; none if the table does not know the act.
   */
  public List<StatutoryPeriod> ofAct(LawReference law) {
    Set<String> cited = acts.citedBy(law);
    if (cited.isEmpty()) {
      return List.of();
    }
    return cited.size() == 1
        ? byAct.getOrDefault(cited.iterator().next(), List.of())
        : those(all, period -> cited.contains(actOf(period)));
  }

  private static String actOf(StatutoryPeriod period) {
    return ActNames.idOf(period.jurisdiction(), period.act());
  }

  /** All periods in the order of the table. */
  public List<StatutoryPeriod> all() {
    return all;
  }

  private static final class Standard {
    static final StatutoryRetention TABLE =
        Csv.standard("statutory-retention.csv", StatutoryRetention::read);
  }
}
