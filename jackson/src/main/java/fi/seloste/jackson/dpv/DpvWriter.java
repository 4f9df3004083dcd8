package fi.seloste.jackson.dpv;

import fi.seloste.model.PrivacyNotice;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes notices as JSON-LD in the Data Privacy Vocabulary 2.3.
 *
 * <pre>{@code
 * DpvExport written = DpvWriter.notice(notice);
 * Files.writeString(Path.of("notice.jsonld"), written.json());
 * written.entries().forEach(System.err::println);
 * }</pre>
 *
 * <p>{@link #notice} writes a {@code dpv:PrivacyNotice} with all that DPV can say of it; each
 * register is a {@code dpv:Process} that has the notice, with a process of its own for each
 * purpose, so that a purpose and its basis stay together. {@link #record} writes a {@code
 * dpv:DataProcessingRecord} for each register, with the content of Article 30 GDPR and the legal
 * bases.
 *
 * <p>A fact stands where the notice tells it: for a purpose with the process of the purpose, for a
 * register with that of the register, for all registers with the notice. What the notice does not
 * state is not written. Texts are those of the notice in its languages; DPV's own labels are in
 * English only. Parts are blank nodes, named after their ids in the notice.
 *
 * <p>What DPV has no term for, or only a less exact one, is in the {@linkplain DpvExport#entries()
 * entries} of the result. Equal notices give the same text. Nothing is read from the network. All
 * methods may be called from several threads at once.
 */
public final class DpvWriter {

  private DpvWriter() {}

  /**
   * Writes a notice as a privacy notice.
   *
   * @throws IllegalArgumentException if a text in it holds half of a surrogate pair
   */
  public static DpvExport notice(PrivacyNotice notice) {
    return Exporting.notice(notice);
  }

  /**
   * Writes a notice as a privacy notice; leaves the writer open.
   *
   * @throws IllegalArgumentException if a text in it holds half of a surrogate pair
   * @throws IOException if the writer fails
   */
  public static DpvExport notice(PrivacyNotice notice, Writer writer) throws IOException {
    return write(notice(notice), writer);
  }

  /**
   * Writes a notice as a privacy notice in UTF-8; leaves the stream open.
   *
   * @throws IllegalArgumentException if a text in it holds half of a surrogate pair
   * @throws IOException if the stream fails
   */
  public static DpvExport notice(PrivacyNotice notice, OutputStream out) throws IOException {
    return write(notice(notice), out);
  }

  /**
   * Writes a notice as a privacy notice into a file, in UTF-8; replaces what was in it.
   *
   * @throws IllegalArgumentException if a text in it holds half of a surrogate pair; the file is
   *     left as it was
   * @throws IOException if the file cannot be written
   */
  public static DpvExport notice(PrivacyNotice notice, Path file) throws IOException {
    return write(notice(notice), file);
  }

  /**
   * Writes the registers of a notice as records of processing.
   *
   * @throws IllegalArgumentException if a text in it holds half of a surrogate pair
   */
  public static DpvExport record(PrivacyNotice notice) {
    return Exporting.record(notice);
  }

  /**
   * Writes the registers of a notice as records of processing; leaves the writer open.
   *
   * @throws IllegalArgumentException if a text in it holds half of a surrogate pair
   * @throws IOException if the writer fails
   */
  public static DpvExport record(PrivacyNotice notice, Writer writer) throws IOException {
    return write(record(notice), writer);
  }

  /**
   * Writes the registers of a notice as records of processing in UTF-8; leaves the stream open.
   *
   * @throws IllegalArgumentException if a text in it holds half of a surrogate pair
   * @throws IOException if the stream fails
   */
  public static DpvExport record(PrivacyNotice notice, OutputStream out) throws IOException {
    return write(record(notice), out);
  }

  /**
   * Writes the registers of a notice as records of processing into a file, in UTF-8; replaces what
   * was in it.
   *
   * @throws IllegalArgumentException if a text in it holds half of a surrogate pair; the file is
   *     left as it was
   * @throws IOException if the file cannot be written
   */
  public static DpvExport record(PrivacyNotice notice, Path file) throws IOException {
    return write(record(notice), file);
  }

  private static DpvExport write(DpvExport written, Writer writer) throws IOException {
    writer.write(written.json());
    writer.flush();
    return written;
  }

  private static DpvExport write(DpvExport written, OutputStream out) throws IOException {
    out.write(written.json().getBytes(StandardCharsets.UTF_8));
    out.flush();
    return written;
  }

  private static DpvExport write(DpvExport written, Path file) throws IOException {
    Files.write(file, written.json().getBytes(StandardCharsets.UTF_8));
    return written;
  }
}
