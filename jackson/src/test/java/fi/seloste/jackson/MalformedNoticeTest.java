package fi.seloste.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are JSON but no notice, each with all that reading says of it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MalformedNoticeTest {

  private static final String TYPES =
      "consent, contract, legalObligation, vitalInterests, publicTask, legitimateInterests,"
          + " unrecognisedBasis";

  @ParameterizedTest
  @MethodSource({"names", "values", "texts", "statements", "choices", "roots"})
  void the_problems_of_a_text(String text, List<String> problems) {
    assertThat(Malformed.problems(text)).isEqualTo(problems);
  }

  private static Arguments row(String text, String... problems) {
    return arguments(text, List.of(problems));
  }

  static Stream<Arguments> names() {
    return Stream.of(
        row(
            "{\"controllers\": [{\"busnessId\": \"1\"}]}",
            "/controllers/0/busnessId (1:19): unknown property; did you mean 'businessId'?"),
        row(
            "{\"controllers\": [{\"business_id\": \"1\", \"Country\": \"FI\"}]}",
            "/controllers/0/business_id (1:19): unknown property; did you mean 'businessId'?",
            "/controllers/0/Country (1:39): unknown property; did you mean 'country'?"),
        row("{\"zebra\": {\"a\": [1, {\"b\": 2}]}}", "/zebra (1:2): unknown property"),
        row("{\"id\": \"a\",\n \"id\": \"b\"}", "/id (2:2): the property stands twice"),
        row("{\"id\": null,\n \"id\": \"b\"}", "/id (2:2): the property stands twice"),
        row(
            "{\"ääkkönen\": 1, \"zz\": 2}",
            "/ääkkönen (1:2): unknown property",
            "/zz (1:17): unknown property"),
        row(
            "{\"😀\": 1, \"zz\": 2}",
            "/😀 (1:2): unknown property",
            "/zz (1:11): unknown property"),
        row("{\"a/b~c\": 1}", "/a~1b~0c (1:2): unknown property"),
        row(
            "{\r\n\"yy\": 1,\r\"zz\": 2}",
            "/yy (2:1): unknown property",
            "/zz (3:1): unknown property"),
        row("{\"\u202Eevil\": 1}", "/\\u202Eevil (1:2): unknown property"));
  }

  static Stream<Arguments> values() {
    return Stream.of(
        row("{\"id\": 5}", "/id (1:8): expected text but found the number 5"),
        row("{\"id\": [\"a\"]}", "/id (1:8): expected text but found a list"),
        row("{\"id\": {\"fi\": \"a\"}}", "/id (1:8): expected text but found an object"),
        row("{\"id\": true}", "/id (1:8): expected text but found true"),
        row("{\"languages\": \"fi\"}", "/languages (1:15): expected a list but found text 'fi'"),
        row(
            "{\"languages\": [\"fi\", null]}",
            "/languages/1 (1:22): null cannot stand in a list; leave it out"),
        row(
            "{\"languages\": [5]}",
            "/languages/0 (1:16): expected a language tag such as \"fi\" but found the number 5"),
        row(
            "{\"controllers\": [{\"country\": 1}, \"x\"]}",
            "/controllers/0/country (1:30): expected a country code such as \"FI\" but found the number 1",
            "/controllers/1 (1:34): expected an object but found text 'x'"),
        row(
            "{\"controllers\": [{\"bilingual\": \"yes\"}]}",
            "/controllers/0/bilingual (1:32): expected true or false but found text 'yes'"),
        row(
            "{\"jointArrangement\": []}",
            "/jointArrangement (1:22): expected an object but found a list"),
        row(
            "{\"status\": \"publishd\"}",
            "/status (1:12): 'publishd' is not one of draft, published; did you mean 'published'?"),
        row(
            "{\"status\": 1}",
            "/status (1:12): expected one word of the list NoticeStatus but found the number 1"),
        row(
            "{\"status\": \"PUBLISHED\"}",
            "/status (1:12): 'PUBLISHED' is not one of draft, published; did you mean 'published'?"),
        row(
            "{\"controllers\": [{\"kind\": \"compny\"}]}",
            "/controllers/0/kind (1:27): 'compny' is not a word of the list ControllerKind; did you mean 'company'?"),
        row(
            "{\"updatedOn\": \"8.1.2020\"}",
            "/updatedOn (1:15): '8.1.2020' is not a date such as 2026-01-31"),
        row(
            "{\"updatedOn\": \"2026-02-30\"}",
            "/updatedOn (1:15): '2026-02-30' is not a date such as 2026-01-31: there is no such day"),
        row(
            "{\"updatedOn\": \"2026-01-31T00:00:00Z\"}",
            "/updatedOn (1:15): '2026-01-31T00:00:00Z' is not a date such as 2026-01-31"),
        row(
            "{\"updatedOn\": 20260131}",
            "/updatedOn (1:15): expected a date such as \"2026-01-31\" but found the number 20260131"),
        row(
            "{\"requestProcedure\": {\"responseTime\": \"30 days\"}}",
            "/requestProcedure/responseTime (1:39): '30 days' is not a period of time such as P10Y, P3M, P2W or PT24H"),
        row(
            "{\"registers\": [{\"purposes\": [{\"childAgeThreshold\": 13.5}, {\"childAgeThreshold\": 99999999999}]}]}",
            "/registers/0/purposes/0/childAgeThreshold (1:52): expected a whole number but found the number 13.5",
            "/registers/0/purposes/1/childAgeThreshold (1:81): the number 99999999999 is too large or too small"),
        row(
            "{\"registers\": [{\"purposes\": [{\"childAgeThreshold\": -2147483649}]}]}",
            "/registers/0/purposes/0/childAgeThreshold (1:52): the number -2147483649 is too large or too small"),
        row(
            "{\"id\": \"\\ud83d\"}",
            "/id (1:8): the text holds \\uD83D, half of a surrogate pair, which is not a character"),
        row(
            "{\"status\": \"\u202E\u0007".replace("\u0007", "\\u0007") + "x".repeat(90) + "\"}",
            "/status (1:12): '\\u202E\\u0007"
                + "x".repeat(58)
                + "…' is not one of draft, published"));
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        row(
            "{\"title\": {}}",
            "/title (1:11): a text needs at least one language; leave it out if there is none"),
        row(
            "{\"title\": {\"fi\": null}}",
            "/title (1:11): a text needs at least one language; leave it out if there is none"),
        row(
            "{\"title\": {\"fi\": \"a\", \"fi\": \"b\"}}",
            "/title/fi (1:23): the language stands twice"),
        row(
            "{\"title\": {\"fi\": null, \"fi\": \"b\"}}",
            "/title/fi (1:24): the language stands twice"),
        row(
            "{\"title\": {\"fi\": 1, \"sv\": {}}}",
            "/title/fi (1:18): expected text but found the number 1",
            "/title/sv (1:27): expected text but found an object"),
        row(
            "{\"title\": [\"a\"]}",
            "/title (1:11): expected text, or an object with a text for each language, but found a list"));
  }

  static Stream<Arguments> statements() {
    return Stream.of(
        row("{\"transfers\": {}}", "/transfers (1:15): \"none\" is missing"),
        row("{\"transfers\": {\"none\": null}}", "/transfers (1:15): \"none\" is missing"),
        row(
            "{\"transfers\": {\"none\": false}}",
            "/transfers/none (1:24): \"none\" is true or a text; if it is not so, leave the whole object out"),
        row(
            "{\"transfers\": {\"none\": 1}}",
            "/transfers/none (1:24): expected true or a text but found the number 1"),
        row(
            "{\"transfers\": {\"except\": []}}",
            "/transfers (1:15): \"except\" needs \"none\" beside it"),
        row(
            "{\"transfers\": {\"nonne\": true}}",
            "/transfers/nonne (1:16): unknown property; did you mean 'none'?"),
        row(
            "{\"transfers\": {\"none\": true, \"except\": {}}}",
            "/transfers/except (1:40): expected a list but found an object"),
        row(
            "{\"transfers\": \"none\"}",
            "/transfers (1:15): expected a list, or an object with \"none\", but found text 'none'"));
  }

  static Stream<Arguments> choices() {
    String before = "{\"registers\": [{\"legalBases\": [";
    String at = "/registers/0/legalBases/0";
    return Stream.of(
        row(before + "{}]}]}", at + " (1:32): \"type\" is missing; it is one of " + TYPES),
        row(
            before + "{\"description\": \"x\"}]}]}",
            at + " (1:32): \"type\" is missing; it is one of " + TYPES),
        row(before + "{\"type\": null}]}]}", at + "/type (1:41): expected a type but found null"),
        row(
            before + "{\"type\": \"consnt\", \"zz\": 1}]}]}",
            at + "/type (1:41): 'consnt' is not one of " + TYPES + "; did you mean 'consent'?"),
        row(
            before + "{\"type\": \"contract\", \"forms\": []}]}]}",
            at + "/forms (1:53): unknown property in contract; it belongs to consent"),
        row(
            before + "{\"forms\": [], \"type\": \"contract\"}]}]}",
            at + "/forms (1:33): unknown property in contract; it belongs to consent"),
        row(
            before + "{\"type\": \"contract\", \"type\": \"consent\"}]}]}",
            at + "/type (1:53): the property stands twice"),
        row(
            before + "{\"laws\": [], \"type\": \"contract\", \"type\": \"consent\"}]}]}",
            at + "/type (1:65): the property stands twice"),
        row(
            before + "{\"type\": \"contract\", \"descripton\": \"x\"}]}]}",
            at + "/descripton (1:53): unknown property; did you mean 'description'?"),
        row(
            before + "{\"descripton\": \"x\", \"type\": \"contract\"}]}]}",
            at + "/descripton (1:33): unknown property; did you mean 'description'?"),
        row(
            before
                + "{\"type\": {\"a\": [1]}, \"zz\": [{}]}, {\"zz\": 1, \"type\": \"contract\"}]}]}",
            at + "/type (1:41): expected a type but found an object",
            "/registers/0/legalBases/1/zz (1:67): unknown property"),
        row(
            before + "\"consent\"]}]}",
            at + " (1:32): expected an object but found text 'consent'"));
  }

  static Stream<Arguments> roots() {
    return Stream.of(
        row("[]", "(1:1): expected an object, the notice, but found a list"),
        row(" null", "(1:2): expected an object, the notice, but found null"),
        row(
            "{\"seloste\": \"2.0\", \"zz\": 1}",
            "/seloste (1:13): the notice is in format 2.0; this version of seloste reads formats up to 1.0. Update seloste."),
        row(
            "{\"zz\": 1, \"seloste\": \"1.1\"}",
            "/seloste (1:22): the notice is in format 1.1; this version of seloste reads formats up to 1.0. Update seloste."),
        row(
            "{\"seloste\": \"0.9\", \"zz\": 1}",
            "/seloste (1:13): '0.9' is no version of the format; there is 1.0",
            "/zz (1:20): unknown property"),
        row(
            "{\"seloste\": 1.0}",
            "/seloste (1:13): expected the version of the format, such as \"1.0\", but found the number 1.0"),
        row("{\"$schema\": 1}", "/$schema (1:13): expected text but found the number 1"));
  }

  @Test
  void all_problems_come_at_once_in_the_order_of_the_text() {
    String text =
        """
        {
          "updatedOn": "8.1.2020",
          "registers": [
            { "legalBases": [{ "forms": [], "type": "contract" }], "transfers": { "except": [] } },
            { "name": { "fi": 1 }, "purpose": [] }
          ],
          "updatedOn": "2026-01-01"
        }
        """;
    assertThat(Malformed.problems(text))
        .containsExactly(
            "/updatedOn (2:16): '8.1.2020' is not a date such as 2026-01-31",
            "/registers/0/legalBases/0/forms (4:24): unknown property in contract; it belongs to"
                + " consent",
            "/registers/0/transfers (4:73): \"except\" needs \"none\" beside it",
            "/registers/1/name/fi (5:23): expected text but found the number 1",
            "/registers/1/purpose (5:28): unknown property; did you mean 'purposes'?",
            "/updatedOn (7:3): the property stands twice");
  }

  @Test
  void the_exception_lists_the_problems() {
    assertThatThrownBy(() -> NoticeJson.read("{\"id\": 1}"))
        .isInstanceOf(MalformedNoticeException.class)
        .hasMessage("Malformed notice: /id (1:8): expected text but found the number 1");
    assertThatThrownBy(() -> NoticeJson.read("{\"id\": 1, \"zz\": 2}"))
        .hasMessage(
            """
            Malformed notice, 2 problems:
              /id (1:8): expected text but found the number 1
              /zz (1:11): unknown property""");
  }

  @Test
  void reading_stops_after_a_hundred_problems() {
    StringBuilder text = new StringBuilder("{\"languages\": [0");
    for (int i = 1; i < 1000; i++) {
      text.append(", ").append(i);
    }
    List<String> problems = Malformed.problems(text.append("]}").toString());
    assertThat(problems).hasSize(100);
    assertThat(problems.get(99)).startsWith("/languages/99 ");
    assertThatThrownBy(() -> NoticeJson.read(text.toString()))
        .hasMessageEndingWith("There may be more: reading stopped here.");
  }
}
