package fi.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.jackson.dpv.DpvWriter;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.render.NoticeRenderer;
import fi.seloste.render.RecordRenderer;
import fi.seloste.validation.Ruleset;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishTest {

  private static final Locale FINNISH = Locale.forLanguageTag("fi");
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  private static final Path GOOD = ExampleNotices.notice("well-written");
  private static final Path SEED = ExampleNotices.notice("000-kompetek");
  private static final Path REPAIRED = ExampleNotices.FOLDER.resolve("repair/published.json");
  private static final Path BEFORE_REPAIR = ExampleNotices.FOLDER.resolve("repair/draft.json");

  /**
   * Publishable but for one rule, which a waiver sets aside with a reason that nobody shall read.
   */
  private static final String WAIVER =
      "{\"waivers\": [{\"rule\": \"notice-date-missing\", \"reason\": \"Between us.\"}],";

  @TempDir private Path folder;

  private record Run(int exit, String out, String err) {
    String lastLine() {
      return err.lines().reduce("", (before, line) -> line);
    }
  }

  private static Run plain(String... arguments) {
    return run(InputStream.nullInputStream(), List.of(arguments));
  }

  private static Run run(String input, Object... arguments) {
    List<String> all = new ArrayList<>(List.of("--as-of", "2026-11-22"));
    Stream.of(arguments).map(Object::toString).forEach(all::add);
    return run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), all);
  }

  private static Run run(InputStream in, List<String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = new Publish(in, false).run(out, err, arguments.toArray(String[]::new));
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Run run(Path file, Object... options) {
    List<Object> all = new ArrayList<>(List.of(options));
    all.add(file);
    return run("", all.toArray());
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Nested
  class The_document {

    @ParameterizedTest
    @EnumSource(Publish.Format.class)
    void is_what_the_library_renders(Publish.Format format) throws IOException {
      PrivacyNotice notice = NoticeJson.read(GOOD);
      for (Locale language : List.of(FINNISH, SWEDISH, Locale.ENGLISH)) {
        NoticeRenderer renderer = NoticeRenderer.of(language);
        RecordRenderer record = RecordRenderer.of(language);
        String document =
            switch (format) {
              case HTML -> renderer.page(notice);
              case FRAGMENT -> renderer.fragment(notice);
              case MARKDOWN -> renderer.markdown(notice);
              case TEXT -> renderer.text(notice);
              case RECORD_HTML -> record.html(notice);
              case RECORD_CSV -> record.csv(notice);
              case RECORD_MARKDOWN -> record.markdown(notice);
            };

        assertThat(run(GOOD, "--lang", language, "--format", format))
            .isEqualTo(new Run(0, document, ""));
      }
    }

    @Test
    void is_a_page_in_the_first_language_of_the_notice_unless_the_call_says_otherwise()
        throws IOException {
      assertThat(run(GOOD).out()).isEqualTo(NoticeRenderer.of(FINNISH).page(NoticeJson.read(GOOD)));
      assertThat(run("{\"languages\": [\"de\", \"sv-FI\", \"fi\"]}", "--draft", "-").out())
          .contains("<html lang=\"sv\">");
      assertThat(run("{}", "--draft", "-").out()).contains("<html lang=\"en\">");
    }

    @Test
    void may_be_in_several_languages() throws IOException {
      String page =
          NoticeRenderer.of(SWEDISH).beside(FINNISH, Locale.ENGLISH).page(NoticeJson.read(GOOD));

      assertThat(run(GOOD, "--lang", "sv,fi,en").out()).isEqualTo(page);
      assertThat(run(GOOD, "--lang", "sv", "--lang", "FI,en", "--lang", "sv").out())
          .isEqualTo(page);
      assertThat(run(GOOD, "--lang", "fi,en", "--format", "text").out())
          .contains("Tietosuojaseloste", "Privacy notice");
    }

    @Test
    void may_be_made_of_yaml_of_another_format_and_of_standard_input() throws IOException {
      String yaml = "languages: [en]\ntitle: Shop\n";

      assertThat(run("", "--draft", file("notice.yaml", yaml)).out()).contains("<title>Shop<");
      assertThat(run(yaml, "--draft", "--from", "yaml", "-").out()).contains("<title>Shop<");
      assertThat(run("{\"title\": \"Shop\"}", "--draft", "-").out()).contains("<title>Shop<");
    }

    @Test
    void of_another_format_comes_with_what_was_not_understood() {
      Run run =
          run(
              "{\"meta\": {\"name\": \"Shop\", \"_hash\": \"abc\"}}",
              "--draft",
              "--from",
              "tilt",
              "-");

      assertThat(run.exit()).isZero();
      assertThat(run.err()).contains("publish: <stdin>:1:36: /meta/_hash: kept: 'abc'");
    }
  }

  @Nested
  class A_notice_that_may_not_be_published {

    @Test
    void is_not_written_and_comes_with_the_report() {
      Run run = run(SEED);

      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .contains("000-kompetek.json:70:9: virhe gdpr-13-1-c-legal-basis-missing")
          .contains("Julkaisukelpoisia: ei yhtään.");
      assertThat(run.lastLine())
          .isEqualTo("publish: ei kirjoitettu; --draft kirjoittaa sen luonnokseksi merkittynä");
      assertThat(run(SEED, "--lang", "en").lastLine())
          .isEqualTo("publish: not written; --draft writes it with the mark of a draft");
    }

    @Test
    void leaves_the_file_as_it_was() throws IOException {
      Path page = file("page.html", "before");

      assertThat(run(SEED, "-o", page).exit()).isEqualTo(1);
      assertThat(page).hasContent("before");
    }

    @Test
    void is_written_with_a_mark_as_a_draft() {
      Run run = run(SEED, "--draft", "--lang", "en");

      assertThat(run.exit()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).contains("Draft: this notice has not been published.");
      assertThat(run(SEED, "--draft", "--lang", "en", "--format", "text").out())
          .contains("Draft: this notice");
      assertThat(run(SEED, "--draft", "--lang", "en", "--format", "record-html").out())
          .contains("Draft: ");
    }

    @Test
    void is_written_as_csv_without_a_mark_which_is_told() {
      Run run = run(SEED, "--draft", "--lang", "en", "--format", "record-csv");

      assertThat(run.exit()).isZero();
      assertThat(run.err())
          .isEqualTo("publish: CSV has no place for a mark: what was written is a draft\n");
    }

    @Test
    void is_one_with_whatever_the_call_fails_on() throws IOException {
      Path dateless = file("notice.json", withoutDate());

      assertThat(run(dateless).exit()).isZero();
      assertThat(run(dateless, "--fail-on", "info").exit()).isEqualTo(1);
      assertThat(run(GOOD, "--fail-on", "undecided").exit()).isZero();
    }

    @Test
    void is_judged_by_the_law_of_the_day() {
      String shop = ExampleNotices.FOLDER.resolve("good/web-shop.json").toString();

      assertThat(plain("--as-of", "2022-01-01", shop).exit()).isEqualTo(1);
      assertThat(plain("--as-of", "2026-11-22", shop).exit()).isZero();
    }

    @Test
    void is_judged_as_a_record_if_it_becomes_one() {
      String notice =
          "{\"languages\": [\"en\"], \"controllers\": [{\"name\": \"Acme Oy\", \"contactDetails\":"
              + " {\"emails\": [\"privacy@acme.example\"]}}], \"registers\": [{\"name\": \"Customers\"}]}";

      assertThat(run(notice, "-").err()).contains("gdpr-13-2-b");
      assertThat(run(notice, "--format", "record-html", "-").err())
          .contains("gdpr-30")
          .doesNotContain("gdpr-13-2-b");
    }
  }

  private static String withoutDate() throws IOException {
    return Files.readString(GOOD)
        .replaceAll("\"(preparedOn|updatedOn|publishedOn|validFrom)\": \"[^\"]*\",\\s*", "");
  }

  @Nested
  class The_notice_for_programs {

    @Test
    void is_there_only_if_it_is_asked_for() {
      assertThat(run(GOOD).out()).doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "fragment"})
    void can_be_read_back_from_the_page(String format) throws IOException {
      PrivacyNotice notice = NoticeJson.read(GOOD);

      for (String call : List.of("--embed", "--embed=json", "--embed=both")) {
        Run run = run(GOOD, "--format", format, call);
        assertThat(run.exit()).as(call).isZero();
        assertThat(NoticeJson.readHtml(run.out())).as(call).isEqualTo(notice);
      }
    }

    @Test
    void is_json_ld_too_if_the_call_says_so() throws IOException {
      String dpv = DpvWriter.notice(NoticeJson.read(GOOD)).json();
      String id = "<script type=\"application/ld+json\" id=\"seloste-linked-data\">";

      assertThat(dpv).doesNotContain("<", ">", "&");
      assertThat(run(GOOD, "--embed=dpv").out())
          .contains(id + dpv)
          .doesNotContain("application/json");
      assertThat(run(GOOD, "--embed=BOTH").out()).contains(id, "application/json");
    }

    @Test
    void is_without_waivers() throws IOException {
      Path waived = file("notice.json", withoutDate().replaceFirst("\\{", WAIVER));
      Run run = run(waived, "--embed=both", "--fail-on", "info");

      assertThat(run.exit()).isZero();
      assertThat(run.out()).doesNotContain("Between us.");
      assertThat(NoticeJson.readHtml(run.out()))
          .isEqualTo(
              PrivacyNotice.builder().from(NoticeJson.read(waived)).waivers(List.of()).build());
    }

    @Test
    void may_stand_before_the_file_or_at_the_end() {
      String page = run(GOOD, "--embed").out();

      assertThat(run("", "--embed", GOOD).out()).isEqualTo(page);
      assertThat(run("", GOOD, "--embed").out()).isEqualTo(page);
      assertThat(run("", "--embed", "--lang", "fi", GOOD).out()).isEqualTo(page);
    }

    @Test
    void makes_the_page_a_notice_for_all_programs() throws IOException {
      String page = folder.resolve("page.html").toString();
      assertThat(run(GOOD, "--embed", "-o", page).exit()).isZero();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      InputStream nothing = InputStream.nullInputStream();

      assertThat(new Changes(nothing, false).run(out, out, page, GOOD.toString())).isZero();
      assertThat(
              new Check(nothing, false, Ruleset.of(List.of()))
                  .run(out, out, "--as-of", "2026-11-22", page))
          .isZero();
      out.reset();
      assertThat(new Convert(nothing, false).run(out, out, "--to", "seloste", page)).isZero();
      assertThat(out.toString(StandardCharsets.UTF_8))
          .isEqualTo(NoticeJson.write(NoticeJson.read(GOOD)));
      assertThat(run("", page).out()).isEqualTo(run(GOOD).out());
    }
  }

  @Nested
  class What_has_changed {

    @Test
    void is_told_in_each_language_of_the_document() {
      Run run = run(REPAIRED, "--lang", "fi,en", "--changes-since", BEFORE_REPAIR);

      assertThat(run.exit()).isZero();
      assertThat(run.out())
          .contains("id=\"fi-changes\">Mitä on muuttunut<", "id=\"en-changes\">What has changed<")
          .contains("Important changes", "New right: right to data portability.");
    }

    @Test
    void is_told_since_a_published_page() throws IOException {
      Path page = folder.resolve("page.html");
      assertThat(run(BEFORE_REPAIR, "--draft", "--embed", "-o", page).exit()).isZero();

      assertThat(run(REPAIRED, "--changes-since", page).out())
          .isEqualTo(run(REPAIRED, "--changes-since", BEFORE_REPAIR).out());
      assertThat(run(REPAIRED, "--changes-since", page, "-o", page).exit()).isZero();
      assertThat(page).content().contains("Mitä on muuttunut");
    }

    @Test
    void is_not_told_if_nothing_has() {
      assertThat(run(GOOD, "--changes-since", GOOD).out()).isEqualTo(run(GOOD).out());
    }

    @Test
    void needs_an_earlier_version_that_can_be_read() throws IOException {
      assertThat(run(GOOD, "--lang", "en", "--changes-since", "nowhere.json"))
          .isEqualTo(new Run(2, "", "publish: nowhere.json: there is no such file\n"));
      Path page = file("page.html", "<p>\n");
      assertThat(run(GOOD, "--changes-since", page).err())
          .startsWith("publish: " + page + ":1:1: the page holds no notice for programs");
    }
  }

  @Nested
  class The_exit_code {

    @Test
    void is_2_if_the_notice_cannot_be_read() throws IOException {
      assertThat(run("", "--lang", "sv", "nowhere.json"))
          .isEqualTo(new Run(2, "", "publish: nowhere.json: filen finns inte\n"));
      Run run = run(file("notice.json", "{\n \"titel\": 1}"));
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("notice.json:2:2: unknown property");
      assertThat(run.lastLine()).contains("this was read as seloste");
    }

    @Test
    void is_2_if_the_call_is_wrong() {
      for (List<String> call :
          List.of(
              List.of("--format", "pdf"),
              List.of("--lang", "de"),
              List.of("--embed=rdf"),
              List.of("--embed", "--format", "text"),
              List.of("--embed", "--format", "record-html"),
              List.of("--changes-since", GOOD.toString(), "--format", "record-csv"),
              List.of("--lang", "fi,sv", "--format", "record-html"),
              List.of("--from", "dpv"),
              List.of("--nonsense"))) {
        Run run = run(GOOD, call.toArray());

        assertThat(run.exit()).as("%s", call).isEqualTo(2);
        assertThat(run.out()).as("%s", call).isEmpty();
        assertThat(run.lastLine()).isEqualTo("publish: see examples/publish --help");
      }
      assertThat(run(GOOD, "--lang", "fi,de").err())
          .contains("there is no 'de': name one of fi, sv, en");
      assertThat(run("").err()).contains("Missing required parameter: 'FILE'");
    }

    @Test
    void is_2_with_what_was_probably_meant() {
      assertThat(run(GOOD, "--format", "recordhtml").err())
          .contains(
              "name one of html, fragment, markdown, text, record-html, record-csv,"
                  + " record-markdown; did you mean record-html?");
      assertThat(run(GOOD, "--embde").err()).contains("did you mean --embed?");
    }

    @Test
    void is_2_if_the_document_would_replace_the_notice() throws IOException {
      Path notice = file("notice.json", Files.readString(GOOD));

      assertThat(run(notice, "-o", folder.resolve("./notice.json")).err())
          .contains("-o names the notice itself");
      assertThat(notice).hasSameTextualContentAs(GOOD);
    }

    @Test
    void is_2_if_the_document_cannot_be_written() {
      assertThat(run(GOOD, "--lang", "en", "-o", folder.resolve("none/page.html")).err())
          .endsWith("page.html: there is no such folder\n");
      OutputStream full =
          new OutputStream() {
            @Override
            public void write(int b) throws IOException {
              throw new IOException("full");
            }
          };
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      assertThat(
              new Publish(InputStream.nullInputStream(), false)
                  .run(full, err, "--as-of", "2026-11-22", GOOD.toString()))
          .isEqualTo(2);
      assertThat(err.toString(StandardCharsets.UTF_8))
          .isEqualTo("publish: the output could not be written\n");
    }
  }

  @Test
  void a_file_gets_what_standard_output_would() throws IOException {
    Path page = folder.resolve("tietosuoja – sivu.html");

    assertThat(run(GOOD, "-o", page)).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(page)).isEqualTo(run(GOOD).out());
  }
}
