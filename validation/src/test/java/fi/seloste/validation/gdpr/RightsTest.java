package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.Case.undecided;
import static fi.seloste.validation.GoodNotice.newsletter;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.ofProcessor;
import static fi.seloste.validation.GoodNotice.orders;
import static fi.seloste.validation.GoodNotice.register;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.GoodNotice.without;
import static fi.seloste.validation.gdpr.Rights.ACCESS;
import static fi.seloste.validation.gdpr.Rights.COMPLAINT;
import static fi.seloste.validation.gdpr.Rights.ERASURE;
import static fi.seloste.validation.gdpr.Rights.MARKETING_OBJECTION;
import static fi.seloste.validation.gdpr.Rights.OBJECTION;
import static fi.seloste.validation.gdpr.Rights.PORTABILITY;
import static fi.seloste.validation.gdpr.Rights.RECTIFICATION;
import static fi.seloste.validation.gdpr.Rights.RESTRICTION;
import static fi.seloste.validation.gdpr.Rights.WITHDRAWAL;

import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.LawReference;
import fi.seloste.model.LegalObligation;
import fi.seloste.model.LegitimateInterests;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.PublicTask;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeBuilder;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.Register;
import fi.seloste.model.RightKind;
import fi.seloste.model.RightStatus;
import fi.seloste.model.SpecialCategoryCondition;
import fi.seloste.model.SpecialCategoryConditionKind;
import fi.seloste.model.VitalInterests;
import fi.seloste.validation.Case;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class RightsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  public static Stream<Case> cases() {
    return Stream.of(
        met(ACCESS, "it is told", notice()),
        met(
            ACCESS,
            "a law restricts it",
            with(
                RightKind.ACCESS,
                List.of(
                    DataSubjectRight.builder()
                        .kind(RightKind.ACCESS)
                        .status(RightStatus.RESTRICTED)
                        .addLaw(LawReference.builder().number("1050/2018").section("34").build())
                        .build()))),
        breached(ACCESS, "it is not told", without(RightKind.ACCESS), ""),
        breached(
            ACCESS,
            "it is told for another register only",
            with(
                RightKind.ACCESS,
                List.of(
                    DataSubjectRight.builder()
                        .kind(RightKind.ACCESS)
                        .addRegister("visitors")
                        .build())),
            ""),
        undecided(
            ACCESS,
            "it is restricted, but no law is named",
            with(RightKind.ACCESS, List.of(withStatus(RightKind.ACCESS, RightStatus.RESTRICTED))),
            "/dataSubjectRights/10"),
        notApplicable(ACCESS, "the register is kept for others", ofProcessor()),
        //
        met(RECTIFICATION, "it is told", notice()),
        breached(RECTIFICATION, "it is not told", without(RightKind.RECTIFICATION), ""),
        undecided(
            RECTIFICATION,
            "it is restricted, but no law is named",
            with(
                RightKind.RECTIFICATION,
                List.of(withStatus(RightKind.RECTIFICATION, RightStatus.RESTRICTED))),
            "/dataSubjectRights/10"),
        notApplicable(RECTIFICATION, "the register is kept for others", ofProcessor()),
        //
        met(ERASURE, "it is told", notice()),
        met(
            ERASURE,
            "the notice says why it does not apply",
            with(
                RightKind.ERASURE,
                List.of(
                    DataSubjectRight.builder()
                        .kind(RightKind.ERASURE)
                        .status(RightStatus.NOT_APPLICABLE)
                        .description(text("The law obliges us to keep the data."))
                        .build()))),
        breached(ERASURE, "it is not told", without(RightKind.ERASURE), ""),
        breached(
            ERASURE,
            "it does not apply, but nobody says why",
            with(
                RightKind.ERASURE,
                List.of(withStatus(RightKind.ERASURE, RightStatus.NOT_APPLICABLE))),
            ""),
        notApplicable(ERASURE, "the register is kept for others", ofProcessor()),
        //
        met(RESTRICTION, "it is told", notice()),
        breached(RESTRICTION, "it is not told", without(RightKind.RESTRICTION), ""),
        undecided(
            RESTRICTION,
            "it does not apply for a reason that is no law",
            with(
                RightKind.RESTRICTION,
                List.of(
                    DataSubjectRight.builder()
                        .kind(RightKind.RESTRICTION)
                        .status(RightStatus.NOT_APPLICABLE)
                        .description(text("Reports of whistle-blowers"))
                        .build())),
            "/dataSubjectRights/10"),
        notApplicable(RESTRICTION, "the register is kept for others", ofProcessor()),
        //
        met(OBJECTION, "it is told", interests(notice())),
        met(
            OBJECTION,
            "only marketing rests on interests, and objection to marketing is told",
            marketingOnInterests(without(RightKind.OBJECTION))),
        breached(
            OBJECTION,
            "processing rests on interests",
            interests(without(RightKind.OBJECTION)),
            ""),
        breached(
            OBJECTION,
            "processing rests on everything that the law knows",
            PrivacyNotice.builder()
                .from(without(RightKind.OBJECTION))
                .registers(
                    List.of(
                        Register.builder()
                            .from(register())
                            .addLegalBases(
                                LegalObligation.builder().build(),
                                VitalInterests.builder().build(),
                                PublicTask.builder().build())
                            .build()))
                .build(),
            ""),
        breached(
            OBJECTION,
            "nobody knows what processing rests on",
            PrivacyNotice.builder()
                .from(without(RightKind.OBJECTION))
                .registers(
                    List.of(
                        Register.builder()
                            .from(register())
                            .purposes(List.of(Purpose.builder().name(text("Sales")).build()))
                            .build()))
                .build(),
            ""),
        undecided(
            OBJECTION,
            "it is restricted, but no law is named",
            interests(
                with(
                    RightKind.OBJECTION,
                    List.of(withStatus(RightKind.OBJECTION, RightStatus.RESTRICTED)))),
            "/dataSubjectRights/10"),
        notApplicable(
            OBJECTION, "all bases are known and none is open to it", without(RightKind.OBJECTION)),
        //
        met(PORTABILITY, "it is told", notice()),
        breached(PORTABILITY, "a contract is relied on", without(RightKind.PORTABILITY), ""),
        breached(
            PORTABILITY,
            "explicit consent under Article 9 counts",
            legalObligation(
                without(RightKind.PORTABILITY),
                it ->
                    it.addSpecialCategoryCondition(
                        SpecialCategoryCondition.builder()
                            .kind(SpecialCategoryConditionKind.EXPLICIT_CONSENT)
                            .build())),
            ""),
        notApplicable(
            PORTABILITY,
            "processing rests on a legal obligation",
            legalObligation(without(RightKind.PORTABILITY), it -> {})),
        notApplicable(
            PORTABILITY,
            "the register is on paper",
            PrivacyNotice.builder()
                .from(without(RightKind.PORTABILITY))
                .registers(
                    List.of(Register.builder().from(register()).automatedMeans(false).build()))
                .build()),
        //
        met(WITHDRAWAL, "it is told", notice()),
        breached(WITHDRAWAL, "consent is relied on", without(RightKind.CONSENT_WITHDRAWAL), ""),
        notApplicable(
            WITHDRAWAL,
            "no consent is relied on",
            legalObligation(without(RightKind.CONSENT_WITHDRAWAL), it -> {})),
        //
        met(COMPLAINT, "it is told", notice()),
        breached(COMPLAINT, "it is not told", without(RightKind.COMPLAINT), ""),
        notApplicable(COMPLAINT, "the register is kept for others", ofProcessor()),
        //
        met(MARKETING_OBJECTION, "it is told", notice()),
        breached(
            MARKETING_OBJECTION,
            "a newsletter is direct marketing",
            without(RightKind.DIRECT_MARKETING_OBJECTION),
            ""),
        notApplicable(
            MARKETING_OBJECTION,
            "market research alone is none",
            legalObligation(
                without(RightKind.DIRECT_MARKETING_OBJECTION),
                it -> it.kinds(List.of(PurposeKind.MARKET_RESEARCH)))));
  }

  private static DataSubjectRight withStatus(RightKind kind, RightStatus status) {
    return DataSubjectRight.builder().kind(kind).status(status).build();
  }

  private static PrivacyNotice interests(PrivacyNotice notice) {
    return purpose(
        notice,
        Purpose.builder()
            .from(orders())
            .legalBases(List.of(LegitimateInterests.builder().interests(text("Security")).build()))
            .build());
  }

  private static PrivacyNotice marketingOnInterests(PrivacyNotice notice) {
    return purpose(
        notice,
        Purpose.builder()
            .from(newsletter())
            .legalBases(List.of(LegitimateInterests.builder().interests(text("Sales")).build()))
            .build());
  }

  private static PrivacyNotice legalObligation(
      PrivacyNotice notice, Consumer<PurposeBuilder> change) {
    PurposeBuilder purpose =
        Purpose.builder().from(orders()).legalBases(List.of(LegalObligation.builder().build()));
    change.accept(purpose);
    return purpose(notice, purpose.build());
  }

  private static PrivacyNotice purpose(PrivacyNotice notice, Purpose purpose) {
    return PrivacyNotice.builder()
        .from(notice)
        .registers(List.of(Register.builder().from(register()).purposes(List.of(purpose)).build()))
        .build();
  }
}
