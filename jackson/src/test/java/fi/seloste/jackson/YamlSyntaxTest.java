package fi.seloste.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are not YAML, or YAML that no notice is written in, each with what is said of it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class YamlSyntaxTest {

  @ParameterizedTest
  @MethodSource({"roots", "structures", "refused", "texts"})
  void the_problem_of_a_text(String text, String problem) {
    assertThat(YamlMalformed.problems(text)).containsExactly(problem);
  }

  static Stream<Arguments> roots() {
    return Stream.of(
        arguments("", "(1:1): the text is empty; a notice is an object"),
        arguments("# only\n", "(2:1): the text is empty; a notice is an object"),
        arguments("---\n", "(2:1): expected an object, the notice, but found null"),
        arguments("- a", "(1:1): expected an object, the notice, but found a list"),
        arguments("id", "(1:1): expected an object, the notice, but found text 'id'"),
        arguments(
            "id: x\n---\nid: y",
            "(2:1): the notice ends before here, but another document follows"),
        arguments("id: x\n...\nid: y", "(3:1): the notice ends before here, but something follows"),
        arguments("{id: x} y", "(1:9): the notice ends before here, but something follows"),
        arguments("%YAML 2.0\n---\nid: x", "(1:1): the version of YAML must be 1.1 or 1.2"),
        arguments("%YAML x\n---\nid: x", "(1:7): a line that begins with '%' must not stand here"));
  }

  static Stream<Arguments> structures() {
    return Stream.of(
        arguments("id: x\nid: y", "/id (2:1): the property stands twice"),
        arguments("title: {fi: x, fi: y}", "/title/fi (1:16): the language stands twice"),
        arguments("? [a]\n: b\nid: 1", "(1:3): a name must be a text"),
        arguments("title: {? {a: b} : c, fi: x}", "/title (1:11): a name must be a text"),
        arguments(": x", "(1:1): a name is missing before ':'"),
        arguments("{: x}", "(1:2): a name is missing before ':'"),
        arguments("? \n: x", "(1:2): a name is missing here"),
        arguments("\tid: x", "(1:1): a tab must not indent; use spaces"),
        arguments("languages:\n\t- fi", "/languages (2:1): a tab must not indent; use spaces"),
        arguments(
            "id: a: b",
            "/id (1:6): ':' must not stand here; put a text that holds ': ' in quotes, and check"
                + " how far the line is indented"),
        arguments(
            "title:\n  fi: \"a\nb\"c",
            "/title/fi (2:7): the value does not end where it should; check its quotes, and how far its"
                + " lines are indented"),
        arguments(
            "id: - x",
            "/id (1:5): a list must not begin here; each item stands on a line of its own"),
        arguments(
            "languages:\n  - fi\n - sv",
            "/languages (3:2): this does not go on with the object from 1:1; check how far it is"
                + " indented, and quotes"),
        arguments("id: x\ntitle\n", "/id (2:1): expected ': ' after the name, on the same line"),
        arguments(
            "languages: [fi}",
            "/languages/0 (1:15): expected a comma or ']' in the list from 1:12"),
        arguments(
            "languages: [fi",
            "/languages/0 (1:15): the text ends too early; still open: the list from 1:12"),
        arguments(
            "title: {fi: x",
            "/title/fi (1:14): the text ends too early; still open: the object from 1:8"));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        arguments(
            "id: &a x",
            "/id (1:5): an anchor has no use here, since no alias is followed; leave '&' and its"
                + " word out"),
        arguments("id: *a", "/id (1:5): expected text but found an alias, which is not followed"),
        arguments(
            "languages: [*a]",
            "/languages/0 (1:13): expected a language tag such as \"fi\" but found an alias, which"
                + " is not followed"),
        arguments(
            "<<: {id: x}\nid: y",
            "(1:1): '<<' does not merge objects here; write the properties out"),
        arguments(
            "id: !!python/object:os.system x",
            "/id (1:5): a tag has no use here; leave '!' and its word out"),
        arguments(
            "id: !!binary aGVp", "/id (1:5): a tag has no use here; leave '!' and its word out"),
        arguments("!!str id: x", "/id (1:1): a tag has no use here; leave '!' and its word out"),
        arguments("id: !x!y z", "/id (1:5): a text that begins with '!' stands in quotes"),
        arguments("id: *", "/id (1:5): a text that begins with '&' or '*' stands in quotes"),
        arguments("id: @x", "/id (1:5): a text that begins with '@' stands in quotes"),
        arguments("id: %x", "/id (1:5): a text that begins with '%' stands in quotes"));
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("id: 'x", "/id (1:7): the text ends too early; still open: the text from 1:5"),
        arguments(
            "id: \"a\n---\nb\"",
            "/id (2:1): three dashes or dots must not stand here; still open: the text from 1:5"),
        arguments(
            "id: \"C:\\data\"",
            "/id (1:8): '\\' must not stand alone in double quotes; write \\\\"),
        arguments(
            "id: \"\\u12G4\"",
            "/id (1:6): the escape needs hexadecimal digits: \\x two, \\u four, \\U eight"),
        arguments(
            "id: \"a\\UFFFFFFFF\"",
            "/id (1:7): the escape is no character; \\x has two hexadecimal digits, \\u four, \\U"
                + " eight"),
        arguments(
            "id: \"\\U0000D83D\"",
            "/id (1:5): the text holds \\uD83D, half of a surrogate pair, which is not a character"),
        arguments(
            "id: |x\n y",
            "/id (1:6): '|' and '>' stand last on their line, and the lines of the text below,"
                + " indented alike"),
        arguments(
            "id: a\u0001b",
            "(1:6): the character U+0001 must not stand here; write \"\\u0001\" in a text in double"
                + " quotes"),
        arguments(
            "id: a\u007Fb",
            "(1:6): the character U+007F must not stand here; write \"\\u007F\" in a text in"
                + " double quotes"),
        arguments(
            "id: 😀\u0085\u0090",
            "(1:8): the character U+0090 must not stand here; write \"\\u0090\" in a text in double"
                + " quotes"),
        arguments(
            "id: \uFFFE",
            "(1:5): the character U+FFFE must not stand here; write \"\\uFFFE\" in a text in double"
                + " quotes"));
  }

  @Test
  void all_problems_come_at_once_with_their_lines() {
    assertThat(
            YamlMalformed.problems(
                """
                # Tiedot
                updatedOn: 8.1.2020
                controllers:
                  - busnessId: "1"   # 😀
                    bilingual: yes
                  - &a { country: FI, name: 😀, zz: 1 }
                languages:
                  - fi
                  -
                <<: *a
                registers:
                  - legalBases:
                      - forms: []
                        type: contract
                """))
        .containsExactly(
            "/updatedOn (2:12): '8.1.2020' is not a date such as 2026-01-31",
            "/controllers/0/busnessId (4:5): unknown property; did you mean 'businessId'?",
            "/controllers/0/bilingual (5:16): expected true or false but found the word 'yes'"
                + " without quotes",
            "/controllers/1 (6:5): an anchor has no use here, since no alias is followed; leave"
                + " '&' and its word out",
            "/controllers/1/zz (6:33): unknown property",
            "/languages/1 (9:4): null cannot stand in a list; leave it out",
            "(10:1): '<<' does not merge objects here; write the properties out",
            "/registers/0/legalBases/0/forms (13:9): unknown property in contract; it belongs to"
                + " consent");
  }

  @Test
  void a_thousand_laughs_are_read_once() {
    StringBuilder text = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      text.append("a%1$d: &a%1$d [*a%2$d, *a%2$d, *a%2$d]%n".formatted(i, i - 1).replace("\r", ""));
    }
    List<String> problems = YamlMalformed.problems(text.append("title: *a39\n").toString());
    assertThat(problems).hasSize(81).last().asString().contains("an alias, which is not followed");
  }

  /** JSON is YAML in other words: what is wrong with it is wrong at the same place. */
  @ParameterizedTest
  @MethodSource({
    "fi.seloste.jackson.MalformedNoticeTest#names",
    "fi.seloste.jackson.MalformedNoticeTest#values",
    "fi.seloste.jackson.MalformedNoticeTest#texts",
    "fi.seloste.jackson.MalformedNoticeTest#statements",
    "fi.seloste.jackson.MalformedNoticeTest#choices",
    "fi.seloste.jackson.MalformedNoticeTest#roots"
  })
  void what_is_wrong_with_JSON_is_wrong_with_the_same_text_as_YAML(
      String json, List<String> problems) {
    List<String> expected = problems.stream().filter(YamlSyntaxTest::holdsForYaml).toList();
    if (expected.size() < problems.size()) {
      assertThat(problemsOrNone(json)).as("a text needs no quotes").isNotEqualTo(problems);
    } else {
      assertThat(YamlMalformed.problems(json)).isEqualTo(problems);
    }
  }

  private static boolean holdsForYaml(String problem) {
    return !problem.matches(
        ".*: expected (text|a language|a country|a date|one word|the version).* but found (the"
            + " number|true).*");
  }

  private static List<String> problemsOrNone(String text) {
    try {
      NoticeYaml.read(text);
      return List.of();
    } catch (MalformedNoticeException e) {
      return e.problems().stream().map(Problem::toString).toList();
    }
  }

  @Test
  void the_encoding_is_UTF_8_with_or_without_a_mark() throws Exception {
    byte[] marked = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'z', ':', ' ', '1'};
    assertThat(Malformed.problemsOf(() -> NoticeYaml.read(new ByteArrayInputStream(marked))))
        .containsExactly("/z (1:1): unknown property");
    assertThat(YamlMalformed.problems("\uFEFFz: 1")).containsExactly("/z (1:1): unknown property");
    byte[] latin = {'i', 'd', ':', ' ', (byte) 0xE4};
    assertThat(Malformed.problemsOf(() -> NoticeYaml.read(new ByteArrayInputStream(latin))))
        .containsExactly("(1:5): the byte 0xE4 is not UTF-8 here; save the text as UTF-8");
    assertThat(Malformed.problemsOf(() -> NoticeYaml.read("id: \uD83D")))
        .containsExactly("(1:5): half of a surrogate pair stands here, which is not a character");
  }
}
