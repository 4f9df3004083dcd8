package fi.seloste.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NoticeDocumentTest {

  private static final String TEXT =
      """
      \uFEFF{
        "title": { "fi": "Ää😀", "a/b~c": "x" }, "version": null,
        "registers": [
          { "transfers": { "none": true, "except": [ { "countries": ["GB"] }] } },
          { "legalBases": [{ "forms": ["oral"], "type": "consent" }] }
        ]
      }
      """;

  static Stream<Arguments> places() {
    return Stream.of(
        arguments("", "1:1"),
        arguments("/title", "2:12"),
        arguments("/title/fi", "2:20"),
        arguments("/title/a~1b~0c", "2:37"),
        arguments("/version", "2:55"),
        arguments("/registers", "3:16"),
        arguments("/registers/0", "4:5"),
        arguments("/registers/0/transfers", "4:20"),
        arguments("/registers/0/transfers/none", "4:30"),
        arguments("/registers/0/transfers/except", "4:46"),
        arguments("/registers/0/transfers/except/0", "4:48"),
        arguments("/registers/0/transfers/except/0/countries/0", "4:64"),
        arguments("/registers/1", "5:5"),
        arguments("/registers/1/legalBases/0/forms/0", "5:34"),
        arguments("/registers/1/legalBases/0/type", "5:51"));
  }

  @ParameterizedTest
  @MethodSource("places")
  void a_pointer_leads_to_the_place_of_the_value(String pointer, String place) throws IOException {
    assertThat(NoticeJson.readDocument(TEXT).locate(pointer))
        .hasToString("Optional[" + place + "]");
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    assertThat(NoticeJson.readDocument(new ByteArrayInputStream(bytes)).locate(pointer))
        .hasToString("Optional[" + place + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title",
        "/",
        "/id",
        "/title/sv",
        "/registers/2",
        "/registers/00",
        "/registers/-1",
        "/registers/0/",
        "/registers/9999999999",
        "/registers/x",
        "/title/fi/0",
        "/title/a~0b"
      })
  void a_pointer_to_nothing_leads_nowhere(String pointer) {
    assertThat(NoticeJson.readDocument(TEXT).locate(pointer)).isEmpty();
  }

  @Test
  void places_are_right_in_a_long_text() throws IOException {
    StringBuilder text = new StringBuilder("{\"languages\": [\"ä\"");
    for (int i = 1; i < 5000; i++) {
      text.append(i % 7 == 0 ? ",\r\n" : ",").append("\"ä€😀").append(i).append('"');
    }
    String whole = text.append("]}").toString();
    byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
    NoticeDocument characters = NoticeJson.readDocument(whole);
    NoticeDocument document = NoticeJson.readDocument(new ByteArrayInputStream(bytes));
    List<String> lines = whole.lines().toList();
    for (int i = 1; i < 5000; i += 13) {
      Position position = document.locate("/languages/" + i).orElseThrow();
      assertThat(lines.get(position.line() - 1).substring(position.column() - 1))
          .startsWith("\"ä€😀" + i + "\"");
      assertThat(characters.locate("/languages/" + i)).contains(position);
    }
  }

  @Test
  void the_schema_is_kept_with_the_document_and_dropped_with_the_notice() {
    String text = "{\"id\": \"a\", \"$schema\": \"https://seloste.example/1.0.json\"}";
    NoticeDocument document = NoticeJson.readDocument(text);
    assertThat(document.schema()).contains("https://seloste.example/1.0.json");
    assertThat(NoticeJson.write(document))
        .isEqualTo(
            """
            {
              "$schema": "https://seloste.example/1.0.json",
              "seloste": "1.0",
              "id": "a"
            }
            """);
    assertThat(NoticeJson.write(document.notice())).doesNotContain("$schema");
    assertThat(NoticeJson.readDocument("{}").schema()).isEmpty();
  }
}
