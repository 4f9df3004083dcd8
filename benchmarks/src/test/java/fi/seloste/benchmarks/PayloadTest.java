package fi.seloste.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.LanguageTag;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.changes.NoticeChanges;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured with is what it is said to be, and the same on every machine. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PayloadTest {

  @ParameterizedTest
  @EnumSource
  void a_payload_is_the_same_each_time(Payload payload) {
    assertThat(payload.make()).isEqualTo(payload.make());
  }

  @Test
  void payloads_are_as_long_as_they_are_said_to_be() {
    assertThat(Payload.SMALL.bytes().length).isBetween(5_000, 6_000);
    assertThat(Payload.USUAL.bytes().length).isBetween(13_000, 16_000);
    assertThat(read(Payload.TEN).registers()).hasSize(10);
    assertThat(read(Payload.THOUSAND).registers()).hasSize(1000);
  }

  @Test
  void the_usual_notice_is_in_two_languages_and_leaves_nothing_to_find() {
    PrivacyNotice notice = read(Payload.USUAL);

    assertThat(notice.languages()).containsExactly(LanguageTag.of("fi"), LanguageTag.of("sv"));
    assertThat(NoticeBenchmark.RULES.check(notice, NoticeBenchmark.DAY).findings()).isEmpty();
  }

  @Test
  void the_small_notice_leaves_something_to_find() {
    assertThat(NoticeBenchmark.RULES.check(read(Payload.SMALL), NoticeBenchmark.DAY).findings())
        .isNotEmpty();
  }

  @Test
  void more_registers_bring_no_finding_of_another_kind() {
    assertThat(NoticeBenchmark.RULES.check(read(Payload.TEN), NoticeBenchmark.DAY).findings())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"SMALL", "USUAL"})
  void the_later_version_differs_from_the_first(Payload payload) {
    PrivacyNotice notice = read(payload);

    assertThat(NoticeChanges.between(notice, NoticeBenchmark.later(notice)).mustBeTold())
        .isNotEmpty();
  }

  private static PrivacyNotice read(Payload payload) {
    return payload.read(payload.bytes());
  }
}
