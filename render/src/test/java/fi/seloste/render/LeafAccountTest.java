package fi.seloste.render;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.generators.Attribute;
import fi.seloste.generators.Shape;
import fi.seloste.model.Code;
import fi.seloste.model.CriteriaKind;
import fi.seloste.model.Disclosed;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.RequirementKind;
import fi.seloste.model.RightStatus;
import fi.seloste.model.TimePeriod;
import fi.seloste.model.Waiver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that a notice states is lost in any form, and nothing is told that it does not state. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LeafAccountTest {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** Words that say what their absence says. */
  private static final Set<Code> AS_IF_ABSENT =
      Set.of(PurposeKind.UNSPECIFIED, CriteriaKind.SPECIFIC, RightStatus.AVAILABLE);

  /** What is the author's own, and how a right is set apart, which every document does. */
  private static final Set<String> NOT_TOLD =
      Set.of("PrivacyNotice.waivers", "DataSubjectRight.presentedSeparately");

  static List<Full> notices() {
    return IntStream.range(0, Full.VARIANTS)
        .mapToObj(variant -> new Full(variant, LeafAccountTest::isTold))
        .toList();
  }

  private static boolean isTold(Attribute attribute) {
    return !NOT_TOLD.contains(attribute.toString());
  }

  private static Words words(int variant) {
    return WordsTest.words(List.of("fi", "sv", "en").get(variant % 3));
  }

  /** What a reader sees of each form, in one line and in small letters. */
  private static Map<String, String> forms(Words words, PrivacyNotice notice) {
    NoticeRenderer renderer = NoticeRenderer.of(words.locale());
    Map<String, String> forms = new LinkedHashMap<>();
    forms.put("page", Jsoup.parse(renderer.page(notice)).body().text());
    forms.put("fragment", Jsoup.parseBodyFragment(renderer.fragment(notice)).body().text());
    forms.put("markdown", readMarkdown(renderer.markdown(notice)));
    forms.put("text", renderer.text(notice));
    forms.replaceAll((form, text) -> text.replaceAll("[\\s\u00A0]+", " ").toLowerCase(Locale.ROOT));
    return forms;
  }

  static String readMarkdown(String markdown) {
    List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
    return TextContentRenderer.builder()
        .extensions(tables)
        .build()
        .render(Parser.builder().extensions(tables).build().parse(markdown));
  }

  @ParameterizedTest
  @MethodSource("notices")
  void each_leaf_appears_in_each_form(Full full) {
    int variant = Integer.parseInt(full.toString().replaceAll("\\D", ""));
    Words words = words(variant);

    forms(words, full.notice())
        .forEach(
            (form, text) -> {
              List<String> lost = new ArrayList<>();
              full.strings().forEach((leaf, place) -> expect(text, leaf, place, lost));
              full.days().forEach((day, place) -> expect(text, words.of(day), place, lost));
              full.periods()
                  .forEach(
                      (period, place) -> expect(text, told(words, place, period), place, lost));
              full.codes()
                  .forEach(
                      (code, place) -> {
                        if (!AS_IF_ABSENT.contains(code)) {
                          expect(text, told(words, code), place + " " + code.code(), lost);
                        }
                      });
              full.flags()
                  .forEach(
                      (place, flag) -> {
                        String key = "flag." + place + "." + flag;
                        if (words.has(key)) { // mechanisms share one; the words are policed
                          expect(text, words.get(key), place, lost);
                        }
                      });
              assertThat(lost).as("lost in the " + form).isEmpty();
              assertThat(full.ids().keySet())
                  .as("ids are nobody's but the author's, in the " + form)
                  .noneMatch(id -> text.contains(id.toLowerCase(Locale.ROOT)));
            });
  }

  /** How often, for what is an interval; else how long. */
  private static String told(Words words, String place, TimePeriod period) {
    return place.equals("RetentionRule.reviewInterval") ? words.every(period) : words.of(period);
  }

  /** What is voluntary need not be provided, which is told once where both are stated. */
  private static String told(Words words, Code code) {
    return code == RequirementKind.VOLUNTARY
        ? words.get("flag.Requirement.mandatory.false")
        : words.of(code);
  }

  private static void expect(String text, String leaf, String place, List<String> lost) {
    if (!text.contains(leaf.replaceAll("[\\s\u00A0]+", " ").toLowerCase(Locale.ROOT))) {
      lost.add(place + ": " + leaf);
    }
  }

  @Test
  void without_any_one_attribute_each_form_is_another() {
    int variant = 1; // no word of it says what its absence says
    NoticeRenderer renderer = NoticeRenderer.of(Locale.ENGLISH);
    List<Function<PrivacyNotice, String>> forms =
        List.of(renderer::fragment, renderer::markdown, renderer::text);
    PrivacyNotice full = new Full(variant).notice();
    List<String> whole = forms.stream().map(form -> skeleton(form.apply(full))).toList();
    Set<String> indifferent = new TreeSet<>();
    for (Class<?> type : Shape.valueTypes()) {
      for (Attribute attribute : Shape.attributes(type)) {
        PrivacyNotice without = new Full(variant, other -> !other.equals(attribute)).notice();
        for (int form = 0; form < forms.size(); form++) {
          if (skeleton(forms.get(form).apply(without)).equals(whole.get(form))) {
            indifferent.add(attribute.toString());
          }
        }
      }
    }

    assertThat(indifferent)
        .allMatch(
            place ->
                NOT_TOLD.contains(place)
                    || place.startsWith(Waiver.class.getSimpleName() + ".")
                    || place.equals("PrivacyNotice.id")
                    || place.equals("DataProtectionOfficer.id")); // nothing here refers to it
  }

  /** The text without what numbers the leaves, since a leaf less renumbers the others. */
  private static String skeleton(String text) {
    return NUMBER.matcher(text).replaceAll("0");
  }

  @Test
  void a_notice_that_states_nothing_is_a_title_alone() {
    PrivacyNotice empty = PrivacyNotice.builder().build();

    assertThat(forms(WordsTest.words("en"), empty))
        .containsEntry("page", "skip to the content privacy notice")
        .containsEntry("fragment", "privacy notice")
        .containsEntry("markdown", "privacy notice")
        .containsEntry("text", "privacy notice ============== ");
  }

  @Test
  void no_sentence_of_ours_is_told_where_nothing_is_stated_that_it_tells() {
    for (int variant = 0; variant < 2; variant++) {
      Full silent =
          new Full(
              variant * 2,
              attribute ->
                  attribute.element() != Boolean.class && attribute.container() != Disclosed.class);
      for (String language : Words.LANGUAGES) {
        Words words = WordsTest.words(language);
        Set<String> sentences = new TreeSet<>();
        for (String key : words.keys()) {
          if (key.matches("(flag|none|except)\\..*")) {
            sentences.add(words.get(key).toLowerCase(Locale.ROOT));
          }
        }
        forms(words, silent.notice())
            .forEach((form, text) -> assertThat(sentences).as(form).noneMatch(text::contains));
      }
    }
  }

  @Test
  void none_is_told_where_it_is_stated_without_words() {
    PrivacyNotice notice =
        PrivacyNotice.builder()
            .representatives(Disclosed.none())
            .dataProtectionOfficers(Disclosed.none())
            .recipients(Disclosed.none())
            .transfers(Disclosed.none())
            .automatedDecisions(Disclosed.none())
            .profiling(Disclosed.none())
            .cookieGroups(Disclosed.none())
            .build();
    for (String language : Words.LANGUAGES) {
      Words words = WordsTest.words(language);
      forms(words, notice)
          .forEach(
              (form, text) -> {
                for (String key : words.keys()) {
                  if (key.startsWith("none.") && !key.equals("none.thirdParties")) {
                    assertThat(text).contains(words.get(key).toLowerCase(Locale.ROOT));
                  }
                }
              });
    }
  }
}
