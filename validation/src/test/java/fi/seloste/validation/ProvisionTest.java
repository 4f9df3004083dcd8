package fi.seloste.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProvisionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GDPR 13(1)(c), 14(1)(c) | [GDPR 13(1)(c), GDPR 14(1)(c)]",
        "GDPR 10; tietosuojalaki 7 § | [GDPR 10, tietosuojalaki 7 §]",
        "CJEU C-252/21 (4.7.2023) | [CJEU C-252/21 (4.7.2023)]",
        "WP260 annex (activity, sector) | [WP260 annex (activity, sector)]",
        "model integrity | [model integrity]"
      })
  void a_citation_is_read_as_lawyers_write_it(String citation, String provisions) {
    assertThat(Provision.list(citation)).hasToString(provisions);
  }
}
