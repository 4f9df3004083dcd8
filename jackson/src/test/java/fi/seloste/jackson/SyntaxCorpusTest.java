package fi.seloste.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Small texts, each with what reading says of it: {@code syntax-corpus.tsv}.
 *
 * <p>A line begins with {@code y} if the text is JSON, with {@code n} if it is not, with {@code i}
 * where JSON leaves a choice. Bytes that cannot be seen stand as hexadecimal digits in ‹ ›. What is
 * JSON but of no meaning to us stands under "zz", a property that there is not.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SyntaxCorpusTest {

  /** A line of the corpus; of several problems each is followed by a slash with spaces around. */
  record Case(String kind, String name, byte[] text, String outcome) {

    static Case of(String line) {
      List<String> columns = Arrays.asList(line.split("\t", -1));
      assertThat(columns).as(line).hasSize(4);
      return new Case(columns.get(0), columns.get(1), bytes(columns.get(2)), columns.get(3));
    }

    private static byte[] bytes(String shown) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      for (int at = 0; at < shown.length(); ) {
        int from = shown.indexOf('‹', at);
        bytes.writeBytes(
            shown.substring(at, from < 0 ? shown.length() : from).getBytes(StandardCharsets.UTF_8));
        if (from < 0) {
          break;
        }
        int to = shown.indexOf('›', from);
        String hex = shown.substring(from + 1, to < 0 ? shown.length() : to);
        bytes.writeBytes(HexFormat.of().parseHex(hex.replace(" ", "")));
        at = to < 0 ? shown.length() : to + 1;
      }
      return bytes.toByteArray();
    }

    @Override
    public String toString() {
      return kind + " " + name;
    }
  }

  static Stream<Case> cases() {
    return RoundTripTest.resource("syntax-corpus.tsv").lines().map(Case::of);
  }

  static String outcome(byte[] text) {
    try {
      NoticeJson.read(new ByteArrayInputStream(text));
      return "read";
    } catch (MalformedNoticeException e) {
      return String.join(" / ", e.problems().stream().map(Problem::toString).toList());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void each_text_has_the_outcome_that_is_written_beside_it(Case of) {
    assertThat(outcome(of.text)).isEqualTo(of.outcome);
    ReadingLaws.hold(of.text);
  }

  /** A parser of JSON that knows nothing of us agrees on what is JSON, but is lax about UTF-8. */
  @ParameterizedTest
  @MethodSource("cases")
  void what_is_called_json_is_json_and_what_is_not_is_not(Case of) {
    if (of.kind.equals("y")) {
      assertThat(isJson(of.text)).isTrue();
      assertThat(of.outcome).matches("read|/zz .*unknown property|.* an object, the notice, .*");
    } else if (of.kind.equals("n")
        && !of.outcome.matches(".*(nested deeper|is not UTF-8|in UTF-(16|32)).*")) {
      assertThat(isJson(of.text)).isFalse();
    } else if (of.outcome.contains("is not UTF-8")) {
      assertThat(ReadingLaws.decoded(of.text)).isNull();
    }
  }

  private static boolean isJson(byte[] text) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
      boolean any = false;
      int depth = 0;
      int values = 0;
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        any = true;
        if (token == JsonToken.VALUE_STRING) {
          parser.getString();
        }
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        values += depth == 0 ? 1 : 0;
      }
      return any && values == 1;
    } catch (JacksonException e) {
      return false;
    }
  }

  @Test
  void the_corpus_has_cases_of_every_kind_and_none_twice() {
    List<String> names = cases().map(Case::toString).toList();
    assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(250);
    assertThat(names).filteredOn(name -> name.startsWith("y ")).hasSizeGreaterThan(60);
    assertThat(names).filteredOn(name -> name.startsWith("n ")).hasSizeGreaterThan(140);
    assertThat(names).filteredOn(name -> name.startsWith("i ")).hasSizeGreaterThan(20);
  }
}
