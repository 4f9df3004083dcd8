package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Case.TODAY;
import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.GoodNotice.delivery;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.orders;
import static fi.seloste.validation.GoodNotice.register;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.transfer;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.GoodNotice.withPurpose;
import static fi.seloste.validation.GoodNotice.withRegister;
import static fi.seloste.validation.gdpr.Consistency.CONTACT_FORM;
import static fi.seloste.validation.gdpr.Consistency.DATES;
import static fi.seloste.validation.gdpr.Consistency.DISTINCT_REGISTERS;
import static fi.seloste.validation.gdpr.Consistency.EMAIL_DOMAIN;
import static fi.seloste.validation.gdpr.Consistency.LINEAGE;
import static fi.seloste.validation.gdpr.Consistency.REFERENCES;
import static fi.seloste.validation.gdpr.Consistency.UNIQUE_IDS;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.Address;
import fi.seloste.model.AddressBuilder;
import fi.seloste.model.AddressKind;
import fi.seloste.model.ContactDetails;
import fi.seloste.model.ContactDetailsBuilder;
import fi.seloste.model.ContactPoint;
import fi.seloste.model.ContactPointKind;
import fi.seloste.model.Controller;
import fi.seloste.model.CountryCode;
import fi.seloste.model.DataCategory;
import fi.seloste.model.Disclosed;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Register;
import fi.seloste.model.RequestProcedure;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.Transfer;
import fi.seloste.validation.Case;
import fi.seloste.validation.GoodNotice;
import fi.seloste.validation.rulesets.Rulesets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public class ConsistencyTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  public static Stream<Case> cases() {
    return Stream.of(
        met(UNIQUE_IDS, "every id stands once", notice()),
        breached(
            UNIQUE_IDS,
            "two purposes of one id",
            withRegister(it -> it.addPurpose(orders())),
            "/registers/0/purposes/2/id"),
        breached(
            UNIQUE_IDS,
            "a contact point and the officer share their ids",
            with(it -> it.addContactPoint(ContactPoint.builder().id("officer").build())),
            "/contactPoints/1/id"),
        met(
            UNIQUE_IDS,
            "a purpose and a register may have one id",
            withPurpose(it -> it.id("customers"))),
        breached(
            UNIQUE_IDS,
            "an id that stands three times is told twice",
            withRegister(
                it ->
                    it.addDataCategories(
                        DataCategory.builder().id("contact").build(),
                        DataCategory.builder().id("contact").build())),
            "/registers/0/dataCategories/1/id",
            "/registers/0/dataCategories/2/id"),
        breached(
            UNIQUE_IDS,
            "two registers have purposes of one id",
            with(it -> it.addRegister(Register.builder().addPurpose(orders()).build())),
            "/registers/1/purposes/0/id"),
        breached(
            UNIQUE_IDS,
            "a controller served has the id of the controller",
            withRegister(it -> it.addOnBehalfOf(Controller.builder().id("bookshop").build())),
            "/registers/0/onBehalfOf/0/id"),
        //
        met(REFERENCES, "every reference finds its part", notice()),
        met(
            REFERENCES,
            "requests may go to the officer as to a contact point",
            with(
                it ->
                    it.requestProcedure(
                        RequestProcedure.builder()
                            .addContactPoints("service", "officer")
                            .build()))),
        met(
            REFERENCES,
            "a part of another register is found",
            with(
                it ->
                    it.addRegister(
                        Register.builder()
                            .addRetentionRule(RetentionRule.builder().addPurpose("orders").build())
                            .build()))),
        breached(
            REFERENCES,
            "the id is that of a part of another type",
            withPurpose(it -> it.addDataCategory("customers")),
            "/registers/0/purposes/0/dataCategories/0"),
        breached(
            REFERENCES,
            "the whole of which a register is part is not there",
            withRegister(it -> it.partOf("shop")),
            "/registers/0/partOf"),
        breached(
            REFERENCES,
            "a transfer to nobody",
            with(Transfer.builder().from(transfer()).addRecipient("nobody").build()),
            "/registers/0/transfers/0/recipients/1"),
        notApplicable(
            REFERENCES,
            "there is no reference",
            withRegister(
                it -> it.recipients(Disclosed.of(delivery())).transfers(Disclosed.notStated()))),
        //
        met(LINEAGE, "a register is part of another", parts("whole", "")),
        breached(LINEAGE, "a register is part of itself", parts("part", ""), "/registers/0/partOf"),
        breached(
            LINEAGE,
            "two registers are part of one another",
            parts("whole", "part"),
            "/registers/0/partOf",
            "/registers/1/partOf"),
        breached(
            LINEAGE,
            "a third register is part of one of them, but not of itself",
            PrivacyNotice.builder()
                .from(parts("whole", "part"))
                .addRegister(Register.builder().id("third").partOf("part").build())
                .build(),
            "/registers/0/partOf",
            "/registers/1/partOf"),
        met(LINEAGE, "the whole is not there: another rule says so", parts("nowhere", "")),
        notApplicable(LINEAGE, "no register is part of another", notice()),
        //
        met(DISTINCT_REGISTERS, "two registers with names of their own", registers("A", "B")),
        met(DISTINCT_REGISTERS, "registers without names", registers("", "")),
        met(
            DISTINCT_REGISTERS,
            "a register has the name of that of which it is a part",
            with(
                it ->
                    it.registers(
                        List.of(
                            Register.builder().id("a").name(text("A")).build(),
                            Register.builder().name(text("A")).partOf("a").build())))),
        met(
            DISTINCT_REGISTERS,
            "the part stands before the whole",
            with(
                it ->
                    it.registers(
                        List.of(
                            Register.builder().name(text("A")).partOf("a").build(),
                            Register.builder().id("a").name(text("A")).build())))),
        breached(
            DISTINCT_REGISTERS,
            "two registers of one name, in whatever case and spacing",
            registers("Customer register", " CUSTOMER  register"),
            "/registers/1"),
        notApplicable(DISTINCT_REGISTERS, "there is one register", notice()),
        //
        met(
            DATES,
            "updated after it was prepared, to be published and valid later",
            with(
                it ->
                    it.preparedOn(LocalDate.of(2026, 1, 8))
                        .updatedOn(LocalDate.of(2026, 3, 1))
                        .publishedOn(LocalDate.of(2027, 1, 1))
                        .validFrom(LocalDate.of(2027, 1, 1)))),
        met(
            DATES,
            "prepared today in a time zone that is ahead",
            with(it -> it.publishedOn(Optional.empty()).preparedOn(TODAY.plusDays(1)))),
        breached(
            DATES,
            "prepared in the future",
            with(it -> it.publishedOn(Optional.empty()).preparedOn(TODAY.plusDays(2))),
            ""),
        breached(DATES, "updated in the future", with(it -> it.updatedOn(TODAY.plusDays(2))), ""),
        breached(
            DATES,
            "updated before it was prepared",
            with(it -> it.preparedOn(LocalDate.of(2026, 3, 1)).updatedOn(LocalDate.of(2026, 1, 8))),
            ""),
        breached(
            DATES,
            "published before it was prepared",
            with(it -> it.preparedOn(LocalDate.of(2026, 10, 2))),
            ""),
        breached(
            DATES,
            "valid before it was prepared",
            with(it -> it.preparedOn(LocalDate.of(2026, 9, 1)).validFrom(LocalDate.of(2026, 8, 1))),
            ""),
        notApplicable(DATES, "neither prepared nor updated on a day", notice()),
        //
        met(CONTACT_FORM, "an e-mail address", notice()),
        met(
            CONTACT_FORM,
            "contact details in all their ways of writing",
            controllerAt(
                it ->
                    it.addEmails(
                            "privacy (at) bookshop.example",
                            "privacy at bookshop.example",
                            "post [at] kirjakauppa-äö.example",
                            "urgent matters: night@bookshop.example")
                        .addPhones("+358 50 000 0000", "050-000 0000", "(09) 000 0000", "116 117")
                        .addWebAddresses(
                            "www.bookshop.example/privacy", "https://bookshop.example:8443/?a=ä")
                        .addAddresses(
                            address("Bookstreet 1").postalCode("00000").city(Name.of("T")).build(),
                            address("Bookstreet 1, 00000 T").build(),
                            address("Bookstreet 1")
                                .kind(AddressKind.VISITING)
                                .city(Name.of("T"))
                                .build(),
                            Address.builder().city(Name.of("T")).build()))),
        met(
            CONTACT_FORM,
            "addresses abroad without a postal code",
            controllerAt(
                it ->
                    it.addAddresses(
                        address("Bookstreet 1")
                            .city(Name.of("Cork"))
                            .country(CountryCode.of("IE"))
                            .build(),
                        address("Bookstreet 1")
                            .city(Name.of("Hong Kong"))
                            .country(CountryCode.of("HK"))
                            .build()))),
        met(
            CONTACT_FORM,
            "a number without a prefix abroad",
            with(
                it ->
                    it.controllers(
                        List.of(
                            Controller.builder()
                                .name(Name.of("Księgarnia"))
                                .country(CountryCode.of("PL"))
                                .contactDetails(
                                    ContactDetails.builder().addPhone("500 000 000").build())
                                .build())))),
        breached(
            CONTACT_FORM,
            "e-mail addresses that are none",
            controllerAt(
                it -> it.addEmails("bookshop.example", "@bookshop.example", "info@bookshop")),
            "/controllers/0/contactDetails/emails/1",
            "/controllers/0/contactDetails/emails/2",
            "/controllers/0/contactDetails/emails/3"),
        breached(
            CONTACT_FORM,
            "a Finnish number without its zero",
            controllerAt(it -> it.addPhones("500 000 000")),
            "/controllers/0/contactDetails/phones/0"),
        breached(
            CONTACT_FORM,
            "a number of nobody known to be abroad",
            with(
                it ->
                    it.addContactPoint(
                        ContactPoint.builder()
                            .contactDetails(
                                ContactDetails.builder().addPhone("500 000 000").build())
                            .build())),
            "/contactPoints/1/contactDetails/phones/0"),
        breached(
            CONTACT_FORM,
            "a number without digits",
            controllerAt(it -> it.addPhones("exchange")),
            "/controllers/0/contactDetails/phones/0"),
        breached(
            CONTACT_FORM,
            "web addresses that lead nowhere",
            controllerAt(it -> it.addWebAddresses("/privacy", "our page bookshop.example")),
            "/controllers/0/contactDetails/webAddresses/0",
            "/controllers/0/contactDetails/webAddresses/1"),
        breached(
            CONTACT_FORM,
            "a street without a town",
            controllerAt(it -> it.addAddresses(address("Bookstreet 1").build())),
            "/controllers/0/contactDetails/addresses/0"),
        breached(
            CONTACT_FORM,
            "a street and a postal code without a town",
            controllerAt(
                it -> it.addAddresses(address("Bookstreet 1").postalCode("00000").build())),
            "/controllers/0/contactDetails/addresses/0"),
        breached(
            CONTACT_FORM,
            "a post office box without a postal code",
            controllerAt(
                it ->
                    it.addAddresses(
                        Address.builder()
                            .postOfficeBox(Name.of("PL 1"))
                            .city(Name.of("T"))
                            .build())),
            "/controllers/0/contactDetails/addresses/0"),
        notApplicable(
            CONTACT_FORM,
            "there are no contact details",
            with(
                it ->
                    it.controllers(List.of())
                        .contactPoints(List.of())
                        .dataProtectionOfficers(Disclosed.notStated()))),
        //
        met(EMAIL_DOMAIN, "all addresses are of one domain", notice()),
        met(
            EMAIL_DOMAIN,
            "a part of the controller's domain",
            requestsTo("service@help.bookshop.example")),
        met(
            EMAIL_DOMAIN,
            "a domain that the controller names as its own",
            PrivacyNotice.builder()
                .from(requestsTo("service@books.example"))
                .controllers(
                    List.of(
                        Controller.builder()
                            .from(GoodNotice.controller())
                            .addDomain("books.example")
                            .build()))
                .build()),
        met(
            EMAIL_DOMAIN,
            "the domain of the controller's web address",
            PrivacyNotice.builder()
                .from(controllerAt(it -> it.addWebAddresses("https://www.books.example/privacy")))
                .contactPoints(List.of(service("service@books.example")))
                .build()),
        breached(
            EMAIL_DOMAIN,
            "requests go to another domain",
            requestsTo("service@books.example"),
            "/contactPoints/0/contactDetails/emails/0"),
        breached(
            EMAIL_DOMAIN,
            "the contact point to which the procedure sends requests has another domain",
            with(
                it ->
                    it.controllers(List.of())
                        .contactPoints(
                            List.of(
                                point("matters", "matters@bookshop.example"),
                                point("requests", "requests@books.example")))
                        .requestProcedure(
                            RequestProcedure.builder().addContactPoint("requests").build())),
            "/contactPoints/1/contactDetails/emails/0"),
        breached(
            EMAIL_DOMAIN,
            "the person in charge of the register has another domain than the controller",
            with(it -> it.addContactPoint(point("matters", "matters@books.example"))),
            "/contactPoints/1/contactDetails/emails/0"),
        notApplicable(
            EMAIL_DOMAIN,
            "an address at a public provider is no domain of the controller's",
            requestsTo("bookshop.example@gmail.com")),
        notApplicable(
            EMAIL_DOMAIN,
            "there is no other domain",
            with(
                it ->
                    it.controllers(List.of())
                        .contactPoints(List.of(service("service@books.example"))))),
        notApplicable(
            EMAIL_DOMAIN,
            "which of two contact points is the controller's own cannot be told",
            with(
                it ->
                    it.controllers(List.of())
                        .contactPoints(
                            List.of(
                                point("matters", "matters@bookshop.example"),
                                point("sales", "sales@books.example"))))),
        notApplicable(EMAIL_DOMAIN, "the address is malformed", requestsTo("books.example")));
  }

  @Test
  void of_an_address_the_town_is_missing_or_the_postal_code_as_well() {
    assertThat(malformed(address("Bookstreet 1").postalCode("00000")))
        .contains("the town is missing");
    assertThat(malformed(address("Bookstreet 1")))
        .contains("the postal code and the town are missing");
  }

  private static String malformed(AddressBuilder address) {
    PrivacyNotice notice = controllerAt(it -> it.addAddress(address.build()));
    return Rulesets.notice().check(notice, TODAY).findings().stream()
        .filter(finding -> finding.rule() == CONTACT_FORM)
        .map(finding -> finding.message(Locale.ENGLISH))
        .collect(Collectors.joining());
  }

  private static PrivacyNotice registers(String first, String second) {
    return with(
        it ->
            it.registers(
                Stream.of(first, second)
                    .map(
                        name ->
                            Register.builder()
                                .name(
                                    Optional.of(name)
                                        .filter(n -> !n.isEmpty())
                                        .map(LocalizedText::of))
                                .build())
                    .toList()));
  }

  private static AddressBuilder address(String street) {
    return Address.builder().street(Name.of(street));
  }

  private static PrivacyNotice controllerAt(Consumer<ContactDetailsBuilder> change) {
    ContactDetailsBuilder details =
        ContactDetails.builder().from(GoodNotice.reachable("info@bookshop.example"));
    change.accept(details);
    return with(
        it ->
            it.controllers(
                List.of(
                    Controller.builder()
                        .from(GoodNotice.controller())
                        .contactDetails(details.build())
                        .build())));
  }

  private static PrivacyNotice requestsTo(String email) {
    return with(it -> it.contactPoints(List.of(service(email))));
  }

  private static ContactPoint service(String email) {
    return ContactPoint.builder()
        .from(point("service", email))
        .addKind(ContactPointKind.REQUESTS)
        .build();
  }

  private static ContactPoint point(String id, String email) {
    return ContactPoint.builder().id(id).contactDetails(GoodNotice.reachable(email)).build();
  }

  private static PrivacyNotice parts(String firstIsPartOf, String secondIsPartOf) {
    return with(
        it ->
            it.registers(
                List.of(
                    Register.builder().from(register()).id("part").partOf(firstIsPartOf).build(),
                    Register.builder()
                        .id("whole")
                        .partOf(Optional.of(secondIsPartOf).filter(id -> !id.isEmpty()))
                        .build())));
  }
}
