package fi.seloste.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LimitsTest {

  private static final ReadOptions STRICT = ReadOptions.strict();

  @Test
  void the_limits_are_4_MiB_and_100_000_values_unless_said_otherwise() {
    assertThat(STRICT.maxBytes()).isEqualTo(4 * 1024 * 1024);
    assertThat(STRICT.maxValues()).isEqualTo(100_000);
    assertThat(STRICT.isLenient()).isFalse();
    assertThat(STRICT.lenient().maxBytes(5).maxValues(6).isLenient()).isTrue();
    assertThat(STRICT.maxBytes(5).lenient().maxBytes()).isEqualTo(5);
    assertThat(STRICT.maxValues(6).maxBytes(5).maxValues()).isEqualTo(6);
    assertThatIllegalArgumentException().isThrownBy(() -> STRICT.maxBytes(0));
    assertThatIllegalArgumentException().isThrownBy(() -> STRICT.maxValues(-1));
  }

  @Test
  void a_text_may_be_as_long_as_the_limit_and_not_longer() throws IOException {
    String text = "{\"id\": \"ä€😀\"}"; // 2, 3 and 4 bytes
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ReadOptions fits = STRICT.maxBytes(bytes.length);
    ReadOptions tight = STRICT.maxBytes(bytes.length - 1);
    String problem = "(1:1): the text is longer than " + (bytes.length - 1) + " bytes";

    assertThat(NoticeJson.readDocument(text, fits).notice().id()).contains("ä€😀");
    assertThat(NoticeJson.readDocument(new StringReader(text), fits).notice().id()).isPresent();
    assertThat(NoticeJson.readDocument(new ByteArrayInputStream(bytes), fits).notice().id())
        .isPresent();
    assertThat(Malformed.problemsOf(() -> NoticeJson.readDocument(text, tight)))
        .containsExactly(problem);
    assertThat(Malformed.problemsOf(() -> NoticeJson.readDocument(new StringReader(text), tight)))
        .containsExactly(problem);
    assertThat(
            Malformed.problemsOf(
                () -> NoticeJson.readDocument(new ByteArrayInputStream(bytes), tight)))
        .containsExactly(problem);
  }

  @Test
  void the_limit_may_be_larger_than_any_text_can_be() throws IOException {
    ReadOptions boundless = STRICT.maxBytes(Long.MAX_VALUE);
    byte[] bytes = "{\"id\": \"a\"}".getBytes(StandardCharsets.UTF_8);
    assertThat(NoticeJson.readDocument(new ByteArrayInputStream(bytes), boundless).notice().id())
        .contains("a");
    assertThat(
            NoticeJson.readDocument(new StringReader("{\"id\": \"a\"}"), boundless).notice().id())
        .contains("a");
  }

  @Test
  void an_endless_source_is_left_at_the_limit() {
    Endless bytes = new Endless();
    assertThat(Malformed.problemsOf(() -> NoticeJson.read(bytes)))
        .containsExactly("(1:1): the text is longer than 4194304 bytes");
    assertThat(bytes.read).isEqualTo(4 * 1024 * 1024 + 1);

    Reader characters =
        new Reader() {
          @Override
          public int read(char[] target, int offset, int length) {
            Arrays.fill(target, offset, offset + length, ' ');
            return length;
          }

          @Override
          public void close() {}
        };
    assertThat(Malformed.problemsOf(() -> NoticeJson.read(characters)))
        .containsExactly("(1:1): the text is longer than 4194304 bytes");
  }

  /** Says that all bytes of the world are at hand, and gives spaces for ever. */
  private static final class Endless extends InputStream {

    private long read;

    @Override
    public int read() {
      read++;
      return ' ';
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      Arrays.fill(target, offset, offset + length, (byte) ' ');
      read += length;
      return length;
    }

    @Override
    public int available() {
      return Integer.MAX_VALUE;
    }
  }

  @Test
  void values_are_counted_wherever_they_stand() {
    String text =
        "{\"languages\": [\"fi\", null], \"zz\": {\"a\": [1, 2]}, \"title\": {\"fi\": \"a\"}}";
    assertThat(Malformed.problemsOf(() -> NoticeJson.readDocument(text, STRICT.maxValues(10))))
        .noneMatch(problem -> problem.contains("more than"));
    assertThat(Malformed.problemsOf(() -> NoticeJson.readDocument(text, STRICT.maxValues(9))))
        .last()
        .isEqualTo("/title/fi (1:66): there are more than 9 values");
    assertThat(Malformed.problemsOf(() -> NoticeJson.readDocument(text, STRICT.maxValues(7))))
        .last()
        .isEqualTo("/zz/a/1 (1:45): there are more than 7 values");
    assertThat(
            Malformed.problemsOf(
                () -> NoticeJson.readDocument(text, STRICT.lenient().maxValues(7))))
        .last()
        .isEqualTo("/zz/a/1 (1:45): there are more than 7 values");
  }

  @Test
  void lists_and_objects_nest_64_deep() {
    String at64 = "{\"zz\": " + "[".repeat(63) + "]".repeat(63) + "}";
    assertThat(Malformed.problems(at64)).containsExactly("/zz (1:2): unknown property");
    String at65 = "{\"zz\": " + "[".repeat(64) + "]".repeat(64) + "}";
    assertThat(Malformed.problems(at65))
        .hasSize(2)
        .last()
        .asString()
        .endsWith("(1:71): nested deeper than 64 levels");
    String bomb = "[".repeat(1_000_000);
    assertThat(Malformed.problems(bomb))
        .last()
        .asString()
        .endsWith("(1:65): nested deeper than 64 levels");
  }

  @Test
  void long_names_texts_and_numbers_are_read() {
    String longest = "x".repeat(1_000_000);
    assertThat(NoticeJson.read("{\"id\": \"" + longest + "\"}").id()).contains(longest);
    assertThat(NoticeJson.read("{\"title\": {\"" + longest + "\": \"a\"}}").title()).isPresent();
    assertThat(Malformed.problems("{\"id\": " + "9".repeat(1_000_000) + "}"))
        .containsExactly("/id (1:8): expected text but found the number " + "9".repeat(60) + "…");
    assertThat(Malformed.problems("{\"" + longest + "\": 1}"))
        .containsExactly("/" + "x".repeat(199) + "… (1:2): unknown property");
  }

  @Test
  void many_unknown_names_are_passed_over_quickly() {
    StringBuilder text = new StringBuilder("{\"zz\": {\"n0\": 0");
    for (int i = 1; i < 90_000; i++) {
      text.append(",\"n").append(i).append("\": ").append(i);
    }
    assertThat(Malformed.problems(text.append("}}").toString()))
        .containsExactly("/zz (1:2): unknown property");
  }

  /** Each is compared with those before it in no more than a step. */
  @Test
  void a_text_may_be_in_as_many_languages_as_there_may_be_values() throws IOException {
    StringBuilder text = new StringBuilder("{\"title\": {\"l0\": \"\"");
    for (int i = 1; i < 99_998; i++) {
      text.append(",\"l").append(i).append("\":\"\"");
    }
    text.append("}}");
    assertThat(NoticeJson.read(text.toString()).title().orElseThrow().languages()).hasSize(99_998);
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    assertThat(NoticeJson.read(new ByteArrayInputStream(bytes)).title()).isPresent();
  }

  /** What was meant by a name is guessed only for those that are listed. */
  @Test
  void many_unknown_names_are_counted_quickly_in_lenient_reading() {
    StringBuilder text = new StringBuilder("{\"id\": \"a\"");
    for (int i = 0; i < 99_998; i++) {
      text.append(",\"").append("unlikelyPropertyOfANotice").append(i).append("\":0");
    }
    NoticeDocument document =
        NoticeJson.readDocument(text.append('}').toString(), STRICT.lenient());
    assertThat(document.notice().id()).contains("a");
    assertThat(document.warnings())
        .last()
        .extracting(Problem::message)
        .isEqualTo("99899 more problems are not listed");
  }

  /**
   * "ab" and "bA" have the same hash, as Java has it, and so has all that is put together of them.
   */
  @Test
  void names_with_the_same_hash_are_names_like_any_others() {
    StringBuilder names = new StringBuilder("\"fi\": \"\"");
    for (int i = 0; i < 1 << 12; i++) {
      names.append(",\"");
      for (int bit = 0; bit < 12; bit++) {
        names.append((i >> bit & 1) == 0 ? "ab" : "bA");
      }
      names.append("\":\"\"");
    }
    assertThat(Malformed.problems("{\"zz\": {" + names + "}}"))
        .containsExactly("/zz (1:2): unknown property");
    assertThat(NoticeJson.read("{\"title\": {" + names + "}}").title().orElseThrow().languages())
        .hasSize(4097);
  }
}
