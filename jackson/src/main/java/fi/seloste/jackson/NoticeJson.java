package fi.seloste.jackson;

import fi.seloste.jackson.tree.Trees;
import fi.seloste.model.PrivacyNotice;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.io.SegmentedStringWriter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;

/**
 * Reads and writes privacy notices as JSON.
 *
 * <pre>{@code
 * PrivacyNotice notice = NoticeJson.read(Path.of("notice.json"));
 * String json = NoticeJson.write(notice);
 * }</pre>
 *
 * <p>Nothing has to be configured and nothing can be: equal notices give the same bytes on every
 * machine, and a text gives the same notice or the same problems. All methods may be called from
 * several threads at once.
 *
 * <p><b>Reading</b> finds all problems of a text in one go, each with JSON pointer, line and column
 * (see {@link MalformedNoticeException}). A text is UTF-8, with or without a byte order mark.
 * Objects and lists may be nested 64 deep; {@link ReadOptions} has the other limits. A stream or
 * reader is read to its end, or just beyond the limit, and not closed.
 *
 * <p><b>Writing</b> puts each property and item on a line of its own, indented by two spaces, with
 * {@code \n} at each line end and after the last line. What a notice does not state is not written.
 *
 * <p>This class needs no {@code ObjectMapper}. A mapper reads and writes the same format with
 * {@link SelosteModule}; without it, it cannot handle the types of the model.
 */
public final class NoticeJson {

  static final int DEEPEST = 64;

