package fi.seloste.validation.reference;

import fi.seloste.model.CountryCode;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.Text;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The supervisory authorities of the states of the European Economic Area.
 *
 * <p>Columns of {@code authorities.csv}:
 *
 * <ul>
 *   <li>{@code country}: ISO 3166-1 alpha-2, one of {@link Countries#standard()}
 *   <li>{@code region}: ISO 3166-2, such as {@code DE-BY}; empty for the authority of the state
 *   <li>{@code names}: the official names with their languages, such as {@code fi:
 *       Tietosuojavaltuutetun toimisto}; one of them in English
 *   <li>{@code others}: what it is called besides, an abbreviation for instance; may be empty
 *   <li>{@code web}: the address of its pages
 *   <li>{@code source}, {@code checked}: where the row is from and when it was checked
 *   <li>{@code unverified}: the columns of this row that were not verified
 *   <li>{@code remark}: for the reader of the file
 * </ul>
 */
public final class Authorities {

  private final List<Authority> all;

  /** The authorities by what they are called, each once under each name. */
  private final Map<String, Set<Authority>> byName = new HashMap<>();

  private Authorities(List<Authority> all) {
    this.all = List.copyOf(all);
    for (Authority authority : all) {
      authority.names().values().forEach(name -> add(name, authority));
      authority.others().forEach(name -> add(name, authority));
    }
  }

  private void add(String name, Authority authority) {
    byName.computeIfAbsent(Writing.key(name), any -> new LinkedHashSet<>()).add(authority);
  }

  /** The table in the jar. */
  public static Authorities standard() {
    return Standard.TABLE;
  }

  /**
   * Reads a table of one's own; the reader is left open.
   *
   * @throws IllegalArgumentException if a row is malformed or stands twice; the message names the
   *     line
   */
  public static Authorities read(Reader reader) throws IOException {
    List<Authority> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Row row :
        Csv.rows(
            reader,
            "country",
            "region",
            "names",
            "others",
            "web",
            "source",
            "unverified",
            "checked",
            "remark")) {
      Authority authority = authority(row);
      if (!seen.add(authority.country() + authority.names().values())) {
        throw row.malformed("names", authority.names().values() + " stands twice");
      }
      all.add(authority);
    }
    return new Authorities(all);
  }

  private static Authority authority(Row row) {
    Authority authority =
        new Authority(
            row.text("country"),
            row.optional("region"),
            names(row),
            row.list("others"),
            row.text("web"),
            row.text("source"),
            row.list("unverified"),
            row.date("checked"));
    String country = authority.country();
    if (!Countries.standard().isCode(country)) {
      throw row.malformed("country", "\"" + country + "\" is not the code of a country");
    }
    if (authority.region().filter(region -> !region.startsWith(country + "-")).isPresent()) {
      throw row.malformed("region", "is not a region of " + country);
    }
    if (!authority.webAddress().matches("https://[a-z0-9.-]+(?:/[a-z0-9/_-]*)?")) {
      throw row.malformed("web", "\"" + authority.webAddress() + "\" is not a web address");
    }
    return authority;
  }

  private static Map<LanguageTag, String> names(Row row) {
    Map<LanguageTag, String> names = new LinkedHashMap<>();
    for (String name : row.list("names")) {
      String[] parts = name.split(":", 2);
      if (parts.length != 2 || !parts[0].matches("[a-z]{2}") || parts[1].isBlank()) {
        throw row.malformed("names", "\"" + name + "\" is not a name such as fi: Toimisto");
      }
      if (names.put(LanguageTag.of(parts[0]), parts[1].strip()) != null) {
        throw row.malformed("names", parts[0] + " stands twice");
      }
    }
    if (!names.containsKey(LanguageTag.of("en"))) {
      throw row.malformed("names", "the name in English is missing");
    }
    return names;
  }

  /** This table and another: of a country that the other has, its rows alone. */
  public Authorities and(Authorities other) {
    Set<String> replaced = other.all.stream().map(Authority::country).collect(Collectors.toSet());
    List<Authority> merged = new ArrayList<>(all);
    merged.removeIf(authority -> replaced.contains(authority.country()));
    merged.addAll(other.all);
    return new Authorities(merged);
  }

  /**
   * The authorities in a country, that of the state first; none if the table has none or {@link
   * Countries#standard()} does not know what is written.
   */
  public List<Authority> in(CountryCode written) {
    return Countries.standard()
        .find(written)
        .map(country -> all.stream().filter(it -> it.country().equals(country.code())).toList())
        .orElse(List.of());
  }

  /**
   * The authorities that are called so, in one of the languages of the text; ignores case, accents
   * and punctuation. Several if a name is not one authority's alone ({@code Datatilsynet}); none if
   * the table knows none of that name.
   */
  public List<Authority> named(Text name) {
    Set<Authority> named = new HashSet<>();
    for (String string : name.strings()) {
      named.addAll(byName.getOrDefault(Writing.key(string), Set.of()));
    }
    return named.isEmpty() ? List.of() : all.stream().filter(named::contains).toList();
  }

  /** All authorities in the order of the table. */
  public List<Authority> all() {
    return all;
  }

  private static final class Standard {
    static final Authorities TABLE = Csv.standard("authorities.csv", Authorities::read);
  }
}
