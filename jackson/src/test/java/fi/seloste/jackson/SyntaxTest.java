package fi.seloste.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are not JSON, each with what reading says of it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SyntaxTest {

  @ParameterizedTest
  @MethodSource({"ends", "structures", "values"})
  void the_problem_of_a_text(String text, String problem) {
    assertThat(Malformed.problems(text)).containsExactly(problem);
  }

  static Stream<Arguments> ends() {
    return Stream.of(
        arguments("", "(1:1): the text is empty; a notice is an object"),
        arguments(" \n ", "(2:2): the text is empty; a notice is an object"),
        arguments("{", "(1:2): the text ends too early; still open: the object from 1:1"),
        arguments(
            "{\"i",
            "(1:4): the text ends too early; still open: the text from 1:2, the object from 1:1"),
        arguments(
            "{\"id\": \"\\u00",
            "/id (1:13): the text ends too early; still open: the text from 1:8, the object from 1:1"),
        arguments(
            "{\"id\":\n tru",
            "/id (2:5): the text ends too early; still open: the value from 2:2, the object from 1:1"),
        arguments(
            "{\"languages\": [\"fi\",",
            "/languages/0 (1:21): the text ends too early; still open: the list from 1:15, the object from 1:1"),
        arguments("{} {}", "(1:4): the notice ends before here, but '{' follows"),
        arguments("{}\n}", "(2:1): the notice ends before here, but '}' follows"),
        arguments("{}x", "(1:3): the notice ends before here, but 'x' follows"),
        arguments("{},", "(1:3): the notice ends before here, but ',' follows"));
  }

  static Stream<Arguments> structures() {
    return Stream.of(
        arguments("{\"id\" \"x\"}", "/id (1:7): expected ':' but found a double quote"),
        arguments(
            "{\"id\": \"x\" \"title\": \"y\"}",
            "/id (1:12): expected a comma or '}' but found a double quote"),
        arguments(
            "{\"id\": \"x\",}",
            "/id (1:12): expected another property after the comma but found '}'"),
        arguments(
            "{\"languages\": [\"fi\",]}",
            "/languages/0 (1:21): expected another value after the comma but found ']'"),
        arguments(
            "{\"languages\": [\"fi\" \"sv\"]}",
            "/languages/0 (1:21): expected a comma or ']' but found a double quote"),
        arguments(
            "{\"languages\": [\"fi\"}",
            "/languages/0 (1:20): expected a comma or ']' but found '}'"),
        arguments("{,}", "(1:2): expected a property name in double quotes or '}' but found ','"),
        arguments(
            "{id: 1}", "(1:2): expected a property name in double quotes or '}' but found 'i'"),
        arguments(
            "{'id': 1}",
            "(1:2): expected a property name in double quotes or '}' but found a single quote; names and texts stand in double quotes"),
        arguments(
            "{// note\n}",
            "(1:2): expected a property name in double quotes or '}' but found '/'; JSON has no comments"),
        arguments(
            "{\"id\":\u00A0\"x\"}", "/id (1:7): expected a value but found the character U+00A0"),
        arguments("{\"id\": }", "/id (1:8): expected a value but found '}'"),
        arguments(
            "{\"\\udc00\": 1}",
            "(1:2): a name must not hold half of a surrogate pair, which is not a character"));
  }

  static Stream<Arguments> values() {
    return Stream.of(
        arguments(
            "{\"id\": True}", "/id (1:8): expected a value but found 'True'; did you mean true?"),
        arguments(
            "{\"id\": NaN}",
            "/id (1:8): expected a value but found 'NaN'; texts stand in double quotes"),
        arguments(
            "{\"id\": x}",
            "/id (1:8): expected a value but found 'x'; texts stand in double quotes"),
        arguments("{\"id\": 01}", "/id (1:8): '01' is not a number"),
        arguments("{\"id\": 1.}", "/id (1:8): '1.' is not a number"),
        arguments("{\"id\": 1e}", "/id (1:8): '1e' is not a number"),
        arguments("{\"id\": -}", "/id (1:8): '-' is not a number"),
        arguments("{\"id\": 1.2.2020}", "/id (1:8): '1.2.2020' is not a number"),
        arguments("{\"id\": .5}", "/id (1:8): expected a value but found '.'"),
        arguments("{\"id\": +5}", "/id (1:8): expected a value but found '+'"),
        arguments("{\"id\": \"a\tb\"}", "/id (1:10): a text must not hold a tab; write \\t"),
        arguments(
            "{\"id\": \"a\nb\"}",
            "/id (1:10): a text must not be broken into lines; write \\n for a line break, or add the missing double quote"),
        arguments(
            "{\"id\": \"a\u0001\"}",
            "/id (1:10): a text must not hold the character U+0001; write \\u0001"),
        arguments("{\"id\": \"C:\\data\"}", "/id (1:11): '\\' must not stand alone; write \\\\"),
        arguments(
            "{\"id\": \"\\u12G4\"}", "/id (1:9): \\u must be followed by four hexadecimal digits"));
  }

  @Test
  void problems_found_before_a_fault_of_syntax_are_told_with_it() {
    assertThat(Malformed.problems("{\"zz\": 1, \"id\": }"))
        .containsExactly(
            "/zz (1:2): unknown property", "/id (1:17): expected a value but found '}'");
  }

  @Test
  void every_beginning_of_a_notice_ends_too_early() {
    String text =
        "{\"seloste\": \"1.0\", \"title\": {\"fi\": \"Ääni \\u00e4\"}, \"registers\": [{\"purposes\":"
            + " [{\"softOptIn\": true, \"childAgeThreshold\": -13}]}], \"transfers\": {\"none\": true}}";
    assertThat(NoticeJson.read(text).registers()).hasSize(1);
    for (int end = 1; end < text.length(); end++) {
      List<String> problems = Malformed.problems(text.substring(0, end));
      assertThat(problems).as(text.substring(0, end)).hasSize(1);
      assertThat(problems.get(0))
          .matches("\\S* ?\\(1:" + (end + 1) + "\\): the text ends too early; still open: .*");
    }
  }
}
