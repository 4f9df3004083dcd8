package fi.seloste.validation.report;

import fi.seloste.generators.Notices;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.Case;
import fi.seloste.validation.rulesets.Rulesets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A log keeps the standard whatever a notice says. */
class SarifReportPropertyTest {

  @Provide
  Arbitrary<PrivacyNotice> notices() {
    return Notices.notices();
  }

  @Property(tries = 60)
  void it_is_valid_whatever_a_notice_says(@ForAll("notices") PrivacyNotice notice) {
    SarifReportTest.log(
        Locale.forLanguageTag("fi"),
        List.of(
            new CheckedArtifact.Judged(
                Artifact.named("generated"),
                Rulesets.notice().and(Rulesets.finland()).check(notice, Case.TODAY),
                Locations.NONE)));
  }
}
