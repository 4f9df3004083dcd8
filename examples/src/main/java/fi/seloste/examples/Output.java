package fi.seloste.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** The file that a result goes to, or standard output. */
final class Output {

  static final String STANDARD_OUTPUT = "-";

  private final String file;

  Output(String file) {
    this.file = file;
  }

  /** What messages call it. */
  String label() {
    return isStandard() ? "<stdout>" : file;
  }

  private boolean isStandard() {
    return file.equals(STANDARD_OUTPUT);
  }

  /** Writes a text in UTF-8; a file is left as it was if it cannot be written whole. */
  void write(String text, PrintWriter standard) throws IOException {
    if (isStandard()) {
      standard.print(text);
      standard.flush();
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Path named;
    try {
      named = Path.of(file);
    } catch (InvalidPathException e) {
      throw new NoSuchFileException(file);
    }
    if (Files.exists(named) && !Files.isRegularFile(named)) {
      Files.write(named, bytes, StandardOpenOption.WRITE); // a pipe or a device, never a folder
    } else {
      // what a symbolic link leads to is replaced, not the link
      replace(Files.exists(named) ? named.toRealPath() : named, bytes);
    }
  }

  private static void replace(Path target, byte[] bytes) throws IOException {
    boolean isThere = Files.exists(target);
    if (isThere && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
    Path whole = target.resolveSibling(".seloste-" + ProcessHandle.current().pid() + ".tmp");
    try {
      Files.write(whole, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      if (isThere) {
        keepPermissions(target, whole);
      }
      move(whole, target);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (old != null) {
      Files.setPosixFilePermissions(to, old.readAttributes().permissions());
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Why it could not be written, by the key of the words for it. */
  String reason(IOException failure) {
    if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException) {
      return "missing";
    } else if (failure instanceof AccessDeniedException) {
      return "denied";
    }
    return Files.isDirectory(Path.of(file)) ? "directory" : "failed";
  }
}
