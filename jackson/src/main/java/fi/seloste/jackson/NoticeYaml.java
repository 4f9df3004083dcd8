package fi.seloste.jackson;

import fi.seloste.model.PrivacyNotice;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes privacy notices as YAML: the same format as {@link NoticeJson}, in block style.
 *
 * <pre>{@code
 * PrivacyNotice notice = NoticeYaml.read(Path.of("notice.yaml"));
 * String yaml = NoticeYaml.write(notice);
 * }</pre>
 *
 * <p>This class alone needs {@code org.snakeyaml:snakeyaml-engine}, which {@code seloste-jackson}
 * does not bring along; {@code tools.jackson.dataformat:jackson-dataformat-yaml} does.
 *
 * <p><b>Reading</b> tells all problems with JSON pointer, line and column, as {@link NoticeJson}
 * does and within the same limits; a line may be 1 MiB long. The place of a value decides what it
 * is: where the format has a text, {@code no}, {@code 0123} and {@code 2026-11-22} are texts as
 * they are written. A truth value is {@code true} or {@code false}, a number is written as in JSON,
 * and {@code null}, {@code ~} or nothing is silence. Anchors, aliases, tags, merge keys, names that
 * are no text and a second document are refused.
 *
 * <p><b>Writing</b> gives equal notices the same bytes. A text stands in quotes where YAML 1.1 or
 * 1.2 would take it for something else.
 *
 * <p>All methods may be called from several threads at once.
 */
public final class NoticeYaml {

  private NoticeYaml() {}

  /**
   * Reads a notice.
   *
   * @throws MalformedNoticeException if the text is not one
   */
  public static PrivacyNotice read(String yaml) {
    return readDocument(yaml).notice();
  }

  /**
   * Reads a notice; leaves the reader open.
   *
   * @throws MalformedNoticeException if the text is not one
   * @throws IOException if the reader fails
   */
  public static PrivacyNotice read(Reader reader) throws IOException {
    return readDocument(reader).notice();
  }

  /**
   * Reads a notice; leaves the stream open.
   *
   * @throws MalformedNoticeException if the text is not one
   * @throws IOException if the stream fails
   */
  public static PrivacyNotice read(InputStream in) throws IOException {
    return readDocument(in).notice();
  }

  /**
   * Reads a notice from a file.
   *
   * @throws MalformedNoticeException if the text is not one
   * @throws IOException if the file cannot be read
   */
  public static PrivacyNotice read(Path file) throws IOException {
    return readDocument(file).notice();
  }

  /**
   * Reads a notice with the place of each of its parts.
   *
   * @throws MalformedNoticeException if the text is not one
   */
  public static NoticeDocument readDocument(String yaml) {
    return readDocument(yaml, ReadOptions.strict());
  }

  /**
   * Reads a notice with the place of each of its parts.
   *
   * @throws MalformedNoticeException if the text is not one, as the options have it
   */
  public static NoticeDocument readDocument(String yaml, ReadOptions options) {
    return document(source(yaml, options), options);
  }

  /**
   * Reads a notice with the place of each of its parts; leaves the reader open.
   *
   * @throws MalformedNoticeException if the text is not one
   * @throws IOException if the reader fails
   */
  public static NoticeDocument readDocument(Reader reader) throws IOException {
    return readDocument(reader, ReadOptions.strict());
  }

  /**
   * Reads a notice with the place of each of its parts; leaves the reader open.
   *
   * @throws MalformedNoticeException if the text is not one, as the options have it
   * @throws IOException if the reader fails
   */
  public static NoticeDocument readDocument(Reader reader, ReadOptions options) throws IOException {
    Source units = NoticeJson.source(reader, options);
    return readDocument(units.text(0, units.end), options);
  }

  /**
   * Reads a notice with the place of each of its parts; leaves the stream open.
   *
   * @throws MalformedNoticeException if the text is not one
   * @throws IOException if the stream fails
   */
  public static NoticeDocument readDocument(InputStream in) throws IOException {
    return readDocument(in, ReadOptions.strict());
  }

  /**
   * Reads a notice with the place of each of its parts; leaves the stream open.
   *
   * @throws MalformedNoticeException if the text is not one, as the options have it
   * @throws IOException if the stream fails
   */
  public static NoticeDocument readDocument(InputStream in, ReadOptions options)
      throws IOException {
    return document(NoticeJson.source(in, options), options);
  }

  /**
   * Reads a notice from a file, with the place of each of its parts.
   *
   * @throws MalformedNoticeException if the text is not one
   * @throws IOException if the file cannot be read
   */
  public static NoticeDocument readDocument(Path file) throws IOException {
    return readDocument(file, ReadOptions.strict());
  }

  /**
   * Reads a notice from a file, with the place of each of its parts.
   *
   * @throws MalformedNoticeException if the text is not one, as the options have it
   * @throws IOException if the file cannot be read
   */
  public static NoticeDocument readDocument(Path file, ReadOptions options) throws IOException {
    return document(NoticeJson.source(file, options), options);
  }

  /**
   * The canonical text of a notice.
   *
   * @throws IllegalArgumentException if a text in it holds half of a surrogate pair
   */
  public static String write(PrivacyNotice notice) {
    return write(notice, (String) null);
  }

  /**
   * The canonical text of a notice, with the {@code "$schema"} of the document.
   *
   * @throws IllegalArgumentException if a text in it holds half of a surrogate pair
   */
  public static String write(NoticeDocument document) {
    return write(document.notice(), document.schema().orElse(null));
  }

  /**
   * Writes the canonical text of a notice; leaves the writer open.
   *
   * @throws IllegalArgumentException if a text in it holds half of a surrogate pair
   * @throws IOException if the writer fails
   */
  public static void write(PrivacyNotice notice, Writer writer) throws IOException {
    writer.write(write(notice));
    writer.flush();
  }

  /**
   * Writes the canonical text of a notice as UTF-8; leaves the stream open.
   *
   * @throws IllegalArgumentException if a text in it holds half of a surrogate pair
   * @throws IOException if the stream fails
   */
  public static void write(PrivacyNotice notice, OutputStream out) throws IOException {
    out.write(write(notice).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /**
   * Writes the canonical text of a notice into a file, as UTF-8; replaces what was in it.
   *
   * @throws IllegalArgumentException if a text in it holds half of a surrogate pair; the file is
   *     left as it was
   * @throws IOException if the file cannot be written
   */
  public static void write(PrivacyNotice notice, Path file) throws IOException {
    Files.write(file, write(notice).getBytes(StandardCharsets.UTF_8));
  }

  private static String write(PrivacyNotice notice, @Nullable String schema) {
    return YamlLayout.of(NoticeJson.line(notice, schema));
  }

  private static NoticeDocument document(Source source, ReadOptions options) {
    Places places = new Places();
    NoticeJson.Result result =
        NoticeJson.read(source, options, places, NoticeKind.INSTANCE, YamlTokens::new);
    return new NoticeDocument(result.notice(), result.schema(), result.warnings(), source, places);
  }

  /** As bytes, unless it will be refused before it is parsed: too long, or not characters. */
  private static Source source(String yaml, ReadOptions options) {
    if (yaml.length() > options.maxBytes() || Quoting.loneSurrogate(yaml) >= 0) {
      return Source.of(yaml);
    }
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return Source.of(bytes, bytes.length, 1);
  }
}
