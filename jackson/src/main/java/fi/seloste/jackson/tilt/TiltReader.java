package fi.seloste.jackson.tilt;

import fi.seloste.jackson.MalformedNoticeException;
import fi.seloste.jackson.tree.Trees;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;

/**
 * Reads TILT documents, however they are filled in.
 *
 * <pre>{@code
 * TiltImport read = TiltReader.read(Path.of("tilt.json"));
 * PrivacyNotice notice = read.notice();
 * read.entries(Treatment.CONTRADICTORY).forEach(System.err::println);
 * }</pre>
 *
 * <p>Few published documents satisfy the schema of TILT, so that nothing is demanded of one but
 * that it is a JSON object: layouts of version 1 and of the draft of version 2 are told apart place
 * by place, values of the wrong kind are kept, and null, blank texts and empty lists are silence.
 * {@code false} is no statement where the schema demands a value and nothing around it is told.
 * What {@link TiltWriter} has put where a notice is silent is taken back as silence.
 *
 * <p>The text is UTF-8, at most 1 MiB, with at most 25 000 values nested at most 64 deep. A stream
 * or reader is read to its end and not closed. All methods may be called from several threads at
 * once.
 */
public final class TiltReader {

  private TiltReader() {}

  /**
   * Reads a TILT document.
   *
   * @throws MalformedNoticeException if the text is not a JSON object
   */
  public static TiltImport read(String json) {
    return new Importing(Trees.trees().read(json)).read();
  }

  /**
   * Reads a TILT document; leaves the reader open.
   *
   * @throws MalformedNoticeException if the text is not a JSON object
   * @throws IOException if the reader fails
   */
  public static TiltImport read(Reader reader) throws IOException {
    return new Importing(Trees.trees().read(reader)).read();
  }

  /**
   * Reads a TILT document; leaves the stream open.
   *
   * @throws MalformedNoticeException if the text is not a JSON object
   * @throws IOException if the stream fails
   */
  public static TiltImport read(InputStream in) throws IOException {
    return new Importing(Trees.trees().read(in)).read();
  }

  /**
   * Reads a TILT document from a file.
   *
   * @throws MalformedNoticeException if the text is not a JSON object
   * @throws IOException if the file cannot be read
   */
  public static TiltImport read(Path file) throws IOException {
    return new Importing(Trees.trees().read(file)).read();
  }
}
