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
import fi.seloste.model.CountryCode;
import fi.seloste.model.Disclosed;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Recipient;
import fi.seloste.model.RecipientRole;
import fi.seloste.model.Register;
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
        //
        met(REFERENCES, "every reference finds its part", notice()),
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
