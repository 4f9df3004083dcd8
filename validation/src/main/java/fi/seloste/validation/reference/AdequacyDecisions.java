package fi.seloste.validation.reference;

import static java.util.stream.Collectors.groupingBy;

import fi.seloste.model.CountryCode;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The decisions of the European Commission on the adequacy of protection, in force and past.
 *
 * <p>Columns of {@code adequacy-decisions.csv}:
 *
 * <ul>
 *   <li>{@code territory}: ISO 3166-1 alpha-2, one of {@link Countries#standard()}; or {@code ORG:}
 *       and an abbreviation
 *   <li>{@code name}: what the decision is about, in English
 *   <li>{@code kind}: a {@link DecisionOnAdequacy.Kind}
 *   <li>{@code numbers}: its number first, then those of decisions that prolong it and numbers such
 *       as {@code C(2023) 4745}
 *   <li>{@code names}: what it is called besides, such as {@code Privacy Shield}; words of four
 *       letters and more are found with any ending; may be empty
 *   <li>{@code adopted}, {@code applies_from}: days
 *   <li>{@code ceases}, {@code ending}, {@code reason_en}, {@code reason_fi}, {@code reason_sv}:
 *       the day, a {@link DecisionOnAdequacy.Ending} and why; all empty if no end is set
 *   <li>{@code scope_en}, {@code scope_fi}, {@code scope_sv}: which recipients or data it is
 *       limited to; all empty if it is not
 *   <li>{@code source}, {@code checked}: where the row is from and when it was checked
 *   <li>{@code unverified}: the columns of this row that were not verified
 *   <li>{@code remark}: for the reader of the file
 * </ul>
 */
public final class AdequacyDecisions {

  private final List<DecisionOnAdequacy> all;
  private final Map<String, List<DecisionOnAdequacy>> byTerritory;
  private final Citations<DecisionOnAdequacy> citations;

  private AdequacyDecisions(List<DecisionOnAdequacy> all, Citations<DecisionOnAdequacy> citations) {
    this.all = List.copyOf(all);
    this.byTerritory =
        all.stream()
            .collect(groupingBy(DecisionOnAdequacy::territory, Collectors.toUnmodifiableList()));
    this.citations = citations;
  }

  /** The table in the jar. */
  public static AdequacyDecisions standard() {
    return Standard.TABLE;
  }

  /**
   * Reads a table of one's own; the reader is left open.
   *
   * @throws IllegalArgumentException if a row is malformed or bears a number of another; the
   *     message names the line
   */
  public static AdequacyDecisions read(Reader reader) throws IOException {
    List<DecisionOnAdequacy> all = new ArrayList<>();
    Citations<DecisionOnAdequacy> citations = new Citations<>();
    for (Row row :
        Csv.rows(
            reader,
            "territory",
            "name",
            "kind",
            "numbers",
            "names",
            "adopted",
            "applies_from",
            "ceases",
            "ending",
            "reason_en",
            "reason_fi",
            "reason_sv",
            "scope_en",
            "scope_fi",
            "scope_sv",
            "source",
            "unverified",
            "checked",
            "remark")) {
      DecisionOnAdequacy decision = decision(row);
      if (decision.numbers().isEmpty()
          || !citations.add(decision.numbers(), decision.names(), decision)) {
        throw row.malformed("numbers", "must be numbers of decisions that no other row bears");
      }
      all.add(decision);
    }
    return new AdequacyDecisions(all, citations);
  }

  private static DecisionOnAdequacy decision(Row row) {
    DecisionOnAdequacy decision =
        new DecisionOnAdequacy(
            row.text("territory"),
            row.text("name"),
            row.constant(DecisionOnAdequacy.Kind.class, "kind"),
            row.list("numbers"),
            row.list("names"),
            row.date("adopted"),
            row.date("applies_from"),
            row.optionalDate("ceases"),
            row.optionalConstant(DecisionOnAdequacy.Ending.class, "ending"),
            row.wording("reason"),
            row.wording("scope"),
            row.text("source"),
            row.list("unverified"),
            row.date("checked"));
    String territory = decision.territory();
    if (!territory.matches("ORG:[A-Z]+")
        && Countries.standard().all().stream().noneMatch(c -> c.code().equals(territory))) {
      throw row.malformed("territory", "\"" + territory + "\" is not the code of a country");
    }
    if (decision.appliesFrom().isBefore(decision.adopted())) {
      throw row.malformed("applies_from", "is before adopted");
    }
    if (decision.ceases().filter(end -> !end.isAfter(decision.appliesFrom())).isPresent()) {
      throw row.malformed("ceases", "is not after applies_from");
    }
    if (decision.ceases().isPresent() != decision.ending().isPresent()
        || decision.ceases().isPresent() != decision.reason().isPresent()) {
      throw row.malformed("ceases", "an end needs a day, an ending and a reason, or none of them");
    }
    return decision;
  }

  /** This table and another: of a decision that the other knows by a number, its row alone. */
  public AdequacyDecisions and(AdequacyDecisions other) {
    List<DecisionOnAdequacy> merged = new ArrayList<>(all);
    merged.removeIf(
        decision ->
            decision.numbers().stream().anyMatch(number -> !other.recognise(number).isEmpty()));
    merged.addAll(other.all);
    Citations<DecisionOnAdequacy> both = new Citations<>();
    merged.forEach(decision -> both.add(decision.numbers(), decision.names(), decision));
    return new AdequacyDecisions(merged, both);
  }

  /**
   * The decisions that the text cites, by a number in any usual writing ({@code (EU) 2023/1795},
   * {@code 2010/625/EY}, a CELEX number, an ELI address) or by a name, ignoring case, accents and
   * hyphens. Each stands once, in the order of the table, whether or not it is in force and is for
   * the GDPR; none if the text cites none that the table knows.
   */
  public List<DecisionOnAdequacy> recognise(String written) {
    return citations.in(written);
  }

  /**
   * All decisions on the country, past ones and those for law enforcement included, in the order of
   * the table; none if {@link Countries#standard()} does not know what is written.
   */
  public List<DecisionOnAdequacy> of(CountryCode written) {
    return Countries.standard()
        .find(written)
        .map(country -> byTerritory.get(country.code()))
        .orElse(List.of());
  }

  /** All decisions in the order of the table. */
  public List<DecisionOnAdequacy> all() {
    return all;
  }

  private static final class Standard {
    static final AdequacyDecisions TABLE =
        Csv.standard("adequacy-decisions.csv", AdequacyDecisions::read);
  }
}
