package fi.seloste.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.model.PrivacyNotice;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/**
 * An older format is read. There is none yet, so these are formats that never were: in 0.9 the
 * registers were called files, and a purpose had one legal basis, which was a word; in 0.8, which
 * leads to it, the title was a headline.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormatsTest {

  private static final NoticeKind KIND =
      new NoticeKind(
          new Formats(
              List.of(
                  new Formats.Step("0.8", root -> root.rename("headline", "title")),
                  new Formats.Step("0.9", FormatsTest::toPresent))));

  private static void toPresent(Draft root) {
    root.rename("files", "registers");
    Draft registers = root.get("registers");
    if (registers == null) {
      return;
    }
    for (Draft register : registers.parts()) {
      Draft purposes = register.get("purposes");
      for (Draft purpose : purposes == null ? List.<Draft>of() : purposes.parts()) {
        Draft basis = purpose.get("legalBasis");
        if (basis != null) {
          purpose.set("legalBasis", basis.inObject("type").inList());
          purpose.rename("legalBasis", "legalBases");
        }
      }
    }
  }

  private static final String OLD =
      """
      {
        "seloste": "0.9",
        "title": "Tietosuojaseloste",
        "files": [
          { "name": "Asiakkaat", "purposes": [{ "name": "Laskutus", "legalBasis": "contract" }] }
        ]
      }
      """;

  private static final PrivacyNotice NOTICE =
      NoticeJson.read(
          """
          { "title": "Tietosuojaseloste",
            "registers": [
              { "name": "Asiakkaat",
                "purposes": [{ "name": "Laskutus", "legalBases": [{ "type": "contract" }] }] }] }
          """);

  private static NoticeDocument document(String json, ReadOptions options) {
    Source source = Source.of(json);
    Places places = new Places();
    NoticeJson.Result result = NoticeJson.read(source, options, places, KIND, NoticeJson::parser);
    return new NoticeDocument(result.notice(), result.schema(), result.warnings(), source, places);
  }

  private static PrivacyNotice read(String json) {
    return document(json, ReadOptions.strict()).notice();
  }

  /** As a caller's mapper does, which gives each token once. */
  private static Object readOnce(String json) {
    try (JsonParser parser =
        NoticeJson.FACTORY.createParser(ObjectReadContext.empty(), json.toCharArray())) {
      parser.nextToken();
      Reading in = new Reading(parser, ReadOptions.strict());
      Object notice = KIND.read(in);
      in.problems.warnings();
      return notice;
    }
  }

  @Test
  void a_notice_in_an_older_format_is_read() {
    assertThat(read(OLD)).isEqualTo(NOTICE);
    assertThat(readOnce(OLD)).isEqualTo(NOTICE);
  }

  @Test
  void a_notice_in_a_still_older_format_goes_through_every_step() {
    String older = OLD.replace("0.9", "0.8").replace("\"title\"", "\"headline\"");
    assertThat(read(older)).isEqualTo(NOTICE);
    assertThat(readOnce(older)).isEqualTo(NOTICE);
  }

  @Test
  void the_format_may_stand_last() {
    String last =
        "{\"files\": [{\"name\": \"Asiakkaat\"}], \"$schema\": \"old.json\", \"seloste\": \"0.9\"}";
    PrivacyNotice notice = NoticeJson.read("{\"registers\": [{\"name\": \"Asiakkaat\"}]}");
    assertThat(read(last)).isEqualTo(notice);
    assertThat(readOnce(last)).isEqualTo(notice);
    assertThat(document(last, ReadOptions.strict()).schema()).contains("old.json");
  }

  @Test
  void what_is_read_is_written_in_the_present_format() {
    assertThat(NoticeJson.write(read(OLD))).isEqualTo(NoticeJson.write(NOTICE));
  }

  @Test
  void the_present_format_is_read_as_if_there_were_no_other() {
    String present = NoticeJson.write(NOTICE);
    assertThat(read(present)).isEqualTo(NOTICE);
    assertThat(readOnce(present)).isEqualTo(NOTICE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.8", "0.9"})
  void without_the_steps_an_older_format_is_refused(String format) {
    assertThatThrownBy(() -> NoticeJson.read("{\"seloste\": \"" + format + "\"}"))
        .hasMessageContaining("'" + format + "' is no version of the format; there is 1.0");
  }

  @Test
  void an_unknown_format_is_refused_with_all_that_are_known() {
    assertThatThrownBy(() -> read("{\"seloste\": \"0.7\"}"))
        .hasMessageContaining("'0.7' is no version of the format; there is 0.8, 0.9, 1.0");
  }

  @Test
  void parts_are_located_where_they_stand_in_the_older_text() {
    NoticeDocument document = document(OLD, ReadOptions.strict());
    assertThat(document.locate("/registers")).contains(new Position(4, 12));
    assertThat(document.locate("/registers/0/purposes/0/legalBases/0"))
        .contains(new Position(5, 77));
    assertThat(document.locate("/files")).isEmpty();
  }

  @Test
  void problems_stand_where_they_are_in_the_older_text() {
    String fault =
        """
        {
          "seloste": "0.9",
          "files": [
            { "name": 5, "purposes": [{ "legalBasis": "kontract", "nmae": "Laskutus" }, null] },
            { "transfers": { "except": [] } }
          ],
          "title": "a",
          "title": "b"
        }
        """;
    assertThat(Malformed.problemsOf(() -> read(fault)))
        .containsExactly(
            "/registers/0/name (4:15): expected text, or an object with a text for each language,"
                + " but found the number 5",
            "/registers/0/purposes/0/legalBases/0/type (4:47): 'kontract' is not one of consent,"
                + " contract, legalObligation, vitalInterests, publicTask, legitimateInterests,"
                + " unrecognisedBasis; did you mean 'contract'?",
            "/registers/0/purposes/0/nmae (4:59): unknown property; did you mean 'name'?",
            "/registers/0/purposes/1 (4:81): null cannot stand in a list; leave it out",
            "/registers/1/transfers (5:20): \"except\" needs \"none\" beside it",
            "/title (8:3): the property stands twice");
    assertThat(Malformed.problemsOf(() -> readOnce(fault)))
        .isEqualTo(Malformed.problemsOf(() -> read(fault)));
  }

  @Test
  void a_fault_of_syntax_after_an_older_format_is_told() {
    assertThat(Malformed.problemsOf(() -> read("{\"seloste\": \"0.9\", \"files\": [}")))
        .singleElement()
        .asString()
        .contains("(1:30)");
  }

  @Test
  void an_older_notice_may_not_hold_more_values_than_another() {
    ReadOptions few = ReadOptions.strict().maxValues(5);
    assertThat(Malformed.problemsOf(() -> document(OLD, few)))
        .singleElement()
        .asString()
        .contains("there are more than 5 values");
  }

  @Test
  void lenient_reading_leaves_out_parts_of_an_older_notice() {
    NoticeDocument document =
        document(OLD.replace("\"contract\"", "\"kontract\""), ReadOptions.strict().lenient());
    assertThat(document.notice().registers().get(0).purposes().get(0).legalBases()).isEmpty();
    assertThat(document.warnings()).hasSize(1);
  }
}
