package fi.seloste.validation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.Address;
import fi.seloste.model.CountryCode;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.Name;
import fi.seloste.validation.reference.AuthorityContact.Kind;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who supervises data protection where, and how the Finnish authority can be reached. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuthorityTablesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final CountryCode FINLAND = CountryCode.of("FI");

  @Nested
  class Authorities_of_the_economic_area {

    private final Authorities table = Authorities.standard();

    @ParameterizedTest
    @ValueSource(
        strings = {
          "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT",
          "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "IS", "LI", "NO"
        })
    void are_known_for_each_state(String country) {
      assertThat(EconomicArea.standard().of(CountryCode.of(country), TODAY))
          .isEqualTo(EconomicArea.Membership.INSIDE);
      assertThat(table.in(CountryCode.of(country)))
          .isNotEmpty()
          .element(0)
          .satisfies(
              authority -> {
                assertThat(authority.region()).isEmpty();
                assertThat(authority.names()).containsKey(LanguageTag.of("en"));
                assertThat(authority.webAddress()).startsWith("https://");
              });
    }

    @Test
    void are_those_of_the_states_and_of_regions_that_have_their_own() {
      assertThat(table.all()).filteredOn(it -> it.region().isEmpty()).hasSize(30);
      assertThat(table.in(CountryCode.of("DE")))
          .filteredOn(it -> it.region().isPresent())
          .extracting(Authority::region)
          .doesNotContain(Optional.empty())
          .hasSize(17);
    }

    @ParameterizedTest
    @CsvSource({
      "Tietosuojavaltuutetun toimisto, FI",
      "tietosuojavaltuutettu, FI",
      "Dataombudsmannens byrå, FI",
      "Office of the Data Protection Ombudsman, FI",
      "IMY, SE",
      "Integritetsskyddsmyndigheten, SE",
      "Andmekaitse Inspektsioon, EE",
      "An Coimisiún um Chosaint Sonraí, IE"
    })
    void are_found_by_their_names(String name, String country) {
      assertThat(table.named(Name.of(name)))
          .extracting(Authority::country)
          .containsExactly(country);
    }

    @Test
    void share_a_name_now_and_then() {
      assertThat(table.named(Name.of("Datatilsynet")))
          .extracting(Authority::country)
          .containsExactly("DK", "NO");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "valvontaviranomainen", "Traficom", "the Ombudsman"})
    void are_not_guessed(String name) {
      assertThat(table.named(Name.of(name))).isEmpty();
    }

    @Test
    void may_be_extended_and_replaced() throws IOException {
      Authorities own =
          Authorities.read(
              new StringReader(
                  """
                  country,region,names,others,web,source,unverified,checked,remark
                  GB,,en: Information Commission,ICO,https://ico.org.uk,ours,,2026-11-24,
                  SE,,sv: Nya myndigheten; en: New Authority,,https://ny.example,ours,,2026-11-24,
                  """));
      Authorities both = table.and(own);

      assertThat(both.named(Name.of("ICO"))).hasSize(1);
      assertThat(both.named(Name.of("IMY"))).isEmpty();
      assertThat(both.in(CountryCode.of("SE"))).hasSize(1);
    }
  }

  @Nested
  class Contacts_of_the_finnish_authority {

    private final AuthorityContacts table = AuthorityContacts.standard();

    @Test
    void of_today_are_each_of_a_kind() {
      assertThat(table.current(FINLAND, TODAY))
          .extracting(AuthorityContact::kind)
          .containsOnly(Kind.values());
    }

    @ParameterizedTest
    @CsvSource({
      "Lintulahdenkuja 4, , 00530, false",
      "Fågelviksgränden 4, , 00530, false",
      "'Lintulahdenkuja 4, 00530 Helsinki', , , false",
      ", PL 800, 00531, false",
      ", P.O. Box 800, 00531, false",
      "Ratapihantie 9, , 00520, true",
      "'Ratapihantie 9, 6. krs', , 00520, true",
      "ratapihantie 9, PL 800, 00521, true",
      ", PL 800, 00521, true",
      "'PL 800, 00521 Helsinki', , , true"
    })
    void are_recognised_in_an_address(
        @Nullable String street,
        @Nullable String box,
        @Nullable String postalCode,
        boolean outdated) {
      Address address =
          Address.builder()
              .street(Optional.ofNullable(street).map(Name::of))
              .postOfficeBox(Optional.ofNullable(box).map(Name::of))
              .postalCode(Optional.ofNullable(postalCode))
              .build();

      assertThat(table.recognise(FINLAND, address))
          .isNotEmpty()
          .allMatch(contact -> contact.isOutdated(TODAY) == outdated);
    }

    @ParameterizedTest
    @CsvSource({
      "PHONE, 029 56 66700, false",
      "PHONE, +358 29 566 6700, false",
      "PHONE, +358 (0)29 566 6700, false",
      "PHONE, 010 36 66700, true",
      "EMAIL, tietosuoja(at)om.fi, false",
      "WEB_ADDRESS, www.tietosuoja.fi, false",
      "WEB_ADDRESS, https://tietosuoja.fi/sv/, false",
      "WEB_ADDRESS, http://www.tietosuoja.fi/fi/index/yhteystiedot.html, true",
      "WEB_ADDRESS, https://tietosuoja.fi/sv/index/kontaktuppgifter, true",
      "WEB_ADDRESS, www.tietosuoja.fi/fi/index.html, true"
    })
    void are_recognised_as_people_write_them(Kind kind, String written, boolean outdated) {
      assertThat(table.recognise(FINLAND, kind, written))
          .isNotEmpty()
          .allMatch(contact -> contact.isOutdated(TODAY) == outdated);
    }

    @ParameterizedTest
    @CsvSource({
      "PHONE, 029 566 67000",
      "EMAIL, tietosuoja@esimerkki.example",
      "WEB_ADDRESS, tietosuoja.fi.example",
      "WEB_ADDRESS, https://tietosuoja.fi/fi/indexes",
      "WEB_ADDRESS, https://tietosuoja.fi/yhteystiedot"
    })
    void are_not_guessed(Kind kind, String written) {
      assertThat(table.recognise(FINLAND, kind, written)).isEmpty();
    }

    @Test
    void are_not_those_of_other_countries() {
      assertThat(table.recognise(CountryCode.of("SE"), Kind.EMAIL, "tietosuoja@om.fi")).isEmpty();
    }

    @Test
    void may_be_replaced() throws IOException {
      AuthorityContacts own =
          AuthorityContacts.read(
              new StringReader(
                  """
                  country,kind,value_en,value_fi,value_sv,until,source,unverified,checked,remark
                  FI,EMAIL,a@b.example,a@b.example,a@b.example,,ours,,2026-11-24,
                  """));

      assertThat(table.and(own).all()).isEqualTo(own.all());
      assertThat(own.recognise(FINLAND, Kind.EMAIL, "A@b.example")).hasSize(1);
    }
  }
}
