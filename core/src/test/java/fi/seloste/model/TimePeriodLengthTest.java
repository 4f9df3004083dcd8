package fi.seloste.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimePeriodLengthTest {

  @Property(tries = 500)
  void a_longer_period_ends_later_from_every_day(
      @ForAll("periods") TimePeriod one,
      @ForAll("periods") TimePeriod other,
      @ForAll("days") LocalDate day) {
    if (one.isLongerThan(other)) {
      assertThat(end(one, day)).isAfter(end(other, day));
      assertThat(other.isLongerThan(one)).isFalse();
    }
  }

  private static LocalDateTime end(TimePeriod period, LocalDate day) {
    return day.atStartOfDay()
        .plusMonths(period.years() * 12L + period.months())
        .plusDays(period.weeks() * 7L + period.days())
        .plusHours(period.hours());
  }

  @Provide
  Arbitrary<TimePeriod> periods() {
    return Combinators.combine(upTo(3), upTo(14), upTo(6), upTo(400), upTo(50)).as(TimePeriod::new);
  }

  private static Arbitrary<Integer> upTo(int most) {
    return Arbitraries.integers().between(0, most);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2000, 1, 1).toEpochDay(), LocalDate.of(2040, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
