package fi.seloste.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.validation.Place;
import fi.seloste.validation.bookshop.ShopRule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CheckedArtifactTest {

  private static final CheckedArtifact.Judged FROM_TEXT = Bookshop.judged();
  private static final CheckedArtifact.Judged FROM_NOWHERE =
      new CheckedArtifact.Judged(Artifact.named("row 7"), FROM_TEXT.report(), Locations.NONE);

  @Test
  void findings_stand_in_the_order_of_the_text() {
    assertThat(FROM_TEXT.findings())
        .extracting(finding -> FROM_TEXT.locate(finding.place()).orElseThrow())
        .isSorted()
        .hasSize(5);
  }

  @Test
  void without_a_text_they_stand_in_the_order_of_the_rules() {
    assertThat(FROM_NOWHERE.findings()).isEqualTo(FROM_NOWHERE.report().findings());
  }

  @Test
  void what_is_absent_is_located_at_the_nearest_part_that_is_there() {
    Place absent = Place.at("/registers/0/purposes/0/description/fi");

    assertThat(FROM_TEXT.locate(absent)).contains(new Location(10, 9));
  }

  @Test
  void a_location_is_counted_from_one() {
    assertThatThrownBy(() -> new Location(0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from 1");
  }

  @Test
  void a_notice_from_no_text_is_told_by_pointers() {
    List<CheckedArtifact> artifacts = List.of(FROM_NOWHERE);

    assertThat(Bookshop.write(out -> ReportWriter.text(out, Locale.ENGLISH), artifacts))
        .contains("row 7 /registers/0/purposes/1: error shop-basis-missing");
    assertThat(Bookshop.write(out -> ReportWriter.markdown(out, Locale.ENGLISH), artifacts))
        .contains("`shop-basis-missing`, `/registers/0/purposes/1`");
    assertThat(Bookshop.write(out -> ReportWriter.json(out, Locale.ENGLISH), artifacts))
        .contains("/registers/0/purposes/1")
        .doesNotContain("\"line\"");
    assertThat(Bookshop.write(out -> ReportWriter.sarif(out, Locale.ENGLISH), artifacts))
        .contains("/registers/0/purposes/1")
        .doesNotContain("region");
  }

  @Test
  void only_a_fault_with_a_pointer_or_a_location_has_a_place() {
    assertThat(Fault.of("missing").hasPlace()).isFalse();
    assertThat(new Fault("/a", Optional.empty(), "wrong").hasPlace()).isTrue();
    assertThat(new Fault("", Optional.of(new Location(1, 1)), "wrong").hasPlace()).isTrue();
  }

  @Test
  void an_unreadable_artifact_may_not_be_published_and_neither_may_one_with_a_failed_rule() {
    assertThat(Bookshop.UNREADABLE).noneMatch(CheckedArtifact::isPublishable);
    assertThat(Bookshop.judged(ShopRule.DEFECT).isPublishable()).isFalse();
    assertThat(Bookshop.judged(ShopRule.CONTACT).isPublishable()).isTrue();
  }
}
