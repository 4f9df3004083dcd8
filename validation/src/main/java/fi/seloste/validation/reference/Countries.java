package fi.seloste.validation.reference;

import fi.seloste.model.CountryCode;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The countries and territories of ISO 3166-1 and Kosovo ({@code XK}), with their names in English,
 * Finnish and Swedish.
 *
 * <p>Columns of {@code countries.csv}:
 *
 * <ul>
 *   <li>{@code code}: ISO 3166-1 alpha-2 in capital letters
 *   <li>{@code english}, {@code finnish}, {@code swedish}: the name
 *   <li>{@code others}: further writings, such as the alpha-3 code, {@code UK} or {@code Holland};
 *       may be empty
 *   <li>{@code source}, {@code checked}: where the names are from and when they were checked
 * </ul>
 */
public final class Countries {

  private final List<Country> all;
  private final Map<String, Country> byWriting;

  private Countries(List<Country> all, Map<String, Country> byWriting) {
    this.all = List.copyOf(all);
    this.byWriting = Map.copyOf(byWriting);
  }

  /** The table in the jar. */
  public static Countries standard() {
    return Standard.TABLE;
  }

  /**
   * Reads a table of one's own; the reader is left open.
   *
   * @throws IllegalArgumentException if a row is malformed, or writes a country as another is
   *     written; the message names the line
   */
  public static Countries read(Reader reader) throws IOException {
    Map<String, Country> byCode = new LinkedHashMap<>();
    Map<String, Country> byWriting = new HashMap<>();
    for (Row row :
        Csv.rows(reader, "code", "english", "finnish", "swedish", "others", "source", "checked")) {
      row.requireOrigin();
      Country country =
          new Country(
              row.text("code"), row.text("english"), row.text("finnish"), row.text("swedish"));
      if (!country.code().matches("[A-Z]{2}")) {
        throw row.malformed("code", "\"" + country.code() + "\" is not two capital letters");
      }
      if (byCode.putIfAbsent(country.code(), country) != null) {
        throw row.malformed("code", country.code() + " stands twice");
      }
      Stream.of(
              Stream.of(country.code(), country.english(), country.finnish(), country.swedish()),
              row.list("others").stream())
          .flatMap(writings -> writings)
          .forEach(
              writing -> {
                Country other = byWriting.putIfAbsent(Writing.key(writing), country);
                if (other != null && !other.equals(country)) {
                  throw row.malformed("code", "\"" + writing + "\" also means " + other.code());
                }
              });
      byWriting.put(country.code(), country); // found without looking at how it is written
    }
    return new Countries(List.copyOf(byCode.values()), byWriting);
  }

  /**
   * The country that the text names: by its code or its name in English, Finnish or Swedish, or in
   * another usual way ({@code UK}, {@code EL}, {@code Holland}); ignores case, accents and
   * punctuation. Empty if the text names none, or says more than a name.
   */
  public Optional<Country> find(CountryCode written) {
    Country exact = byWriting.get(written.text());
    if (exact != null) {
      return Optional.of(exact);
    }
    String key = Writing.key(written.text());
    return Optional.ofNullable(byWriting.get(key.startsWith("the ") ? key.substring(4) : key));
  }

  /** All countries in the order of the table. */
  public List<Country> all() {
    return all;
  }

  private static final class Standard {
    static final Countries TABLE = Csv.ofTheModel("countries.csv", Countries::read);
  }
}
