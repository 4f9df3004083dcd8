package fi.seloste.validation.rulesets;

import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.with;
import static org.assertj.core.api.Assertions.assertThat;

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
    for (int i = 0; i < 3; i++) {
      RULES.check(few, DAY);
      RULES.check(many, DAY);
    }
    // Comparing all pairs would take a hundred times as much.
    assertThat(allocatedBy(many)).isLessThan(15 * allocatedBy(few));
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

  /** How many bytes a check takes: a count, where a clock would depend on the machine. */
  private static long allocatedBy(PrivacyNotice notice) throws ReflectiveOperationException {
    long before = allocated();
    RULES.check(notice, DAY);
    return allocated() - before;
  }

  /** Asked by reflection: the module of the rules does not read that of the beans. */
  private static long allocated() throws ReflectiveOperationException {
    Object threads =
        Class.forName("java.lang.management.ManagementFactory")
            .getMethod("getThreadMXBean")
            .invoke(null);
    return (long)
        Class.forName("com.sun.management.ThreadMXBean")
            .getMethod("getThreadAllocatedBytes", long.class)
            .invoke(threads, Thread.currentThread().getId());
  }
}
