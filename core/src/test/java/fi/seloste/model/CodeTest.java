package fi.seloste.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.generators.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CodeTest {

  @Test
  void one_word_is_written_small() {
    assertThat(NoticeStatus.DRAFT.code()).isEqualTo("draft");
  }

  @Test
  void several_words_are_written_in_camel_case() {
    assertThat(RetentionBound.AT_LEAST.code()).isEqualTo("atLeast");
    assertThat(PurposeKind.INFORMATION_SOCIETY_SERVICE_TO_CHILD.code())
        .isEqualTo("informationSocietyServiceToChild");
  }

  @Test
  void a_word_that_java_reserves_is_a_code_too() {
    assertThat(RecipientRole.PUBLIC.code()).isEqualTo("public");
    assertThat(Disposal.RETURN.code()).isEqualTo("return");
  }

  @Test
  void the_language_of_the_machine_changes_no_code() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(ControllerKind.ASSOCIATION.code()).isEqualTo("association");
      assertThat(SpecialCategory.RELIGIOUS_OR_PHILOSOPHICAL_BELIEFS.code())
          .isEqualTo("religiousOrPhilosophicalBeliefs");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void a_word_has_a_label_in_three_languages() {
    assertThat(CriteriaKind.UNTIL_FURTHER_NOTICE.label(Locale.forLanguageTag("fi-FI")))
        .isEqualTo("toistaiseksi");
    assertThat(CriteriaKind.UNTIL_FURTHER_NOTICE.label(Locale.forLanguageTag("sv")))
        .isEqualTo("tills vidare");
    assertThat(CriteriaKind.UNTIL_FURTHER_NOTICE.label(Locale.GERMAN))
        .isEqualTo("until further notice");
    assertThat(PurposeKind.INFORMATION_SOCIETY_SERVICE_TO_CHILD.label(Locale.ENGLISH))
        .isEqualTo("information society service to a child");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void the_words_of_each_list_have_labels_that_differ(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Set<Class<?>> lists = Shape.types().stream().filter(Class::isEnum).collect(Collectors.toSet());
    assertThat(lists).hasSizeGreaterThan(30);
    for (Class<?> list : lists) {
      List<String> labels = new ArrayList<>();
      for (Object constant : list.getEnumConstants()) {
        Code code = (Code) constant;
        String name = list.getSimpleName() + "." + code.code();
        assertThat(NameTable.codes().name(name, locale)).as(name).hasValue(code.label(locale));
        assertThat(code.label(locale)).as(name).isNotBlank().doesNotContain("  ");
        labels.add(code.label(locale));
      }
      assertThat(labels).as(list.getSimpleName()).doesNotHaveDuplicates();
    }
  }

  @Test
  void the_table_has_the_words_of_the_lists_alone() throws IOException {
    Set<String> words = new TreeSet<>();
    for (Class<?> list : Shape.types()) {
      if (list.isEnum()) {
        for (Object constant : list.getEnumConstants()) {
          words.add(list.getSimpleName() + "." + ((Code) constant).code());
        }
      }
    }
    List<String> rows =
        Files.readAllLines(Path.of("src/main/resources/META-INF/seloste/codes.tsv")).stream()
            .filter(line -> !line.startsWith("#"))
            .skip(1)
            .toList();
    assertThat(rows).allSatisfy(row -> assertThat(row.split("\t", -1)).hasSize(4));
    assertThat(rows.stream().map(row -> row.substring(0, row.indexOf('\t'))))
        .containsExactlyInAnyOrderElementsOf(words);
  }
}
