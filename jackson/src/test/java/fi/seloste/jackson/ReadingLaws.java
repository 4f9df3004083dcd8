package fi.seloste.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.PrivacyNotice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What holds of reading whatever the input is: there comes a notice that is written and read again
 * without change, or an exception with problems that are fit to be shown, each at a place in the
 * text; and nothing else ever comes.
 */
final class ReadingLaws {

  private static final int LONGEST_MESSAGE = 600;
  private static final int LONGEST_LINE = 4 * LONGEST_MESSAGE; // with a pointer in escapes

  private static final JsonMapper TREES =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private ReadingLaws() {}

  /** Reads an input in every way there is, and fails if one of them breaks a law. */
  static void hold(byte[] input) {
    Read strict = read(input, ReadOptions.strict());
    holdOf(strict, input);
    Read lenient = read(input, ReadOptions.strict().lenient());
    holdOf(lenient, input);
    assertThat(strict.notice == null || strict.notice.equals(lenient.notice))
        .as("what is read strictly is read so leniently")
        .isTrue();

    String text = decoded(input);
    if (text != null && !isLikeUtf16(text)) {
      assertThat(attempt(() -> NoticeJson.read(text))).as("from characters").isEqualTo(strict);
      assertThat(attempt(() -> NoticeJson.read(new StringReader(text))))
          .as("from a reader")
          .isEqualTo(strict);
      assertThat(attempt(() -> NoticeJson.readDocument(text).notice()))
          .as("as a document")
          .isEqualTo(strict);
    }
    holdOfLines(input);
    holdOfPages(input, strict);
  }

