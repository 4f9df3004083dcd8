package fi.seloste.validation.reference;

import fi.seloste.model.CountryCode;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which countries and territories belong to the European Economic Area on a day, so that Chapter V
 * of the GDPR does not stand in the way of data going there.
 *
 * <p>The table in the jar speaks of days from 25 May 2018 on, when the GDPR began to apply. The
 * United Kingdom counts as inside until the adequacy decision of 28 June 2021.
 *
 * <p>Columns of {@code economic-area.csv}; a country that has no row is outside:
 *
 * <ul>
 *   <li>{@code code}: ISO 3166-1 alpha-2, one of {@link Countries#standard()}
 *   <li>{@code membership}: {@code INSIDE}, {@code OUTSIDE} or {@code UNKNOWN}
 *   <li>{@code from}: the first day of which this holds; if empty, it held always
 *   <li>{@code until}: the first day of which it no longer holds; if empty, it still holds
 *   <li>{@code source}, {@code checked}: where this is from and when it was checked
 *   <li>{@code unverified}: the columns of this row that were not verified
 *   <li>{@code remark}: for the reader of the file
 * </ul>
 */
public final class EconomicArea {

  /** What the table says of a country on a day. */
  public enum Membership {
    /** Part of the European Economic Area. */
    INSIDE,
    /** A third country. */
    OUTSIDE,
    /** The text names no country, or the table does not say. */
    UNKNOWN
  }

  private record Period(Membership membership, LocalDate from, LocalDate until) {

    boolean includes(LocalDate day) {
      return !day.isBefore(from) && day.isBefore(until);
    }

    boolean overlaps(Period other) {
      return from.isBefore(other.until) && other.from.isBefore(until);
    }
  }

  private final Map<String, List<Period>> periods;

  private EconomicArea(Map<String, List<Period>> periods) {
    this.periods = periods;
  }

  /** The table in the jar. */
  public static EconomicArea standard() {
    return Standard.TABLE;
  }

  /**
   * Reads a table of one's own; the reader is left open.
   *
   * @throws IllegalArgumentException if a row is malformed or overlaps another of the same country;
   *     the message names the line
   */
  public static EconomicArea read(Reader reader) throws IOException {
    Map<String, List<Period>> periods = new HashMap<>();
    for (Row row :
        Csv.rows(
            reader,
            "code",
            "membership",
            "from",
            "until",
            "source",
            "unverified",
            "checked",
            "remark")) {
      row.requireOrigin();
      String code = row.text("code");
      if (!Countries.standard().isCode(code)) {
        throw row.malformed("code", "\"" + code + "\" is not the code of a country");
      }
      Period period =
          new Period(
              row.constant(Membership.class, "membership"),
              row.optionalDate("from").orElse(LocalDate.MIN),
              row.optionalDate("until").orElse(LocalDate.MAX));
      if (!period.from().isBefore(period.until())) {
        throw row.malformed("until", "is not after from");
      }
      List<Period> others = periods.computeIfAbsent(code, any -> new ArrayList<>());
      if (others.stream().anyMatch(period::overlaps)) {
        throw row.malformed("from", "overlaps another row of " + code);
      }
      others.add(period);
    }
    periods.replaceAll((code, all) -> List.copyOf(all));
    return new EconomicArea(Map.copyOf(periods));
  }

  /** This table and another: of a country that the other has, its rows alone. */
  public EconomicArea and(EconomicArea other) {
    Map<String, List<Period>> merged = new HashMap<>(periods);
    merged.putAll(other.periods);
    return new EconomicArea(Map.copyOf(merged));
  }

  /**
   * Whether the country belongs to the area on the day; {@link Membership#UNKNOWN} if {@link
   * Countries#standard()} does not know what is written, or no row of the country covers the day.
   */
  public Membership of(CountryCode written, LocalDate asOf) {
    Optional<Country> country = Countries.standard().find(written);
    if (country.isEmpty()) {
      return Membership.UNKNOWN;
    }
    List<Period> known = periods.get(country.get().code());
    if (known == null) {
      return Membership.OUTSIDE;
    }
    for (Period period : known) {
      if (period.includes(asOf)) {
        return period.membership();
      }
    }
    return Membership.UNKNOWN;
  }

  private static final class Standard {
    static final EconomicArea TABLE = Csv.standard("economic-area.csv", EconomicArea::read);
  }
}
