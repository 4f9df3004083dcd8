package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.GoodNotice.controller;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.reachable;
import static fi.seloste.validation.GoodNotice.register;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.GoodNotice.withRegister;
import static fi.seloste.validation.gdpr.Validity.CONTROLLERS_HOLD;
import static fi.seloste.validation.gdpr.Validity.NOTICE_HOLDS;

import fi.seloste.model.Controller;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Register;
import fi.seloste.validation.Case;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class ValidityTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  private static final Controller UNTIL_JUNE =
      Controller.builder().from(controller()).validUntil(JUNE).build();

  private static final Controller FROM_JULY =
      Controller.builder()
          .id("heir")
          .name(Name.of("Heir Oy"))
          .contactDetails(reachable("info@heir.example"))
          .validFrom(JULY)
          .build();

  private static final Controller FROM_JULY_UNTIL_AUGUST =
      Controller.builder().from(FROM_JULY).validUntil(LocalDate.of(2026, 8, 31)).build();

  public static Stream<Case> cases() {
    return Stream.of(
        breached(
            NOTICE_HOLDS,
            "it was valid until June",
            with(it -> it.validUntil(JUNE)),
            "/validUntil"),
        breached(
            NOTICE_HOLDS,
            "it ends before it begins",
            with(it -> it.validFrom(LocalDate.of(2028, 1, 1)).validUntil(LocalDate.of(2027, 1, 1))),
            "/validUntil"),
        met(NOTICE_HOLDS, "it is the last day", with(it -> it.validUntil(JUNE))).on(2026, 6, 30),
        notApplicable(NOTICE_HOLDS, "no end is set", notice()),
        //
        breached(
            CONTROLLERS_HOLD,
            "nobody follows the controller",
            of(UNTIL_JUNE),
            "/controllers/0/validUntil"),
        breached(
            CONTROLLERS_HOLD,
            "who follows has other registers",
            with(
                it ->
                    it.controllers(List.of(UNTIL_JUNE, FROM_JULY))
                        .registers(
                            List.of(
                                Register.builder()
                                    .from(register())
                                    .addController("bookshop")
                                    .build()))),
            "/controllers/0/validUntil"),
        breached(
            CONTROLLERS_HOLD,
            "the time of a controller ends before it begins",
            of(Controller.builder().from(UNTIL_JUNE).validFrom(JULY).build()),
            "/controllers/0/validUntil"),
        met(CONTROLLERS_HOLD, "another follows", of(UNTIL_JUNE, FROM_JULY)),
        met(CONTROLLERS_HOLD, "the end is to come", of(UNTIL_JUNE)).on(2026, 6, 30),
        notApplicable(CONTROLLERS_HOLD, "no end is set for the controller", notice()),
        notApplicable(
            CONTROLLERS_HOLD,
            "the end is that of a controller who is served",
            withRegister(it -> it.addOnBehalfOf(UNTIL_JUNE))),
        breached(
            CONTROLLERS_HOLD,
            "of two whose time is over, one keeps the register",
            with(
                it ->
                    it.controllers(
                            List.of(
                                UNTIL_JUNE,
                                Controller.builder()
                                    .id("partner")
                                    .name(Name.of("Partner Oy"))
                                    .contactDetails(reachable("info@partner.example"))
                                    .validUntil(JUNE)
                                    .build()))
                        .registers(
                            List.of(
                                Register.builder()
                                    .from(register())
                                    .addController("partner")
                                    .build()))),
            "/controllers/1/validUntil"),
        breached(
            CONTROLLERS_HOLD,
            "whoever keeps the whole keeps its parts",
            with(
                it ->
                    it.controllers(List.of(UNTIL_JUNE, FROM_JULY_UNTIL_AUGUST))
                        .registers(
                            List.of(
                                Register.builder().from(register()).addController("heir").build(),
                                Register.builder().partOf("customers").build()))),
            "/controllers/1/validUntil"));
  }

  private static PrivacyNotice of(Controller... controllers) {
    return with(it -> it.controllers(List.of(controllers)));
  }
}
