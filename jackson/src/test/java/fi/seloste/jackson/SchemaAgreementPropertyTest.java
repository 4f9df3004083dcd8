package fi.seloste.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import fi.seloste.generators.Notices;
import fi.seloste.model.PrivacyNotice;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What {@link SchemaAgreementTest} shows of the notices at hand, of any that can be built. */
class SchemaAgreementPropertyTest {

  @Provide
  Arbitrary<PrivacyNotice> notices() {
    return Notices.notices();
  }

  @Provide
  Arbitrary<PrivacyNotice> plausibleNotices() {
    return Notices.plausibleNotices();
  }

  @Property(tries = 100)
  void every_notice_that_can_be_built_is_valid(@ForAll("notices") PrivacyNotice notice) {
    assertThat(SchemaAgreementTest.SCHEMA.validate(NoticeJson.write(notice), InputFormat.JSON))
        .isEmpty();
  }

  @Property(tries = 3, shrinking = ShrinkingMode.OFF)
  void every_change_of_a_notice_that_can_be_built_is_judged_alike(
      @ForAll("notices") PrivacyNotice notice) {
    List<String> differences = new ArrayList<>();
    SchemaAgreementTest.differences(
        Mutations.MAPPER.readTree(NoticeJson.write(notice)), differences);
    assertThat(differences).isEmpty();
  }

  @Property(tries = 3, shrinking = ShrinkingMode.OFF)
  void every_change_of_a_plausible_notice_is_judged_alike(
      @ForAll("plausibleNotices") PrivacyNotice notice) {
    List<String> differences = new ArrayList<>();
    SchemaAgreementTest.differences(
        Mutations.MAPPER.readTree(NoticeJson.write(notice)), differences);
    assertThat(differences).isEmpty();
  }
}
