package fi.seloste.validation.changes;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.generators.Notices;
import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for any two notices. */
class NoticeChangesPropertyTest {

  private static final int EDITS = 120;

  @Provide
  Arbitrary<PrivacyNotice> anyNotices() {
    return Arbitraries.oneOf(Notices.notices(), Notices.plausibleNotices());
  }

  @Property(tries = 200)
  void a_notice_does_not_differ_from_itself(@ForAll("anyNotices") PrivacyNotice notice) {
    assertThat(NoticeChanges.between(notice, notice).changes()).isEmpty();
    PrivacyNotice again = NoticeJson.read(NoticeJson.write(notice));
    assertThat(NoticeChanges.between(notice, again).changes()).isEmpty();
  }

  @Property(tries = 40)
  void every_single_edit_is_found_and_placed(@ForAll("anyNotices") PrivacyNotice notice) {
    List<Edits.Edit> edits = Edits.of(notice);
    int step = 1 + edits.size() / EDITS;
    for (int i = 0; i < edits.size(); i += step) {
      Edits.Edit edit = edits.get(i);
      if (!edit.notice().equals(notice)) {
        NoticeChanges changes = NoticeChanges.between(notice, edit.notice());
        assertThat(changes.changes())
            .as("edit at %s", edit.place())
            .anyMatch(change -> tells(change, edit.place()));
      }
    }
  }

  /** Of two equal things in one list it is the same which is gone. */
  private static boolean tells(Change change, Place edited) {
    return Stream.of(change.before(), change.after())
        .flatMap(Optional::stream)
        .anyMatch(
            place ->
                edited.isWithin(place) || place.isWithin(edited) || isInSameList(edited, place));
  }

  private static boolean isInSameList(Place one, Place two) {
    return one.index().isPresent() && two.index().isPresent() && one.parent().equals(two.parent());
  }

  @Property(tries = 100)
  void what_was_added_is_removed_the_other_way_round(
      @ForAll("anyNotices") PrivacyNotice one, @ForAll("anyNotices") PrivacyNotice two) {
    assertThat(NoticeChanges.between(two, one).changes().stream().map(it -> shape(it, true)))
        .containsExactlyInAnyOrderElementsOf(
            NoticeChanges.between(one, two).changes().stream()
                .map(it -> shape(it, false))
                .toList());
  }

  private static String shape(Change change, boolean swapped) {
    String before = change.before().map(Place::pointer).orElse("-");
    String after = change.after().map(Place::pointer).orElse("-");
    return change.subject() + " " + (swapped ? after + " " + before : before + " " + after);
  }

  @Property(tries = 100)
  void each_change_has_its_places_its_sentence_and_its_reason(
      @ForAll("anyNotices") PrivacyNotice one, @ForAll("anyNotices") PrivacyNotice two) {
    JsonNode before = JsonMapper.shared().readTree(NoticeJson.write(one));
    JsonNode after = JsonMapper.shared().readTree(NoticeJson.write(two));
    for (Change change : NoticeChanges.between(one, two).changes()) {
      assertThat(change.before().isPresent()).isEqualTo(change.kind() != Change.Kind.ADDED);
      assertThat(change.after().isPresent()).isEqualTo(change.kind() != Change.Kind.REMOVED);
      change
          .before()
          .ifPresent(place -> assertThat(stands(before, place)).as("%s", change).isTrue());
      change.after().ifPresent(place -> assertThat(stands(after, place)).as("%s", change).isTrue());
      assertThat(change.provisions()).isNotEmpty();
      for (String language : List.of("fi", "sv", "en")) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(change.message(locale)).isNotBlank().doesNotMatch("(?s).*[\\p{Cntrl}].*");
        assertThat(change.message(locale)).endsWith(change.line(locale).substring(2));
        assertThat(change.reason(locale)).isNotBlank();
        assertThat(change.meaning(locale)).isNotBlank();
      }
    }
  }

  private static boolean stands(JsonNode notice, Place place) {
    return !notice.at(place.pointer()).isMissingNode();
  }

  @Property(tries = 50)
  void comparing_twice_gives_equal_changes(
      @ForAll("anyNotices") PrivacyNotice one, @ForAll("anyNotices") PrivacyNotice two) {
    assertThat(NoticeChanges.between(one, two)).isEqualTo(NoticeChanges.between(one, two));
  }
}