  /** As a page; and within one, where it is read as alone if nothing in it ends the script. */
  private static void holdOfPages(byte[] input, Read alone) {
    holdOf(page(input), input);
    String units = new String(input, StandardCharsets.ISO_8859_1);
    if (units.contains("<") || units.startsWith("\u00EF\u00BB\u00BF") || isLikeUtf16(units)) {
      return;
    }
    String page =
        "<p>\n<script id=seloste type=application/json>" + units + "</script>\n<!-- end -->";
    Read embedded = page(page.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(embedded.notice).as("in a page").isEqualTo(alone.notice);
    assertThat(pointers(embedded)).as("in a page").isEqualTo(pointers(alone));
  }

  private static Read page(byte[] input) {
    return attempt(() -> NoticeJson.readHtml(new ByteArrayInputStream(input)));
  }

  private static List<String> pointers(Read read) {
    return read.problems == null
        ? List.of()
        : read.problems.stream().map(Problem::pointer).toList();
  }

  private static boolean isLikeUtf16(String text) {
    return text.startsWith("\0") || text.indexOf('\0', 1) == 1 && !text.startsWith("\uFEFF");
  }

  /** What came of reading: a notice, or the problems, as text. */
  record Read(
      @Nullable PrivacyNotice notice, @Nullable List<Problem> problems, @Nullable String message) {}

  static Read read(byte[] input, ReadOptions options) {
    return attempt(
        () -> NoticeJson.readDocument(new ByteArrayInputStream(input), options).notice());
  }

  /** How an input is read, with an exception that cannot happen to bytes at hand. */
  interface Attempt {
    PrivacyNotice read() throws IOException;
  }

  static Read attempt(Attempt reading) {
    try {
      return new Read(reading.read(), null, null);
    } catch (MalformedNoticeException e) {
      assertThat(e).hasNoCause();
      return new Read(null, e.problems(), e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void holdOf(Read read, byte[] input) {
    if (read.notice != null) {
      holdOfNotice(read.notice);
    } else {
      holdOfProblems(read.problems, input, 1);
      assertThat(read.message).startsWith("Malformed notice");
      assertThat(read.message.length()).isLessThan((read.problems.size() + 2) * LONGEST_LINE);
      assertThat(isFitToShow(read.message.replace("\n  ", ""))).as(read.message).isTrue();
    }
  }

  private static void holdOfNotice(PrivacyNotice notice) {
    String canonical = NoticeJson.write(notice);
    PrivacyNotice again = NoticeJson.read(canonical);
    assertThat(again).isEqualTo(notice);
    assertThat(NoticeJson.write(again)).isEqualTo(canonical);
    String line = NoticeJson.writeLine(notice);
    assertThat(line).doesNotContain("\n", "\r");
    assertThat(NoticeJson.read(line)).isEqualTo(notice);
  }

  private static void holdOfProblems(
      @Nullable List<Problem> problems, byte[] input, int firstLine) {
    assertThat(problems).isNotNull().hasSizeBetween(1, Problems.MOST);
    List<Integer> lengths = lineLengths(input);
    JsonNode tree = tree(input);
    long last = 0;
    for (Problem problem : problems) {
      assertThat(problem.message()).as(problem.message()).hasSizeBetween(5, LONGEST_MESSAGE);
      assertThat(problem.message()).doesNotContain("cannot be read on from here");
      assertThat(isFitToShow(problem.message())).as(problem.message()).isTrue();
      assertThat(problem.toString()).hasSizeLessThan(LONGEST_LINE);
      assertThat(isFitToShow(problem.toString())).as(problem.toString()).isTrue();

      Position position = problem.position().orElseThrow();
      int line = position.line() - firstLine;
      assertThat(line).as("line of " + problem).isBetween(0, lengths.size() - 1);
      assertThat(position.column()).as("column of " + problem).isBetween(1, lengths.get(line) + 1);
      long place = (long) position.line() << 32 | position.column();
      assertThat(place).as("order of " + problem).isGreaterThanOrEqualTo(last);
      last = place;

      JsonPointer pointer = JsonPointer.compile(problem.pointer());
      if (tree != null) {
        assertThat(tree.at(pointer).isMissingNode()).as("pointer of " + problem).isFalse();
      }
    }
  }

  /** The same of NDJSON: each line by itself, and every line that is not blank. */
  private static void holdOfLines(byte[] input) {
    List<NoticeLine> lines;
    try (var stream = NoticeJson.lines(new ByteArrayInputStream(input))) {
      lines = stream.toList();
    }
    List<byte[]> texts = split(input);
    List<Long> numbers = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (!isBlank(texts.get(i))) {
        numbers.add(i + 1L);
      }
    }
    assertThat(lines.stream().map(NoticeLine::number)).isEqualTo(numbers);
    for (NoticeLine line : lines) {
      byte[] text = texts.get((int) line.number() - 1);
      Read alone = read(text, ReadOptions.strict());
      assertThat(line.notice()).isEqualTo(Optional.ofNullable(alone.notice));
      assertThat(isFitToShow(line.toString())).isTrue();
      if (alone.notice == null) {
        holdOfProblems(line.problems(), text, (int) line.number());
        assertThat(line.problems().stream().map(Problem::pointer))
            .isEqualTo(alone.problems.stream().map(Problem::pointer).toList());
      } else {
        assertThat(line.problems()).isEmpty();
      }
    }
  }

  /** Whether nothing in it hides, reorders or breaks what one sees. */
  static boolean isFitToShow(String message) {
    return message
        .codePoints()
        .noneMatch(
            c ->
                switch (Character.getType(c)) {
                  case Character.CONTROL,
                      Character.FORMAT,
                      Character.SURROGATE,
                      Character.LINE_SEPARATOR,
                      Character.PARAGRAPH_SEPARATOR ->
                      true;
                  default -> false;
                });
  }

  /** The characters; null if the bytes are not UTF-8. */
  static @Nullable String decoded(byte[] input) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(input)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static @Nullable JsonNode tree(byte[] input) {
    try {
      JsonNode tree = TREES.readTree(input);
      return tree.isMissingNode() ? null : tree;
    } catch (JacksonException e) {
      return null; // no JSON, or one with a name that stands twice
    }
  }

  private static List<Integer> lineLengths(byte[] input) {
    List<Integer> lengths = new ArrayList<>();
    int length = 0;
    for (int i = 0; i < input.length; i++) {
      boolean ends =
          input[i] == '\n' || input[i] == '\r' && (i + 1 == input.length || input[i + 1] != '\n');
      length++;
      if (ends) {
        lengths.add(length);
        length = 0;
      }
    }
    lengths.add(length);
    return lengths;
  }

  private static List<byte[]> split(byte[] input) {
    List<byte[]> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= input.length; i++) {
      if (i == input.length ? from < i : input[i] == '\n') {
        int to = i > from && input[i - 1] == '\r' ? i - 1 : i;
        lines.add(Arrays.copyOfRange(input, from, to));
        from = i + 1;
      }
    }
    return lines;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
