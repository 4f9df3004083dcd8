package fi.seloste.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

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
}
