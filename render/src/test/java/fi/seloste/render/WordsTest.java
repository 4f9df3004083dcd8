package fi.seloste.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.seloste.generators.Attribute;
import fi.seloste.generators.Shape;
import fi.seloste.model.Code;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.RetentionEvent;
import fi.seloste.model.TimePeriod;
import fi.seloste.model.TransferMechanism;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words are complete, the same in three languages, and nobody keeps any that are not used. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordsTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{\\w*}");
  private static final Path SOURCES = Path.of("src/main/java/fi/seloste/render");

  static Words words(String language) {
    return Words.in(Locale.forLanguageTag(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv"})
  void each_language_has_the_same_keys_with_the_same_arguments(String language) {
    Words english = words("en");
    Words words = words(language);

    assertThat(new TreeSet<>(words.keys())).isEqualTo(new TreeSet<>(english.keys()));
    for (String key : english.keys()) {
      if (!key.equals("date")) { // months have no names in Finnish dates
        assertThat(arguments(words.get(key))).as(key).isEqualTo(arguments(english.get(key)));
      }
    }
  }

  private static Set<String> arguments(String words) {
    return ARGUMENT
        .matcher(words)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void words_are_clean(String language) throws IOException {
    String file = "src/main/resources/fi/seloste/render/words_" + language + ".properties";
    List<String> keys =
        Files.readAllLines(Path.of(file)).stream()
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf('=')))
            .toList();

    assertThat(keys).doesNotHaveDuplicates();
    for (String key : words(language).keys()) {
      assertThat(words(language).get(key))
          .as(key)
          .isNotBlank()
          .isEqualTo(words(language).get(key).strip())
          .doesNotContain("  ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void each_word_of_a_closed_list_is_called_something(String language) {
    for (Class<?> list : Shape.types()) {
      if (list.isEnum()) {
        for (Object code : list.getEnumConstants()) {
          assertThat(words(language).of((Code) code)).as(list + "." + code).isNotBlank();
        }
      }
    }
    for (RetentionEvent event : RetentionEvent.values()) {
      assertThat(words(language).has("RetentionEvent." + event.code() + ".until")).isTrue();
    }
    for (Class<?> choice : List.of(LegalBasis.class, TransferMechanism.class)) {
      for (Class<?> type : choice.getPermittedSubclasses()) {
        String name = type.getSimpleName();
        String key = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        assertThat(words(language).has(choice.getSimpleName() + "." + key)).as(name).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void words_of_one_list_differ(String language) {
    for (Class<?> list : Shape.types()) {
      if (list.isEnum()) {
        assertThat(
                Arrays.stream(list.getEnumConstants()).map(code -> words(language).of((Code) code)))
            .as(list.getSimpleName())
            .doesNotHaveDuplicates();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void each_flag_says_something_other_when_false(String language) {
    for (String key : words(language).keys()) {
      if (key.startsWith("flag.") && key.endsWith(".true")) {
        String no = key.substring(0, key.length() - "true".length()) + "false";
        assertThat(words(language).get(no)).as(no).isNotEqualTo(words(language).get(key));
      }
    }
  }

  @Test
  void there_are_words_for_each_flag_of_the_model() {
    Set<String> flags = new TreeSet<>();
    for (Class<?> type : Shape.valueTypes()) {
      for (Attribute attribute : Shape.attributes(type)) {
        if (attribute.element() == Boolean.class) {
          boolean mechanism =
              TransferMechanism.class.isAssignableFrom(type) && attribute.name().equals("example");
          String owner = mechanism ? "TransferMechanism" : type.getSimpleName();
          flags.add("flag." + owner + "." + attribute.name() + ".true");
        }
      }
    }
    flags.remove("flag.DataSubjectRight.presentedSeparately.true"); // how it is told, not what

    assertThat(words("en").keys().stream().filter(key -> key.matches("flag\\..*\\.true")))
        .containsExactlyInAnyOrderElementsOf(flags);
  }

  @Test
  void no_words_are_kept_that_no_document_uses() throws IOException {
    StringBuilder sources = new StringBuilder();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.sorted().toList()) {
        sources.append(Files.readString(file));
      }
    }

    for (String key : words("en").keys()) {
      if (key.matches("(label|heading|unnamed|summary|none|except|record|law)\\..*")) {
        String last = key.substring(key.lastIndexOf('.') + 1);
        assertThat(sources.toString()).as(key).containsAnyOf("\"" + last + "\"", key + "\"");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "fi, P1Y, 1 vuosi",
    "fi, P6Y, 6 vuotta",
    "fi, P1Y6M, 1 vuosi 6 kuukautta",
    "fi, P2W, 2 viikkoa",
    "fi, P0D, 0 päivää",
    "sv, P6Y, 6 år",
    "sv, P1M, 1 månad",
    "en, P1Y, 1 year",
    "en, PT24H, 24 hours"
  })
  void a_length_of_time_is_told_in_words(String language, String period, String told) {
    assertThat(words(language).of(TimePeriod.parse(period))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "fi, P1Y, vuoden välein",
    "fi, P2Y, 2 vuoden välein",
    "fi, P1Y6M, 1 vuoden 6 kuukauden välein",
    "fi, P90D, 90 päivän välein",
    "sv, P1Y, varje år",
    "sv, P6M, med 6 månaders mellanrum",
    "sv, P2W, med 2 veckors mellanrum",
    "en, P1Y, every year",
    "en, P1Y6M, every 1 year 6 months",
    "en, PT12H, every 12 hours",
    "en, P0D, 0 days"
  })
  void how_often_something_is_done_is_told_in_words(String language, String period, String told) {
    assertThat(words(language).every(TimePeriod.parse(period))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"fi, 22.11.2026", "sv, 22 november 2026", "en, 22 November 2026"})
  void a_day_is_told_in_the_form_of_the_language(String language, String told) {
    assertThat(words(language).of(LocalDate.of(2026, 11, 22))).isEqualTo(told);
  }

  @Test
  void a_list_ends_with_and() {
    assertThat(words("fi").list(List.of())).isEmpty();
    assertThat(words("fi").list(List.of("yksi"))).isEqualTo("yksi");
    assertThat(words("fi").list(List.of("yksi", "kaksi"))).isEqualTo("yksi ja kaksi");
    assertThat(words("sv").list(List.of("ett", "två", "tre"))).isEqualTo("ett, två och tre");
    assertThat(words("en").list(List.of("one", "two and three", "four")))
        .isEqualTo("one; two and three; four");
  }

  @Test
  void another_language_is_refused_by_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NoticeRenderer.of(Locale.GERMAN))
        .withMessageContaining("\"de\"");
  }
}
