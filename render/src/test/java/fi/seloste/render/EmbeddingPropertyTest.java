package fi.seloste.render;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.generators.Notices;
import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.PrivacyNotice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;

/** A notice in a published page can be read back from it. */
class EmbeddingPropertyTest {

  private static final Locale FINNISH = Locale.forLanguageTag("fi");
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  @Provide
  Arbitrary<PrivacyNotice> notices() {
    return Notices.notices();
  }

  /** Texts of what a script, a comment or an element could end with, and of anything else. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "</script>",
            "</SCRIPT >",
            "<script>",
            "<!--",
            "-->",
            "--!>",
            "]]>",
            "<![CDATA[",
            "</title>",
            "</style>",
            "<svg>",
            "\u2028",
            "\u2029",
            "\u0085",
            "\uFEFF",
            "\\u003C",
            "&lt;",
            "&#60;",
            "\"",
            "'",
            "\\",
            "\n",
            "\t",
            "\u0000",
            "😀",
            "ä",
            "\uFFFE");
    return Arbitraries.oneOf(parts.list().ofMaxSize(8).map(all -> String.join("", all)), strings());
  }

  private static Arbitrary<String> strings() {
    return Arbitraries.strings()
        .ofMaxLength(30)
        .filter(text -> text.chars().noneMatch(c -> Character.isSurrogate((char) c)));
  }

  @Property(tries = 60)
  void any_notice_is_read_back_from_page_and_fragment(@ForAll("notices") PrivacyNotice notice)
      throws IOException {
    NoticeRenderer renderer =
        NoticeRenderer.of(FINNISH)
            .embedding(NoticeJson.write(notice))
            .embeddingLinkedData("{\"@id\": \"</script>\"}");

    for (String page :
        List.of(
            renderer.page(notice),
            renderer.fragment(notice),
            renderer.beside(SWEDISH, Locale.ENGLISH).page(notice),
            renderer.beside(SWEDISH).fragment(notice))) {
      assertThat(NoticeJson.readHtml(page)).isEqualTo(notice);
      assertThat(
              NoticeJson.readHtml(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))))
          .isEqualTo(notice);
    }
  }

  @Property(tries = 40)
  void any_text_is_read_back(@ForAll("texts") String text) {
    PrivacyNotice notice = new Full(0, attribute -> true, leaf -> text + leaf).notice();
    NoticeRenderer renderer = NoticeRenderer.of(FINNISH).embedding(NoticeJson.write(notice));

    assertThat(NoticeJson.readHtml(renderer.page(notice))).isEqualTo(notice);
  }

  /** As systems do that parse a page and write it in their own way; for jsoup U+FFFF is its end. */
  @Property(tries = 40)
  void it_is_read_back_from_a_page_that_was_parsed_and_written_again(
      @ForAll("notices") PrivacyNotice notice) {
    String page = NoticeRenderer.of(FINNISH).embedding(NoticeJson.write(notice)).page(notice);
    Assume.that(page.indexOf('\uffff') < 0);

    assertThat(NoticeJson.readHtml(Jsoup.parse(page).outerHtml())).isEqualTo(notice);
  }

  @Example
  void every_notice_of_the_examples_is_read_back() throws IOException {
    for (PrivacyNotice notice : Examples.all().values()) {
      NoticeRenderer renderer = NoticeRenderer.of(SWEDISH).embedding(NoticeJson.writeLine(notice));
      assertThat(NoticeJson.readHtml(renderer.page(notice))).isEqualTo(notice);
    }
  }
}
