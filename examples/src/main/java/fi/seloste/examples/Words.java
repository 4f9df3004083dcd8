package fi.seloste.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The words of the program in one language; those of reports are the library's. */
final class Words {

  private final Locale locale;
  private final Properties words = new Properties();

  /** The words in {@code fi}, {@code sv} or {@code en}. */
  Words(String language) {
    locale = Locale.forLanguageTag(language);
    String file = "words_" + language + ".properties";
    try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language, for the sentences of the rules. */
  Locale locale() {
    return locale;
  }

  /** The word for a key. */
  String get(String key) {
    return Objects.requireNonNull(words.getProperty(key), key);
  }

  /** A number with its thousands set apart. */
  String number(long number) {
    String digits = Long.toString(number);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        text.append(get("number.thousands"));
      }
      text.append(digits.charAt(i));
    }
    return text.toString();
  }
}
