package fi.seloste.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever stands in a notice, no document runs, fetches or submits anything. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SafetyTest {

  private static final Set<String> ELEMENTS =
      Set.of(
          "html",
          "head",
          "meta",
          "title",
          "style",
          "body",
          "header",
          "main",
          "nav",
          "footer",
          "section",
          "article",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "p",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "a",
          "span",
          "strong",
          "em",
          "code",
          "pre",
          "blockquote",
          "br",
          "time",
          "small",
          "wbr");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "lang",
          "charset",
          "http-equiv",
          "content",
          "name",
          "class",
          "id",
          "href",
          "hreflang",
          "scope",
          "data-label",
          "datetime",
          "start",
          "aria-label",
          "aria-labelledby");

  static final List<String> ATTACKS =
      List.of(
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "\"><svg/onload=alert(1)>",
          "' onmouseover='alert(1)",
          "</style><script>alert(1)</script>",
          "</title><script>alert(1)</script>",
          "--><script>alert(1)</script><!--",
          "<![CDATA[<script>alert(1)</script>]]>",
          "[go](javascript:alert(1))",
          "[go](JaVaScRiPt:alert(1))",
          "[go](java\tscript:alert(1))",
          "[go](&#106;avascript:alert(1))",
          "[go](data:text/html,<script>alert(1)</script>)",
          "[go](vbscript:x)",
          "[go](//evil.example)",
          "[go](https://x.example/\"onmouseover=\"alert(1))",
          "<javascript:alert(1)>",
          "![x](javascript:alert(1))",
          "![x](https://evil.example/pixel.png)",
          "[ref]\n\n[ref]: javascript:alert(1)",
          "<a href=\"javascript:alert(1)\">x</a>",
          "<div style=\"background:url(javascript:alert(1))\">",
          "<iframe src=https://evil.example></iframe>",
          "<form action=https://evil.example><input></form>",
          "`</code><script>alert(1)</script>`",
          "    </pre><script>alert(1)</script>",
          "{{constructor.constructor('alert(1)')()}}",
          "\u0000<scr\u0000ipt>alert(1)</script>",
          "\uD800<b>\uDC00</b>",
          "javascript:alert(1)",
          "https://x.example/<script>alert(1)</script>",
          "a@b.example\"onfocus=alert(1) autofocus=\"",
          "+358\"><script>alert(1)</script>");

  static void assertHarmless(String html) {
    Document document = Jsoup.parse(html);
    Set<String> elements = new TreeSet<>();
    Set<String> attributes = new TreeSet<>();
    for (Element element : document.children().select("*")) {
      elements.add(element.tagName());
      for (Attribute attribute : element.attributes()) {
        attributes.add(attribute.getKey());
      }
    }
    assertThat(ELEMENTS).containsAll(elements);
    assertThat(ATTRIBUTES).containsAll(attributes);
    assertThat(document.select("[href]").eachAttr("href"))
        .allMatch(href -> href.matches("(?s)#[a-z0-9-]+|https?://.*|mailto:.*|tel:\\+?[0-9]+"));
    assertThat(document.select("style").size()).isLessThanOrEqualTo(1);
  }

  static void assertHarmlessMarkdown(String markdown) {
    Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .build()
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(HtmlInline html) {
                throw new AssertionError("HTML in Markdown: " + html.getLiteral());
              }

              @Override
              public void visit(HtmlBlock html) {
                throw new AssertionError("HTML in Markdown: " + html.getLiteral());
              }

              @Override
              public void visit(Image image) {
                throw new AssertionError("image in Markdown: " + image.getDestination());
              }

              @Override
              public void visit(Link link) {
                assertThat(link.getDestination()).matches("(?s)(https?://|mailto:|tel:).*");
                visitChildren(link);
              }
            });
  }

  static List<String> attacks() {
    return ATTACKS;
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void an_attack_in_every_text_of_a_notice_stays_text(String attack) {
    for (int variant = 0; variant < 2; variant++) {
      Full full = new Full(variant, attribute -> true, leaf -> attack);
      NoticeRenderer renderer =
          NoticeRenderer.of(Locale.ENGLISH).beside(Locale.forLanguageTag("fi")).withChanges(attack);

      assertHarmless(renderer.page(full.notice()));
      assertHarmless(renderer.fragment(full.notice()));
      assertHarmless(RecordRenderer.of(Locale.ENGLISH).html(full.notice()));
      assertHarmlessMarkdown(renderer.markdown(full.notice()));
      assertHarmlessMarkdown(RecordRenderer.of(Locale.ENGLISH).markdown(full.notice()));
      assertThat(renderer.text(full.notice()).replace("\n", "").chars())
          .noneMatch(Character::isISOControl);
    }
  }

  @Test
  void text_that_looks_like_markup_is_read_as_it_was_written() {
    Full full =
        new Full(
            0,
            attribute -> !attribute.name().equals("waivers"),
            leaf -> leaf + " <b>&amp; \"quoted\"</b>");
    String page = Jsoup.parse(NoticeRenderer.of(Locale.ENGLISH).page(full.notice())).body().text();

    for (String string : new TreeSet<>(full.strings().keySet())) {
      if (string.startsWith("Leaf")) {
        String leaf = string.substring(0, "Leaf0000x".length());
        assertThat(page).containsAnyOf(leaf + " <b>& \"quoted\"</b>", string);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"</script><script>alert(1)</script>", "<!--<script>", "a & b > c", "\u2028\u2029"})
  void embedded_json_cannot_end_its_element_and_is_the_same_json(String text) {
    String json = "{\"title\":\"" + text + "\"}";
    Document page =
        Jsoup.parse(
            NoticeRenderer.of(Locale.ENGLISH)
                .embedding(json)
                .embeddingLinkedData(json)
                .page(new Full(0).notice()));

    assertThat(
            page.select("script").stream().map(it -> it.attr("type")).collect(Collectors.toList()))
        .containsExactly("application/json", "application/ld+json");
    for (Element script : page.select("script")) {
      assertThat(JsonMapper.shared().readTree(script.data()))
          .isEqualTo(JsonMapper.shared().readTree(json));
    }
  }

  @Test
  void deep_nesting_ends_in_words() {
    String deep = ">".repeat(5_000) + " deep " + "*".repeat(5_000) + "[".repeat(5_000);

    assertThat(CommonText.blocks(deep)).isNotEmpty();
    assertThat(CommonText.line(deep)).isNotEmpty();
  }

  @Test
  void an_address_of_very_many_parts_leads_where_it_says() {
    String address = "a.".repeat(100_000) + "example";

    assertThat(Language.web(address))
        .isEqualTo(new Inline.Link("https://" + address, Language.say(address)));
  }
}
