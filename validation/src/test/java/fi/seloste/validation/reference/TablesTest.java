package fi.seloste.validation.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.model.CountryCode;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.LawReference;
import fi.seloste.model.Name;
import fi.seloste.model.PurposeKind;
import fi.seloste.validation.reference.EconomicArea.Membership;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the dated tables of the jar say, and that every row says from where. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TablesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Locale FINNISH = Locale.forLanguageTag("fi");
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  @Nested
  class All_countries {

    private final Countries table = Countries.standard();

    @ParameterizedTest
    @CsvSource({
      "FI,FI",
      "fi,FI",
      "UK,GB",
      "EL,GR",
      "Suomi,FI",
      "Yhdysvallat,US",
      "Förenta staterna,US",
      "the Netherlands,NL",
      "XK,XK"
    })
    void are_found_as_people_write_them(String written, String code) {
      assertThat(table.find(CountryCode.of(written)).map(Country::code)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ZZ", "outside the EU", "FI, SE"})
    void are_not_guessed(String written) {
      assertThat(table.find(CountryCode.of(written))).isEmpty();
    }

    @Test
    void have_a_name_in_each_language_whatever_the_default_locale() {
      Locale before = Locale.getDefault();
      try {
        Locale.setDefault(Locale.forLanguageTag("tr"));
        Country country = table.find(CountryCode.of("IE")).orElseThrow();
        assertThat(country.name(FINNISH)).isEqualTo("Irlanti");
        assertThat(country.name(SWEDISH)).isEqualTo("Irland");
        assertThat(country.name(Locale.FRENCH)).isEqualTo("Ireland");
      } finally {
        Locale.setDefault(before);
      }
    }

    @Test
    void are_all_there_with_all_names() {
      assertThat(table.all()).hasSizeGreaterThan(245);
      assertThat(table.all())
          .allSatisfy(
              country ->
                  assertThat(List.of(country.english(), country.finnish(), country.swedish()))
                      .noneMatch(String::isBlank));
    }
  }

  @Test
  void languages_have_a_name_in_each_language() {
    Languages table = Languages.standard();

    assertThat(table.name(LanguageTag.of("sv-FI"), FINNISH)).hasValue("ruotsi");
    assertThat(table.name(LanguageTag.of("fi"), SWEDISH)).hasValue("finska");
    assertThat(table.name(LanguageTag.of("nonsense"), Locale.ENGLISH)).isEmpty();
  }

  @Test
  void ages_of_consent_are_known_for_some_countries_and_lie_between_13_and_16() throws IOException {
    assertThat(AgesOfConsent.standard().in(CountryCode.of("Suomi"))).hasValue(13);
    assertThat(AgesOfConsent.standard().in(CountryCode.of("PT"))).isEmpty();

    AgesOfConsent own =
        AgesOfConsent.read(new StringReader(AGES + "PT,13,Lei 58/2019,,2026-01-01,"));
    assertThat(own.in(CountryCode.of("Portugal"))).hasValue(13);

    AgesOfConsent both = AgesOfConsent.standard().and(own);
    assertThat(both.in(CountryCode.of("Portugal"))).hasValue(13);
    assertThat(both.in(CountryCode.of("Suomi"))).hasValue(13);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PT,12,Lei 58/2019,,2026-01-01,",
        "PT,,Lei 58/2019,,2026-01-01,",
        "Portugal,13,Lei 58/2019,,2026-01-01,",
        "PT,13,,,2026-01-01,",
        "PT,13,Lei 58/2019,,,",
        "PT,13,a,,2026-01-01,\nPT,14,b,,2026-01-01,"
      })
  void an_age_of_consent_that_cannot_be_is_refused(String rows) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AgesOfConsent.read(new StringReader(AGES + rows)))
        .withMessageContaining("Line ");
  }

  private static final String AGES = "country,age,source,unverified,checked,remark\n";

  @Nested
  class The_economic_area {

    @ParameterizedTest
    @CsvSource({
      "FI,2026-11-22,INSIDE",
      "NO,2026-11-22,INSIDE",
      "AX,2026-11-22,INSIDE",
      "US,2026-11-22,OUTSIDE",
      "CH,2026-11-22,OUTSIDE",
      "GL,2026-11-22,OUTSIDE",
      "GB,2019-06-01,INSIDE",
      "GB,2020-12-31,INSIDE",
      "GB,2026-11-22,OUTSIDE",
      "SJ,2026-11-22,UNKNOWN",
      "somewhere,2026-11-22,UNKNOWN"
    })
    void has_its_members_on_each_day(String country, LocalDate day, Membership membership) {
      assertThat(EconomicArea.standard().of(CountryCode.of(country), day)).isEqualTo(membership);
    }
  }

  @Nested
  class Decisions_on_adequacy {

    private final AdequacyDecisions table = AdequacyDecisions.standard();

    @ParameterizedTest
    @CsvSource({
      "(EU) 2023/1795,US",
      "2023/1795/EU,US",
      "EU-U.S. Data Privacy Framework,US",
      "EU-U.S. Privacy Shield -sertifikointi,US",
      "Safe Harbor,US",
      "(EU) 2021/1772,GB",
      "(EU) 2025/2574,GB",
      "2000/518/EC,CH"
    })
    void are_recognised_as_people_write_them(String written, String territory) {
      assertThat(table.recognise(written))
          .extracting(DecisionOnAdequacy::territory)
          .containsExactly(territory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "the Commission's decision", "12.7.2016/1250", "(EU) 2021/914"})
    void are_not_guessed(String written) {
      assertThat(table.recognise(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "2000/520/EC,2015-10-05,true",
      "2000/520/EC,2015-10-06,false",
      "2016/1250,2020-07-15,true",
      "2016/1250,2020-07-16,false",
      "2023/1795,2023-07-09,false",
      "2023/1795,2023-07-10,true",
      "2021/1772,2021-06-27,false",
      "2021/1772,2021-06-28,true",
      "2021/1772,2025-06-28,true",
      "2021/1772,2031-12-27,true",
      "2021/1772,2031-12-28,false"
    })
    void hold_from_day_to_day(String number, LocalDate day, boolean inForce) {
      assertThat(table.recognise(number).get(0).isInForce(day)).isEqualTo(inForce);
    }

    @Test
    void for_law_enforcement_are_of_no_use_under_the_regulation() {
      assertThat(table.recognise("(EU) 2021/1773"))
          .hasSize(1)
          .noneMatch(DecisionOnAdequacy::isForGdpr);
    }

    @Test
    void say_from_where_they_are_and_when_they_were_checked() {
      assertThat(table.all())
          .allSatisfy(
              decision -> {
                assertThat(decision.source()).isNotBlank();
                assertThat(decision.checked()).isAfterOrEqualTo(LocalDate.of(2026, 11, 1));
                assertThat(decision.adopted()).isBeforeOrEqualTo(decision.appliesFrom());
                assertThat(decision.ceases().isPresent()).isEqualTo(decision.ending().isPresent());
              });
    }
  }

  @Test
  void a_table_takes_rows_of_another() throws IOException {
    EconomicArea area =
        EconomicArea.read(
            new StringReader(
                """
                code,membership,from,until,source,unverified,checked,remark
                CH,INSIDE,2030-01-01,,a treaty,,2026-11-24,
                """));
    AdequacyDecisions decisions =
        AdequacyDecisions.read(
            new StringReader(
                """
                territory,name,kind,numbers,names,adopted,applies_from,ceases,ending,reason_en,reason_fi,reason_sv,scope_en,scope_fi,scope_sv,source,unverified,checked,remark
                GB,United Kingdom,GDPR,(EU) 2025/2574,,2025-12-19,2025-12-27,,,,,,,,,ours,,2026-11-24,
                """));
    StandardClauses clauses =
        StandardClauses.read(
            new StringReader(
                """
                number,subject_en,subject_fi,subject_sv,transfer_tool,adopted,repealed_on,existing_contracts_until,source,unverified,checked,remark
                (EU) 2027/1,a,b,c,yes,2027-01-01,,,ours,,2026-11-24,
                """));
    EconomicArea bothAreas = EconomicArea.standard().and(area);
    AdequacyDecisions bothDecisions = AdequacyDecisions.standard().and(decisions);
    StandardClauses bothClauses = StandardClauses.standard().and(clauses);

    assertThat(bothAreas.of(CountryCode.of("CH"), LocalDate.of(2030, 1, 1)))
        .isEqualTo(Membership.INSIDE);
    assertThat(bothAreas.of(CountryCode.of("FI"), TODAY)).isEqualTo(Membership.INSIDE);
    assertThat(bothDecisions.recognise("(EU) 2025/2574")).isEqualTo(decisions.all());
    assertThat(bothDecisions.recognise("(EU) 2021/1772")).isEmpty();
    assertThat(bothDecisions.recognise("Privacy Shield")).hasSize(1);
    assertThat(bothClauses.recognise("2027/1")).hasSize(1);
    assertThat(bothClauses.recognise("2010/87/EU")).hasSize(1);
  }

  @Test
  void a_malformed_row_is_named_with_its_line() {
    String table =
        """
        code,membership,from,until,source,unverified,checked,remark
        US,MAYBE,2018-05-25,,a treaty,,2026-11-24,
        """;

    assertThatThrownBy(() -> EconomicArea.read(new StringReader(table)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ine 2")
        .hasMessageContaining("MAYBE");
  }

  @Nested
  class Standard_clauses {

    private final StandardClauses table = StandardClauses.standard();

    @Test
    void of_2010_ended_in_two_steps() {
      DecisionOnClauses old = table.recognise("päätös 2010/87/EU").get(0);

      assertThat(old.repealedOn()).contains(LocalDate.of(2021, 9, 27));
      assertThat(old.existingContractsUntil()).contains(LocalDate.of(2022, 12, 27));
    }

    @Test
    void of_2021_are_two_and_one_is_no_tool_for_transfers() {
      assertThat(table.recognise("(EU) 2021/914").get(0).transferTool()).isTrue();
      assertThat(table.recognise("(EU) 2021/915").get(0).transferTool()).isFalse();
      assertThat(table.recognise("(EU) 2021/914").get(0).isInForce(TODAY)).isTrue();
    }
  }

  @Nested
  class Purposes_of_acts {

    private final PurposesOfActs table = PurposesOfActs.standard();

    @Test
    void are_looked_up_by_number_or_else_by_finnish_name() {
      assertThat(find("1336/1997", null, null)).isPresent();
      assertThat(find("(1336/1997)", "another name", "FI")).isPresent();
      assertThat(find(null, "Kirjanpitolaki", null)).isPresent();
    }

    @Test
    void are_not_those_of_another_country_or_another_number() {
      assertThat(find("1336/1997", null, "SE")).isEmpty();
      assertThat(find("1337/1997", "Kirjanpitolaki", null)).isEmpty();
      assertThat(find(null, "Bokföringslagen", null)).isEmpty();
      assertThat(find("2006/112", null, null)).isEmpty();
      assertThat(find(null, null, "FI")).isEmpty();
    }

    private Optional<ActPurposes> find(
        @Nullable String number, @Nullable String title, @Nullable String jurisdiction) {
      return table.find(
          LawReference.builder()
              .number(Optional.ofNullable(number))
              .title(Optional.ofNullable(title).map(Name::of))
              .jurisdiction(Optional.ofNullable(jurisdiction))
              .build());
    }

    @Test
    void may_be_extended_and_replaced() throws IOException {
      PurposesOfActs own =
          PurposesOfActs.read(
              new StringReader(
                  """
                  number,name_en,name_fi,name_sv,in_force_from,unfit_purposes,source,unverified,checked,remark
                  1336/1997,Accounting Act,kirjanpitolaki,bokföringslagen,1997-12-31,directMarketing,ours,,2026-11-24,
                  1/2030,Library Act,kirjastolaki,bibliotekslagen,2030-01-01,recruitment,ours,,2026-11-24,
                  """));

      PurposesOfActs both = table.and(own);

      assertThat(both.all()).hasSize(table.all().size() + 1).containsAll(own.all());
      assertThat(both.find(LawReference.builder().title(Name.of("Kirjanpitolaki")).build()))
          .contains(own.all().get(0));
      assertThat(both.find(LawReference.builder().number("1/2030").build()))
          .contains(own.all().get(1));
      assertThat(both.find(LawReference.builder().number("55/2001").build())).isPresent();
    }

    @Test
    void rule_out_only_what_is_certain() {
      ActPurposes accounting = find("1336/1997", null, null).orElseThrow();

      assertThat(accounting.isUnfitFor(List.of(PurposeKind.DIRECT_MARKETING))).isTrue();
      assertThat(
              accounting.isUnfitFor(
                  List.of(PurposeKind.DIRECT_MARKETING, PurposeKind.CUSTOMER_RELATIONSHIP)))
          .isFalse();
      assertThat(accounting.isUnfitFor(List.of(PurposeKind.LEGAL_COMPLIANCE))).isFalse();
      assertThat(accounting.isUnfitFor(List.of())).isFalse();
    }

    @Test
    void never_rule_out_what_every_act_may_serve() {
      assertThat(table.all())
          .hasSizeGreaterThan(12)
          .noneMatch(act -> act.unfitPurposes().contains(PurposeKind.LEGAL_COMPLIANCE))
          .noneMatch(act -> act.unfitPurposes().contains(PurposeKind.LEGAL_CLAIMS))
          .noneMatch(act -> act.unfitPurposes().contains(PurposeKind.UNSPECIFIED));
    }

    @Test
    void say_where_they_are_from() {
      assertThat(table.all())
          .allSatisfy(
              act -> {
                assertThat(act.source()).isNotBlank();
                assertThat(act.checked()).isAfter(act.inForceFrom());
              });
      assertThat(find("503/1989", null, null).orElseThrow().unverified())
          .containsExactly("in_force_from");
    }

    @ParameterizedTest
    @CsvSource({
      "1336/1997,sales,is no purpose",
      "1336/1997,,a value is missing",
      "2016/679,directMarketing,must be the number of an act"
    })
    void in_another_form_are_refused(String number, @Nullable String unfit, String reason) {
      String file =
          "number,name_en,name_fi,name_sv,in_force_from,unfit_purposes,source,unverified,checked,"
              + "remark\n"
              + number
              + ",Act,laki,lag,1997-12-31,"
              + (unfit == null ? "" : unfit)
              + ",text,,2026-11-22,\n";

      assertThatThrownBy(() -> PurposesOfActs.read(new StringReader(file)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("ine 2")
          .hasMessageContaining(reason);
    }
  }
}
