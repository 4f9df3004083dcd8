package fi.seloste.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.validation.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes from a notice is text in a Markdown report, with commonmark-java as the judge. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MarkdownTextTest {

  static final Parser COMMONMARK =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
          .build();

  /** The kinds of nodes that a text comes to, from the outermost. */
  static List<Class<?>> kinds(String markdown) {
    List<Class<?>> kinds = new ArrayList<>();
    collect(COMMONMARK.parse(markdown), kinds);
    return kinds;
  }

  private static void collect(Node node, List<Class<?>> kinds) {
    kinds.add(node.getClass());
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      collect(child, kinds);
    }
  }

  private static String rendered(String markdown) {
    return TextContentRenderer.builder().build().render(COMMONMARK.parse(markdown));
  }

  static void assertIsNothingButText(String text) {
    String plain = PlainText.line(text).strip();
    for (String before : List.of("", "- ", "before ")) {
      String markdown = before + MarkdownText.escape(text) + " after";
      assertThat(kinds(markdown))
          .as(markdown)
          .isSubsetOf(
              Document.class, BulletList.class, ListItem.class, Paragraph.class, Text.class);
      assertThat(rendered(markdown).replace("\u2060", "")).endsWith(plain + " after");
    }
    String heading = "## " + MarkdownText.escape(text);
    assertThat(kinds(heading)).isSubsetOf(Document.class, Heading.class, Text.class);
    assertThat(rendered(heading).replace("\u2060", "")).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*a* **b** _c_ __d__ ~~e~~",
        "`code` ``more``",
        "[text](https://evil.example)",
        "![image](https://evil.example/pixel.png)",
        "[text][1]",
        "<https://evil.example>",
        "<script>alert(1)</script>",
        "<!-- hidden -->",
        "&lt;b&gt; &#42; &amp;",
        "# heading #",
        "## heading ##",
        "> quote",
        "- item",
        "+ item",
        "* item",
        "1. item",
        "23) item",
        "- [ ] task",
        "---",
        "***",
        "===",
        "```sh",
        "~~~",
        "    code",
        "\tcode",
        "| a | b |\n| - | - |\n| c | d |",
        "[1]: https://evil.example",
        "line\nsecond line",
        "line\r\n\r\n# heading",
        "hard break  \nnext",
        "\\*already escaped\\*",
        "backslash at the end\\",
        "\u2028# heading\u2029- item",
        "\u001b[31mred\u001b[0m",
        "\u202eturned",
        "half a \ud83d pair"
      })
  void an_attack_renders_as_it_is_written(String text) {
    assertIsNothingButText(text);
  }

  @Test
  void blank_code_is_nothing() {
    assertThat(MarkdownText.code(" \n")).isEmpty();
  }

  @Nested
  class On_GitHub {

    @Test
    void nobody_is_mentioned() {
      assertThat(MarkdownText.escape("@team, (@other), x @third"))
          .isEqualTo("@&#8288;team, (@&#8288;other), x @&#8288;third");
      assertThat(MarkdownText.escape("shop@example.com")).isEqualTo("shop@example.com");
    }

    @Test
    void an_address_of_the_web_makes_no_link() {
      assertThat(MarkdownText.escape("see http://a.example, WWW.b.example"))
          .isEqualTo("see http\\://a.example, WWW\\.b.example");
    }

    @Test
    void there_are_no_formulas_and_no_pictures_of_faces() {
      assertThat(MarkdownText.escape("$x$ :smile:")).isEqualTo("\\$x\\$ \\:smile:");
    }
  }

  @Test
  void a_sentence_stays_readable() {
    String sentence = "The data of “Customers” are kept too long: see 13(2)(a), up to 50 %, etc.";

    assertThat(MarkdownText.escape(sentence)).isEqualTo(sentence);
  }

  @Test
  void a_report_has_no_other_markup_than_its_own() {
    String report =
        Bookshop.write(out -> ReportWriter.markdown(out, Locale.ENGLISH), Bookshop.everything());

    assertThat(Set.copyOf(kinds(report)))
        .containsOnly(
            Document.class,
            Heading.class,
            Paragraph.class,
            BulletList.class,
            ListItem.class,
            Text.class,
            Code.class,
            HardLineBreak.class);
  }
}
