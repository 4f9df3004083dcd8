package fi.seloste.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.model.PrivacyNotice;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NoticeLinesTest {

  private static List<String> lines(String text, ReadOptions options) {
    List<String> fromReader = shown(NoticeJson.lines(new StringReader(text), options));
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(shown(NoticeJson.lines(new ByteArrayInputStream(bytes), options)))
        .isEqualTo(fromReader);
    return fromReader;
  }

  private static List<String> shown(Stream<NoticeLine> lines) {
    return lines.map(NoticeLine::toString).toList();
  }

  @Test
  void a_bad_line_is_a_result_and_not_the_end() {
    assertThat(
            lines(
                "{\"id\": \"a\"}\n\n  \t\r\n{\"id\": }\r\n{\"zz\": 1}\n{\"id\": \"ä😀\"}",
                ReadOptions.strict()))
        .containsExactly(
            "1: notice a",
            "4: [/id (4:8): expected a value but found '}']",
            "5: [/zz (5:2): unknown property]",
            "6: notice ä😀");
  }

  @Test
  void a_notice_on_each_line_reads_back() {
    PrivacyNotice example = NoticeJson.read(RoundTripTest.resource("kuutamosaari.json"));
    String line = NoticeJson.writeLine(example);
    String text = line + "\n" + line + "\n";
    assertThat(NoticeJson.lines(new StringReader(text)).map(NoticeLine::notice))
        .hasSize(2)
        .allSatisfy(notice -> assertThat(notice).contains(example));
  }

  @Test
  void no_text_has_no_lines() {
    assertThat(lines("", ReadOptions.strict())).isEmpty();
    assertThat(lines("\n\r\n \n", ReadOptions.strict())).isEmpty();
  }

  @Test
  void a_lenient_line_has_both_a_notice_and_warnings() {
    String text = "{\"id\": \"a\"}\n{\"id\": \"b\", \"zz\": 1}\n";
    List<NoticeLine> lines =
        NoticeJson.lines(new StringReader(text), ReadOptions.strict().lenient()).toList();
    assertThat(lines.get(0).problems()).isEmpty();
    assertThat(lines.get(1).notice()).contains(NoticeJson.read("{\"id\": \"b\"}"));
    assertThat(lines.get(1).problems()).extracting(Problem::pointer).containsExactly("/zz");
    assertThat(lines.get(1).number()).isEqualTo(2);
  }

  @Test
  void a_line_beyond_the_limit_is_bad_and_the_next_one_is_not() {
    String fits = "{\"id\": \"" + "x".repeat(20_000) + "\"}";
    String tooLong = "{\"id\": \"" + "x".repeat(20_001) + "\"}";
    ReadOptions options = ReadOptions.strict().maxBytes(fits.length());
    String problem = "(2:1): the line is longer than " + fits.length() + " bytes]";
    assertThat(lines(fits + "\r\n" + tooLong + "\r\n{\"id\": \"c\"}", options))
        .containsExactly("1: notice " + "x".repeat(60) + "…", "2: [" + problem, "3: notice c");
    assertThat(lines("\n" + tooLong, options)).containsExactly("2: [" + problem);
    assertThat(lines("\n" + " ".repeat(100_000) + "\n{}", options))
        .containsExactly("2: [" + problem, "3: notice ");
  }

  @Test
  void a_limit_may_be_larger_than_any_text_can_be() {
    assertThat(lines("{\"id\": \"a\"}", ReadOptions.strict().maxBytes(Long.MAX_VALUE)))
        .containsExactly("1: notice a");
  }

  @Test
  void what_a_line_says_of_itself_is_fit_to_show() {
    assertThat(lines("{\"id\": \"a\u202Eb\\u0007\"}", ReadOptions.strict()))
        .containsExactly("1: notice a\\u202Eb\\u0007");
  }

  @Test
  void the_encoding_of_each_line_is_checked() {
    byte[] text = "{\"id\": \"a\"}\n{\"id\": \"\u00E4\"}\n{}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(shown(NoticeJson.lines(new ByteArrayInputStream(text))))
        .containsExactly(
            "1: notice a",
            "2: [(2:9): the byte 0xE4 is not UTF-8 here; save the text as UTF-8]",
            "3: notice ");
    assertThat(shown(NoticeJson.lines(new StringReader("{\"id\": \"\uD83D\"}\n{\"id\": \"\uD83D"))))
        .allMatch(line -> line.contains("half of a surrogate pair"))
        .hasSize(2);
  }

  @Test
  void a_line_is_read_when_it_is_asked_for() throws IOException {
    String line = "{\"id\": \"" + "x".repeat(9_000) + "\"}\n";
    CountingStream in = new CountingStream(line.repeat(1_000));
    Iterator<NoticeLine> lines = NoticeJson.lines(in).iterator();
    assertThat(in.read).isZero();
    assertThat(lines.next().number()).isEqualTo(1);
    assertThat(lines.next().number()).isEqualTo(2);
    assertThat(in.read).isLessThan(40_000);
  }

  @Test
  void closing_the_stream_closes_the_source_and_reading_to_its_end_does_not() {
    CountingStream in = new CountingStream("{}\n{}");
    try (Stream<NoticeLine> lines = NoticeJson.lines(in)) {
      assertThat(lines.count()).isEqualTo(2);
      assertThat(in.closed).isFalse();
    }
    assertThat(in.closed).isTrue();
  }

  @Test
  void a_source_that_fails_ends_the_stream_with_its_exception() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("cable cut");
          }
        };
    assertThatThrownBy(() -> NoticeJson.lines(broken).toList())
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("cable cut");
    assertThatThrownBy(() -> NoticeJson.read(broken)).isInstanceOf(IOException.class);
  }

  private static final class CountingStream extends FilterInputStream {

    private int read;
    private boolean closed;

    CountingStream(String text) {
      super(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      read += Math.max(0, count);
      return count;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
