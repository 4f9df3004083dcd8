package fi.seloste.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.generators.Notices;
import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.Register;
import fi.seloste.validation.changes.Change;
import fi.seloste.validation.changes.NoticeChanges;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
import org.junit.jupiter.params.provider.CsvSource;
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

  private static String text(NoticeChanges changes, String language) {
    StringBuilder out = new StringBuilder();
    in(language).text(changes, out);
    return out.toString();
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

            Tietoja säilytetään tai voidaan säilyttää kauemmin kuin aiemmin kerrottiin. \
            (GDPR 13(2)(a), 14(2)(a), 5(1)(e); WP260 paras 29–31)

            - Säilytysaika: oli 2 vuotta, nyt 5 vuotta.

            ### Muut muutokset

            Tiedoilla tehdään vähemmän kuin aiemmin kerrottiin, tai tietoja on vähemmän. \
            (GDPR 5(1)(a), 12(1))

            - Vastaanottaja, ei enää mainita: ”Posti”.

            1 muutos sanamuotoon, järjestykseen tai esitystapaan.
            """);
  }

  @Test
  void text_tells_the_reason_the_law_and_the_places() {
    assertThat(text(CHANGES, "en"))
        .isEqualTo(
            """
            People must be told before it applies
              Data are kept longer than people were told, or may be; they must know before. \
            (GDPR 13(2)(a), 14(2)(a), 5(1)(e); WP260 paras 29–31)
                - Storage period: was 2 years, now 5 years. (/registers/0/retentionRules/0/period)
            The notice tells something else
              Less is done with the data than people were told, or with fewer of them. \
            (GDPR 5(1)(a), 12(1))
                - Recipient, no longer told: “Posti”. (/registers/0/recipients/0)
            Wording, order and form
              How the notice presents itself, not what it tells. (GDPR 12(1))
                - Version: was “1”, now “2”. (/version)
            3 changes. People must be told of one of them before it applies.
            """);
  }

  private static final NoticeChanges OF_SEVERAL_REGISTERS =
      NoticeChanges.between(
          notice(
              """
              { "languages": ["sv"], "publishedOn": "2025-05-01",
                "recipients": [{ "name": "Posten" }], "registers": [
                { "id": "a", "name": "Kunder", "recipients": [{ "name": "Banken" }] },
                { "id": "b", "name": "Anställda", "recipients": [{ "name": "Pensionsbolaget" }] }
              ] }
              """),
          notice(
              """
              { "languages": ["sv"], "publishedOn": "2026-11-01", "validFrom": "2026-12-01",
                "recipients": [{ "name": "Posten" }, { "name": "Inkasso Ab" }], "registers": [
                { "id": "a", "name": "Kunder",
                  "recipients": [{ "name": "Banken" }, { "name": "Molnet" },
                    { "name": "Reklambyrån" }] },
                { "id": "b", "name": "Anställda",
                  "recipients": [{ "name": "Pensionsbolaget" }, { "name": "Hälsovården" }] }
              ] }
              """));

  @Test
  void of_several_registers_each_is_named_once_below_the_reason() {
    assertThat(text(OF_SEVERAL_REGISTERS, "sv"))
        .startsWith(
            """
            Människor ska få veta det innan det börjar gälla
              Uppgifterna lämnas till någon som människor inte kände till; det ska de få veta i \
            god tid. (GDPR 13(1)(e), 14(1)(e); WP260 para 30)
                - Ny mottagare: ”Inkasso Ab”. (/recipients/1)
                Register ”Kunder”
                  - Ny mottagare: ”Molnet”. (/registers/0/recipients/1)
                  - Ny mottagare: ”Reklambyrån”. (/registers/0/recipients/2)
                Register ”Anställda”
                  - Ny mottagare: ”Hälsovården”. (/registers/1/recipients/1)
            """)
        .endsWith("6 ändringar. 4 av dem ska människor få veta om innan de börjar gälla.\n");
  }

  @Test
  void markdown_tells_from_when_the_changes_apply_and_lists_them_by_register() {
    assertThat(markdown(OF_SEVERAL_REGISTERS, "sv"))
        .startsWith(
            """
            ## Vad som har ändrats

            Ändringarna gäller från och med 1.12.2026. Tidigare version: 1.5.2025.

            ### Viktiga ändringar

            Uppgifter lämnas till någon som inte nämndes förut. (GDPR 13(1)(e), 14(1)(e); WP260 \
            para 30)

            - Ny mottagare: ”Inkasso Ab”.
            - Register ”Kunder”
              - Ny mottagare: ”Molnet”.
              - Ny mottagare: ”Reklambyrån”.
            - Register ”Anställda”
              - Ny mottagare: ”Hälsovården”.
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|'{ \"publishedOn\": \"2026-11-01\" }'|New version: 1 November 2026.",
        "'{ \"publishedOn\": \"2025-05-01\" }'|{}|Earlier version: 1 May 2025.",
        "'{ \"validFrom\": \"2025-05-01\" }'|'{ \"validFrom\": \"2025-05-01\", \"version\": \"2\" }'|"
            + "1 change of wording, order or form.",
        "{}|'{ \"version\": \"2\" }'|1 change of wording, order or form."
      })
  void only_days_that_the_versions_tell_are_told(String before, String after, String told) {
    String markdown = markdown(NoticeChanges.between(notice(before), notice(after)), "en");
    assertThat(markdown.lines().skip(2).findFirst()).hasValue(told);
  }

  @Property(tries = 40)
  void each_change_stands_on_a_line_of_its_own_and_each_reason_once(
      @ForAll("notices") PrivacyNotice one, @ForAll("notices") PrivacyNotice two) {
    NoticeChanges changes = NoticeChanges.between(one, two);
    for (String language : List.of("fi", "sv", "en")) {
      Locale locale = Locale.forLanguageTag(language);
      List<String> lines = text(changes, language).lines().toList();
      assertThat(lines.stream().filter(line -> line.strip().startsWith("- ")))
          .hasSize(changes.changes().size());
      assertThat(lines.stream().filter(line -> line.matches(" {2}[^ ].*")))
          .doesNotHaveDuplicates()
          .hasSize(
              (int) changes.changes().stream().map(it -> it.reason(locale)).distinct().count());
      for (Change change : changes.changes()) {
        assertThat(lines).anyMatch(line -> line.contains("- " + change.line(locale) + " (/"));
      }
    }
  }

  @Provide
  Arbitrary<PrivacyNotice> notices() {
    return Notices.plausibleNotices();
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
        .isEqualTo("Mottagare, nämns inte längre: ”Posti”.");
    assertThat(removed.has("register")).isFalse();
    assertThat(removed.at("/provisions/0").stringValue()).isEqualTo("GDPR 5(1)(a)");
  }

  @Test
  void json_tells_the_registers_and_the_days_if_the_notices_do() {
    StringBuilder out = new StringBuilder();
    in("sv").json(OF_SEVERAL_REGISTERS, out);
    JsonNode json = JsonMapper.shared().readTree(out.toString());
    assertThat(json.get("earlierDay").stringValue()).isEqualTo("2025-05-01");
    assertThat(json.get("laterDay").stringValue()).isEqualTo("2026-12-01");
    assertThat(json.get("appliesFrom").stringValue()).isEqualTo("2026-12-01");
    JsonNode change = json.at("/changes/3");
    assertThat(change.get("register").stringValue()).isEqualTo("Register ”Kunder”");
    assertThat(change.get("message").stringValue())
        .isEqualTo("Register ”Kunder”, ny mottagare: ”Reklambyrån”.");
    assertThat(change.get("after").stringValue()).isEqualTo("/registers/0/recipients/2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void versions_that_say_the_same_are_told_in_a_word(String language) {
    NoticeChanges none = NoticeChanges.between(BEFORE, BEFORE);
    assertThat(text(none, language)).hasLineCount(1);
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
