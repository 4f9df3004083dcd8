package fi.seloste.validation.reference;

import fi.seloste.model.CountryCode;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The ages from which a child consents alone to an online service: Article 8(1) GDPR.
 *
 * <p>Columns of {@code ages-of-consent.csv}:
 *
 * <ul>
 *   <li>{@code country}: the ISO 3166-1 code
 *   <li>{@code age}: the age in years, from 13 to 16
 *   <li>{@code source}, {@code checked}: where the row is from and when it was checked
 *   <li>{@code unverified}: the columns of this row that were not verified
 *   <li>{@code remark}: for the reader of the file
 * </ul>
 */
public final class AgesOfConsent {

  /** The lowest age that the law of a country may set. */
  public static final int LOWEST = 13;

  /** The age where the law of the country sets none. */
  public static final int UNLESS_LOWERED = 16;

  private final Map<String, Integer> ages;

  private AgesOfConsent(Map<String, Integer> ages) {
    this.ages = Map.copyOf(ages);
  }

  /** The table in the jar. */
  public static AgesOfConsent standard() {
    return Standard.TABLE;
  }

  /**
   * Reads a table of one's own; the reader is left open.
   *
   * @throws IllegalArgumentException if a row is malformed; the message names the line
   */
  public static AgesOfConsent read(Reader reader) throws IOException {
    Map<String, Integer> ages = new HashMap<>();
    for (Row row :
        Csv.rows(reader, "country", "age", "source", "unverified", "checked", "remark")) {
      row.requireOrigin();
      String country = row.text("country");
      if (!country.matches("[A-Z]{2}")) {
        throw row.malformed("country", "\"" + country + "\" is not two capital letters");
      }
      String age = row.text("age");
      if (!age.matches("1[3-6]")) {
        throw row.malformed("age", "\"" + age + "\" is not an age from 13 to 16");
      }
      if (ages.putIfAbsent(country, Integer.valueOf(age)) != null) {
        throw row.malformed("country", country + " stands twice");
      }
    }
    return new AgesOfConsent(ages);
  }

  /** This table and another: of a country that the other has, its age. */
  public AgesOfConsent and(AgesOfConsent other) {
    Map<String, Integer> merged = new HashMap<>(ages);
    merged.putAll(other.ages);
    return new AgesOfConsent(merged);
  }

  /** The age by the law of a country, in whatever way it is written; absent if it is not known. */
  public OptionalInt in(CountryCode country) {
    return Countries.standard()
        .find(country)
        .map(Country::code)
        .map(ages::get)
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private static final class Standard {
    static final AgesOfConsent TABLE = Csv.standard("ages-of-consent.csv", AgesOfConsent::read);
  }
}
