package fi.seloste.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts as large as the default limits let them be, and larger: the build runs these in a heap of
 * 64 MB, which holds the tests too.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("small-heap")
class SmallHeapTest {

  private static final long MOST = ReadOptions.strict().maxBytes();
  private static final int VALUES = ReadOptions.strict().maxValues();
  private static final long HUNDRED_MEGABYTES = 100_000_000;
  private static final String TOO_LONG = "(1:1): the text is longer than 4194304 bytes";

  /** A beginning, something over and over, and an end: made while it is read. */
  private static final class Repeated extends InputStream {

    private final byte[] head;
    private final byte[] unit;
    private final byte[] tail;
    private final long times;
    private long at;

    Repeated(String head, String unit, long times, String tail) {
      this.head = head.getBytes(StandardCharsets.UTF_8);
      this.unit = unit.getBytes(StandardCharsets.UTF_8);
      this.tail = tail.getBytes(StandardCharsets.UTF_8);
      this.times = times;
    }

    /** As often as a text of so many bytes allows. */
    static Repeated filling(long bytes, String head, String unit, String tail) {
      long rest = bytes - (head + tail).getBytes(StandardCharsets.UTF_8).length;
      return new Repeated(head, unit, rest / unit.getBytes(StandardCharsets.UTF_8).length, tail);
    }

    @Override
    public int read() {
      long i = at++;
      if (i < head.length) {
        return head[(int) i] & 0xFF;
      }
      i -= head.length;
      if (i < times * unit.length) {
        return unit[(int) (i % unit.length)] & 0xFF;
      }
      i -= times * unit.length;
      return i < tail.length ? tail[(int) i] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      for (int i = 0; i < length; i++) {
        int next = read();
        if (next < 0) {
          return i == 0 ? -1 : i;
        }
        target[offset + i] = (byte) next;
      }
      return length;
    }
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("white space without end", HUNDRED_MEGABYTES, " ", " ", "{}", TOO_LONG),
        arguments("white space", MOST, "", " ", "{}", "read"),
        arguments("line ends", MOST, "", "\n", "{", ".* the text ends too early.*"),
        arguments("a text of ASCII", MOST, "{\"id\":\"", "x", "\"}", "read"),
        arguments("a text with one wide letter", MOST, "{\"id\":\"€", "x", "\"}", "read"),
        arguments("a text of wide letters", MOST, "{\"id\":\"", "€", "\"}", "read"),
        arguments("a text of pairs", MOST, "{\"id\":\"", "😀", "\"}", "read"),
        arguments("a text of escapes", MOST, "{\"id\":\"", "\\n", "\"}", "read"),
        arguments("a text that does not end", MOST, "{\"id\":\"", "x", "", ".*ends too early.*"),
        arguments(
            "a text of another kind",
            MOST,
            "{\"status\":\"",
            "x",
            "\"}",
            ".*x… is not.*|.*x…' is not one of draft, published"),
        arguments("a date", MOST, "{\"updatedOn\":\"", "2026-", "\"}", ".*…' is not a date.*"),
        arguments(
            "a period",
            MOST,
            "{\"requestProcedure\":{\"responseTime\":\"P",
            "1",
            "\"}}",
            ".*…' is not a period.*"),
        arguments("a name", MOST, "{\"", "x", "\":1}", ".* unknown property"),
        arguments("a name of escapes", MOST, "{\"", "\\u20ac", "\":1}", ".* unknown property"),
        arguments("a name that does not end", MOST, "{\"", "x", "", ".*ends too early.*"),
        arguments("a language", MOST, "{\"title\":{\"", "ä", "\":\"\"}}", "read"),
        arguments("a number", MOST, "{\"id\":", "9", "}", ".*but found the number 9{60}…"),
        arguments(
            "a number where one belongs",
            MOST,
            "{\"registers\":[{\"purposes\":[{\"childAgeThreshold\":",
            "9",
            "}]}]}",
            ".* 9{60}… is too large or too small"),
        arguments("no number", MOST, "{\"id\":0", "9", "}", ".*…' is not a number"),
        arguments("a bare word", MOST, "{\"id\":", "x", "}", ".*…'; texts stand in double quotes"),
        arguments("lists in lists", MOST, "[", "[", "", ".*nested deeper than 64 levels"),
        arguments(
            "objects in objects", MOST, "{\"zz\":", "{\"\":", "", ".*nested deeper than 64 levels"),
        arguments(
            "many texts",
            MOST,
            "{\"languages\":[\"\"",
            ",\"€" + "x".repeat(60) + "\"",
            "]}",
            "read"),
        arguments(
            "many registers", 3L * (VALUES - 3) + 18, "{\"registers\":[{}", ",{}", "]}", "read"),
        arguments(
            "too many registers",
            MOST,
            "{\"registers\":[{}",
            ",{}",
            "]}",
            ".*more than 100000 values"),
        arguments(
            "many wrong items", MOST, "{\"languages\":[0", ",0", "]}", ".* but found the number 0"),
        arguments(
            "many times a property", MOST, "{\"id\":\"\"", ",\"id\":0", "}", ".*stands twice"));
  }

  private static String outcome(Reading reading) throws IOException {
    try {
      reading.read();
      return "read";
    } catch (MalformedNoticeException e) {
      assertThat(e.getMessage().length()).isLessThan(50_000);
      return e.problems().get(e.problems().size() - 1).toString();
    }
  }

  private interface Reading {
    void read() throws IOException;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void a_text_as_large_as_it_may_be(
      String name, long bytes, String head, String unit, String tail, String outcome)
      throws IOException {
    String expected = outcome.equals(TOO_LONG) ? "\\Q" + TOO_LONG + "\\E" : outcome;
    assertThat(outcome(() -> NoticeJson.readDocument(Repeated.filling(bytes, head, unit, tail))))
        .matches(expected);
    assertThat(
            outcome(
                () ->
                    NoticeJson.read(
                        new InputStreamReader(
                            Repeated.filling(bytes, head, unit, tail), StandardCharsets.UTF_8))))
        .matches(expected);
    try (var lines = NoticeJson.lines(Repeated.filling(bytes, head, unit, tail))) {
      assertThat(lines.filter(line -> line.number() < 5)).hasSizeLessThan(2);
    }
  }

  /** A reader that kept the names of one text for the next would be full of them. */
  @Test
  void long_names_of_many_texts_are_not_kept() throws IOException {
    for (int i = 0; i < 40; i++) {
      String head = "{\"n" + i;
      assertThat(outcome(() -> NoticeJson.read(Repeated.filling(MOST / 2, head, "x", "\":1}"))))
          .endsWith("unknown property");
      assertThat(
              outcome(
                  () ->
                      NoticeJson.read(
                          new InputStreamReader(
                              Repeated.filling(MOST / 2, head, "x", "\":1}"),
                              StandardCharsets.UTF_8))))
          .endsWith("unknown property");
    }
  }
}
