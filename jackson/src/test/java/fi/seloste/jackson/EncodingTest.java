package fi.seloste.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fi.seloste.model.LocalizedText;
import fi.seloste.model.PrivacyNotice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EncodingTest {

  private static final String MARK = "\uFEFF";
  private static final String HALF =
      "half of a surrogate pair stands here, which is not a character";

  private static List<String> problems(byte[] text) {
    return Malformed.problemsOf(() -> NoticeJson.read(new ByteArrayInputStream(text)));
  }

  private static byte[] bytes(String before, String hex, String after) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(before.getBytes(StandardCharsets.UTF_8));
    bytes.write(HexFormat.of().parseHex(hex));
    bytes.write(after.getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  static Stream<Arguments> badSequences() {
    return Stream.of(
        arguments("E4", "the byte 0xE4 is not UTF-8 here; save the text as UTF-8"), // ä in Latin-1
        arguments("80", "the byte 0x80 is not UTF-8 here; save the text as UTF-8"),
        arguments("C0AF", "the byte 0xC0 is not UTF-8 here; save the text as UTF-8"), // overlong
        arguments("C1BF", "the byte 0xC1 is not UTF-8 here; save the text as UTF-8"),
        arguments("E09FBF", "the byte 0xE0 is not UTF-8 here; save the text as UTF-8"),
        arguments("F08FBFBF", "the byte 0xF0 is not UTF-8 here; save the text as UTF-8"),
        arguments("F4908080", "the byte 0xF4 is not UTF-8 here; save the text as UTF-8"),
        arguments("F5808080", "the byte 0xF5 is not UTF-8 here; save the text as UTF-8"),
        arguments("FF", "the byte 0xFF is not UTF-8 here; save the text as UTF-8"),
        arguments("E282", "the byte 0xE2 is not UTF-8 here; save the text as UTF-8"),
        arguments("F09F98", "the byte 0xF0 is not UTF-8 here; save the text as UTF-8"),
        arguments("EDA080", HALF),
        arguments("EDBFBF", HALF));
  }

  @ParameterizedTest
  @MethodSource("badSequences")
  void bytes_that_are_not_utf_8_are_found_where_they_stand(String hex, String message)
      throws IOException {
    for (int plain = 0; plain < 9; plain++) { // the check takes eight bytes at a time
      String before = "{\n\"id\": \"ää😀" + "a".repeat(plain);
      assertThat(problems(bytes(before, hex, "bcdefghijkl\"}")))
          .containsExactly("(2:" + (12 + plain) + "): " + message);
      assertThat(problems(bytes(before, hex, "")))
          .containsExactly("(2:" + (12 + plain) + "): " + message);
    }
  }

  @Test
  void every_character_is_read_as_it_stands() throws IOException {
    for (int c = 0x20; c <= Character.MAX_CODE_POINT; c = c < 0x3000 ? c + 1 : c + 97) {
      if (c != '"' && c != '\\' && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)) {
        String id = "a" + Character.toString(c);
        byte[] text = ("{\"id\": \"" + id + "\"}").getBytes(StandardCharsets.UTF_8);
        assertThat(NoticeJson.read(new ByteArrayInputStream(text)).id()).contains(id);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void utf_16_and_utf_32_are_named(String charset) {
    for (String text : List.of("{\"id\": \"a\"}", MARK + "{\"id\": \"a\"}")) {
      assertThat(problems(text.getBytes(Charset.forName(charset))))
          .containsExactly("(1:1): the text is in UTF-16 or UTF-32; save it as UTF-8");
    }
  }

  @Test
  void a_byte_order_mark_is_passed_over_and_shifts_no_column() {
    assertThat(Malformed.problems(MARK + "{\"ä\": 1}"))
        .containsExactly("/ä (1:2): unknown property");
    assertThat(Malformed.problems(MARK + "{\n\"ä\": 1}"))
        .containsExactly("/ä (2:1): unknown property");
    assertThat(Malformed.problems(MARK))
        .containsExactly("(1:1): the text is empty; a notice is an object");
  }

  @Test
  void a_second_byte_order_mark_is_a_fault() {
    assertThat(Malformed.problems(MARK + MARK + "{}"))
        .containsExactly("(1:1): expected a value but found the character U+FEFF");
  }

  @ParameterizedTest
  @CsvSource({
    "'\0[{\"id\": 1}', 1",
    "'\0[1]\0', 1",
    "'\0{', 1",
    "'\0', 1",
    "'[\0]\0', 2",
    "'{\0\0\0\"id\": 1}', 2"
  })
  void a_nul_behind_a_byte_order_mark_of_utf_8_is_a_fault_where_it_stands(String text, int column) {
    assertThat(Malformed.problems(MARK + text))
        .last()
        .asString()
        .contains("(1:" + column + "): expected ")
        .endsWith(" but found the character U+0000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D", "\uDE00", "\uDE00\uD83D", "\uD83D\uD83D\uDE00"})
  void half_of_a_surrogate_pair_in_characters_is_found(String half) {
    String text = "{\n\"id\": \"ä😀" + half + "\"}";
    assertThat(Malformed.problemsOf(() -> NoticeJson.read(text)))
        .containsExactly("(2:11): " + HALF);
    assertThat(Malformed.problemsOf(() -> NoticeJson.read(new StringReader(text))))
        .containsExactly("(2:11): " + HALF);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\\ud83d", "\\uDE00", "\\uDE00\\uD83D", "\\uD83Dx", "\\uD83D\\uD83D\\uDE00"})
  void half_of_a_surrogate_pair_as_an_escape_is_found(String half) {
    assertThat(Malformed.problems("{\"title\": {\"fi\": \"ä" + half + "\"}, \"zz\": 1}"))
        .hasSize(2)
        .first()
        .asString()
        .matches("/title/fi \\(1:18\\): the text holds .u[0-9A-F]{4}, half of a surrogate pair.*");
  }

  @Test
  void a_whole_surrogate_pair_may_be_escaped() {
    assertThat(NoticeJson.read("{\"id\": \"\\ud83d\\uDE00\"}").id()).contains("😀");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 1990, 3990, 7990, 15990})
  void a_stream_gets_the_bytes_of_the_text(int length) throws IOException {
    for (int i = length; i < length + 20; i++) { // a buffer may end within any of the characters
      String text = "a".repeat(i) + "\"\\/ä€😀\u0000\u001f\u007f\u2028\uFEFF" + "ö€😀".repeat(40);
      PrivacyNotice notice = PrivacyNotice.builder().title(LocalizedText.of("fi", text)).build();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      NoticeJson.write(notice, out);
      assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(NoticeJson.write(notice));
      assertThat(NoticeJson.read(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(notice);
    }
  }

  @Test
  void half_of_a_surrogate_pair_is_not_written() {
    PrivacyNotice notice = PrivacyNotice.builder().title(LocalizedText.of("fi", "a\uD83D")).build();
    assertThatThrownBy(() -> NoticeJson.write(notice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Half of a surrogate pair cannot be written: /title/fi 'a\\uD83D'");
    assertThatThrownBy(() -> NoticeJson.writeLine(notice))
        .isInstanceOf(IllegalArgumentException.class);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> NoticeJson.write(notice, out))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(out.size()).isZero();
  }

  @Test
  void characters_are_written_as_themselves_wherever_they_stand() throws IOException {
    for (int before = 0; before < 40; before++) { // the generator works in pieces
      String id = "a".repeat(before) + "/ä😀\u2028\u202E".repeat(1000);
      PrivacyNotice notice = PrivacyNotice.builder().id(id).build();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      NoticeJson.write(notice, out);
      assertThat(NoticeJson.write(notice)).contains("\"" + id + "\"").doesNotContain("\\");
      assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(NoticeJson.write(notice));
    }
  }
}
