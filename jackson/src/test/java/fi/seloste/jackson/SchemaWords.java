package fi.seloste.jackson;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the schema says in one language: a title and a description for each key, which is a type, a
 * type with an attribute ({@code Controller.name}) or with a word of its list ({@code
 * ControllerKind.soleTrader}).
 *
 * <p>English comes from the Javadoc of the model and from {@code schema_en.properties} for what has
 * none; the other languages from their {@code schema_….properties}. A line there reads {@code key =
 * title | description}; without a bar the title is that of {@code attribute.title}, or the text
 * itself.
 */
final class SchemaWords {

  static final Path FOLDER = Path.of("src/test/resources/fi/seloste/jackson");

  /** What stands in the schema of one thing. */
  record Words(String title, String description) {}

  private static final ModelComments COMMENTS = new ModelComments();

  private final String language;
  private final Properties lines = new Properties();
  private final Set<String> unused = new TreeSet<>();
  private final Set<String> missing = new LinkedHashSet<>();

  SchemaWords(Locale locale) {
    this.language = locale.getLanguage();
    try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file()))) {
      lines.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    unused.addAll(lines.stringPropertyNames());
  }

  String language() {
    return language;
  }

  String file() {
    return "schema_" + language + ".properties";
  }

  /**
   * The words for a key.
   *
   * @param key as in the properties
   * @param comment the same thing as {@link ModelComments} has it
   */
  Words of(String key, String comment) {
    String name = key.substring(key.indexOf('.') + 1);
    Optional<String> usual = key.equals(name) ? Optional.empty() : line(name + ".title");
    Optional<String> line = line(key);
    if (line.isPresent()) {
      String[] parts = line.get().split(" \\| ", 2);
      return parts.length == 2
          ? new Words(parts[0].strip(), parts[1].strip())
          : new Words(usual.orElse(line.get().replaceFirst("\\.$", "")), line.get());
    }
    Optional<String> text = language.equals("en") ? COMMENTS.text(comment) : Optional.empty();
    if (text.isEmpty()) {
      missing.add(key + " = title | description");
    }
    return new Words(usual.orElse(ModelComments.spaced(name)), text.orElse("missing"));
  }

  private Optional<String> line(String key) {
    unused.remove(key);
    return Optional.ofNullable(lines.getProperty(key));
  }

  /** The lines without which the schema cannot be written, as they would stand in the file. */
  Set<String> missing() {
    return missing;
  }

  /** The keys of lines that no schema needs. */
  Set<String> unused() {
    return unused;
  }

  static Optional<String> example(String type) {
    return COMMENTS.example(type);
  }
}
