package fi.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.jackson.NoticeYaml;
import fi.seloste.validation.changes.Change;
import fi.seloste.validation.changes.NoticeChanges;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that compares two versions, and the history of a real notice. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangesTest {

  private static final Path DRAFT = ExampleNotices.FOLDER.resolve("repair").resolve("draft.json");
  private static final Path PUBLISHED =
      ExampleNotices.FOLDER.resolve("repair").resolve("published.json");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int changes(String input, Object... arguments) {
    String[] args = new String[arguments.length];
    for (int i = 0; i < args.length; i++) {
      args[i] = arguments[i].toString();
    }
    return new Changes(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), false)
        .run(out, err, args);
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void it_ends_with_0_if_nobody_has_to_be_told() {
    assertThat(changes("", PUBLISHED, PUBLISHED)).isZero();
    assertThat(output()).isEqualTo("Nothing has changed.\n");
    assertThat(errors()).isEmpty();
  }

  @Test
  void it_ends_with_1_if_people_must_be_told() {
    assertThat(changes("", DRAFT, PUBLISHED)).isEqualTo(1);
    assertThat(output())
        .startsWith("People must be told before it applies\n")
        .contains(
            "Purpose “Palvelujen toimittaminen”, legal basis: now contract (not told before)."
                + " (/registers/0/purposes/0/legalBases/0)")
        .endsWith("36 changes. People must be told of 14 of them before they apply.\n");
  }

  @Test
  void a_reason_is_told_once_and_no_code_stands_in_a_sentence() {
    changes("", DRAFT, PUBLISHED, "--lang", "fi");
    assertThat(output().split("Ihmisten oikeudet riippuvat oikeusperusteesta", -1)).hasSize(2);
    assertThat(output())
        .contains(
            "Tietojen antamisen pakollisuus: nyt sopimukseen perustuva vaatimus",
            "ei enää mainita: niin kauan kuin laki edellyttää tai sallii.",
            "ilmoittamisen tapa: nyt sähköpostitse (aiemmin ei kerrottu).")
        .doesNotContain("contractual", "asLawPermits", "email");
  }

  @Test
  void the_section_for_the_notice_has_no_places() {
    changes("", DRAFT, PUBLISHED, "--lang", "sv", "--format", "markdown");
    assertThat(output())
        .contains("Ny version: 20.11.2026.", "Du kan påverka dina uppgifter mer")
        .doesNotContain("/registers");
  }

  @Test
  void it_ends_with_2_if_a_version_cannot_be_read_and_names_both() {
    assertThat(changes("", "missing.json", "absent.json")).isEqualTo(2);
    assertThat(output()).isEmpty();
    assertThat(errors())
        .contains("changes: missing.json")
        .contains("changes: absent.json")
        .contains("there is no such file");
  }

  @Test
  void it_ends_with_2_if_it_is_called_with_one_version_or_an_unknown_format() {
    assertThat(changes("", DRAFT)).isEqualTo(2);
    assertThat(errors()).contains("see examples/changes --help");
    assertThat(changes("", DRAFT, PUBLISHED, "--format", "sarif")).isEqualTo(2);
    assertThat(errors())
        .contains("there is no 'sarif': name one of text, markdown, html, fragment, json");
  }

  @Test
  void a_version_may_come_from_standard_input(@TempDir Path folder) throws IOException {
    Path later = Files.writeString(folder.resolve("later.json"), "{ \"version\": \"2\" }");
    assertThat(changes("{ \"version\": \"1\" }", "-", later, "--lang", "fi")).isZero();
    assertThat(output()).contains("Versio: oli ”1”, nyt ”2”.");
  }

  @Test
  void a_version_may_be_yaml(@TempDir Path folder) throws IOException {
    Path later = folder.resolve("later.yaml");
    NoticeYaml.write(NoticeJson.read(PUBLISHED), later);
    assertThat(changes("", PUBLISHED, later)).isZero();
    assertThat(output()).isEqualTo("Nothing has changed.\n");
  }

  @Test
  void it_writes_markdown_and_json_in_the_language_of_the_call() {
    changes("", DRAFT, PUBLISHED, "--format", "markdown", "--lang", "sv");
    assertThat(output())
        .startsWith("## Vad som har ändrats\n\nNy version: 20.11.2026.\n\n### Viktiga ändringar\n");
    out.reset();
    changes("", DRAFT, PUBLISHED, "--format", "json");
    assertThat(output())
        .startsWith(
            "{\n  \"mustBeTold\": true,\n  \"laterDay\": \"2026-11-20\",\n  \"changes\": [\n");
  }

  @Test
  void it_writes_a_page_and_a_part_of_one() {
    changes("", DRAFT, PUBLISHED, "--format", "html", "--lang", "sv");
    assertThat(output())
        .startsWith("<!DOCTYPE html>\n<html lang=\"sv\">\n")
        .contains("<title>Vad som har ändrats: ", ">Viktiga ändringar</h2>");
    out.reset();
    changes("", DRAFT, PUBLISHED, "--format", "fragment", "--lang", "fi");
    assertThat(output())
        .startsWith("<article class=\"seloste seloste-edition\" lang=\"fi\">\n<h2")
        .contains(">Tärkeät muutokset</h3>");
  }

  @Test
  void the_repair_of_a_real_notice_tells_people_bases_a_storage_period_and_profiling() {
    assertThat(mustBeTold(DRAFT))
        .containsExactlyElementsOf(
            List.of(
                "now contract (not told before)",
                "now contract (not told before)",
                "now legitimate interests (not told before)",
                "now legitimate interests (not told before)",
                "now contract (not told before)",
                "now legitimate interests (not told before)",
                "now contract (not told before)",
                "now legitimate interests (not told before)",
                "now legitimate interests (not told before)",
                "now consent (not told before)",
                "now legitimate interests (not told before)",
                "now legitimate interests (not told before)",
                "now 2 years (not told before)",
                "told now for the first time"));
  }

  @Test
  void the_history_of_the_seed_tells_of_another_controller_as_well() throws IOException {
    List<String> told = mustBeTold(ExampleNotices.notice("001-power-competence"));
    assertThat(told.subList(1, told.size())).isEqualTo(mustBeTold(DRAFT));
    assertThat(told.get(0)).startsWith("was ");
  }

  @Test
  void the_repair_takes_no_right_and_adds_six() {
    NoticeChanges changes = between(DRAFT);
    assertThat(
            changes.changes().stream()
                .filter(change -> change.subject().equals("dataSubjectRight"))
                .map(Change::kind)
                .collect(Collectors.toList()))
        .isEqualTo(Collections.nCopies(6, Change.Kind.ADDED));
  }

  private static List<String> mustBeTold(Path before) {
    return between(before).mustBeTold().stream()
        .map(change -> change.message(Locale.ENGLISH))
        .map(sentence -> sentence.substring(sentence.lastIndexOf(": ") + 2, sentence.length() - 1))
        .toList();
  }

  private static NoticeChanges between(Path before) {
    try {
      return NoticeChanges.between(NoticeJson.read(before), NoticeJson.read(PUBLISHED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
