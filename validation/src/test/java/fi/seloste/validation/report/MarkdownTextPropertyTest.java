package fi.seloste.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.validation.PlainText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** What holds for any text in Markdown, with commonmark-java as the judge. */
class MarkdownTextPropertyTest {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.strings().ofLength(1),
            Arbitraries.of(
                "*", "_", "`", "[", "]", "(", ")", "<", ">", "!", "#", "-", "+", "=", ".", "1", "~",
                "|", "\\", "&", ";", ":", "\n", " ", "\t", "a", "&amp;", "http://"))
        .list()
        .ofMaxSize(15)
        .map(parts -> String.join("", parts))
        .filter(text -> !text.isBlank() && !PlainText.line(text).isBlank());
  }

  @Property
  void any_text_renders_as_it_is_written(@ForAll("texts") String text) {
    MarkdownTextTest.assertIsNothingButText(text);
  }

  @Property
  void any_text_is_code_as_it_is_written(@ForAll("texts") String text) {
    String markdown = "before " + MarkdownText.code(text) + " after";

    assertThat(MarkdownTextTest.kinds(markdown))
        .isSubsetOf(Document.class, Paragraph.class, Text.class, Code.class)
        .contains(Code.class);
    assertThat(
            MarkdownTextTest.COMMONMARK.parse(markdown).getFirstChild().getFirstChild().getNext())
        .isInstanceOfSatisfying(
            Code.class,
            code -> assertThat(code.getLiteral().strip()).isEqualTo(PlainText.line(text).strip()));
  }
}
