package fi.seloste.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TimePeriodTest {

  @ParameterizedTest
  @CsvSource({
    "P10Y, 10, 0, 0, 0, 0",
    "P3M, 0, 3, 0, 0, 0",
    "P2W, 0, 0, 2, 0, 0",
    "P30D, 0, 0, 0, 30, 0",
    "PT24H, 0, 0, 0, 0, 24",
    "P1Y6M, 1, 6, 0, 0, 0",
    "P1Y2M3W4DT5H, 1, 2, 3, 4, 5"
  })
  void every_form_is_read_and_written(
      String form, int years, int months, int weeks, int days, int hours) {
    TimePeriod period = new TimePeriod(years, months, weeks, days, hours);
    assertThat(TimePeriod.parse(form)).isEqualTo(period);
    assertThat(period).hasToString(form);
  }

  @Test
  void one_part_has_a_name_of_its_own() {
    assertThat(TimePeriod.ofYears(10)).isEqualTo(TimePeriod.parse("P10Y"));
    assertThat(TimePeriod.ofMonths(3)).isEqualTo(TimePeriod.parse("P3M"));
    assertThat(TimePeriod.ofWeeks(2)).isEqualTo(TimePeriod.parse("P2W"));
    assertThat(TimePeriod.ofDays(30)).isEqualTo(TimePeriod.parse("P30D"));
    assertThat(TimePeriod.ofHours(24)).isEqualTo(TimePeriod.parse("PT24H"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "P",
        "PT",
        "P1YT",
        "10Y",
        "P10",
        "p10y",
        "P-1Y",
        "-P1Y",
        "+P1Y",
        "P1.5Y",
        "P1,5Y",
        "P1M1Y",
        "P24H",
        "PT30M",
        "PT10S",
        "PT1Y",
        "P1Y P1M",
        " P1Y",
        "P1Y\n",
        "P\u0661Y",
        "P99999999999Y",
        "P1000000000Y",
        "2026-11-22"
      })
  void anything_else_is_refused_by_name(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimePeriod.parse(text))
        .withMessage("\"" + text + "\" is not a period of time such as P10Y, P3M, P2W or PT24H.");
  }

  @Test
  void a_negative_part_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> TimePeriod.ofYears(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> TimePeriod.ofMonths(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> TimePeriod.ofWeeks(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> TimePeriod.ofDays(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> TimePeriod.ofHours(-1));
  }

  @Test
  void more_of_a_unit_than_the_written_form_can_hold_is_refused() {
    assertThat(TimePeriod.ofYears(999_999_999)).hasToString("P999999999Y");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimePeriod.ofYears(1_000_000_000))
        .withMessage("A period of time has at most 999999999 of a unit.");
    assertThatIllegalArgumentException().isThrownBy(() -> TimePeriod.ofHours(Integer.MAX_VALUE));
  }

  @Test
  void no_time_at_all_is_zero_days() {
    assertThat(TimePeriod.ofYears(0)).hasToString("P0D");
    assertThat(TimePeriod.parse("P0Y")).isEqualTo(TimePeriod.parse("P0D"));
  }

  @Test
  void what_was_told_is_kept_and_not_converted() {
    assertThat(TimePeriod.ofMonths(12)).isNotEqualTo(TimePeriod.ofYears(1));
    assertThat(TimePeriod.ofHours(24)).isNotEqualTo(TimePeriod.ofDays(1));
    assertThat(TimePeriod.ofWeeks(1)).isNotEqualTo(TimePeriod.ofDays(7));
  }

  @ParameterizedTest
  @CsvSource({
    "P2Y, P1Y",
    "P13M, P1Y",
    "P1Y1D, P1Y",
    "P370D, P1Y",
    "P1Y, P360D",
    "P1M, P3W",
    "P15D, P2W",
    "PT25H, P1D",
    "P1D, P0D",
    "P999999999Y, P10Y",
    "PT999999999H, P10Y"
  })
  void one_is_longer_from_whichever_day_it_is_counted(TimePeriod one, TimePeriod other) {
    assertThat(one.isLongerThan(other)).isTrue();
    assertThat(other.isLongerThan(one)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"P1Y, P1Y", "P12M, P1Y", "P365D, P1Y", "P366D, P1Y", "P30D, P1M", "P2W, P14D"})
  void of_two_that_may_be_equal_neither_is_longer(TimePeriod one, TimePeriod other) {
    assertThat(one.isLongerThan(other)).isFalse();
    assertThat(other.isLongerThan(one)).isFalse();
  }
}
