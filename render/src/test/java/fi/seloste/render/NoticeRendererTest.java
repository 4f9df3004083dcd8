package fi.seloste.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.seloste.model.ContactDetails;
import fi.seloste.model.Contract;
import fi.seloste.model.Controller;
import fi.seloste.model.CountryCode;
import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.Disclosed;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.LawReference;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.NoticeStatus;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.Recipient;
import fi.seloste.model.Register;
import fi.seloste.model.RegisterRole;
import fi.seloste.model.Requirement;
import fi.seloste.model.RequirementKind;
import fi.seloste.model.RightKind;
import fi.seloste.model.RightStatus;
import fi.seloste.model.Section;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NoticeRendererTest {

  private static final Locale FINNISH = Locale.forLanguageTag("fi");
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");
  private static final NoticeRenderer IN_FINNISH = NoticeRenderer.of(FINNISH);
  private static final NoticeRenderer IN_ENGLISH = NoticeRenderer.of(Locale.ENGLISH);

  private static Document page(NoticeRenderer renderer, PrivacyNotice notice) {
    return Jsoup.parse(renderer.page(notice));
  }

  private static PrivacyNotice withPurpose(LocalizedText name, String... languages) {
    Register register = Register.builder().addPurpose(Purpose.builder().name(name).build()).build();
    PrivacyNotice notice = PrivacyNotice.builder().addRegister(register).build();
    for (String language : languages) {
      notice = PrivacyNotice.builder().from(notice).addLanguage(LanguageTag.of(language)).build();
    }
    return notice;
  }

  private static PrivacyNotice withSection(String text) {
    return PrivacyNotice.builder()
        .addSection(
            Section.builder()
                .heading(LocalizedText.of("Section"))
                .text(LocalizedText.of(text))
                .build())
        .build();
  }

  private static PrivacyNotice withRight(RightKind kind, RightStatus status) {
    return PrivacyNotice.builder()
        .addDataSubjectRight(DataSubjectRight.builder().kind(kind).status(status).build())
        .build();
  }

  // ---- what is told once, and what is told with a label

  @Test
  void a_right_that_is_told_in_parts_is_named_once_in_the_summary() {
    PrivacyNotice notice =
        PrivacyNotice.builder()
            .from(withRight(RightKind.ACCESS, RightStatus.AVAILABLE))
            .addDataSubjectRight(DataSubjectRight.builder().kind(RightKind.ACCESS).build())
            .addDataSubjectRight(DataSubjectRight.builder().kind(RightKind.ERASURE).build())
            .build();

    assertThat(page(IN_ENGLISH, notice).select(".seloste-summary a").eachText())
        .containsExactly("Right of access", "Right to erasure");
  }

  @Test
  void a_cell_has_the_heading_of_its_column_at_hand_where_rows_become_cards() {
    PrivacyNotice notice =
        PrivacyNotice.builder()
            .addRegister(
                Register.builder()
                    .addPurpose(
                        Purpose.builder()
                            .name(LocalizedText.of("Billing"))
                            .addKind(PurposeKind.CUSTOMER_RELATIONSHIP)
                            .addLegalBasis(Contract.builder().build())
                            .build())
                    .build())
            .build();

    assertThat(page(IN_ENGLISH, notice).select("tbody td").eachAttr("data-label"))
        .containsExactly("Legal basis");
    assertThat(IN_ENGLISH.markdown(notice)).contains("- **Legal basis:** **Contract");
  }

  @Test
  void a_long_address_may_break_where_it_has_parts_and_reads_the_same() {
    Document page = page(IN_ENGLISH, withSection("<https://www.privacy.example/notice/one>"));
    Element link = page.selectFirst(".seloste-section a");

    assertThat(link.text()).isEqualTo("https://www.privacy.example/notice/one");
    assertThat(link.html()).isEqualTo("https://<wbr>www.privacy<wbr>.example/<wbr>notice/<wbr>one");
  }

  @Test
  void paper_tells_where_a_link_leads_whose_words_are_others() {
    Document page =
        page(
            IN_ENGLISH,
            withSection(
                "[the form](https://a.example/f) <https://b.example> [c.example](https://c.example/)"
                    + " [write](mailto:x@d.example) <mailto:x@e.example> [call](tel:+358501)"
                    + " [+358 501](tel:+358501)"));

    assertThat(page.select("#section-1 ~ * a.seloste-named").eachText())
        .containsExactly("the form", "write", "call");
    assertThat(page.select("style").html()).contains(".seloste-named::after");
  }

  @Test
  void a_name_of_which_nothing_is_to_be_seen_is_no_name() {
    LocalizedText nothing = LocalizedText.of("[a]: https://a.example");
    Register register =
        Register.builder()
            .name(nothing)
            .addPurpose(
                Purpose.builder().name(nothing).description(LocalizedText.of("Billing")).build())
            .build();
    Document page =
        page(
            IN_ENGLISH,
            PrivacyNotice.builder()
                .title(nothing)
                .addRegister(register)
                .addDataSubjectRight(
                    DataSubjectRight.builder().kind(RightKind.ACCESS).name(nothing).build())
                .build());

    assertThat(page.select("h1, h2, h3, h4, a, tbody th").eachText())
        .doesNotContain("")
        .contains("Privacy notice", "Processing of personal data", "Billing", "Right of access");
    assertThat(page.select("h1, h2, h3, h4, a, tbody th")).allMatch(Element::hasText);
  }

  // ---- languages

  @Test
  void a_right_without_a_name_in_the_readers_language_is_called_as_the_regulation_calls_it() {
    PrivacyNotice notice =
        PrivacyNotice.builder()
            .addLanguage(LanguageTag.of("fi"))
            .addDataSubjectRight(
                DataSubjectRight.builder()
                    .kind(RightKind.OBJECTION)
                    .name(LocalizedText.of("Kielto-oikeus"))
                    .build())
            .addDataSubjectRight(
                DataSubjectRight.builder()
                    .kind(RightKind.OTHER)
                    .name(LocalizedText.of("Muu oikeus"))
                    .build())
            .build();
    Document page = page(IN_ENGLISH, notice);

    assertThat(page.select(".seloste-summary a").eachText())
        .containsExactly("Right to object", "Muu oikeus");
    assertThat(page.select(".seloste-apart h2").text()).isEqualTo("Right to object");
    assertThat(page.select(".seloste-apart [lang=fi]").text()).isEqualTo("Kielto-oikeus");
    assertThat(page(IN_FINNISH, notice).select(".seloste-apart h2").text())
        .isEqualTo("Kielto-oikeus");
  }

  @Test
  void a_link_within_the_page_bears_no_remark_on_the_language_for_its_goal_does() {
    Register register = Register.builder().name(LocalizedText.of("Asiakkaat")).build();
    PrivacyNotice notice =
        PrivacyNotice.builder()
            .addLanguages(LanguageTag.of("fi"), LanguageTag.of("en"))
            .addRegisters(register)
            .build();
    Document page = page(IN_ENGLISH, notice);

    assertThat(page.select("a .seloste-remark")).isEmpty();
    assertThat(page.select("#register-1 .seloste-remark")).hasSize(1);
  }

  @Test
  void a_text_in_the_readers_language_bears_no_mark() {
    PrivacyNotice notice = withPurpose(LocalizedText.of("fi", "Laskutus", "en", "Billing"), "fi");
    Document page = page(IN_ENGLISH, notice);

    assertThat(page.selectFirst("tbody th").html()).isEqualTo("Billing");
    assertThat(page.select(".seloste-note, .seloste-remark")).isEmpty();
  }

  @Test
  void a_text_in_another_language_has_its_language_set_and_a_note_on_top_names_it() {
    Document page = page(IN_ENGLISH, withPurpose(LocalizedText.of("Laskutus"), "fi"));

    assertThat(page.selectFirst("tbody th span[lang=fi]").text()).isEqualTo("Laskutus");
    assertThat(page.select(".seloste-note").text()).contains("Finnish");
  }

  @Test
  void a_text_that_is_missing_in_a_language_the_notice_claims_is_marked_in_its_place() {
    Document page = page(IN_ENGLISH, withPurpose(LocalizedText.of("Laskutus"), "fi", "en"));
    Element remark = page.selectFirst("tbody th span[lang=fi] .seloste-remark");

    assertThat(remark.text()).isEqualTo("(only in this language: Finnish)");
    assertThat(remark.attr("lang")).isEqualTo("en");
  }

  @Test
  void a_plain_text_of_a_notice_without_languages_is_told_as_it_is() {
    Document page = page(IN_ENGLISH, withPurpose(LocalizedText.of("Laskutus")));

    assertThat(page.select("[lang]")).hasSize(1);
    assertThat(page.select(".seloste-note")).isEmpty();
  }

  @Test
  void a_plain_name_holds_in_every_language() {
    PrivacyNotice notice =
        PrivacyNotice.builder()
            .addLanguage(LanguageTag.of("fi"))
            .addController(Controller.builder().name(Name.of("Esimerkki Oy")).build())
            .build();

    assertThat(page(IN_ENGLISH, notice).select("[lang]")).hasSize(1);
  }

  @Test
  void countries_are_told_in_the_readers_language_and_what_is_no_code_as_written() {
    Register register =
        Register.builder()
            .recipients(
                Disclosed.of(
                    Recipient.builder()
                        .name(Name.of("Cloud"))
                        .country(CountryCode.of("US"))
                        .addProcessingLocation(CountryCode.of("the Moon"))
                        .build()))
            .build();
    PrivacyNotice notice = PrivacyNotice.builder().addRegister(register).build();

    assertThat(IN_FINNISH.text(notice)).contains("Yhdysvallat", "the Moon");
    assertThat(NoticeRenderer.of(SWEDISH).text(notice)).contains("USA");
  }

  @Test
  void several_languages_stand_beside_each_other_each_with_its_own() {
    PrivacyNotice notice = withPurpose(LocalizedText.of("fi", "Laskutus", "sv", "Fakturering"));
    Document page = page(IN_FINNISH.beside(SWEDISH, FINNISH), notice);

    assertThat(page.select("html").attr("lang")).isEqualTo("fi");
    assertThat(page.select("main > article").eachAttr("lang")).containsExactly("fi", "sv");
    assertThat(page.select("article[lang=fi] tbody th").text()).isEqualTo("Laskutus");
    assertThat(page.select("article[lang=sv] tbody th").text()).isEqualTo("Fakturering");
    assertThat(page.select("nav.seloste-languages a").eachAttr("href"))
        .containsExactly("#fi-edition", "#sv-edition");
    assertThat(IN_FINNISH.beside(SWEDISH).markdown(notice))
        .contains("# Tietosuojaseloste", "# Dataskyddsbeskrivning");
  }

  @ParameterizedTest
  @CsvSource({
    "fi, 6 artiklan 1 kohdan f alakohta, 6 artiklan 1 kohta, 6 artikla, 4 artiklan 7 kohta",
    "sv, artikel 6.1 f, artikel 6.1, artikel 6, artikel 4.7",
    "en, Article 6(1)(f), Article 6(1), Article 6, Article 4(7)"
  })
  void union_law_is_cited_as_people_cite_it(
      String language, String point, String paragraph, String article, String pointAlone) {
    LawReference law = LawReference.builder().number("2016/679").jurisdiction("EU").build();
    LawReference six = LawReference.builder().from(law).section("6").build();
    LawReference first = LawReference.builder().from(six).subsection("1").build();
    PrivacyNotice notice =
        PrivacyNotice.builder()
            .addRegister(
                Register.builder()
                    .addLaws(
                        LawReference.builder().from(first).point("f").build(),
                        first,
                        six,
                        LawReference.builder().from(law).section("4").point("7").build())
                    .build())
            .build();

    assertThat(
            page(NoticeRenderer.of(Locale.forLanguageTag(language)), notice)
                .select("dd li")
                .eachText())
        .containsExactly(
            "2016/679, EU, " + point,
            "2016/679, EU, " + paragraph,
            "2016/679, EU, " + article,
            "2016/679, EU, " + pointAlone);
  }

  // ---- what is told

  @Test
  void the_right_to_object_stands_apart_from_the_others() {
    for (RightKind kind :
        new RightKind[] {RightKind.OBJECTION, RightKind.DIRECT_MARKETING_OBJECTION}) {
      Document page = page(IN_ENGLISH, withRight(kind, RightStatus.AVAILABLE));

      assertThat(page.select(".seloste-apart")).hasSize(1);
      assertThat(page.getElementById("rights")).isNull();
    }
  }

  @Test
  void no_right_to_object_is_told_that_the_notice_does_not_give() {
    assertThat(
            page(IN_ENGLISH, withRight(RightKind.ACCESS, RightStatus.AVAILABLE))
                .select(".seloste-apart"))
        .isEmpty();
    Document denied = page(IN_ENGLISH, withRight(RightKind.OBJECTION, RightStatus.NOT_APPLICABLE));
    assertThat(denied.select(".seloste-apart")).isEmpty();
    assertThat(denied.select("#rights").parents().text()).contains("Not applicable");
    assertThat(denied.select(".seloste-summary")).isEmpty();
  }

  @Test
  void contact_details_are_links_where_one_can_follow_them() {
    Controller controller =
        Controller.builder()
            .contactDetails(
                ContactDetails.builder()
                    .addEmail("info@shop.example")
                    .addEmail("info at shop.example")
                    .addPhone("+358 (0)50 123 4567")
                    .addPhone("ask at the desk")
                    .addWebAddress("www.shop.example/privacy")
                    .addWebAddress("javascript:alert(1)")
                    .build())
            .build();
    Document page = page(IN_ENGLISH, PrivacyNotice.builder().addController(controller).build());

    assertThat(page.select("#controller ~ * a").eachAttr("href"))
        .containsExactly(
            "mailto:info@shop.example", "tel:+358501234567", "https://www.shop.example/privacy");
    assertThat(page.body().text())
        .contains("info at shop.example", "ask at the desk", "javascript:alert(1)");
  }

  @Test
  void texts_are_markdown() {
    Document page =
        page(
            IN_ENGLISH,
            withSection(
                "# Heading\n\nSome *stress*, **weight** and `code`,\na [link](https://a.example)\n"
                    + "and an ![image](https://b.example/i.png)\n\n3. three\n4. four\n\n> quoted"));
    Element section = page.getElementById("section-1").parent();

    assertThat(section.select("p > strong").eachText()).containsExactly("Heading", "weight");
    assertThat(section.select("em").text()).isEqualTo("stress");
    assertThat(section.select("code").text()).isEqualTo("code");
    assertThat(section.select("a").eachAttr("href"))
        .containsExactly("https://a.example", "https://b.example/i.png");
    assertThat(section.select("ol").attr("start")).isEqualTo("3");
    assertThat(section.select("blockquote").text()).isEqualTo("quoted");
    assertThat(section.select("img")).isEmpty();
  }

  @Test
  void what_begins_like_markdown_in_a_name_is_told_as_it_is() {
    for (String name : new String[] {"1. Oy", "- Oy", "# Oy", "*Oy*", "_Oy_", "[Oy](x)", "a|b"}) {
      PrivacyNotice notice =
          PrivacyNotice.builder()
              .addController(Controller.builder().name(Name.of(name)).build())
              .build();

      assertThat(LeafAccountTest.readMarkdown(IN_ENGLISH.markdown(notice))).contains(name);
      assertThat(page(IN_ENGLISH, notice).select("header p").text()).isEqualTo(name);
    }
  }

  @Test
  void a_part_of_what_is_kept_for_others_is_kept_by_processors_too() {
    Controller host = Controller.builder().id("host").name(Name.of("Host Oy")).build();
    PrivacyNotice notice =
        PrivacyNotice.builder()
            .addController(host)
            .addRegister(
                Register.builder()
                    .id("hosting")
                    .addRole(RegisterRole.PROCESSOR)
                    .addController("host")
                    .build())
            .addRegister(Register.builder().partOf("hosting").addController("host").build())
            .build();

    assertThat(page(IN_ENGLISH, notice).select("section:has(#register-2) dt").eachText())
        .contains("Processors")
        .doesNotContain("Controllers");
  }

  @Test
  void what_need_not_be_provided_is_not_called_voluntary_as_well() {
    Requirement requirement =
        Requirement.builder().mandatory(false).kind(RequirementKind.VOLUNTARY).build();
    Requirement kindAlone = Requirement.builder().kind(RequirementKind.VOLUNTARY).build();

    assertThat(IN_ENGLISH.text(withRequirement(requirement)))
        .contains("The data need not be provided.")
        .doesNotContain("Voluntary");
    assertThat(IN_ENGLISH.text(withRequirement(kindAlone))).contains("Voluntary.");
  }

  private static PrivacyNotice withRequirement(Requirement requirement) {
    return PrivacyNotice.builder()
        .addRegister(Register.builder().requirement(requirement).build())
        .build();
  }

  @Test
  void fragments_of_two_notices_stand_on_one_page_with_ids_of_their_own() {
    PrivacyNotice notice = new Full(0).notice();
    NoticeRenderer both = IN_FINNISH.beside(SWEDISH);
    Document page =
        Jsoup.parse(both.fragment(notice) + both.fragment(notice, "jobs-") + "<p id=last></p>");

    assertThat(page.select("[id]").eachAttr("id"))
        .doesNotHaveDuplicates()
        .contains("jobs-fi-summary");
    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.outerHtml())
          .isNotNull();
    }
  }

  @Test
  void ids_begin_with_nothing_that_would_need_to_be_escaped() {
    for (String prefix : new String[] {"", "1-", "a b", "ä-", "a.b", "a\"b"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> IN_ENGLISH.fragment(withSection("Text"), prefix))
          .withMessageContaining("ASCII letter");
    }
  }

  // ---- options

  @Test
  void a_draft_of_what_is_meant_for_publication_does_not_say_that_it_is_published() {
    PrivacyNotice notice = PrivacyNotice.builder().status(NoticeStatus.PUBLISHED).build();

    assertThat(IN_ENGLISH.text(notice)).contains("Status: Published");
    assertThat(IN_ENGLISH.draft(true).text(notice))
        .contains("Status: Draft")
        .doesNotContain("Published");
  }

  @Test
  void a_draft_is_marked_in_every_form() {
    PrivacyNotice notice = withSection("Text");
    NoticeRenderer draft = IN_ENGLISH.draft(true);
    String mark = "Draft: this notice has not been published.";

    assertThat(page(draft, notice).select("header .seloste-note").text()).isEqualTo(mark);
    assertThat(draft.markdown(notice)).contains("> **" + mark + "**");
    assertThat(draft.text(notice)).contains("*** " + mark);
    assertThat(draft.draft(false).text(notice)).doesNotContain(mark);
    assertThat(IN_ENGLISH.text(PrivacyNotice.builder().status(NoticeStatus.DRAFT).build()))
        .contains(mark);
  }

  @Test
  void what_has_changed_is_a_section() {
    Document page =
        page(IN_ENGLISH.withChanges("* A new recipient: **Cloud**"), withSection("Text"));

    assertThat(page.getElementById("changes").text()).isEqualTo("What has changed");
    assertThat(page.getElementById("changes").parent().select("li").text())
        .isEqualTo("A new recipient: Cloud");
  }

  @Test
  void nothing_is_embedded_unless_asked_for() {
    String json = "{\"seloste\":\"1.0\"}";

    assertThat(page(IN_ENGLISH, withSection("Text")).select("script")).isEmpty();
    assertThat(page(IN_ENGLISH.embedding(json), withSection("Text")).select("script#seloste"))
        .hasSize(1)
        .allMatch(it -> it.attr("type").equals("application/json") && it.data().equals(json));
    assertThat(IN_ENGLISH.embedding(json).fragment(withSection("Text"))).contains(json);
  }

  @Test
  void the_default_locale_changes_nothing() {
    PrivacyNotice notice = new Full(0).notice();
    String page = IN_FINNISH.page(notice);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      assertThat(IN_FINNISH.page(notice)).isEqualTo(page);
    } finally {
      Locale.setDefault(before);
    }
  }
}