  private static final JsonFactoryBuilder FACTORIES =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder() // the limits on the whole text are our own
                  .maxNestingDepth(DEEPEST)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .disable(TokenStreamFactory.Feature.CHARSET_DETECTION) // it is UTF-8, and checked to be
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8);

  static final JsonFactory FACTORY = FACTORIES.build();

  private static final int FIRST_BUFFER = 1 << 13;
  private static final int LARGEST_FIRST_BUFFER = 1 << 20; // whatever a stream says is available

  static {
    Trees.open(new OpenTrees());
  }

  private NoticeJson() {}

  /**
   * Reads a notice.
   *
   * @throws MalformedNoticeException if the text is not one
   */
  public static PrivacyNotice read(String json) {
    return read(Source.of(json), ReadOptions.strict(), null).notice();
  }

  /**
   * Reads a notice; leaves the reader open.
   *
   * @throws MalformedNoticeException if the text is not one
   * @throws IOException if the reader fails
   */
  public static PrivacyNotice read(Reader reader) throws IOException {
    ReadOptions options = ReadOptions.strict();
    return read(source(reader, options), options, null).notice();
  }

  /**
   * Reads a notice; leaves the stream open.
   *
   * @throws MalformedNoticeException if the text is not one
   * @throws IOException if the stream fails
   */
  public static PrivacyNotice read(InputStream in) throws IOException {
    ReadOptions options = ReadOptions.strict();
    return read(source(in, options), options, null).notice();
  }

  /**
   * Reads a notice from a file.
   *
   * @throws MalformedNoticeException if the text is not one
   * @throws IOException if the file cannot be read
   */
  public static PrivacyNotice read(Path file) throws IOException {
    ReadOptions options = ReadOptions.strict();
    return read(source(file, options), options, null).notice();
  }

  /**
   * Reads a notice with the place of each of its parts.
   *
   * @throws MalformedNoticeException if the text is not one
   */
  public static NoticeDocument readDocument(String json) {
    return readDocument(json, ReadOptions.strict());
  }

  /**
   * Reads a notice with the place of each of its parts.
   *
   * @throws MalformedNoticeException if the text is not one, as the options have it
   */
  public static NoticeDocument readDocument(String json, ReadOptions options) {
    return document(Source.of(json), options);
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
    return document(source(reader, options), options);
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
    return document(source(in, options), options);
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
    return document(source(file, options), options);
  }

  /**
   * Reads the notice that a page or a part of a page in HTML holds for programs: the text of its
   * one {@code <script type="application/json" id="seloste">}, as {@code NoticeRenderer.embedding}
   * of {@code seloste-render} writes it.
   *
   * <p>The page may have been edited since: the element is found wherever it stands, as a browser
   * finds it. Nothing else of the page is read.
   *
   * @throws MalformedNoticeException if the page holds no notice or several, or what it holds is
   *     not one; lines and columns are those of the page
   */
  public static PrivacyNotice readHtml(String page) {
    return readHtmlDocument(page, ReadOptions.strict()).notice();
  }

  /**
   * Reads the notice in a page: see {@link #readHtml(String)}. A page is UTF-8; leaves the stream
   * open.
   *
   * @throws MalformedNoticeException if the page does not hold one notice
   * @throws IOException if the stream fails
   */
  public static PrivacyNotice readHtml(InputStream in) throws IOException {
    return readHtmlDocument(in, ReadOptions.strict()).notice();
  }

  /**
   * Reads the notice in the page in a file: see {@link #readHtml(String)}.
   *
   * @throws MalformedNoticeException if the page does not hold one notice
   * @throws IOException if the file cannot be read
   */
  public static PrivacyNotice readHtml(Path file) throws IOException {
    ReadOptions options = ReadOptions.strict();
    return page(source(file, options), options).notice();
  }

  /**
   * Reads the notice in a page, with the place of each of its parts in the page: see {@link
   * #readHtml(String)}.
   *
   * @param options {@code maxBytes} is the size of the largest page
   * @throws MalformedNoticeException if the page does not hold one notice, as the options have it
   */
  public static NoticeDocument readHtmlDocument(String page, ReadOptions options) {
    return page(Source.of(page), options);
  }

  /**
   * Reads the notice in a page, with the place of each of its parts in the page: see {@link
   * #readHtml(String)}. A page is UTF-8; leaves the stream open.
   *
   * @param options {@code maxBytes} is the size of the largest page
   * @throws MalformedNoticeException if the page does not hold one notice, as the options have it
   * @throws IOException if the stream fails
   */
  public static NoticeDocument readHtmlDocument(InputStream in, ReadOptions options)
      throws IOException {
    return page(source(in, options), options);
  }

  /** Reads NDJSON strictly: see {@link #lines(InputStream, ReadOptions)}. */
  public static Stream<NoticeLine> lines(Reader reader) {
    return lines(reader, ReadOptions.strict());
  }

  /** Reads NDJSON: see {@link #lines(InputStream, ReadOptions)}. */
  public static Stream<NoticeLine> lines(Reader reader, ReadOptions options) {
    return lines(new ReaderBytes(reader), options);
  }

  /** Reads NDJSON strictly: see {@link #lines(InputStream, ReadOptions)}. */
  public static Stream<NoticeLine> lines(InputStream in) {
    return lines(in, ReadOptions.strict());
  }

  /**
   * Reads NDJSON: a notice on each line, as {@link #writeLine} writes it.
   *
   * <p>The stream is lazy: a line is read when it is asked for. A malformed line is an element like
   * any other, with its problems; a blank line is passed over. A line beyond the limit is malformed
   * and is not held in memory.
   *
   * <p>Closing the returned stream closes the source; reading to its end does not. If the source
   * fails, the stream throws {@link UncheckedIOException}.
   */
  public static Stream<NoticeLine> lines(InputStream in, ReadOptions options) {
    Spliterator<NoticeLine> lines =
        Spliterators.spliteratorUnknownSize(
            new NoticeLines(in, options), Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(lines, false).onClose(() -> close(in));
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The canonical text of a notice.
   *
   * @throws IllegalArgumentException if a text in it holds half of a surrogate pair
   */
  public static String write(PrivacyNotice notice) {
    return text(new Layout(), out -> NoticeKind.INSTANCE.write(out, notice));
  }

  /**
   * The canonical text of a notice, with the {@code "$schema"} of the document.
   *
   * @throws IllegalArgumentException if a text in it holds half of a surrogate pair
   */
  public static String write(NoticeDocument document) {
    String schema = document.schema().orElse(null);
    return text(new Layout(), out -> NoticeKind.INSTANCE.write(out, document.notice(), schema));
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
    out.write(bytes(notice));
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
    Files.write(file, bytes(notice));
  }

  /**
   * A notice on one line, without spaces and without a line end: an element of NDJSON.
   *
   * @throws IllegalArgumentException if a text in it holds half of a surrogate pair
   */
  public static String writeLine(PrivacyNotice notice) {
    return line(notice, null);
  }

  /** A notice on one line, with the {@code "$schema"} of its document if it has one. */
  static String line(PrivacyNotice notice, @Nullable String schema) {
    return text(null, out -> NoticeKind.INSTANCE.write(out, notice, schema));
  }

  /** A text with such a content; without a layout it is one line without an end. */
  static String text(@Nullable Layout layout, Consumer<JsonGenerator> content) {
    BufferRecycler buffers = FACTORY._getBufferRecycler();
    try (SegmentedStringWriter text = new SegmentedStringWriter(buffers)) {
      write(FACTORY.createGenerator(context(layout), text), layout, content);
      return text.getAndClear();
    } finally {
      buffers.releaseToPool();
    }
  }

  /** The canonical text as UTF-8: written as such, which is faster than to encode a string. */
  private static byte[] bytes(PrivacyNotice notice) {
    Layout layout = new Layout();
    BufferRecycler buffers = FACTORY._getBufferRecycler();
    try (ByteArrayBuilder bytes = new ByteArrayBuilder(buffers)) {
      JsonGenerator generator = FACTORY.createGenerator(context(layout), bytes);
      write(generator, layout, out -> NoticeKind.INSTANCE.write(out, notice));
      return bytes.getClearAndRelease();
    } finally {
      buffers.releaseToPool();
    }
  }

  private static ObjectWriteContext context(@Nullable Layout layout) {
    return layout == null ? ObjectWriteContext.empty() : layout.context();
  }

  private static void write(
      JsonGenerator generator, @Nullable Layout layout, Consumer<JsonGenerator> content) {
    try (JsonGenerator out = generator) {
      content.accept(out);
      if (layout != null) {
        out.writeRaw('\n');
      }
    }
  }

  /**
   * A factory for the parser of one text. A factory keeps the names of a text for the next one,
   * whoever wrote them and however long they are: so each text has its own.
   */
  static JsonFactory factoryForOne() {
    return FACTORIES.build();
  }

  /** What came of reading a text. */
  record Result(PrivacyNotice notice, @Nullable String schema, List<Problem> warnings) {}

  /** Reads a text, and notes the places of its values if they are wanted. */
  static Result read(Source source, ReadOptions options, @Nullable Places places) {
    return read(source, options, places, NoticeKind.INSTANCE, NoticeJson::parser);
  }

  /** Reads a text in one of the formats that a kind knows. */
  static Result read(
      Source source,
      ReadOptions options,
      @Nullable Places places,
      NoticeKind kind,
      BiFunction<Source, Problems, JsonParser> parsers) {
    Problems problems = new Problems(source, options.isLenient());
    Row row;
    try {
      row = parse(source, options, places, problems, parsers, in -> rooted(in, kind::readRow));
    } catch (Formats.Older e) {
      problems.clear();
      if (places != null) {
        places.clear();
      }
      row =
          parse(
              source,
              options,
              places,
              problems,
              parsers,
              in -> rooted(kind.upgraded(in), kind::readRow));
    }
    List<Problem> warnings = problems.warnings();
    if (row == null) {
      throw new IllegalStateException("Nothing was read, and no problem was found.");
    }
    return new Result(kind.notice(row), kind.schema(row), warnings);
  }

  /** Reads the root of a text from its beginning to its end. */
  static <T> @Nullable T rooted(Reading in, Function<Reading, @Nullable T> root) {
    in.enter("");
    T read = root.apply(in);
    in.leave();
    return read;
  }

  /** The parser of JSON, whose faults of syntax are thrown. */
  static JsonParser parser(Source source, Problems problems) {
    return source.parser();
  }

  /**
   * Reads the root of a text through a parser of it, which notes faults of syntax itself or throws
   * them; null, with the problem noted, if that cannot be done.
   */
  static <T> @Nullable T parse(
      Source source,
      ReadOptions options,
      @Nullable Places places,
      Problems problems,
      BiFunction<Source, Problems, JsonParser> parsers,
      Function<Reading, @Nullable T> root) {
    if (source.isLongerThan(options.most())) {
      String most = Integer.toString(options.most());
      problems.fatal(source.start, "", "the text is longer than ".concat(most).concat(" bytes"));
      return null;
    }
    source.checkEncoding(problems);
    if (problems.isFatal()) {
      return null;
    }
    try (JsonParser parser = parsers.apply(source, problems)) {
      Reading in = new Reading(parser, source, problems, options, places);
      if (parser.nextToken() != null) {
        T read = root.apply(in);
        if (parser.nextToken() == null) {
          return read;
        }
      }
      Syntax.explain(source, source.offset(parser.currentLocation()), problems);
    } catch (JacksonException e) {
      int refused = e.getLocation() == null ? source.start : source.offset(e.getLocation());
      Syntax.explain(source, refused, problems);
    } catch (Problems.Stop e) {
      // the problem that ended the reading is noted
    }
    return null;
  }

  private static NoticeDocument page(Source page, ReadOptions options) {
    return document(EmbeddedNotice.find(page, options), options);
  }

  private static NoticeDocument document(Source source, ReadOptions options) {
    Places places = new Places();
    Result result = read(source, options, places);
    return new NoticeDocument(result.notice(), result.schema(), result.warnings(), source, places);
  }

  static Source source(Path file, ReadOptions options) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return source(in, options);
    }
  }

  static Source source(InputStream in, ReadOptions options) throws IOException {
    int most = options.most() + 1;
    int expected = Math.max(in.available(), FIRST_BUFFER - 1);
    byte[] bytes = new byte[Math.min(most, Math.min(expected, LARGEST_FIRST_BUFFER - 1) + 1)];
    int length = 0;
    for (int count; length < most; length += count) {
      if (length == bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(most, bytes.length * 2L));
      }
      count = in.read(bytes, length, bytes.length - length);
      if (count < 0) {
        break;
      }
    }
    return Source.of(bytes, length, 1);
  }

  static Source source(Reader reader, ReadOptions options) throws IOException {
    int most = options.most() + 1;
    char[] units = new char[Math.min(most, FIRST_BUFFER)];
    int length = 0;
    for (int count; length < most; length += count) {
      if (length == units.length) {
        units = Arrays.copyOf(units, (int) Math.min(most, units.length * 2L));
      }
      count = reader.read(units, length, units.length - length);
      if (count < 0) {
        break;
      }
    }
    return Source.of(new String(units, 0, length));
  }
}
