package fi.seloste.validation.gdpr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public class WordListTest {

  @Test
  void a_list_has_the_entries_of_its_file_without_comments_and_blank_lines() {
    assertThat(WordList.of("words.txt")).containsExactly("one", "two # three");
  }
}
