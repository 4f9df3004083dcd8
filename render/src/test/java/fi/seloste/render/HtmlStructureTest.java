package fi.seloste.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages are HTML that parses without an error and that everybody can find their way in. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HtmlStructureTest {

  @ParameterizedTest
  @MethodSource("fi.seloste.render.Pages#all")
  void a_page_parses_without_an_error(Pages.Page page) {
    Parser parser = Parser.htmlParser().setTrackErrors(100);
    parser.parseInput(page.html(), "");

    assertThat(parser.getErrors()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("fi.seloste.render.Pages#all")
  void a_page_has_one_title_and_headings_in_order(Pages.Page page) {
    Document document = Jsoup.parse(page.html());
    int before = 0;
    for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.outerHtml()).isLessThanOrEqualTo(before + 1);
      assertThat(heading.text()).as(heading.outerHtml()).isNotBlank();
      before = level;
    }

    assertThat(document.select("h1")).hasSize(1);
    assertThat(document.title()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("fi.seloste.render.Pages#all")
  void a_page_has_landmarks_and_a_way_past_its_head(Pages.Page page) {
    Document document = Jsoup.parse(page.html());

    assertThat(document.select("body > header")).hasSize(1);
    assertThat(document.select("main")).hasSize(1);
    assertThat(document.select("body > footer").size()).isLessThanOrEqualTo(1);
    assertThat(document.select("nav")).allMatch(nav -> !name(document, nav).isBlank());
    assertThat(document.select("nav").stream().map(nav -> name(document, nav)))
        .doesNotHaveDuplicates();
    assertThat(document.body().child(0).attr("href")).isEqualTo("#content");
    assertThat(document.getElementById("content").tagName()).isEqualTo("main");
  }

  private static String name(Document document, Element nav) {
    return nav.hasAttr("aria-label")
        ? nav.attr("aria-label")
        : document.getElementById(nav.attr("aria-labelledby")).text();
  }

  @ParameterizedTest
  @MethodSource("fi.seloste.render.Pages#all")
  void ids_are_unique_and_each_link_within_the_page_leads_somewhere(Pages.Page page) {
    Document document = Jsoup.parse(page.html());
    List<String> ids = document.select("[id]").eachAttr("id");

    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z][a-z0-9-]*"));
    assertThat(ids)
        .containsAll(
            document.select("a[href^=#]").stream()
                .map(link -> link.attr("href").substring(1))
                .collect(Collectors.toSet()));
    assertThat(ids).containsAll(document.select("[aria-labelledby]").eachAttr("aria-labelledby"));
    assertThat(document.select("a a")).isEmpty();
    assertThat(document.select("a")).allMatch(link -> !link.text().isBlank());
  }

  @ParameterizedTest
  @MethodSource("fi.seloste.render.Pages#all")
  void tables_have_captions_and_headings_of_columns_and_rows(Pages.Page page) {
    for (Element table : Jsoup.parse(page.html()).select("table")) {
      assertThat(table.select("> caption").text()).isNotBlank();
      int columns = table.select("> thead > tr > th[scope=col]").size();
      assertThat(columns).isPositive();
      assertThat(table.select("> tbody > tr"))
          .isNotEmpty()
          .allMatch(
              row ->
                  row.childrenSize() == columns
                      && row.child(0).is("th[scope=row]")
                      && !row.child(0).text().isBlank());
    }
  }

  @ParameterizedTest
  @MethodSource("fi.seloste.render.Pages#all")
  void every_list_and_definition_says_something(Pages.Page page) {
    Document document = Jsoup.parse(page.html());

    assertThat(document.select("ul, ol, dl")).allMatch(list -> list.childrenSize() > 0);
    assertThat(document.select("li, dt, dd, p, section, h2 + *"))
        .allMatch(element -> !element.text().isBlank());
    assertThat(document.select("[lang]"))
        .allMatch(element -> element.attr("lang").matches("[A-Za-z0-9-]+"));
  }

  @Test
  void a_page_lets_in_nothing_but_its_own_style_sheet()
      throws IOException, NoSuchAlgorithmException {
    Document document =
        Jsoup.parse(NoticeRenderer.of(Pages.FINNISH).page(Examples.notice("well-written")));
    String style = document.selectFirst("style").data();
    String hash =
        Base64.getEncoder()
            .encodeToString(
                MessageDigest.getInstance("SHA-256")
                    .digest(style.getBytes(StandardCharsets.UTF_8)));

    assertThat(document.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(NoticeRenderer.contentSecurityPolicy())
        .startsWith("default-src 'none'; style-src 'sha256-" + hash + "';");
    assertThat(style).doesNotContain("url(", "@import", "http", "expression");
    assertThat(document.select("link, script, img, iframe, object, form, [style]")).isEmpty();
  }

  @Test
  void each_class_of_a_fragment_is_documented() throws IOException {
    String guide = java.nio.file.Files.readString(java.nio.file.Path.of("../docs/publishing.md"));
    Set<String> classes =
        Jsoup.parseBodyFragment(
                NoticeRenderer.of(Pages.FINNISH).draft(true).fragment(new Full(1).notice()))
            .select("[class]")
            .stream()
            .flatMap(element -> element.classNames().stream())
            .collect(Collectors.toSet());

    assertThat(classes).isNotEmpty().allMatch(name -> guide.contains("`" + name + "`"));
  }

  @Test
  void a_fragment_has_no_title_of_the_page_no_landmark_of_it_and_ids_of_its_own() {
    Document document =
        Jsoup.parseBodyFragment(NoticeRenderer.of(Pages.FINNISH).fragment(new Full(0).notice()));

    assertThat(document.select("h1, main, header, style, script, meta")).isEmpty();
    assertThat(document.body().children()).hasSize(1);
    assertThat(document.body().child(0).is("article.seloste[lang=fi]")).isTrue();
    assertThat(document.select("[id]").eachAttr("id")).allMatch(id -> id.startsWith("seloste-"));
  }
}
