package fi.seloste.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A language as the notice's author wrote it, normally as BCP 47 such as {@code fi} or {@code
 * sv-FI}.
 *
 * <p>Any text is kept: whether it names a language is for a rule to judge. In JSON a plain string.
 *
 * @param text what was written, for instance {@code "fi"}
 */
public record LanguageTag(String text) {

  /** Keeps the text as it is. */
  public LanguageTag {
    Objects.requireNonNull(text, "text");
  }

  /** The language written so, for instance {@code LanguageTag.of("fi")}. */
  public static LanguageTag of(String text) {
    return new LanguageTag(text);
  }

  /**
   * Whether a text in the other language serves a reader of this one: the same tag in any case, or
   * one that this tag is the beginning of ({@code sv} includes {@code sv-FI}, as in RFC 4647, basic
   * filtering).
   */
  public boolean includes(LanguageTag other) {
    String mine = text;
    String theirs = other.text;
    return theirs.regionMatches(true, 0, mine, 0, mine.length())
        && (theirs.length() == mine.length() || theirs.charAt(mine.length()) == '-');
  }

  /**
   * The name of the tag's primary language in Finnish or Swedish for these locales, else in
   * English; the same on every JDK. Absent if the text begins with no code of ISO 639-1 (nor with
   * one of the three longer codes of languages that are spoken in Finland).
   */
  public Optional<String> name(Locale locale) {
    String primary = text.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return NameTable.languages().name(primary, locale);
  }

  /** Equal is what was written so, letter by letter. */
  @Override
  public boolean equals(@Nullable Object other) { // that of a record is made at first use, slowly
    return other instanceof LanguageTag that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** What was written. */
  @Override
  public String toString() {
    return text;
  }
}
