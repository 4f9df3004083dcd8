package fi.seloste.jackson.dpv;

import fi.seloste.model.Code;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table {@code terms.csv}: what each code of the model is called in DPV. */
final class Terms {

  private static final Map<String, Term> TERMS = terms();

  private static final Set<String> COUNTRIES =
      lines("countries.txt")
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private Terms() {}

  /** The term of a constant of a closed list. */
  static Term of(Code code) {
    return of(list(((Enum<?>) code).getDeclaringClass()), code.code());
  }

  /** The term of a word of a list, such as a type of legal basis. */
  static Term of(String list, String code) {
    Term term = TERMS.get(list + "," + code);
    return term != null
        ? term
        : Objects.requireNonNull(TERMS.get(list + ",*"), () -> "No row: " + list + "," + code);
  }

  /** The rows, in their order. */
  static List<Term> all() {
    return List.copyOf(TERMS.values());
  }

  /** The name by which a type stands in the table. */
  static String list(Class<?> type) {
    String name = type.getSimpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** Whether the {@code loc} extension of DPV has a country. */
  static boolean isCountry(String code) {
    return COUNTRIES.contains(code);
  }

  private static Map<String, Term> terms() {
    Map<String, Term> terms = new LinkedHashMap<>();
    lines("terms.csv")
        .forEach(
            line -> {
              String[] cells = line.split(",", -1);
              if (cells.length != 4
                  || !(cells[3].equals("exact") || cells[3].equals("near"))
                  || terms.put(
                          cells[0] + "," + cells[1],
                          new Term(cells[0], cells[1], cells[2], cells[3].equals("exact")))
                      != null) {
                throw new IllegalStateException("terms.csv: " + line);
              }
            });
    return terms;
  }

  private static Stream<String> lines(String resource) {
    try (InputStream in =
            Objects.requireNonNull(Terms.class.getResourceAsStream(resource), resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
