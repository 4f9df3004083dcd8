package fi.seloste.validation.report;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a report is about: a file, or something else that has a name.
 *
 * @param name what programs know it by
 * @param label what messages call it
 * @param uri where it is, relative to the folder of the work or absolute; absent if it is no file
 */
public record Artifact(String name, String label, Optional<URI> uri) {

  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  /** An artifact has a name. */
  public Artifact {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(uri, "uri");
  }

  /** A file under the name by which it was called. */
  public static Artifact file(String name, Path path) {
    return new Artifact(name, name, Optional.of(uri(path)));
  }

  /** A file. */
  public static Artifact file(Path path) {
    return file(path.toString(), path);
  }

  /** What is no file, such as a row of a database. */
  public static Artifact named(String name) {
    return new Artifact(name, name, Optional.empty());
  }

  /** Standard input, which programs call {@code -}. */
  public static Artifact standardInput() {
    return new Artifact("-", "<stdin>", Optional.empty());
  }

  private static URI uri(Path path) {
    if (path.isAbsolute()) {
      return path.toUri();
    }
    List<String> steps = new ArrayList<>();
    for (Path step : path.normalize()) {
      steps.add(encode(step.toString()));
    }
    return URI.create(String.join("/", steps));
  }

  /** A colon too is encoded: in the first step it would end the scheme. */
  private static String encode(String step) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : step.getBytes(StandardCharsets.UTF_8)) {
      if (UNRESERVED.indexOf(b) >= 0) {
        encoded.append((char) b);
      } else {
        encoded.append(String.format("%%%02X", b & 0xff));
      }
    }
    return encoded.toString();
  }

  /** The label with the place in it: line and column, else the JSON pointer. */
  String at(Optional<Location> location, String pointer) {
    return label
        + location.map(place -> ":" + place).orElse(pointer.isEmpty() ? "" : " " + pointer);
  }
}
