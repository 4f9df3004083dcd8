package fi.seloste.examples.corpus;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * How far a run has come, as it is written down: up to here the findings are on the disk.
 *
 * @param settings what the run was asked, and of what, so that nothing else is added to it
 * @param progress how far it has come
 * @param findings how long the file of findings then is, in bytes
 */
public record Checkpoint(Map<String, String> settings, Progress progress, long findings) {

  private static final String SETTING = "setting.";
  private static final String RULE = "rule.";

  /** Writes it down; what was written before is there until this is there whole. */
  void save(Path file) throws IOException {
    Properties values = new Properties();
    settings.forEach((name, value) -> values.setProperty(SETTING + name, value));
    Counts counts = progress.counts();
    values.setProperty("offset", Long.toString(progress.offset()));
    values.setProperty("lines", Long.toString(progress.lines()));
    values.setProperty("findings", Long.toString(findings));
    values.setProperty("notices", Long.toString(counts.notices()));
    values.setProperty("publishable", Long.toString(counts.publishable()));
    values.setProperty("unreadable", Long.toString(counts.unreadable()));
    values.setProperty("engineErrors", Long.toString(counts.engineErrors()));
    counts.rules().forEach((rule, count) -> values.setProperty(RULE + rule, written(count)));
    StringWriter text = new StringWriter();
    values.store(text, null);
    Path whole = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(whole, text.toString(), StandardCharsets.UTF_8);
    try {
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String written(RuleCount count) {
    return String.join(
        " ",
        count.severity(),
        Long.toString(count.notices()),
        Long.toString(count.breaches()),
        Long.toString(count.waived()),
        Long.toString(count.undecided()));
  }

  /**
   * Reads what was written down.
   *
   * @throws IOException also if the file holds something else
   */
  static Checkpoint load(Path file) throws IOException {
    Properties values = new Properties();
    values.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
    try {
      return of(values);
    } catch (IllegalArgumentException e) {
      throw new IOException(file + " is no record of a run", e);
    }
  }

  private static Checkpoint of(Properties values) {
    Map<String, String> settings = new TreeMap<>();
    Counts counts =
        new Counts(
            number(values, "notices"),
            number(values, "publishable"),
            number(values, "unreadable"),
            number(values, "engineErrors"));
    for (String key : values.stringPropertyNames()) {
      if (key.startsWith(RULE)) {
        counts.with(key.substring(RULE.length()), count(values.getProperty(key).split(" ")));
      } else if (key.startsWith(SETTING)) {
        settings.put(key.substring(SETTING.length()), values.getProperty(key));
      }
    }
    return new Checkpoint(
        settings,
        new Progress(number(values, "offset"), number(values, "lines"), counts),
        number(values, "findings"));
  }

  private static RuleCount count(String[] parts) {
    if (parts.length != 5) {
      throw new IllegalArgumentException("A rule has a severity and four numbers.");
    }
    return new RuleCount(
        parts[0],
        Long.parseLong(parts[1]),
        Long.parseLong(parts[2]),
        Long.parseLong(parts[3]),
        Long.parseLong(parts[4]));
  }

  private static long number(Properties values, String key) {
    return Long.parseLong(values.getProperty(key, "missing"));
  }
}
