package fi.seloste.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.seloste.model.LocalizedText;
import fi.seloste.model.NoticeStatus;
import fi.seloste.model.PrivacyNotice;
import java.time.LocalDate;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has changed, as a page of its own and as a section of the notice. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangeRendererTest {

  private static final Locale FINNISH = Locale.forLanguageTag("fi");

  private static final String CHANGES =
      """
      ## What has changed

      ### Important changes

      - Recipient: added “Cloud \\<b\\>”.

      ### Other changes

      - Right: added *portability*.

      2 changes of wording, order or form.
      """;

  private static final PrivacyNotice NOTICE =
      PrivacyNotice.builder()
          .title(LocalizedText.of("Notice of the shop"))
          .validFrom(LocalDate.of(2026, 11, 22))
          .build();

  private static Document page(String markdown) {
    String page = ChangeRenderer.of(Locale.ENGLISH).page(NOTICE, markdown);
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    parser.parseInput(page, "");
    assertThat(parser.getErrors()).isEmpty();
    SafetyTest.assertHarmless(page);
    return Jsoup.parse(page);
  }

  @Test
  void a_page_says_of_which_notice_and_since_when() {
    Document page = page(CHANGES);

    assertThat(page.title()).isEqualTo("What has changed: Notice of the shop");
    assertThat(page.select("h1").text()).isEqualTo("What has changed: Notice of the shop");
    assertThat(page.select("header").text()).contains("22 November 2026");
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void the_headings_of_the_markdown_are_headings_of_the_page() {
    Document page = page(CHANGES);

    assertThat(page.select("main h2").eachText())
        .containsExactly("Contents", "Important changes", "Other changes");
    assertThat(page.select("#changes-1 + ul > li").text())
        .isEqualTo("Recipient: added “Cloud <b>”.");
    assertThat(page.select("#changes-2 ~ p").text())
        .isEqualTo("2 changes of wording, order or form.");
    assertThat(page.select("nav a").eachAttr("href")).containsExactly("#changes-1", "#changes-2");
  }

  @Test
  void a_page_has_the_policy_and_the_style_of_a_notice() {
    Document notice = Jsoup.parse(NoticeRenderer.of(Locale.ENGLISH).page(NOTICE));
    Document page = page(CHANGES);

    assertThat(page.select("meta[http-equiv]").attr("content"))
        .isEqualTo(NoticeRenderer.contentSecurityPolicy());
    assertThat(page.select("style").html()).isEqualTo(notice.select("style").html());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Nothing has changed.",
        "# Changes\n\nNothing has changed.",
        "# Only a heading",
        "#\n\n##\n\nText",
        "# A\n\n#### B\n\n## C\n\n##### D\n\nText\n\n# E",
        "<script>alert(1)</script>\n\n# <img src=x onerror=alert(1)>\n\n## [x](javascript:alert)"
      })
  void whatever_the_markdown_is_there_is_one_title_and_nothing_is_lost(String markdown) {
    Document page = page(markdown);

    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("h1").text()).endsWith(": Notice of the shop");
    for (String word : markdown.split("[^A-Za-z]+")) {
      assertThat(page.body().text()).contains(word);
    }
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void a_fragment_is_an_article_with_ids_of_its_own() {
    String html = ChangeRenderer.of(FINNISH).fragment(NOTICE, "Vastaanottaja lisätty.");
    Document fragment = Jsoup.parseBodyFragment(html);

    assertThat(fragment.select("article.seloste[lang=fi] > h2").text())
        .isEqualTo("Mitä on muuttunut: Notice of the shop");
    assertThat(fragment.select("article > p").last().text()).isEqualTo("Vastaanottaja lisätty.");
    assertThat(fragment.select("[id]").eachAttr("id")).allMatch(id -> id.startsWith("seloste-"));
    assertThat(fragment.select("h1, main, style, meta")).isEmpty();
  }

  @Test
  void a_draft_is_marked() {
    PrivacyNotice draft = PrivacyNotice.builder().status(NoticeStatus.DRAFT).build();

    assertThat(ChangeRenderer.of(Locale.ENGLISH).page(draft, CHANGES)).contains("Draft: ");
  }

  @Test
  void there_is_no_other_language() {
    assertThatIllegalArgumentException().isThrownBy(() -> ChangeRenderer.of(Locale.FRENCH));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NoticeRenderer.of(FINNISH).withChanges(Locale.FRENCH, CHANGES));
  }

  @Test
  void in_the_notice_the_markdown_is_a_section_with_its_headings() {
    Document page =
        Jsoup.parse(NoticeRenderer.of(Locale.ENGLISH).withChanges(CHANGES).page(NOTICE));

    assertThat(page.select("h2#changes").eachText()).containsExactly("What has changed");
    assertThat(page.select("h2#changes ~ section > h3").eachText())
        .containsExactly("Important changes", "Other changes");
    assertThat(NoticeRenderer.of(Locale.ENGLISH).withChanges(CHANGES).markdown(NOTICE))
        .contains("## What has changed\n\n### Important changes\n\n* Recipient: added ");
  }

  @Test
  void each_language_has_its_own_changes_or_those_of_all() {
    NoticeRenderer renderer =
        NoticeRenderer.of(FINNISH)
            .beside(Locale.ENGLISH)
            .withChanges("In all")
            .withChanges(FINNISH, "## Muutokset\n\nSuomeksi");
    Document page = Jsoup.parse(renderer.page(NOTICE));

    assertThat(page.getElementById("fi-changes").parent().text()).isEqualTo("Muutokset Suomeksi");
    assertThat(page.getElementById("en-changes").parent().text())
        .isEqualTo("What has changed In all");
  }
}
