package fi.seloste.jackson.tilt;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.LawReference;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Purpose;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.TimePeriod;
import fi.seloste.model.UnrecognisedBasis;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes in any writing: legal bases, countries, times of storage. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WrittenFormsTest {

  private static TiltImport withReference(String reference) {
    return Tilts.read(
        "{\"dataDisclosed\": [{\"purposes\": [{\"purpose\": \"P\"}], \"legalBases\":"
            + " [{\"reference\": \"%s\"}]}]}".formatted(reference));
  }

  private static Purpose purpose(TiltImport read) {
    return read.notice().registers().get(0).purposes().get(0);
  }

  private static Treatment treatment(TiltImport read, String end) {
    return read.entries().stream()
        .filter(entry -> entry.pointer().endsWith(end) && !entry.value().isEmpty())
        .findFirst()
        .orElseThrow()
        .treatment();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GDPR-6-1-f | legitimateInterests | UNDERSTOOD",
        "DSGVO-6-1-a | consent | UNDERSTOOD",
        "DS-GVO-6-1-b | contract | UNDERSTOOD",
        "GDPR-6-1-F | legitimateInterests | REPAIRED",
        "GDPR-6-1f | legitimateInterests | REPAIRED",
        "GDPR-6-1-b) | contract | REPAIRED",
        "Artikel 6 Absatz 1 Buchstabe b) DSGVO | contract | REPAIRED",
        "Art. 6 Abs. 1 S. 1 lit. c DSGVO | legalObligation | REPAIRED",
        "Art. 6 (1) lit. e GDPR | publicTask | REPAIRED",
        "Article 6(1)(d) GDPR | vitalInterests | REPAIRED",
        "Art. 6 para. 1 lit. a | consent | REPAIRED",
        "Einwilligung | consent | REPAIRED",
        "Art. 6 Abs. 1 lit. a, b und f DSGVO | consent, contract, legitimateInterests | REPAIRED",
        "GDPR-6-1-a, GDPR-6-1-c | consent, legalObligation | REPAIRED",
      })
  void a_point_of_Article_6_is_recognised(String written, String types, Treatment treatment) {
    TiltImport read = withReference(written);
    List<String> found =
        purpose(read).legalBases().stream()
            .map(basis -> basis.getClass().getSimpleName().replace("Immutable", ""))
            .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
            .toList();
    assertThat(found).containsExactly(types.split(", "));
    assertThat(purpose(read).legalBases())
        .allSatisfy(basis -> assertThat(basis.description()).isEmpty());
    assertThat(treatment(read, "/reference")).isEqualTo(treatment);
  }

  @Test
  void a_reference_that_says_more_than_the_point_keeps_its_words() {
    String written = "Art. 6 Abs. 1 lit. c DSGVO i.V.m. § 147 AO";
    assertThat(purpose(withReference(written)).legalBases())
        .singleElement()
        .satisfies(basis -> assertThat(basis.description()).contains(LocalizedText.of(written)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"BDSG-3", "GDPR-99-1-a", "GDPR", "§ 26 BDSG", "KunstUrhG-23", "SGB-X-67"})
  void a_law_that_is_no_point_of_Article_6_is_a_basis_not_recognised(String written) {
    assertThat(purpose(withReference(written)).legalBases())
        .singleElement()
        .isInstanceOfSatisfying(
            UnrecognisedBasis.class,
            basis -> {
              assertThat(basis.laws()).hasSize(1);
              assertThat(basis.description()).isEmpty();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"because we may", "none", "N/A", "Art. 6 DSGVO", "6", "GDPR-6-1-z!"})
  void words_that_name_no_law_stay_words(String written) {
    assertThat(purpose(withReference(written)).legalBases())
        .containsExactly(
            UnrecognisedBasis.builder().description(LocalizedText.of(written)).build());
  }

  @Test
  void laws_without_words_stand_with_the_one_basis_that_needs_a_law() {
    TiltImport read =
        Tilts.read(
            """
            {"dataDisclosed": [{"purposes": [{"purpose": "P"}], "legalBases": [
              {"reference": "BDSG-3"}, {"reference": "GDPR-6-1-e"}, {"reference": "GDPR-6-3-b"}]}]}
            """);
    assertThat(purpose(read).legalBases())
        .singleElement()
        .satisfies(
            basis ->
                assertThat(basis.laws())
                    .extracting(LawReference::section)
                    .extracting(section -> section.orElse(""))
                    .containsExactly("3", "6"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P3Y | P3Y | UNDERSTOOD",
        "P72H | PT72H | REPAIRED",
        "P14m | P14M | REPAIRED",
        "PT120M | PT2H | REPAIRED",
        "p 30 d | P30D | REPAIRED",
      })
  void a_period_is_recognised(String written, String period, Treatment treatment) {
    TiltImport read = withLength(written);
    assertThat(rule(read).period()).contains(TimePeriod.parse(period));
    assertThat(treatment(read, "/ttl")).isEqualTo(treatment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"PT30M", "P3Y6M4DT12H30M5S", "P1H5M", "P", "forever", "P99999999999Y", "P1.5Y"})
  void a_time_that_the_model_cannot_hold_is_kept_as_criteria(String written) {
    TiltImport read = withLength(written);
    assertThat(rule(read).period()).isEmpty();
    assertThat(rule(read).criteria()).contains(LocalizedText.of(written));
    assertThat(treatment(read, "/ttl")).isEqualTo(Treatment.KEPT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-10-31T00:00:00", "2026-10-31", "20261031T120000Z"})
  void a_day_is_the_end_of_storage(String written) {
    assertThat(rule(withLength(written)).until()).contains(LocalDate.of(2026, 10, 31));
  }

  private static TiltImport withLength(String written) {
    return Tilts.read(
        "{\"dataDisclosed\": [{\"storage\": [{\"temporal\": [{\"ttl\": \"%s\"}]}]}]}"
            .formatted(written));
  }

  private static RetentionRule rule(TiltImport read) {
    return read.notice().registers().get(0).retentionRules().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DE | DE | UNDERSTOOD",
        "De | DE | REPAIRED",
        "Germany | DE | REPAIRED",
        "Deutschland | DE | REPAIRED",
        "UK | GB | REPAIRED",
        "USA | US | REPAIRED",
      })
  void a_country_is_recognised(String written, String code, Treatment treatment) {
    TiltImport read = Tilts.read("{\"controller\": {\"country\": \"%s\"}}".formatted(written));
    assertThat(read.notice().controllers().get(0).country().orElseThrow().text()).isEqualTo(code);
    assertThat(treatment(read, "/country")).isEqualTo(treatment);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MÖP", "XX", "ZZ", "the world", "EU"})
  void what_names_no_country_is_kept_in_a_section(String written) {
    TiltImport read = Tilts.read("{\"controller\": {\"country\": \"%s\"}}".formatted(written));
    assertThat(read.notice().controllers()).isEmpty();
    assertThat(read.notice().sections())
        .singleElement()
        .satisfies(
            section -> {
              assertThat(section.heading()).contains(LocalizedText.of("TILT /controller/country"));
              assertThat(section.text()).contains(LocalizedText.of(written));
            });
  }

  @Test
  void each_country_of_a_list_is_a_transfer_of_its_own() {
    TiltImport read =
        Tilts.read("{\"thirdCountryTransfers\": [{\"country\": \"USA, Indien und Japan\"}]}");
    assertThat(read.notice().registers().get(0).transfers().items())
        .extracting(transfer -> transfer.countries().get(0).text())
        .containsExactly("US", "IN", "JP");
  }

  @Test
  void a_paragraph_in_place_of_a_country_describes_the_transfer() {
    TiltImport read =
        Tilts.read("{\"thirdCountryTransfers\": [{\"country\": \"Some data go to the USA.\"}]}");
    assertThat(read.notice().registers().get(0).transfers().items())
        .singleElement()
        .satisfies(
            transfer -> {
              assertThat(transfer.countries()).isEmpty();
              assertThat(transfer.description())
                  .contains(LocalizedText.of("Some data go to the USA."));
            });
  }
}
