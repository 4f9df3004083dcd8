package fi.seloste.validation.reference;

import fi.seloste.model.CountryCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a table in the form that the package describes: RFC 4180, comments, a known header. */
final class Csv {

  /** What makes a table of a file. */
  interface Reading<T> {
    T from(Reader reader) throws IOException;
  }

  private static final int END = -1;

  private final String text;
  private int position;
  private int line = 1;

  private Csv(String text) {
    this.text = text;
  }

  /** The table in a file beside this class. */
  static <T> T standard(String file, Reading<T> reading) {
    return read(Csv.class.getResourceAsStream(file), file, reading);
  }

  /** The table in a file of the model, which knows names too. */
  static <T> T ofTheModel(String file, Reading<T> reading) {
    return read(CountryCode.class.getResourceAsStream("/META-INF/seloste/" + file), file, reading);
  }

  private static <T> T read(@Nullable InputStream table, String file, Reading<T> reading) {
    try (InputStream in = Objects.requireNonNull(table, file)) {
      return reading.from(new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** The rows below the header; does not close the reader. */
  static List<Row> rows(Reader reader, String... columns) throws IOException {
    StringWriter all = new StringWriter();
    reader.transferTo(all);
    return new Csv(all.toString()).rows(List.of(columns));
  }

  private List<Row> rows(List<String> columns) {
    if (peek() == '\uFEFF') {
      position++;
    }
    skipToRecord();
    int headerLine = line;
    List<String> header = peek() == END ? List.of() : record();
    if (!header.equals(columns)) {
      throw malformed(
          headerLine,
          "the columns must be "
              + String.join(",", columns)
              + " and not "
              + String.join(",", header));
    }
    Map<String, Integer> places = new HashMap<>();
    for (String column : columns) {
      places.put(column, places.size());
    }
    List<Row> rows = new ArrayList<>();
    for (skipToRecord(); peek() != END; skipToRecord()) {
      int start = line;
      List<String> fields = record();
      if (fields.size() != columns.size()) {
        throw malformed(
            start, fields.size() + " values where there are " + columns.size() + " columns");
      }
      rows.add(new Row(start, places, fields));
    }
    return List.copyOf(rows);
  }

  private void skipToRecord() {
    while (peek() == '#' || atLineEnd()) {
      position = endOf(position, false);
      lineEnd();
    }
  }

  private List<String> record() {
    List<String> fields = new ArrayList<>();
    fields.add(field());
    while (peek() == ',') {
      position++;
      fields.add(field());
    }
    lineEnd();
    return fields;
  }

  private String field() {
    if (peek() == '"') {
      return quoted();
    }
    int start = position;
    position = endOf(start, true);
    String field = text.substring(start, position);
    if (field.indexOf('"') >= 0) {
      throw malformed(line, "a quotation mark inside a value that does not begin with one");
    }
    return field.strip();
  }

  /**
   * Where the line or the text ends, or the value. A loop of its own: tables are read at starts.
   */
  private int endOf(int from, boolean ofValue) {
    int end = from;
    for (; end < text.length(); end++) {
      char c = text.charAt(end);
      if (c == '\n' || c == '\r' || ofValue && c == ',') {
        break;
      }
    }
    return end;
  }

  private String quoted() {
    int start = line;
    StringBuilder value = new StringBuilder();
    position++;
    while (true) {
      if (peek() == END) {
        throw malformed(start, "a quotation mark that is not closed");
      } else if (peek() == '"') {
        position++;
        if (peek() != '"') {
          break;
        }
        value.append('"');
        position++;
      } else if (atLineEnd()) {
        value.append('\n');
        lineEnd();
      } else {
        value.append(text.charAt(position++));
      }
    }
    if (peek() != END && peek() != ',' && !atLineEnd()) {
      throw malformed(line, "text after a closing quotation mark");
    }
    return value.toString().strip();
  }

  private boolean atLineEnd() {
    return peek() == '\n' || peek() == '\r';
  }

  private void lineEnd() {
    if (atLineEnd()) {
      position += text.startsWith("\r\n", position) ? 2 : 1;
      line++;
    }
  }

  private int peek() {
    return position < text.length() ? text.charAt(position) : END;
  }

  private static IllegalArgumentException malformed(int line, String what) {
    return new IllegalArgumentException("Line " + line + ": " + what + ".");
  }
}
