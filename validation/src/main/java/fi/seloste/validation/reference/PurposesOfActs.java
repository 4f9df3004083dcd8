package fi.seloste.validation.reference;

import fi.seloste.model.LawReference;
import fi.seloste.model.Name;
import fi.seloste.model.PurposeKind;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Acts of Finland and the purposes that they certainly do not serve.
 *
 * <p>Columns of {@code purposes-of-acts.csv}:
 *
 * <ul>
 *   <li>{@code number}: the number in the Statutes of Finland
 *   <li>{@code name_en}, {@code name_fi}, {@code name_sv}: what the act is called
 *   <li>{@code in_force_from}: the day of its entry into force
 *   <li>{@code unfit_purposes}: codes of {@link PurposeKind} for which it sets neither a duty nor a
 *       task; only what is certain
 *   <li>{@code source}, {@code checked}: where the row is from and when it was checked
 *   <li>{@code unverified}: the columns of this row that were not verified
 *   <li>{@code remark}: for the reader of the file
 * </ul>
 */
public final class PurposesOfActs {

  private static final Pattern NUMBER = Pattern.compile("(?<![\\d/])(\\d{1,4}/\\d{4})(?![\\d/])");

  private final List<ActPurposes> all;
  private final Map<String, ActPurposes> byNumber;
  private final Map<String, ActPurposes> byName;

  private PurposesOfActs(
      List<ActPurposes> all, Map<String, ActPurposes> byNumber, Map<String, ActPurposes> byName) {
    this.all = List.copyOf(all);
    this.byNumber = Map.copyOf(byNumber);
    this.byName = Map.copyOf(byName);
  }

  /** The table in the jar. */
  public static PurposesOfActs standard() {
    return Standard.TABLE;
  }

  /**
   * Reads a table of one's own; the reader is left open.
   *
   * @throws IllegalArgumentException if a row is malformed or bears the number or the Finnish name
   *     of another; the message names the line
   */
  public static PurposesOfActs read(Reader reader) throws IOException {
    List<ActPurposes> acts = new ArrayList<>();
    Map<String, ActPurposes> byNumber = new HashMap<>();
    Map<String, ActPurposes> byName = new HashMap<>();
    for (Row row :
        Csv.rows(
            reader,
            "number",
            "name_en",
            "name_fi",
            "name_sv",
            "in_force_from",
            "unfit_purposes",
            "source",
            "unverified",
            "checked",
            "remark")) {
      ActPurposes act = act(row);
      if (!NUMBER.matcher(act.number()).matches()
          || byNumber.putIfAbsent(act.number(), act) != null) {
        throw row.malformed("number", "must be the number of an act that no other row bears");
      }
      if (byName.putIfAbsent(Writing.key(act.name().finnish()), act) != null) {
        throw row.malformed("name_fi", "is the name of another act");
      }
      acts.add(act);
    }
    return new PurposesOfActs(acts, byNumber, byName);
  }

  private static ActPurposes act(Row row) {
    List<PurposeKind> unfit = new ArrayList<>();
    for (String code : row.list("unfit_purposes")) {
      unfit.add(
          Arrays.stream(PurposeKind.values())
              .filter(kind -> kind.code().equals(code))
              .findAny()
              .orElseThrow(
                  () -> row.malformed("unfit_purposes", "\"" + code + "\" is no purpose")));
    }
    if (unfit.isEmpty()) {
      throw row.malformed("unfit_purposes", "a value is missing");
    }
    return new ActPurposes(
        row.text("number"),
        row.wording("name").orElseThrow(() -> row.malformed("name_en", "a value is missing")),
        row.date("in_force_from"),
        EnumSet.copyOf(unfit),
        row.text("source"),
        row.list("unverified"),
        row.date("checked"));
  }

  /**
   * This table and another: of an act that the other has, its row alone. A Finnish name that both
   * have means the act of the other.
   */
  public PurposesOfActs and(PurposesOfActs other) {
    List<ActPurposes> merged = new ArrayList<>(all);
    merged.removeIf(act -> other.byNumber.containsKey(act.number()));
    merged.addAll(other.all);
    Map<String, ActPurposes> numbers = new HashMap<>();
    Map<String, ActPurposes> names = new HashMap<>();
    for (ActPurposes act : merged) {
      numbers.put(act.number(), act);
      names.put(Writing.key(act.name().finnish()), act);
    }
    return new PurposesOfActs(merged, numbers, names);
  }

  /**
   * The act that a reference means: by its number or, where no number is given, by its Finnish
   * name. Empty if the table does not know it, or if it is said to be the law of another country.
   */
  public Optional<ActPurposes> find(LawReference law) {
    if (law.jurisdiction().filter(it -> !it.strip().equalsIgnoreCase("FI")).isPresent()) {
      return Optional.empty();
    } else if (law.number().isPresent()) {
      ActPurposes exact = byNumber.get(law.number().get());
      if (exact != null) {
        return Optional.of(exact);
      }
      Matcher number = NUMBER.matcher(law.number().get());
      return number.find() ? Optional.ofNullable(byNumber.get(number.group(1))) : Optional.empty();
    }
    return law.title().stream()
        .map(Name::strings)
        .flatMap(List::stream)
        .map(title -> byName.get(Writing.key(title)))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** All acts in the order of the table. */
  public List<ActPurposes> all() {
    return all;
  }

  private static final class Standard {
    static final PurposesOfActs TABLE = Csv.standard("purposes-of-acts.csv", PurposesOfActs::read);
  }
}
