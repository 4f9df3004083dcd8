package fi.seloste.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What codes mean in English, Finnish and Swedish, from a table in the jar: the names that JDKs
 * have differ from release to release.
 *
 * <p>The tables begin with the columns {@code code,english,finnish,swedish}, divided by commas, or
 * by tabs where names have commas; lines that begin with {@code #} are comments. They stand in
 * {@code META-INF/seloste}, where other modules can read them too.
 */
final class NameTable {

  private final Map<String, String[]> rows = new HashMap<>();

  private NameTable(String file) {
    String divider = file.endsWith(".tsv") ? "\t" : ",";
    String path = "/META-INF/seloste/" + file;
    try (InputStream in = Objects.requireNonNull(NameTable.class.getResourceAsStream(path), path);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1) // the header
          .map(line -> line.split(divider, 5))
          .forEach(row -> rows.put(row[0], row));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** The names of countries by ISO 3166-1 alpha-2, read when first asked for. */
  static NameTable countries() {
    return Countries.TABLE;
  }

  /** The names of languages by primary language, read when first asked for. */
  static NameTable languages() {
    return Languages.TABLE;
  }

  /** The names of the words of closed lists by list and code, read when first asked for. */
  static NameTable codes() {
    return Codes.TABLE;
  }

  /** The name in Finnish or Swedish for these locales, else in English. */
  Optional<String> name(String code, Locale locale) {
    int column =
        switch (locale.getLanguage()) {
          case "fi" -> 2;
          case "sv" -> 3;
          default -> 1;
        };
    return Optional.ofNullable(rows.get(code)).map(row -> row[column].strip());
  }

  private static final class Countries {
    static final NameTable TABLE = new NameTable("countries.csv");
  }

  private static final class Languages {
    static final NameTable TABLE = new NameTable("languages.csv");
  }

  private static final class Codes {
    static final NameTable TABLE = new NameTable("codes.tsv");
  }
}
