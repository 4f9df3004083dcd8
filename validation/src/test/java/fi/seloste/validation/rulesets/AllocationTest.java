package fi.seloste.validation.rulesets;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.measures.Allocation;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.Ruleset;
import fi.seloste.validation.changes.NoticeChanges;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many bytes a check and a comparison allocate for each byte of the notice's text.
 *
 * <p>The limits leave a half to a virtual machine that does it otherwise. If one is passed, look
 * for places, names and messages that are made before a breach is known: ADR 13.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AllocationTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Ruleset RULES = Rulesets.notice().and(Rulesets.finland());

  private static PrivacyNotice notice(String file) throws IOException {
    return NoticeJson.read(Path.of("..", "examples", "notices").resolve(file));
  }

  private static double perByte(PrivacyNotice notice, Allocation.Work work) throws Exception {
    int length = NoticeJson.writeLine(notice).getBytes(StandardCharsets.UTF_8).length;
    return (double) Allocation.of(work) / length;
  }

  @ParameterizedTest
  @CsvSource({"well-written.json, 14", "good/web-shop.json, 12", "000-kompetek.json, 13"})
  void checking_by_all_rules(String file, double most) throws Exception {
    PrivacyNotice notice = notice(file);

    assertThat(perByte(notice, () -> RULES.check(notice, DAY))).isLessThan(most);
  }

  @Test
  void comparing_two_versions() throws Exception {
    PrivacyNotice before = notice("repair/draft.json");
    PrivacyNotice after = notice("repair/published.json");

    assertThat(perByte(after, () -> NoticeChanges.between(before, after, DAY))).isLessThan(100);
  }
}
