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
        "Decision (EU) 2021/914 4(2), 4(3) | [Decision (EU) 2021/914 4(2), Decision (EU) 2021/914 4(3)]",
        "Directive 2002/58/EC 5(3), 13 | [Directive 2002/58/EC 5(3), Directive 2002/58/EC 13]",
        "kielilaki 423/2003 32 § 2 mom., 6 § | [kielilaki 423/2003 32 § 2 mom., kielilaki 423/2003 6 §]",
        "EDPB Guidelines 2/2019 | [EDPB Guidelines 2/2019]",
        "GDPR 22(3); GDPR recital 71 | [GDPR 22(3), GDPR recital 71]",
        "model integrity | [model integrity]"
      })
  void a_citation_is_read_as_lawyers_write_it(String citation, String provisions) {
    assertThat(Provision.list(citation)).hasToString(provisions);
  }
}
