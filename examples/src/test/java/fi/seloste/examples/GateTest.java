package fi.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.validation.Severity;
import fi.seloste.validation.rulesets.Rulesets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GateTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Path WELL_WRITTEN = Path.of("notices", "well-written.json");

  @Test
  void lets_a_notice_pass_that_may_be_published() {
    assertThatCode(() -> Gate.requirePublishable(WELL_WRITTEN, DAY)).doesNotThrowAnyException();
  }

  @Test
  void keeps_back_one_that_may_not_and_says_why() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Gate.requirePublishable(Path.of("notices", "002-sole-trader.json"), DAY))
        .withMessageContaining("002-sole-trader.json may not be published:\n")
        .withMessageContaining("/registers/0 (requirement) ");
  }

  @Test
  void says_only_what_keeps_it_back() throws IOException {
    Path file = Path.of("notices", "002-sole-trader.json");
    List<String> hints =
        Rulesets.notice().check(NoticeJson.read(file), DAY).breaches().stream()
            .filter(finding -> finding.severity() == Severity.WARNING)
            .map(finding -> finding.message(Locale.ENGLISH))
            .toList();

    assertThat(hints).isNotEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> Gate.requirePublishable(file, DAY))
        .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain(hints));
  }

  @Test
  void takes_the_weight_that_the_house_gives_a_rule(@TempDir Path folder) throws Exception {
    String dated = Files.readString(WELL_WRITTEN);
    String undated =
        dated.replaceAll(
            "\"(?:preparedOn|updatedOn|publishedOn|validFrom)\": *\"[^\"]*\",\\s*", "");
    Path file = Files.writeString(folder.resolve("undated.json"), undated);

    assertThatIllegalStateException()
        .isThrownBy(() -> Gate.requirePublishable(file, DAY))
        .withMessageContaining("date");
  }
}
