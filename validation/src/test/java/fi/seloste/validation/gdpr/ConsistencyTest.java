package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.GoodNotice.delivery;
import static fi.seloste.validation.GoodNotice.mailer;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.orders;
import static fi.seloste.validation.GoodNotice.register;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.transfer;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.GoodNotice.withPurpose;
import static fi.seloste.validation.GoodNotice.withRegister;
import static fi.seloste.validation.gdpr.Consistency.LINEAGE;
import static fi.seloste.validation.gdpr.Consistency.NO_TRANSFER;
import static fi.seloste.validation.gdpr.Consistency.REFERENCES;
import static fi.seloste.validation.gdpr.Consistency.THIRD_COUNTRY_RECIPIENT;
import static fi.seloste.validation.gdpr.Consistency.UNIQUE_IDS;

import fi.seloste.model.ContactPoint;
import fi.seloste.model.Controller;
import fi.seloste.model.CountryCode;
import fi.seloste.model.DataCategory;
import fi.seloste.model.Disclosed;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Recipient;
import fi.seloste.model.RecipientRole;
import fi.seloste.model.Register;
import fi.seloste.model.RequestProcedure;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.Transfer;
import fi.seloste.validation.Case;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
        met(
            NO_TRANSFER,
            "all recipients are in the Economic Area",
            withRegister(
                it -> it.recipients(Disclosed.of(delivery())).transfers(Disclosed.none()))),
        met(
            NO_TRANSFER,
            "an authority abroad that asks in a single case is no recipient",
            withRegister(
                it ->
                    it.recipients(
                            Disclosed.of(
                                Recipient.builder()
                                    .role(RecipientRole.AUTHORITY)
                                    .country(CountryCode.of("US"))
                                    .build()))
                        .transfers(Disclosed.none()))),
        met(
            NO_TRANSFER,
            "a transfer within the Economic Area is none",
            with(
                it ->
                    it.registers(
                            List.of(
                                Register.builder()
                                    .from(register())
                                    .recipients(Disclosed.of(delivery()))
                                    .transfers(
                                        Disclosed.of(
                                            Transfer.builder()
                                                .addCountry(CountryCode.of("NO"))
                                                .build()))
                                    .build()))
                        .transfers(Disclosed.none()))),
        met(
            NO_TRANSFER,
            "where a recipient is is not told",
            withRegister(
                it ->
                    it.recipients(
                            Disclosed.of(
                                Recipient.builder().name(Name.of("Brand")).build(),
                                Recipient.builder().country(CountryCode.of("abroad")).build()))
                        .transfers(Disclosed.none()))),
        met(
                NO_TRANSFER,
                "a recipient in the United Kingdom in 2019",
                withRegister(
                    it ->
                        it.recipients(
                                Disclosed.of(
                                    Recipient.builder().country(CountryCode.of("GB")).build()))
                            .transfers(Disclosed.none())))
            .on(2019, 6, 1),
        breached(
            NO_TRANSFER,
            "a recipient in Finland has its server in the United States",
            withRegister(
                it ->
                    it.recipients(
                            Disclosed.of(
                                Recipient.builder()
                                    .from(delivery())
                                    .addProcessingLocation(CountryCode.of("US"))
                                    .build()))
                        .transfers(Disclosed.none())),
            "/registers/0/recipients/0"),
        breached(
            NO_TRANSFER,
            "what two registers share is told once",
            with(
                it ->
                    it.registers(
                            List.of(
                                Register.builder().name(text("A")).build(),
                                Register.builder().name(text("B")).build()))
                        .recipients(Disclosed.of(mailer()))
                        .transfers(Disclosed.none())),
            "/recipients/0"),
        notApplicable(
            NO_TRANSFER,
            "a register has the last word, and does not deny",
            PrivacyNotice.builder()
                .from(withRegister(it -> it.transfers(Disclosed.noneExcept(transfer()))))
                .transfers(Disclosed.none())
                .build()),
        breached(
            NO_TRANSFER,
            "a recipient is in the United States",
            withRegister(it -> it.transfers(Disclosed.none())),
            "/registers/0/recipients/1"),
        breached(
            NO_TRANSFER,
            "the notice denies what the register describes",
            with(it -> it.transfers(Disclosed.none())),
            "/registers/0/transfers/0"),
        notApplicable(NO_TRANSFER, "transfers are not denied", notice()),
        notApplicable(
            NO_TRANSFER,
            "none but these is no denial",
            withRegister(it -> it.transfers(Disclosed.noneExcept(transfer())))),
        //
        met(THIRD_COUNTRY_RECIPIENT, "its transfer is described", notice()),
        met(
            THIRD_COUNTRY_RECIPIENT,
            "a transfer to the country is for every recipient there",
            with(Transfer.builder().addCountry(CountryCode.of("USA")).build())),
        breached(
            THIRD_COUNTRY_RECIPIENT,
            "nothing is said of transfers",
            withRegister(it -> it.transfers(Disclosed.notStated())),
            "/registers/0/recipients/1"),
        breached(
            THIRD_COUNTRY_RECIPIENT,
            "a server abroad is enough, whoever keeps it",
            withRegister(
                it ->
                    it.recipients(
                            Disclosed.of(
                                delivery(),
                                Recipient.builder()
                                    .addProcessingLocation(CountryCode.of("IN"))
                                    .build()))
                        .transfers(Disclosed.notStated())),
            "/registers/0/recipients/1"),
        met(
            THIRD_COUNTRY_RECIPIENT,
            "a transfer that says neither whose nor where is for all",
            with(Transfer.builder().description(text("to our services")).build())),
        met(
            THIRD_COUNTRY_RECIPIENT,
            "the notice tells the transfer for all registers",
            PrivacyNotice.builder()
                .from(withRegister(it -> it.transfers(Disclosed.notStated())))
                .transfers(Disclosed.of(transfer()))
                .build()),
        breached(
            THIRD_COUNTRY_RECIPIENT,
            "the transfer is of another recipient",
            withRegister(
                it ->
                    it.recipients(
                        Disclosed.of(
                            mailer(),
                            Recipient.builder()
                                .id("cloud")
                                .name(Name.of("Cloud Inc."))
                                .country(CountryCode.of("US"))
                                .build()))),
            "/registers/0/recipients/1"),
        breached(
            THIRD_COUNTRY_RECIPIENT,
            "the transfer goes to another country",
            with(Transfer.builder().addCountry(CountryCode.of("IN")).build()),
            "/registers/0/recipients/1"),
        breached(
            THIRD_COUNTRY_RECIPIENT,
            "none but these, and it is not among them",
            withRegister(
                it ->
                    it.transfers(
                        Disclosed.noneExcept(
                            Transfer.builder().addCountry(CountryCode.of("IN")).build()))),
            "/registers/0/recipients/1"),
        notApplicable(
            THIRD_COUNTRY_RECIPIENT,
            "transfers are denied: another rule finds the contradiction",
            withRegister(it -> it.transfers(Disclosed.none()))),
        notApplicable(
            THIRD_COUNTRY_RECIPIENT,
            "the public and the people themselves abroad make no transfer",
            withRegister(
                it ->
                    it.recipients(
                            Disclosed.of(
                                Recipient.builder()
                                    .role(RecipientRole.PUBLIC)
                                    .country(CountryCode.of("US"))
                                    .build(),
                                Recipient.builder()
                                    .role(RecipientRole.DATA_SUBJECTS)
                                    .country(CountryCode.of("US"))
                                    .build()))
                        .transfers(Disclosed.notStated()))),
        breached(
            THIRD_COUNTRY_RECIPIENT,
            "a reserve is no transfer",
            with(Transfer.builder().condition(text("if need be")).build()),
            "/registers/0/recipients/1"),
        notApplicable(
            THIRD_COUNTRY_RECIPIENT,
            "no recipient is abroad",
            withRegister(it -> it.recipients(Disclosed.of(delivery())))),
        notApplicable(
                THIRD_COUNTRY_RECIPIENT,
                "the United Kingdom in 2019",
                withRegister(
                    it ->
                        it.recipients(
                                Disclosed.of(
                                    Recipient.builder()
                                        .from(mailer())
                                        .country(CountryCode.of("GB"))
                                        .build()))
                            .transfers(Disclosed.notStated())))
            .on(2019, 6, 1));
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
