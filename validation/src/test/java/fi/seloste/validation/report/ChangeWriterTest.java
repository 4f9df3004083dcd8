package fi.seloste.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.Register;
import fi.seloste.validation.changes.NoticeChanges;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Changes as text, Markdown and JSON. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangeWriterTest {

  private static final PrivacyNotice BEFORE =
      notice(
          """
          { "languages": ["fi"], "version": "1", "registers": [
            { "id": "a", "name": "Asiakkaat",
              "retentionRules": [{ "period": "P2Y" }],
              "recipients": [{ "name": "Posti", "role": "processor" }] } ] }
          """);

  private static final PrivacyNotice AFTER =
      notice(
          """
          { "languages": ["fi"], "version": "2", "registers": [
            { "id": "a", "name": "Asiakkaat", "retentionRules": [{ "period": "P5Y" }] } ] }
          """);

  private static final NoticeChanges CHANGES = NoticeChanges.between(BEFORE, AFTER);

  private static PrivacyNotice notice(String json) {
    return NoticeJson.read(json);
  }

  private static ChangeWriter in(String language) {
    return new ChangeWriter(Locale.forLanguageTag(language));
  }

  private static String markdown(NoticeChanges changes, String language) {
    StringBuilder out = new StringBuilder();
    in(language).markdown(changes, out);
    return out.toString();
  }

  @Test
  void markdown_is_a_section_for_those_who_read_the_notice() {
    assertThat(markdown(CHANGES, "fi"))
        .isEqualTo(
            """
            ## Mitä on muuttunut

            ### Tärkeät muutokset

            - Rekisteri ”Asiakkaat”, säilytysaika, aika: oli 2 vuotta, nyt 5 vuotta.

            ### Muut muutokset

            - Rekisteri ”Asiakkaat”, vastaanottaja: poistettu ”Posti”.

            1 muutos sanamuotoon, järjestykseen tai esitystapaan.
            """);
  }

  @Test
  void text_tells_the_reason_the_law_and_the_places() {
    StringBuilder out = new StringBuilder();
    in("en").text(CHANGES, out);
    assertThat(out.toString())
        .isEqualTo(
            """
            People must be told before it applies
              Register “Asiakkaat”, storage period, period: was 2 years, now 5 years.
                Data are kept longer than people were told, or may be; they must know before. \
            (GDPR 13(2)(a), 14(2)(a), 5(1)(e); WP260 paras 29–31)
                /registers/0/retentionRules/0/period
            The notice tells something else
              Register “Asiakkaat”, recipient: removed “Posti”.
                Less is done with the data than people were told, or with fewer of them. \
            (GDPR 5(1)(a), 12(1))
                /registers/0/recipients/0
            Wording, order and form
              Version: was “1”, now “2”.
                How the notice presents itself, not what it tells. (GDPR 12(1))
                /version
            3 changes, 1 of which people must be told before it applies.
            """);
  }

  @Test
  void json_has_the_changes_in_the_order_of_the_notice_with_pointers() {
    StringBuilder out = new StringBuilder();
    in("sv").json(CHANGES, out);
    JsonNode json = JsonMapper.shared().readTree(out.toString());
    assertThat(json.get("mustBeTold").booleanValue()).isTrue();
    assertThat(json.get("changes").size()).isEqualTo(3);
    JsonNode removed = json.at("/changes/1");
    assertThat(removed.get("kind").stringValue()).isEqualTo("REMOVED");
    assertThat(removed.get("subject").stringValue()).isEqualTo("recipient");
    assertThat(removed.get("judgement").stringValue()).isEqualTo("SUBSTANTIVE");
    assertThat(removed.get("before").stringValue()).isEqualTo("/registers/0/recipients/0");
    assertThat(removed.has("after")).isFalse();
    assertThat(removed.get("message").stringValue())
        .isEqualTo("Register ”Asiakkaat”, mottagare: struket ”Posti”.");
    assertThat(removed.at("/provisions/0").stringValue()).isEqualTo("GDPR 5(1)(a)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void versions_that_say_the_same_are_told_in_a_word(String language) {
    NoticeChanges none = NoticeChanges.between(BEFORE, BEFORE);
    StringBuilder text = new StringBuilder();
    in(language).text(none, text);
    assertThat(text.toString()).hasLineCount(1);
    assertThat(markdown(none, language)).hasLineCount(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "](javascript:alert(1)) [a](https://a.example)",
        "![a](https://a.example/a.png)",
        "*a* __b__ `c`",
        "\n\n# a\n\n- b",
        "https://a.example www.a.example"
      })
  void what_comes_from_a_notice_is_no_markup(String attack) {
    NoticeChanges changes = NoticeChanges.between(BEFORE, withPurpose(attack));
    String markdown = markdown(changes, "en");
    Parser.builder()
        .build()
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                throw new AssertionError(markdown);
              }

              @Override
              public void visit(Image image) {
                throw new AssertionError(markdown);
              }

              @Override
              public void visit(Emphasis emphasis) {
                throw new AssertionError(markdown);
              }

              @Override
              public void visit(StrongEmphasis emphasis) {
                throw new AssertionError(markdown);
              }

              @Override
              public void visit(Code code) {
                throw new AssertionError(markdown);
              }

              @Override
              public void visit(HtmlInline html) {
                throw new AssertionError(markdown);
              }

              @Override
              public void visit(HtmlBlock html) {
                throw new AssertionError(markdown);
              }
            });
    assertThat(markdown.lines().filter(line -> line.startsWith("#"))).hasSizeLessThan(4);
    StringBuilder json = new StringBuilder();
    in("en").json(changes, json);
    assertThat(JsonMapper.shared().readTree(json.toString()).at("/changes").size()).isPositive();
  }

  private static PrivacyNotice withPurpose(String name) {
    return PrivacyNotice.builder()
        .from(BEFORE)
        .registers(
            List.of(
                Register.builder()
                    .from(BEFORE.registers().get(0))
                    .addPurpose(Purpose.builder().name(LocalizedText.of(name)).build())
                    .build()))
        .build();
  }
}
