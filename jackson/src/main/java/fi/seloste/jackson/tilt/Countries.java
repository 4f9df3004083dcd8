package fi.seloste.jackson.tilt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Countries as TILT documents write them: codes, and names in several languages. */
final class Countries {

  private static final Set<String> CODES = new HashSet<>();
  private static final Map<String, String> BY_NAME = new HashMap<>();

  static {
    try (InputStream in = Countries.class.getResourceAsStream("countries.csv")) {
      if (in == null) {
        throw new IllegalStateException("countries.csv is not beside " + Countries.class);
      }
      BufferedReader rows = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String row; (row = rows.readLine()) != null; ) {
        if (!row.startsWith("#")) {
          String[] cells = row.split(";");
          CODES.add(cells[0]);
          for (int i = 1; i < cells.length; i++) {
            BY_NAME.put(folded(cells[i]), cells[0]);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Countries() {}

  /** Whether it is the code of a country, written as ISO 3166-1 has it. */
  static boolean isCode(String text) {
    return CODES.contains(text);
  }

  /** The code of the country that is written so; null if it is none that is known. */
  static @Nullable String code(String written) {
    String code = written.strip().toUpperCase(Locale.ROOT);
    return CODES.contains(code) ? code : BY_NAME.get(folded(written));
  }

  /**
   * The codes of all countries in a list such as "USA, Indien und China"; empty if one is not
   * known.
   */
  static List<String> codes(String written) {
    String whole = code(written);
    if (whole != null) {
      return List.of(whole);
    }
    List<String> codes = new ArrayList<>();
    for (String part : written.split("[,;/&\n]|\\b(?:und|and|oder|or|sowie|et)\\b")) {
      if (!part.isBlank()) {
        String code = code(part);
        if (code == null) {
          return List.of();
        }
        if (!codes.contains(code)) {
          codes.add(code);
        }
      }
    }
    return codes;
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
