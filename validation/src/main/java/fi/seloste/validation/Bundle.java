package fi.seloste.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sentences kept in UTF-8 properties files {@code sentences_en}, {@code _fi} and {@code _sv}, read
 * when they are first asked for.
 *
 * <p>Not a {@code ResourceBundle}: that falls back to the default locale of the machine.
 */
public final class Bundle implements Sentences {

  private static final String REASONS = "reasons.properties";

  private final Class<?> neighbour;
  private final Map<String, Properties> files = new ConcurrentHashMap<>();

  private Bundle(Class<?> neighbour) {
    this.neighbour = neighbour;
  }

  /**
   * The files beside a class. A named module must open the class's package to this one, unless it
   * is part of it.
   */
  public static Bundle beside(Class<?> neighbour) {
    return new Bundle(Objects.requireNonNull(neighbour, "neighbour"));
  }

  /**
   * The sentence for a key; absent if there is none.
   *
   * @throws UncheckedIOException if the file of the language cannot be read
   */
  @Override
  public Optional<String> find(String key, String language) {
    return Optional.ofNullable(sentences(language).getProperty(key));
  }

  @Override
  public List<String> keys(String rule) {
    return sentences("en").stringPropertyNames().stream()
        .filter(key -> key.equals(rule) || key.startsWith(rule + "."))
        .sorted()
        .toList();
  }

  /** What a file {@code reasons.properties} lists for the rule, if there is one. */
  @Override
  public List<String> reasons(String rule) {
    if (neighbour.getResource(REASONS) == null) {
      return List.of();
    }
    String names = read(REASONS).getProperty(rule, "");
    return names.isEmpty() ? List.of() : List.of(names.split(", "));
  }

  private Properties sentences(String language) {
    return read("sentences_" + language + ".properties");
  }

  private Properties read(String file) {
    return files.computeIfAbsent(file, this::load);
  }

  private Properties load(String file) {
    Properties properties = new Properties();
    try (InputStream in =
        Objects.requireNonNull(neighbour.getResourceAsStream(file), file + " is missing")) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
