package fi.seloste.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.TimePeriod;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MessageTest {

  @ParameterizedTest
  @CsvSource({
    "P1Y, 1 year, 1 vuosi, 1 år",
    "P10Y, 10 years, 10 vuotta, 10 år",
    "P1M, 1 month, 1 kuukausi, 1 månad",
    "P2M, 2 months, 2 kuukautta, 2 månader",
    "P1W, 1 week, 1 viikko, 1 vecka",
    "P2W, 2 weeks, 2 viikkoa, 2 veckor",
    "P1D, 1 day, 1 päivä, 1 dag",
    "P30D, 30 days, 30 päivää, 30 dagar",
    "PT1H, 1 hour, 1 tunti, 1 timme",
    "PT24H, 24 hours, 24 tuntia, 24 timmar",
    "P1Y6M, 1 year 6 months, 1 vuosi 6 kuukautta, 1 år 6 månader",
    "P0D, 0 days, 0 päivää, 0 dagar"
  })
  void a_period_of_time_is_told_in_words(
      TimePeriod period, String english, String finnish, String swedish) {
    assertThat(filled(period, "en")).isEqualTo(english);
    assertThat(filled(period, "fi")).isEqualTo(finnish);
    assertThat(filled(period, "sv")).isEqualTo(swedish);
  }

  private static String filled(TimePeriod period, String language) {
    return Message.fill("{period}", Map.of("period", period), Locale.forLanguageTag(language));
  }
}
