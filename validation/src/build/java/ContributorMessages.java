import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes the {@code ContributorValidationMessages} of Jakarta Validation from the sentences of the
 * rules: arguments are the folder of the sentences and the folder to write to.
 *
 * <p>What a breach says goes in, under the same key. An argument gets the language of the sentence
 * behind its name, {@code {register}} in Finnish {@code {register.fi}}: who fills the sentence does
 * not know its language, so that every argument is offered in each.
 */
final class ContributorMessages {

  /** The kinds of sentence that no breach says. */
  private static final List<String> OTHERS = List.of("ask", "fix", "demand");

  private ContributorMessages() {}

  public static void main(String[] folders) throws IOException {
    Path sentences = Path.of(folders[0]);
    Path messages = Files.createDirectories(Path.of(folders[1]));
    for (String language : List.of("en", "fi", "sv")) {
      String text = text(messages(sentences, language), language);
      write(messages, "_" + language, text);
      if (language.equals("en")) {
        write(messages, "", text);
      }
    }
  }

  private static SortedMap<String, String> messages(Path folder, String language)
      throws IOException {
    SortedMap<String, String> messages = new TreeMap<>();
    for (Path file : files(folder, "sentences_" + language + ".properties")) {
      Properties sentences = new Properties();
      try (Reader reader = Files.newBufferedReader(file)) {
        sentences.load(reader);
      }
      for (String key : sentences.stringPropertyNames()) {
        if (isOfBreach(key, sentences) && messages.put(key, sentences.getProperty(key)) != null) {
          throw new IllegalStateException("Two bundles have the key " + key + ".");
        }
      }
    }
    if (messages.isEmpty()) {
      throw new IllegalStateException("There are no sentences under " + folder + ".");
    }
    return messages;
  }

  private static List<Path> files(Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.getFileName().toString().equals(name)).sorted().toList();
    }
  }

  /** Every rule, and nothing else, has a sentence under its id that says what to do. */
  private static boolean isOfBreach(String key, Properties sentences) {
    List<String> steps = List.of(key.split("\\."));
    return sentences.containsKey(steps.get(0) + ".fix")
        && steps.stream().skip(1).noneMatch(OTHERS::contains);
  }

  private static String text(Map<String, String> messages, String language) {
    StringBuilder text = new StringBuilder();
    messages.forEach(
        (key, sentence) -> {
          String template =
              sentence
                  .replace("\\", "\\\\")
                  .replace("$", "\\$")
                  .replaceAll("\\{([^{}]+)}", "{$1." + language + "}");
          text.append(key).append('=').append(escaped(template)).append('\n');
        });
    return text.toString();
  }

  /** Whether a validator reads properties as Latin-1 or as UTF-8, ASCII is the same. */
  private static String escaped(String value) {
    StringBuilder ascii = new StringBuilder();
    for (char c : value.toCharArray()) {
      if (c == '\\') {
        ascii.append("\\\\");
      } else if (c < ' ' || c > '~') {
        ascii.append(String.format("\\u%04x", (int) c));
      } else {
        ascii.append(c);
      }
    }
    return ascii.toString();
  }

  private static void write(Path folder, String suffix, String text) throws IOException {
    Path file = folder.resolve("ContributorValidationMessages" + suffix + ".properties");
    if (!Files.exists(file) || !Files.readString(file, StandardCharsets.US_ASCII).equals(text)) {
      Files.writeString(file, text, StandardCharsets.US_ASCII);
    }
  }
}
