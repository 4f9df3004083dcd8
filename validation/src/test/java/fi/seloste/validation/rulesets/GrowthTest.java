package fi.seloste.validation.rulesets;

import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.with;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.measures.Allocation;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Register;
import fi.seloste.validation.GoodNotice;
import fi.seloste.validation.Ruleset;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A check of many registers costs so many times the check of one: no rule compares all pairs. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GrowthTest {

  private static final Ruleset RULES = Rulesets.notice().and(Rulesets.finland());
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @Test
  void ten_times_the_registers_take_no_more_than_about_ten_times_the_memory() throws Exception {
    PrivacyNotice few = notice(20);
    PrivacyNotice many = notice(200);
    // Comparing all pairs would take a hundred times as much.
    assertThat(Allocation.of(() -> RULES.check(many, DAY)))
        .isLessThan(15 * Allocation.of(() -> RULES.check(few, DAY)));
  }

  private static PrivacyNotice notice(int registers) {
    return with(
        notice ->
            notice.registers(
                IntStream.range(0, registers).mapToObj(GrowthTest::register).toList()));
  }

  private static Register register(int number) {
    return Register.builder()
        .from(GoodNotice.register())
        .id("register-" + number)
        .name(text("Customers of branch number " + number))
        .description(text("What only branch number " + number + " keeps"))
        .build();
  }
}
