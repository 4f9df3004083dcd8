package fi.seloste.validation.reference;

import fi.seloste.model.CountryCode;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

  private final Map<String, Country> byCode;
  private final List<Row> rows;
  private volatile @Nullable Map<String, Country> byWriting; // made when first asked for

  private Countries(Map<String, Country> byCode, List<Row> rows) {
    this.byCode = byCode;
    this.rows = rows;
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
    Countries countries = byCode(reader);
    countries.byWriting();
    return countries;
  }

  /** A table whose writings are not looked at before one is asked for: notices mostly use codes. */
  private static Countries byCode(Reader reader) throws IOException {
    Map<String, Country> byCode = new LinkedHashMap<>();
    List<Row> rows =
        Csv.rows(reader, "code", "english", "finnish", "swedish", "others", "source", "checked");
    for (Row row : rows) {
      row.requireOrigin();
      Country country =
          new Country(
              row.text("code"), row.text("english"), row.text("finnish"), row.text("swedish"));
      if (!CODE.matcher(country.code()).matches()) {
        throw row.malformed("code", "\"" + country.code() + "\" is not two capital letters");
      }
      if (byCode.putIfAbsent(country.code(), country) != null) {
        throw row.malformed("code", country.code() + " stands twice");
      }
    }
    return new Countries(byCode, rows);
  }

  /**
   * The countries by what is written; made twice if two threads ask at once, which does no harm.
   */
  private Map<String, Country> byWriting() {
    Map<String, Country> made = byWriting;
    if (made == null) {
      made = new HashMap<>();
      for (Row row : rows) {
        Country country = Objects.requireNonNull(byCode.get(row.text("code")));
        List<String> writings = new ArrayList<>(row.list("others"));
        writings.addAll(
            List.of(country.code(), country.english(), country.finnish(), country.swedish()));
        for (String writing : writings) {
          Country other = made.putIfAbsent(Writing.key(writing), country);
          if (other != null && !other.equals(country)) {
            throw row.malformed("code", "\"" + writing + "\" also means " + other.code());
          }
        }
      }
      byWriting = made;
    }
    return made;
  }

  /** Whether this is the code of a country, as the table writes it. */
  boolean isCode(String text) {
    return byCode.containsKey(text);
  }

  /**
   * The country that the text names: by its code or its name in English, Finnish or Swedish, or in
   * another usual way ({@code UK}, {@code EL}, {@code Holland}); ignores case, accents and
   * punctuation. Empty if the text names none, or says more than a name.
   */
  public Optional<Country> find(CountryCode written) {
    Country exact = byCode.get(written.text());
    if (exact != null) {
      return Optional.of(exact);
    }
    String key = Writing.key(written.text());
    return Optional.ofNullable(byWriting().get(key.startsWith("the ") ? key.substring(4) : key));
  }

  /** All countries in the order of the table. */
  public List<Country> all() {
    return List.copyOf(byCode.values());
  }

  private static final class Standard {
    static final Countries TABLE = Csv.ofTheModel("countries.csv", Countries::byCode);
  }
}
