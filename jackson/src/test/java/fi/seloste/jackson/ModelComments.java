package fi.seloste.jackson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the Javadoc of the model says: of a type by its name ({@code Controller}), of an attribute
 * or a constant by both ({@code Controller.name}, {@code ControllerKind.COMPANY}).
 *
 * <p>It reads the sources as the formatter leaves them, a declaration on the line after its comment
 * and its annotations, and takes of HTML and of tags only what the model uses.
 */
final class ModelComments {

  private static final Path MODEL = Path.of("..", "core", "src/main/java/fi/seloste/model");

  private static final Pattern COMMENT =
      Pattern.compile("(?m)^ *+/\\*\\*(?<text>(?s:.*?))\\*/\\R(?: *+@.*+\\R)*+(?<declaration>.*+)");
  private static final Pattern TYPE =
      Pattern.compile("public .*?\\b(?:enum|interface|record|class) (?<name>\\w+).*");
  private static final Pattern ACCESSOR =
      Pattern.compile("  (?:default )?[A-Z][\\w<>]* (?<name>[a-z]\\w*)\\(\\).*");
  private static final Pattern CONSTANT = Pattern.compile("  (?<name>[A-Z][A-Z_]*),?");

  private static final Pattern EXAMPLE = Pattern.compile("(?s)<pre>\\{@code\\R(.*?)\\R\\}</pre>");
  private static final Pattern LINK =
      Pattern.compile(
          "\\{@(?:link|linkplain)\\s+(?<type>\\w*)(?:#(?<member>\\w+)(?:\\(\\))?)?"
              + "(?:\\s+(?<label>[^}]*))?\\}(?<plural>s?)");

  private final Map<String, String> comments = new HashMap<>();

  ModelComments() {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(MODEL, "*.java")) {
      for (Path file : files) {
        scan(Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void scan(String source) {
    String type = null;
    for (Matcher comment = COMMENT.matcher(source); comment.find(); ) {
      String declaration = comment.group("declaration");
      String text = comment.group("text").replaceAll("(?m)^ *\\* ?", "").strip();
      Matcher declared = TYPE.matcher(declaration);
      if (type == null && declared.matches()) {
        type = declared.group("name");
        comments.put(type, text);
        continue;
      }
      for (Pattern member : List.of(ACCESSOR, CONSTANT)) {
        Matcher found = member.matcher(declaration);
        if (found.matches()) {
          comments.put(type + "." + found.group("name"), text);
        }
      }
    }
  }

  /**
   * What stands of an attribute, a constant or, in the first paragraph, of a type; in plain text.
   */
  Optional<String> text(String key) {
    String comment = comments.get(key);
    if (comment == null) {
      return Optional.empty();
    }
    boolean type = key.indexOf('.') < 0;
    String prose = EXAMPLE.matcher(comment).replaceAll("").split("\\R@", 2)[0];
    String said = type ? prose.split("<p>|<table>", 2)[0] : prose.replace("<p>", "");
    String text = plain(said).replaceAll("\\s+", " ").strip();
    if (text.isEmpty() || text.matches(".*(\\{@|<[a-z/]|&\\w+;).*")) {
      throw new IllegalStateException("The comment on " + key + " is not plain: " + text);
    }
    return Optional.of(text);
  }

  /** The JSON in the comment of a type. */
  Optional<String> example(String type) {
    Matcher example = EXAMPLE.matcher(comments.getOrDefault(type, ""));
    return example.find() ? Optional.of(example.group(1)) : Optional.empty();
  }

  private static String plain(String javadoc) {
    String text = javadoc.replaceAll("\\{@code\\s+([^}]*)\\}", "$1");
    return LINK.matcher(text).replaceAll(link -> Matcher.quoteReplacement(label(link)));
  }

  private static String label(MatchResult found) {
    Matcher link = LINK.matcher(found.group());
    link.matches();
    if (link.group("label") != null) {
      return link.group("label") + link.group("plural");
    }
    String member = link.group("member");
    return member == null
        ? spaced(link.group("type")).toLowerCase(Locale.ROOT) + link.group("plural")
        : camel(member) + link.group("plural");
  }

  /** {@code JOINT_CONTROLLER} as JSON has it; the name of an accessor stays. */
  private static String camel(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT))
        ? Pattern.compile("_(.)")
            .matcher(name.toLowerCase(Locale.ROOT))
            .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT))
        : name;
  }

  /** {@code dataProtectionOfficers} as "Data protection officers". */
  static String spaced(String name) {
    String words =
        Pattern.compile("(?<=[a-z])[A-Z]")
            .matcher(name)
            .replaceAll(letter -> " " + letter.group().toLowerCase(Locale.ROOT));
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
