package fi.seloste.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.generators.Notices;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimePeriodRoundTripTest {

  @Property(tries = 300)
  void the_written_form_reads_back_as_the_same_period(@ForAll("periods") TimePeriod period) {
    assertThat(TimePeriod.parse(period.toString())).isEqualTo(period);
  }

  @Provide
  Arbitrary<TimePeriod> periods() {
    Arbitrary<Integer> any = Arbitraries.integers().between(0, 999_999_999);
    return Arbitraries.oneOf(
        Notices.valuesOf(TimePeriod.class),
        Combinators.combine(any, any, any, any, any).as(TimePeriod::new));
  }
}
