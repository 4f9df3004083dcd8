package fi.seloste.jackson;

import static fi.seloste.jackson.Malformed.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.PrivacyNotice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The notice that a published page holds is read back from the page. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadHtmlTest {

  private static final String BLOCK =
      "<script type=\"application/json\" id=\"seloste\">{\"version\": \"7\"}</script>";

  private static String version(String page) {
    PrivacyNotice notice = NoticeJson.readHtml(page);
    assertThat(fromBytes(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(notice);
    return notice.version().orElse("none");
  }

  private static PrivacyNotice fromBytes(byte[] page) {
    try {
      return NoticeJson.readHtml(new ByteArrayInputStream(page));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The problems of a page, which are the same from characters and from bytes. */
  private static List<String> problems(String page) {
    List<String> problems = problemsOf(() -> NoticeJson.readHtml(page));
    assertThat(problemsOf(() -> fromBytes(page.getBytes(StandardCharsets.UTF_8))))
        .as("from bytes")
        .isEqualTo(problems);
    return problems;
  }

  @Nested
  class A_notice_is_read {

    @Test
    void from_a_page() {
      assertThat(version("<!DOCTYPE html>\n<title>T</title>\n<p>Text\n" + BLOCK + "\n"))
          .isEqualTo("7");
    }

    @Test
    void from_a_part_of_a_page_and_from_a_bare_element() {
      assertThat(version("<article lang=\"fi\"><h2>T</h2></article>\n" + BLOCK)).isEqualTo("7");
      assertThat(version(BLOCK)).isEqualTo("7");
    }

    @Test
    void from_a_file_and_with_the_places_of_its_parts(@TempDir Path folder) throws IOException {
      String page = "\uFEFF<p>ä 😀</p>\r\n<p>ö</p> " + BLOCK;
      Path file = Files.writeString(folder.resolve("page.html"), page);

      assertThat(NoticeJson.readHtml(file).version()).contains("7");
      for (NoticeDocument document :
          List.of(
              NoticeJson.readHtmlDocument(page, ReadOptions.strict()),
              NoticeJson.readHtmlDocument(Files.newInputStream(file), ReadOptions.strict()))) {
        assertThat(document.locate("")).contains(new Position(2, 55));
        assertThat(document.locate("/version")).contains(new Position(2, 67));
      }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<script id=seloste type=application/json>",
          "<SCRIPT ID='seloste' TYPE='Application/JSON'>",
          "<script\n\ttype = \"application/json\"\n\tid = \"seloste\"\n>",
          "<script data-x=\"a > b\" nonce='>' type=\"application/json; charset=utf-8\" id=\"seloste\">",
          "<script type=\" application/json \" id=\"seloste\" defer/>",
          "<script type=\"application&#x2F;json\" id=\"&#115;eloste\">",
          "<script/id=\"seloste\"/type=\"application/json\">",
          "<script id=\"seloste\" id=\"other\" type=\"application/json\" type=\"text/plain\">",
          "<script =\"seloste\" id=\"seloste\" type=\"application/json\">"
        })
    void however_its_tag_is_written(String tag) {
      assertThat(version("<p>x</p>" + tag + "\n {\"version\": \"8\"} \n</script\n>"))
          .isEqualTo("8");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<!-- <script id=seloste type=application/json>{}</script> -->",
          "<!--><b>",
          "<!---><b>",
          "<!-- a --!><b>",
          "<!-- <!-- --><b>",
          "<! <script id=seloste type=application/json>",
          "<?php <script id=seloste type=application/json>",
          "</ <script id=seloste type=application/json>",
          "<title><script id=seloste type=application/json>{}</script></title>",
          "<style>/* <script id=seloste type=application/json>{} */</style>",
          "<textarea><script id=seloste type=application/json>{}</script></TEXTAREA >",
          "<iframe><script id=seloste type=application/json></script></iframe>",
          "<script>document.write('<script id=seloste type=application/json>')</script>",
          "<script><!-- <script id=seloste type=application/json></script> --></script>",
          "<script><!--\nif (a < b && c > d) {}\n//--></script>",
          "<script><!--></script>",
          "<a title=\"<script id=seloste type=application/json>\">",
          "<a title='<script id=seloste type=application/json>'>",
          "<a title=<script id=seloste type=application/json>",
          "1 < 2 <3 <",
          "<script id=SELOSTE type=application/json>{}</script>",
          "<script id=seloste-linked-data type=application/ld+json>{}</script>",
          "<script src=a.js></script><script type=module></script>",
          "<svg><title/><style/><script/><path d='M0'/></svg>",
          "<svg><style><!-- </style> --></style></svg>",
          "<svg><![CDATA[ <p> <script> ]]></svg>",
          "<svg><title><![CDATA[ <p> <script> ]]></title></svg>",
          "<svg><script id=seloste type=application/json>{}</script></svg>",
          "<svg><title><b>T</b></title><foreignObject><style>svg</style></foreignObject></svg>",
          "<svg><p><title>out of the drawing</title>",
          "<math><mi>x</mi><annotation-xml encoding='text/html'><style>a</style>"
              + "</annotation-xml></math>",
          "<svg><svg></svg></svg>",
          "<svg><a><foreignObject><a>HTML in the link of a drawing</a>",
          "<svg><title></svg></title>",
          "<svg><g><title></g><title>T</title></svg>",
          "<svg/>",
          "<noscript><img src=a></noscript>",
        })
    void whatever_stands_before_it(String before) {
      assertThat(version("<div>" + before + "</div>" + BLOCK)).isEqualTo("7");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<!-- " + BLOCK,
          "<title>" + BLOCK,
          "<plaintext>" + BLOCK,
          "<p title=\"" + BLOCK,
          "<script>\"</script",
          "<script>" + "<!-- <script>" + "</script>"
        })
    void whatever_is_never_closed_after_it(String after) {
      assertThat(version(BLOCK + after)).isEqualTo("7");
    }

    @Test
    void with_every_character_that_a_text_can_have() {
      String text = "<!-- <script> --> ]]> \u2028\u2029 & \\u003C/script> äöå 😀";
      assertThat(
              version(
                  "<script type=\"application/json\" id=\"seloste\">{\"version\": \""
                      + text
                      + "\"}</script>"))
          .isEqualTo("<!-- <script> --> ]]> \u2028\u2029 & </script> äöå 😀");
    }

    @Test
    void though_the_page_is_not_utf_8_elsewhere() {
      byte[] page = ("<p>\u00e4</p>" + BLOCK).getBytes(StandardCharsets.ISO_8859_1);

      assertThat(fromBytes(page).version()).contains("7");
    }
  }

  @Nested
  class A_page_is_refused {

    @Test
    void that_holds_no_notice() {
      String problem =
          "(1:1): the page holds no notice for programs, which stands in"
              + " <script type=\"application/json\" id=\"seloste\">";

      assertThat(problems("<!DOCTYPE html><title>T</title><p>Text")).containsExactly(problem);
      assertThat(problems("")).containsExactly(problem);
      assertThat(problems("{\"version\": \"7\"}")).containsExactly(problem);
      assertThat(problems("<!-- " + BLOCK + " -->")).containsExactly(problem);
      assertThat(problems("<p title=\"" + BLOCK.replace('"', '\'') + "\">"))
          .containsExactly(problem);
    }

    @Test
    void that_holds_two() {
      assertThat(problems("<p>\n" + BLOCK + "\n <b>" + BLOCK))
          .containsExactly(
              "(3:5): another notice stands here, and the first at 2:1; a page holds one");
    }

    @Test
    void whose_notice_a_browser_would_run() {
      assertThat(problems("<p>\n<script type=\"text/javascript\" id=\"seloste\">{}</script>"))
          .containsExactly(
              "(2:1): this script has the id of a notice, but its type is 'text/javascript' and"
                  + " not application/json");
      assertThat(problems("<script id=\"seloste\">{}</script>").get(0)).contains("its type is ''");
    }

    @Test
    void that_ends_within_the_notice() {
      assertThat(problems(" " + BLOCK.replace("</script>", "")))
          .containsExactly("(1:2): the page ends before the notice that begins here does");
      assertThat(problems(BLOCK.replace("{\"version\": \"7\"}", "<!-- <script>")))
          .containsExactly("(1:1): the page ends before the notice that begins here does");
      assertThat(problems(BLOCK.substring(0, 20)).get(0)).contains("the page holds no notice");
    }

    @Test
    void that_is_longer_than_the_caller_wants() {
      ReadOptions options = ReadOptions.strict().maxBytes(100);
      String page = BLOCK + "ä".repeat(20);

      assertThat(problemsOf(() -> NoticeJson.readHtmlDocument(page, options)))
          .containsExactly("(1:1): the page is longer than 100 bytes");
      assertThat(NoticeJson.readHtmlDocument(BLOCK + "ä".repeat(10), options).notice().version())
          .contains("7");
    }

    @Test
    void that_is_in_another_encoding() {
      assertThat(problemsOf(() -> fromBytes(BLOCK.getBytes(StandardCharsets.UTF_16))))
          .containsExactly("(1:1): the page is in UTF-16 or UTF-32; save it as UTF-8");
      byte[] latin =
          ("<p>\n" + BLOCK.replace("7", "\u00e4")).getBytes(Charset.forName("windows-1252"));
      assertThat(problemsOf(() -> fromBytes(latin)))
          .containsExactly("(2:59): the byte 0xE4 is not UTF-8 here; save the text as UTF-8");
    }
  }

  @Nested
  class What_is_wrong_with_the_notice {

    private static String page(String json) {
      return "<!DOCTYPE html>\n<p>ä</p>\n<script type=\"application/json\" id=\"seloste\">"
          + json
          + "</script>\n<p>\n";
    }

    @Test
    void is_told_at_its_place_in_the_page_and_with_its_pointer() {
      assertThat(problems(page("{\"ä\": 1,\n \"version\": true, \"updatedOn\": \"8.1.2026\"}")))
          .hasSize(3)
          .satisfies(
              all -> {
                assertThat(all.get(0)).startsWith("/ä (3:47): ");
                assertThat(all.get(1)).startsWith("/version (4:13): ");
                assertThat(all.get(2)).startsWith("/updatedOn (4:32): ");
              });
    }

    @Test
    void is_told_at_its_place_also_where_the_type_of_a_part_stands_last() {
      assertThat(
              problems(
                  page(
                      "{\"registers\": [{\"legalBases\":\n [{\"forms\": 1, \"type\":"
                          + " \"contract\"}]}]}")))
          .containsExactly(
              "/registers/0/legalBases/0/forms (4:4): unknown property in contract; it belongs to"
                  + " consent",
              "/registers/0/legalBases/0/forms (4:13): expected a list but found the number 1");
    }

    @Test
    void is_told_if_it_is_no_json() {
      assertThat(problems(page("{&quot;version&quot;: 1}")))
          .containsExactly(
              "(3:47): expected a property name in double quotes or '}' but found '&'");
      assertThat(problems(page("{\"version\":\n"))).hasSize(1).first().asString().contains("4:1");
      assertThat(problems(page(" ")))
          .containsExactly("(3:47): the text is empty; a notice is an object");
      assertThat(problems(page("\uFEFF{}"))).hasSize(1).first().asString().contains("3:46");
      assertThat(problems(page("{} {}"))).hasSize(1).first().asString().contains("3:49");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "<!--",
        "<!---",
        "<script>",
        "<script><!--",
        "<svg>",
        "</",
        "<a ",
        "<a b='",
        "<![CDATA[",
        "<title>",
        "</title",
        "<script></script",
        "<a b=",
        "&#",
        "-",
        "<svg><desc>",
        "<!--<script "
      })
  void a_page_as_large_as_may_be_is_gone_through_once(String hostile) {
    String page = "<p>" + hostile.repeat(4_000_000 / hostile.length());

    assertThat(problemsOf(() -> NoticeJson.readHtml(page)))
        .singleElement()
        .asString()
        .contains("the page holds no notice");
  }
}
