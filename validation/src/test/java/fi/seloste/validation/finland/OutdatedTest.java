package fi.seloste.validation.finland;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.GoodNotice.withPurpose;
import static fi.seloste.validation.finland.Outdated.ACT;
import static fi.seloste.validation.finland.Outdated.AUTHORITY;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.Address;
import fi.seloste.model.ContactDetails;
import fi.seloste.model.CountryCode;
import fi.seloste.model.LawReference;
import fi.seloste.model.LawReferenceBuilder;
import fi.seloste.model.LegalObligation;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.SupervisoryAuthority;
import fi.seloste.model.Waiver;
import fi.seloste.validation.Case;
import fi.seloste.validation.Finding;
import fi.seloste.validation.Rule;
import fi.seloste.validation.reference.AuthorityContacts;
import fi.seloste.validation.rulesets.Rulesets;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public class OutdatedTest {

  private static final String CONTACTS = "/supervisoryAuthorities/0/contactDetails";

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  @Test
  void an_e_mail_address_is_outdated_from_the_day_that_the_table_gives() throws IOException {
    AuthorityContacts table =
        AuthorityContacts.read(
            new StringReader(
                """
                country,kind,value_en,value_fi,value_sv,until,source,unverified,checked,remark
                FI,EMAIL,old@office.example,old@office.example,old@office.example,2026-11-22,letter,,2026-11-24,
                FI,EMAIL,new@office.example,new@office.example,new@office.example,,letter,,2026-11-24,
                """));
    PrivacyNotice notice =
        reached(
            ContactDetails.builder().addEmails("new@office.example", "old@office.example").build());

    assertThat(
            Rulesets.finland()
                .using(AuthorityContacts.class, table)
                .check(notice, Case.TODAY)
                .findings())
        .filteredOn(finding -> finding.rule() == AUTHORITY)
        .extracting(finding -> finding.place().pointer())
        .containsExactly(CONTACTS + "/emails/1");
  }

  public static Stream<Case> cases() {
    return Stream.concat(contacts(), acts());
  }

  private static Stream<Case> contacts() {
    return Stream.of(
        met(
            AUTHORITY,
            "all as it is",
            reached(
                ContactDetails.builder()
                    .addEmail("tietosuoja(at)om.fi")
                    .addPhone("+358 29 56 66700")
                    .addWebAddress("http://www.tietosuoja.fi")
                    .addAddress(street("Lintulahdenkuja 4", "00530"))
                    .addAddress(box("PL 800", "00531"))
                    .build())),
        met(
            AUTHORITY,
            "an address of which the table knows nothing",
            reached(
                ContactDetails.builder().addAddress(street("Esimerkkikatu 1", "00100")).build())),
        met(
                AUTHORITY,
                "the old street, when it was the street",
                reached(
                    ContactDetails.builder().addAddress(street("Ratapihantie 9", "00520")).build()))
            .on(2019, 3, 1),
        breached(
            AUTHORITY,
            "the old street and the old postal code of the box",
            reached(
                ContactDetails.builder()
                    .addAddress(
                        Address.builder()
                            .street(Name.of("Ratapihantie 9"))
                            .postOfficeBox(Name.of("PL 800"))
                            .postalCode("00521")
                            .build())
                    .build()),
            CONTACTS + "/addresses/0"),
        breached(
            AUTHORITY,
            "the box with its old postal code, in Swedish",
            reached(ContactDetails.builder().addAddress(box("PB 800", "00521")).build()),
            CONTACTS + "/addresses/0"),
        breached(
            AUTHORITY,
            "all of the old address in one line",
            reached(
                ContactDetails.builder()
                    .addAddress(
                        Address.builder()
                            .street(Name.of("PL 800, Ratapihantie 9, 00521 Helsinki"))
                            .build())
                    .build()),
            CONTACTS + "/addresses/0"),
        breached(
            AUTHORITY,
            "the old street beside the present box",
            reached(
                ContactDetails.builder()
                    .addAddress(
                        Address.builder()
                            .street(Name.of("Ratapihantie 9"))
                            .postOfficeBox(Name.of("PL 800"))
                            .postalCode("00531")
                            .build())
                    .build()),
            CONTACTS + "/addresses/0"),
        met(
            AUTHORITY,
            "the present street, and what it was before",
            reached(
                ContactDetails.builder()
                    .addAddress(street("Lintulahdenkuja 4, Ratapihantie 9", "00530"))
                    .build())),
        breached(
            AUTHORITY,
            "a page of the site before the GDPR",
            reached(
                ContactDetails.builder()
                    .addWebAddress("www.tietosuoja.fi/fi/index/yhteystiedot.html")
                    .build()),
            CONTACTS + "/webAddresses/0"),
        breached(
            AUTHORITY,
            "the old number, after the right one",
            reached(ContactDetails.builder().addPhones("029 566 6700", "+358 10 3666700").build()),
            CONTACTS + "/phones/1"),
        notApplicable(
            AUTHORITY,
            "the same street for another country's authority",
            of(
                SupervisoryAuthority.builder()
                    .country(CountryCode.of("SE"))
                    .contactDetails(
                        ContactDetails.builder()
                            .addAddress(street("Ratapihantie 9", "00520"))
                            .build())
                    .build())),
        notApplicable(AUTHORITY, "no contact details are given, and none need be", notice()));
  }

  private static Stream<Case> acts() {
    return Stream.of(
        breached(
            ACT,
            "the Personal Data Act by its number",
            citing(LawReference.builder().number("523/1999")),
            LAW),
        breached(
            ACT,
            "its number in the title",
            citing(named("Henkilötietolaki (523/99), 10 ja 24 §")),
            LAW),
        breached(ACT, "its name", citing(named("henkilötietolain")), LAW),
        breached(ACT, "its name in Swedish", citing(named("Personuppgiftslagen")), LAW),
        breached(
            ACT,
            "the directive before the GDPR",
            citing(LawReference.builder().number("95/46/EY").jurisdiction("EU")),
            LAW),
        breached(
            ACT,
            "a law of a waiver",
            with(
                it ->
                    it.addWaiver(
                        Waiver.builder()
                            .rule("notice-date-missing")
                            .reason(text("Undated."))
                            .addLaw(LawReference.builder().number("471/1987").build())
                            .build())),
            "/waivers/0/laws/0"),
        met(ACT, "on the day before its repeal", citing(LawReference.builder().number("523/1999")))
            .on(2018, 12, 31),
        breached(
                ACT,
                "on the day of its repeal",
                citing(LawReference.builder().number("523/1999")),
                LAW)
            .on(2019, 1, 1),
        notApplicable(ACT, "an act in force", citing(LawReference.builder().number("1050/2018"))),
        notApplicable(ACT, "a name that an act in force bears", citing(named("Työaikalaki"))),
        notApplicable(ACT, "a name that is like it", citing(named("henkilötietolaista"))),
        notApplicable(
            ACT,
            "the same number in the law of the Union",
            citing(LawReference.builder().number("523/1999").jurisdiction("EU"))),
        notApplicable(
            ACT, "a regulation of the same number", citing(named("Asetus (EY) N:o 523/1999"))));
  }

  private static final String LAW = "/registers/0/purposes/0/legalBases/0/laws/0";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Cite what is in force: the Data Protection Act (1050/2018) and the GDPR.
          fi | Viittaa voimassa olevaan säädökseen: tietosuojalaki (1050/2018) ja yleinen \
          tietosuoja-asetus.
          sv | Hänvisa till det som gäller: dataskyddslagen (1050/2018) och den allmänna \
          dataskyddsförordningen.
          """)
  void the_fix_names_the_act_that_is_in_force(String language, String fix) {
    assertThat(finding(ACT, citing(named("henkilötietolaki"))).fix(Locale.forLanguageTag(language)))
        .isEqualTo(fix);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | the Personal Data Act (523/1999)
          fi | henkilötietolaki (523/1999)
          sv | personuppgiftslagen (523/1999)
          """)
  void the_message_names_the_act_that_was_repealed(String language, String act) {
    assertThat(
            finding(ACT, citing(LawReference.builder().number("523/1999")))
                .message(Locale.forLanguageTag(language)))
        .containsIgnoringCase(act);
  }

  @Test
  void the_message_quotes_the_address_that_is_out_of_date() {
    PrivacyNotice notice =
        reached(
            ContactDetails.builder()
                .addAddress(
                    Address.builder()
                        .street(Name.of("Ratapihantie 9"))
                        .postOfficeBox(Name.of("PL 800"))
                        .postalCode("00521")
                        .build())
                .build());

    assertThat(finding(AUTHORITY, notice).message(Locale.ENGLISH))
        .contains("“Ratapihantie 9”, “PL 800”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Lintulahdenkuja 4, 00530 Helsinki; P.O. Box 800, 00531 Helsinki
          fi | Lintulahdenkuja 4, 00530 Helsinki; PL 800, 00531 Helsinki
          sv | Fågelviksgränden 4, 00530 Helsingfors; PB 800, 00531 Helsingfors
          """)
  void the_fix_gives_the_present_contact_details(String language, String present) {
    PrivacyNotice notice =
        reached(ContactDetails.builder().addAddress(box("PL 800", "00521")).build());

    assertThat(finding(AUTHORITY, notice).fix(Locale.forLanguageTag(language)))
        .contains(present)
        .contains("029 566 6700")
        .contains("tietosuoja@om.fi");
  }

  private static Finding finding(Rule rule, PrivacyNotice notice) {
    return Rulesets.finland().check(notice, Case.TODAY).findings().stream()
        .filter(finding -> finding.rule() == rule)
        .findFirst()
        .orElseThrow();
  }

  private static Address street(String street, String postalCode) {
    return Address.builder().street(Name.of(street)).postalCode(postalCode).build();
  }

  private static Address box(String box, String postalCode) {
    return Address.builder().postOfficeBox(Name.of(box)).postalCode(postalCode).build();
  }

  private static PrivacyNotice reached(ContactDetails details) {
    return of(
        SupervisoryAuthority.builder()
            .name(Name.of("Tietosuojavaltuutettu"))
            .contactDetails(details)
            .build());
  }

  private static PrivacyNotice of(SupervisoryAuthority authority) {
    return with(notice -> notice.supervisoryAuthorities(List.of(authority)));
  }

  private static LawReferenceBuilder named(String title) {
    return LawReference.builder().title(Name.of(title));
  }

  private static PrivacyNotice citing(LawReferenceBuilder law) {
    return withPurpose(
        it -> it.legalBases(List.of(LegalObligation.builder().addLaw(law.build()).build())));
  }
}
