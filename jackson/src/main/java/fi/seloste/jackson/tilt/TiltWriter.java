package fi.seloste.jackson.tilt;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.jackson.tree.Trees;
import fi.seloste.model.PrivacyNotice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes notices as TILT documents of version 1.
 *
 * <pre>{@code
 * TiltExport written = TiltWriter.write(notice);
 * Files.writeString(Path.of("tilt.json"), written.json());
 * written.entries().forEach(System.err::println);
 * }</pre>
 *
 * <p>Every document satisfies the schema of TILT. Where that demands a fact which the notice does
 * not state, there is a placeholder, and the added member {@code seloste.notStated} lists its JSON
 * pointer, so that {@link TiltReader} takes it back as silence. The sections of the notice stand in
 * {@code seloste.sections}, and texts that the schema does not take in {@code seloste.verbatim}.
 * TILT is in one language: the first of the notice.
 *
 * <p>What TILT has no place for is not written; the result lists it value by value. Equal notices
 * give the same text. All methods may be called from several threads at once.
 */
public final class TiltWriter {

  private TiltWriter() {}

  /**
   * Writes a notice as a TILT document.
   *
   * @throws IllegalArgumentException if a text in it holds half of a surrogate pair
   */
  public static TiltExport write(PrivacyNotice notice) {
    return new Exporting(Trees.trees().readOwn(NoticeJson.writeLine(notice))).write();
  }

  /**
   * Writes a notice as a TILT document into a file, as UTF-8; replaces what was in it.
   *
   * @throws IllegalArgumentException if a text in it holds half of a surrogate pair; the file is
   *     left as it was
   * @throws IOException if the file cannot be written
   */
  public static TiltExport write(PrivacyNotice notice, Path file) throws IOException {
    TiltExport written = write(notice);
    Files.write(file, written.json().getBytes(StandardCharsets.UTF_8));
    return written;
  }
}
