package fi.seloste.validation.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.seloste.model.LawReference;
import fi.seloste.model.Name;
import fi.seloste.model.RetainedMaterial;
import fi.seloste.model.RetentionEvent;
import fi.seloste.model.TimePeriod;
import fi.seloste.validation.reference.StatutoryPeriod.Kind;
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

/** Acts as notices cite them: how long they have things kept, and which were repealed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ActTablesTest {

  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  @Nested
  class Repealed_acts {

    private final RepealedActs table = RepealedActs.standard();

    @ParameterizedTest
    @CsvSource({
      "523/1999, 2019-01-01",
      "389/1994, 2019-01-01",
      "471/1987, 1999-06-01",
      "516/2004, 2015-01-01",
      "605/1996, 2020-01-01",
      "334/2007, 2022-01-01",
      "159/2007, 2021-11-01",
      "784/2021, 2024-01-01",
      "254/2015, 2024-01-01",
      "152/1990, 2024-01-01",
      "922/2011, 2024-01-01",
      "603/1996, 2011-10-01",
      "95/46/EC, 2018-05-25"
    })
    void ended_on_a_day(String number, LocalDate day) {
      assertThat(table.citedBy(number(number)))
          .singleElement()
          .satisfies(
              act -> {
                assertThat(act.isRepealed(day.minusDays(1))).isFalse();
                assertThat(act.isRepealed(day)).isTrue();
                assertThat(act.successor().finnish()).isNotBlank();
              });
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Henkilötietolaki",
          "henkilötietolain",
          "HetiL",
          "Personuppgiftslagen",
          "personuppgiftslag",
          "Henkilötietolaki (523/1999)",
          "Henkilötietolaki 523/99",
          "Personal Data Act (523/1999), section 10"
        })
    void are_known_by_their_names_and_by_numbers_in_titles(String title) {
      assertThat(table.citedBy(titled(title)))
          .extracting(RepealedAct::act)
          .containsExactly("523/1999");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "tietosuojalaki",
          "henkilötietolaista",
          "uusi henkilötietolaki",
          "työaikalaki",
          "kirjanpitolaki",
          "(EY) N:o 523/1999",
          "523/1999/EY",
          "1.1.523/1999",
          "1523/1999",
          "523/19991"
        })
    void are_not_guessed(String title) {
      assertThat(table.citedBy(titled(title))).isEmpty();
    }

    @Test
    void are_known_by_a_name_in_any_language_of_the_title() {
      LawReference law =
          LawReference.builder()
              .title(Name.of("fi", "vanha laki", "sv", "personuppgiftslagen"))
              .build();

      assertThat(table.citedBy(law)).hasSize(1);
    }

    @Test
    void are_not_known_by_their_name_if_another_number_is_given() {
      LawReference law =
          LawReference.builder().title(Name.of("henkilötietolaki")).number("1050/2018").build();

      assertThat(table.citedBy(law)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FI, 1", "fi, 1", "Suomi, 1", "SE, 0", "EU, 0", "AX, 0", "somewhere, 0"})
    void are_of_the_jurisdiction_that_is_stated(String jurisdiction, int count) {
      LawReference law =
          LawReference.builder().number("523/1999").jurisdiction(jurisdiction).build();

      assertThat(table.citedBy(law)).hasSize(count);
    }

    @Test
    void have_a_name_with_a_number_in_each_language() {
      RepealedAct act = table.citedBy(number("523/1999")).get(0);
      RepealedAct directive = table.citedBy(number("95/46")).get(0);

      assertThat(act.name(Locale.ENGLISH)).isEqualTo("the Personal Data Act (523/1999)");
      assertThat(act.name(SWEDISH)).isEqualTo("personuppgiftslagen (523/1999)");
      assertThat(directive.name(SWEDISH)).isEqualTo("dataskyddsdirektivet 95/46/EG");
    }

    @Test
    void may_be_extended_and_replaced() throws IOException {
      RepealedActs own =
          RepealedActs.read(
              new StringReader(
                  """
                  jurisdiction,act,title_en,title_fi,title_sv,names,repealed_on,successor_en,successor_fi,successor_sv,source,unverified,checked,remark
                  FI,523/1999,a,b,c,,2020-01-01,d,e,f,ours,,2026-11-24,
                  SE,1998:204,PUL,PUL,PUL,Swedish Personal Data Act,2018-05-25,d,e,f,ours,,2026-11-24,
                  """));
      RepealedActs both = table.and(own);

      assertThat(both.all()).hasSize(table.all().size() + 1);
      assertThat(both.citedBy(number("523/1999")).get(0).repealedOn())
          .isEqualTo(LocalDate.of(2020, 1, 1));
      assertThat(both.citedBy(titled("henkilötietolaki"))).isEmpty();
      assertThat(both.citedBy(number("1998:204"))).hasSize(1);
      assertThat(both.citedBy(titled("the Swedish Personal Data Act"))).hasSize(1);
      assertThat(both.citedBy(number("516/2004"))).hasSize(1);
    }

    @Test
    void that_share_a_name_are_refused() throws IOException {
      String header =
          "jurisdiction,act,title_en,title_fi,title_sv,names,repealed_on,successor_en,successor_fi,"
              + "successor_sv,source,unverified,checked,remark\n";
      String one = "FI,1/1999,a,b,c,Laki,2020-01-01,d,e,f,ours,,2026-11-24,\n";
      String same = "FI,2/1999,a,b,c,laki,2020-01-01,d,e,f,ours,,2026-11-24,\n";

      assertThatIllegalArgumentException()
          .isThrownBy(() -> RepealedActs.read(new StringReader(header + one + same)))
          .withMessage("Line 3, column names: also mean 1/1999.");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> RepealedActs.read(new StringReader(header + one + one)))
          .withMessageContaining("Line 3");
      RepealedActs first = RepealedActs.read(new StringReader(header + one));
      RepealedActs second = RepealedActs.read(new StringReader(header + same));
      assertThatIllegalArgumentException().isThrownBy(() -> first.and(second));
    }
  }

  @Nested
  class Statutory_retention {

    private final StatutoryRetention table = StatutoryRetention.standard();

    @ParameterizedTest
    @CsvSource({
      "1336/1997, 2, 10, 1, P10Y",
      "1336/1997, 2, 10, 2, P6Y",
      "1501/1993, , 209 n, 2, P6Y",
      "444/2017, 3, 3, 1, P5Y",
      "759/2004, , 17, 3, P1Y",
      "308/2006, , 8 §, 3, P1Y",
      "1171/2022, , 29, 2, P5Y",
      "1325/2014, , 26, 2, P1Y",
      "609/1986, , 12, 2, P1Y",
      "728/2003, , 4, , P3Y",
      "728/2003, , 7, 2, P10Y"
    })
    void is_known_for_each_provision(
        String act,
        @Nullable String chapter,
        String section,
        @Nullable String subsection,
        TimePeriod period) {
      assertThat(table.citedBy(provision(act, chapter, section, subsection), List.of()))
          .extracting(StatutoryPeriod::period)
          .containsExactly(period);
    }

    @ParameterizedTest
    @CsvSource({"2:10,", "10,", "10 §, 1-2", "§ 10, 1 ja 2", "2 luvun 10 §,", "10 §:n,", ","})
    void of_books_and_vouchers_is_found_as_people_cite_it(
        @Nullable String section, @Nullable String subsection) {
      assertThat(table.citedBy(provision("1336/1997", null, section, subsection), List.of()))
          .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"3, 10", "2, 11", "2, X", "II, 10", "2, '10, 12'"})
    void of_another_provision_is_not_guessed(String chapter, String section) {
      assertThat(table.citedBy(provision("1336/1997", chapter, section, null), List.of()))
          .isEmpty();
    }

    @Test
    void needs_the_section_where_the_act_has_other_periods() {
      assertThat(table.citedBy(number("759/2004"), List.of())).isEmpty();
      assertThat(table.ofAct(number("759/2004"))).hasSize(1);
    }

    @Test
    void needs_the_material_where_the_section_has_other_periods() {
      LawReference law = provision("703/2023", null, "liite", null);

      assertThat(table.citedBy(law, List.of())).isEmpty();
      assertThat(table.citedBy(law, List.of(RetainedMaterial.PATIENT_RECORDS)))
          .extracting(StatutoryPeriod::event)
          .contains(Optional.of(RetentionEvent.DEATH), Optional.of(RetentionEvent.BIRTH));
    }

    @Test
    void is_known_for_every_material_of_the_model() {
      assertThat(RetainedMaterial.values())
          .allSatisfy(
              material ->
                  assertThat(table.all()).anyMatch(row -> row.materials().contains(material)));
    }

    @Test
    void is_a_duty_a_limit_or_a_ground() {
      assertThat(table.all()).extracting(StatutoryPeriod::kind).contains(Kind.values());
      assertThat(table.all())
          .filteredOn(row -> row.kind() == Kind.GROUND)
          .extracting(StatutoryPeriod::act)
          .containsOnly("1325/2014", "609/1986", "728/2003");
    }

    @Test
    void may_be_extended_and_replaced() throws IOException {
      StatutoryRetention own =
          StatutoryRetention.read(
              new StringReader(
                  """
                  jurisdiction,act,title_en,title_fi,title_sv,names,chapter,sections,subsection,identified_by,materials,kind,period,event,start_en,start_fi,start_sv,source,unverified,checked,remark
                  SE,1999:1078,a,b,c,Swedish Accounting Act,7,2,,SECTION,VOUCHERS,MINIMUM,P7Y,CALENDAR_YEAR_END,d,e,f,ours,,2026-11-24,
                  FI,759/2004,a,b,c,,,17,3,SECTION,CAMERA_RECORDINGS,MAXIMUM,P6M,COLLECTION,d,e,f,ours,,2026-11-24,
                  """));
      StatutoryRetention both = table.and(own);

      assertThat(both.citedBy(provision("1999:1078", "7", "2", null), List.of())).hasSize(1);
      assertThat(both.citedBy(provision("759/2004", null, "17", null), List.of()))
          .extracting(StatutoryPeriod::period)
          .containsExactly(TimePeriod.ofMonths(6));
      assertThat(both.ofAct(number("1336/1997"))).hasSize(2);
    }
  }

  private static LawReference provision(
      String act, @Nullable String chapter, @Nullable String section, @Nullable String subsection) {
    return LawReference.builder()
        .number(act)
        .chapter(Optional.ofNullable(chapter))
        .section(Optional.ofNullable(section))
        .subsection(Optional.ofNullable(subsection))
        .build();
  }

  private static LawReference number(String number) {
    return LawReference.builder().number(number).build();
  }

  private static LawReference titled(String title) {
    return LawReference.builder().title(Name.of(title)).build();
  }
}
