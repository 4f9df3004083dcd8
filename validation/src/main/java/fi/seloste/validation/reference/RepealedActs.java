package fi.seloste.validation.reference;

import fi.seloste.model.LawReference;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Acts that notices still cite although they have been repealed.
 *
 * <p>Columns of {@code repealed-acts.csv}:
 *
 * <ul>
 *   <li>{@code jurisdiction}, {@code act}: a country code and a number, such as {@code FI} and
 *       {@code 523/1999}; or {@code EU} and such as {@code 95/46}
 *   <li>{@code title_en}, {@code title_fi}, {@code title_sv}: what the act is called in a sentence
 *   <li>{@code names}: the names by which a reference may cite it without a number, as they are
 *       written; empty if an act in force is called the same
 *   <li>{@code repealed_on}: the first day without it
 *   <li>{@code successor_en}, {@code successor_fi}, {@code successor_sv}: what to cite instead
 *   <li>{@code source}, {@code checked}: where the row is from and when it was checked
 *   <li>{@code unverified}: the columns of this row that were not verified
 *   <li>{@code remark}: for the reader of the file
 * </ul>
 */
public final class RepealedActs {

  private final List<RepealedAct> all;
  private final Map<String, RepealedAct> byAct = new LinkedHashMap<>();
  private final ActNames acts;

  private RepealedActs(List<RepealedAct> all, ActNames acts) {
    this.all = List.copyOf(all);
    for (RepealedAct act : all) {
      byAct.put(ActNames.idOf(act.jurisdiction(), act.act()), act);
    }
    this.acts = acts;
  }

  /** The table in the jar. */
  public static RepealedActs standard() {
    return Standard.TABLE;
  }

  /**
   * Reads a table of one's own; the reader is left open.
   *
   * @throws IllegalArgumentException if a row is malformed or stands twice; the message names the
   *     line
   */
  public static RepealedActs read(Reader reader) throws IOException {
    List<RepealedAct> all = new ArrayList<>();
    ActNames acts = new ActNames();
    Set<String> seen = new HashSet<>();
    for (Row row :
        Csv.rows(
            reader,
            "jurisdiction",
            "act",
            "title_en",
            "title_fi",
            "title_sv",
            "names",
            "repealed_on",
            "successor_en",
            "successor_fi",
            "successor_sv",
            "source",
            "unverified",
            "checked",
            "remark")) {
      acts.add(row);
      RepealedAct act = act(row);
      if (!seen.add(ActNames.idOf(act.jurisdiction(), act.act()))) {
        throw row.malformed("act", act.act() + " stands twice");
      }
      all.add(act);
    }
    return new RepealedActs(all, acts);
  }

  private static RepealedAct act(Row row) {
    return new RepealedAct(
        row.text("jurisdiction"),
        row.text("act"),
        row.requiredWording("title"),
        row.date("repealed_on"),
        row.requiredWording("successor"),
        row.text("source"),
        row.list("unverified"),
        row.date("checked"));
  }

  /**
   * This table and another: of an act that the other has, its row alone.
   *
   * @throws IllegalArgumentException if the other names an act as this one names a different act
   */
  public RepealedActs and(RepealedActs other) {
    ActNames both = acts.and(other.acts);
    List<RepealedAct> merged = new ArrayList<>(all);
    merged.removeIf(act -> other.acts.contains(act.jurisdiction(), act.act()));
    merged.addAll(other.all);
    return new RepealedActs(merged, both);
  }

  /**
   * The acts that a reference cites, in the order of the table, whether or not they were in force
   * on some day; none if it cites none that the table knows.
   */
  public List<RepealedAct> citedBy(LawReference law) {
    Set<String> cited = acts.citedBy(law);
    if (cited.isEmpty()) {
      return List.of();
    }
    List<RepealedAct> known = new ArrayList<>(cited.size());
    byAct.forEach(
        (id, act) -> {
          if (cited.contains(id)) {
            known.add(act);
          }
        });
    return Collections.unmodifiableList(known);
  }

  /** All acts in the order of the table. */
  public List<RepealedAct> all() {
    return all;
  }

  private static final class Standard {
    static final RepealedActs TABLE = Csv.standard("repealed-acts.csv", RepealedActs::read);
  }
}
