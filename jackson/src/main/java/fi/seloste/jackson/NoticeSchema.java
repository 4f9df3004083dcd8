package fi.seloste.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The JSON Schema (draft 2020-12) of a notice in the present format, for editors and for programs
 * that are not in Java.
 *
 * <p>There is one schema for each language of its titles and descriptions; in all else they are the
 * same. None refers to anything outside itself. What it finds valid {@link NoticeJson} reads, but
 * for what no schema can see, such as a property that stands twice. {@code NoticeJson} tells more:
 * line and column, and what was probably meant.
 *
 * <p>The jar also holds the texts as the resources {@code META-INF/seloste/notice-1.0.en.json} and
 * {@code META-INF/seloste/notice-1.0.fi.json}. These names do not change.
 */
public final class NoticeSchema {

  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("fi"));

  private NoticeSchema() {}

  /** The languages in which there is a schema, English first. */
  public static List<Locale> languages() {
    return LANGUAGES;
  }

  /**
   * The text of the schema with titles and descriptions in a language; in English, if there is none
   * in that language.
   */
  public static String text(Locale language) {
    String name = "/META-INF/seloste/notice-" + Formats.PRESENT + "." + its(language) + ".json";
    try (InputStream in = NoticeSchema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Not in the jar: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The {@code "$id"} of the schema that {@link #text} gives: a name, not an address, so that
   * nothing tries to fetch it.
   */
  public static String id(Locale language) {
    return "urn:seloste:schema:notice:" + Formats.PRESENT + ":" + its(language);
  }

  private static String its(Locale language) {
    for (Locale known : LANGUAGES) {
      if (known.getLanguage().equals(language.getLanguage())) {
        return known.getLanguage();
      }
    }
    return Locale.ENGLISH.getLanguage();
  }
}
