package fi.seloste.jackson.tree;

import fi.seloste.jackson.NoticeJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes trees with the reader and the layout of {@code fi.seloste.jackson}, which opens
 * them to the other packages of this module here.
 */
public abstract class Trees {

  private static volatile @Nullable Trees opened;

  /** For the package that opens them. */
  protected Trees() {}

  /** Opens them, once. */
  public static void open(Trees trees) {
    opened = trees;
  }

  /** The trees of this module. */
  public static Trees trees() {
    if (opened == null) {
      try {
        MethodHandles.lookup().ensureInitialized(NoticeJson.class);
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
    Trees trees = opened;
    if (trees == null) {
      throw new IllegalStateException("NoticeJson has not opened its trees.");
    }
    return trees;
  }

  /** Reads an object, with the limits of strict reading. */
  public abstract Node read(String json);

  /** Reads an object; leaves the reader open. */
  public abstract Node read(Reader reader) throws IOException;

  /** Reads an object; leaves the stream open. */
  public abstract Node read(InputStream in) throws IOException;

  /** Reads an object from a file. */
  public abstract Node read(Path file) throws IOException;

  /** Reads an object that this library has written, of whatever size. */
  public abstract Node readOwn(String json);

  /** Writes a tree as notices are written, with a line end after the last line. */
  public abstract String write(Node root);

  /** In single quotes, harmless to show and of limited length. */
  public abstract String quote(String text);
}
