package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.Case.undecided;
import static fi.seloste.validation.GoodNotice.controller;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.orders;
import static fi.seloste.validation.GoodNotice.register;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.gdpr.TransferInstruments.BETWEEN_AUTHORITIES;
import static fi.seloste.validation.gdpr.TransferInstruments.PUBLIC_POWERS;

import fi.seloste.model.CompellingInterests;
import fi.seloste.model.Controller;
import fi.seloste.model.ControllerKind;
import fi.seloste.model.CountryCode;
import fi.seloste.model.Derogation;
import fi.seloste.model.DerogationSituation;
import fi.seloste.model.Disclosed;
import fi.seloste.model.OtherSafeguard;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.Register;
import fi.seloste.model.SafeguardInstrument;
import fi.seloste.model.Transfer;
import fi.seloste.model.TransferMechanism;
import fi.seloste.validation.Case;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class TransferInstrumentsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  private static final OtherSafeguard ARRANGEMENT =
      OtherSafeguard.builder().instrument(SafeguardInstrument.ADMINISTRATIVE_ARRANGEMENT).build();

  private static final Derogation CONSENT =
      Derogation.builder().situation(DerogationSituation.EXPLICIT_CONSENT).build();

  public static Stream<Case> cases() {
    return Stream.of(
        breached(
            BETWEEN_AUTHORITIES,
            "a company relies on an arrangement of authorities",
            by(ControllerKind.COMPANY, "US", ARRANGEMENT),
            "/registers/0/transfers/0/mechanisms/0"),
        met(
            BETWEEN_AUTHORITIES,
            "an authority relies on it",
            by(ControllerKind.PUBLIC_AUTHORITY, "US", ARRANGEMENT)),
        notApplicable(
            BETWEEN_AUTHORITIES,
            "an association may be governed by public law",
            by(ControllerKind.ASSOCIATION, "US", ARRANGEMENT)),
        notApplicable(
            BETWEEN_AUTHORITIES,
            "the data stay in the Economic Area",
            by(ControllerKind.COMPANY, "NO", ARRANGEMENT)),
        notApplicable(
            BETWEEN_AUTHORITIES,
            "rules of a group of companies",
            by(
                ControllerKind.COMPANY,
                "US",
                OtherSafeguard.builder()
                    .instrument(SafeguardInstrument.BINDING_CORPORATE_RULES)
                    .build())),
        //
        undecided(
            PUBLIC_POWERS,
            "an authority relies on consent",
            by(ControllerKind.PUBLIC_AUTHORITY, "US", CONSENT),
            "/registers/0/transfers/0/mechanisms/0"),
        undecided(
            PUBLIC_POWERS,
            "a public body relies on compelling interests",
            by(ControllerKind.PUBLIC_BODY, "US", CompellingInterests.builder().build()),
            "/registers/0/transfers/0/mechanisms/0"),
        met(
            PUBLIC_POWERS,
            "the purpose is outside the tasks of the authority",
            by(
                ControllerKind.PUBLIC_AUTHORITY,
                "US",
                CONSENT,
                Purpose.builder().from(orders()).outsidePublicTask(true).build())),
        notApplicable(
            PUBLIC_POWERS,
            "a company relies on consent",
            by(ControllerKind.COMPANY, "US", CONSENT)),
        notApplicable(
            PUBLIC_POWERS,
            "the data of the authority stay in the Economic Area",
            by(ControllerKind.PUBLIC_AUTHORITY, "NO", CONSENT)),
        notApplicable(
            PUBLIC_POWERS,
            "reasons of public interest",
            by(
                ControllerKind.PUBLIC_AUTHORITY,
                "US",
                Derogation.builder().situation(DerogationSituation.PUBLIC_INTEREST).build())),
        notApplicable(PUBLIC_POWERS, "standard clauses", notice()));
  }

  private static PrivacyNotice by(
      ControllerKind kind, String country, TransferMechanism mechanism) {
    return by(kind, country, mechanism, orders());
  }

  private static PrivacyNotice by(
      ControllerKind kind, String country, TransferMechanism mechanism, Purpose purpose) {
    return with(
        it ->
            it.controllers(List.of(Controller.builder().from(controller()).kind(kind).build()))
                .registers(
                    List.of(
                        Register.builder()
                            .from(register())
                            .purposes(List.of(purpose))
                            .transfers(
                                Disclosed.of(
                                    Transfer.builder()
                                        .addCountry(CountryCode.of(country))
                                        .addMechanism(mechanism)
                                        .build()))
                            .build())));
  }
}
