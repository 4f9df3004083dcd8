package fi.seloste.validation.reference;

import fi.seloste.model.LanguageTag;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The languages of ISO 639-1, and three with longer codes that are spoken in Finland, with their
 * names in English, Finnish and Swedish.
 *
 * <p>Columns of {@code languages.csv}:
 *
 * <ul>
 *   <li>{@code code}: the primary language of a BCP 47 tag, in small letters
 *   <li>{@code english}, {@code finnish}, {@code swedish}: the name
 *   <li>{@code source}, {@code checked}: where the names are from and when they were checked
 * </ul>
 */
public final class Languages {

  private final Map<String, Wording> names;

  private Languages(Map<String, Wording> names) {
    this.names = Map.copyOf(names);
  }

  /** The table in the jar. */
  public static Languages standard() {
    return Standard.TABLE;
  }

  /**
   * Reads a table of one's own; the reader is left open.
   *
   * @throws IllegalArgumentException if a row is malformed; the message names the line
   */
  public static Languages read(Reader reader) throws IOException {
    Map<String, Wording> names = new HashMap<>();
    for (Row row : Csv.rows(reader, "code", "english", "finnish", "swedish", "source", "checked")) {
      row.requireOrigin();
      String code = row.text("code");
      if (!code.matches("[a-z]{2,3}")) {
        throw row.malformed("code", "\"" + code + "\" is not two or three small letters");
      }
      Wording name = new Wording(row.text("english"), row.text("finnish"), row.text("swedish"));
      if (names.putIfAbsent(code, name) != null) {
        throw row.malformed("code", code + " stands twice");
      }
    }
    return new Languages(names);
  }

  /**
   * The name of the tag's primary language, in Finnish or Swedish for these locales, else in
   * English; absent if the table does not know the language.
   */
  public Optional<String> name(LanguageTag tag, Locale locale) {
    String primary = tag.text().strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return Optional.ofNullable(names.get(primary)).map(name -> name.in(locale));
  }

  private static final class Standard {
    static final Languages TABLE = Csv.ofTheModel("languages.csv", Languages::read);
  }
}
