package fi.seloste.validation.finland;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.Case.undecided;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.finland.Derogations.RESEARCH;
import static fi.seloste.validation.finland.Derogations.RIGHT;

import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.LawReference;
import fi.seloste.model.Limitation;
import fi.seloste.model.LimitationKind;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.Register;
import fi.seloste.model.RightKind;
import fi.seloste.model.RightStatus;
import fi.seloste.validation.Case;
import fi.seloste.validation.GoodNotice;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class DerogationsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  public static Stream<Case> cases() {
    return Stream.of(
        breached(
            RIGHT,
            "section 31 is not about erasure",
            giving(restricted(RightKind.ERASURE, "31")),
            "/dataSubjectRights/0/laws/0"),
        breached(
            RIGHT,
            "section 34 is about access alone",
            giving(
                DataSubjectRight.builder()
                    .kind(RightKind.RECTIFICATION)
                    .addLimitation(
                        Limitation.builder()
                            .kind(LimitationKind.NATIONAL_LAW)
                            .addLaw(section("34 §"))
                            .build())
                    .build()),
            "/dataSubjectRights/0/limitations/0/laws/0"),
        breached(
            RIGHT,
            "section 33 is about what people are told",
            giving(restricted(RightKind.ACCESS, "33")),
            "/dataSubjectRights/0/laws/0"),
        met(RIGHT, "section 31 is about access", giving(restricted(RightKind.ACCESS, "31"))),
        met(
            RIGHT,
            "section 32 is about portability too",
            giving(restricted(RightKind.PORTABILITY, "32"))),
        notApplicable(
            RIGHT,
            "another act restricts the right",
            giving(
                DataSubjectRight.builder()
                    .kind(RightKind.ERASURE)
                    .status(RightStatus.RESTRICTED)
                    .addLaw(LawReference.builder().number("703/2023").section("31").build())
                    .build())),
        notApplicable(
            RIGHT,
            "the section is named, but the right is given",
            giving(
                DataSubjectRight.builder().kind(RightKind.ERASURE).addLaw(section("31")).build())),
        notApplicable(
            RIGHT,
            "the section is named, and the right is said to be given",
            giving(
                DataSubjectRight.builder()
                    .from(restricted(RightKind.ERASURE, "31"))
                    .status(RightStatus.AVAILABLE)
                    .build())),
        notApplicable(RIGHT, "a right of another kind", giving(restricted(RightKind.OTHER, "31"))),
        notApplicable(RIGHT, "no right is restricted", notice()),
        //
        breached(
            RESEARCH,
            "a shop that does no research",
            giving(restricted(RightKind.ACCESS, "31")),
            "/dataSubjectRights/0"),
        undecided(
            RESEARCH,
            "research, and no word of why",
            studying(restricted(RightKind.ACCESS, "31")),
            "/dataSubjectRights/0"),
        undecided(
            RESEARCH,
            "what a purpose is for is not told",
            with(
                it ->
                    it.registers(
                            List.of(
                                Register.builder()
                                    .addPurpose(Purpose.builder().name(text("Study")).build())
                                    .build()))
                        .dataSubjectRights(List.of(restricted(RightKind.ACCESS, "31")))),
            "/dataSubjectRights/0"),
        met(
            RESEARCH,
            "research, and why",
            studying(
                DataSubjectRight.builder()
                    .from(restricted(RightKind.OBJECTION, "31"))
                    .description(text("The study would come to nothing."))
                    .build())),
        breached(
            RESEARCH,
            "the right is restricted for another purpose than the research",
            studying(
                DataSubjectRight.builder()
                    .from(restricted(RightKind.ACCESS, "31"))
                    .addPurpose("orders")
                    .build()),
            "/dataSubjectRights/0"),
        breached(
            RESEARCH,
            "the right is restricted in another register than that of the research",
            PrivacyNotice.builder()
                .from(
                    studying(
                        DataSubjectRight.builder()
                            .from(restricted(RightKind.ACCESS, "31"))
                            .addRegister("shop")
                            .build()))
                .addDataSubjectRight(GoodNotice.right(RightKind.COMPLAINT))
                .build(),
            "/dataSubjectRights/0"),
        met(
            RESEARCH,
            "research, and the limitation says why",
            studying(
                DataSubjectRight.builder()
                    .from(restricted(RightKind.ACCESS, "31"))
                    .addLimitation(
                        Limitation.builder()
                            .description(text("The study would come to nothing."))
                            .build())
                    .build())),
        undecided(
            RESEARCH,
            "research, and a limitation without a word",
            studying(
                DataSubjectRight.builder()
                    .from(restricted(RightKind.ACCESS, "31"))
                    .addLimitation(Limitation.builder().kind(LimitationKind.OTHER).build())
                    .build()),
            "/dataSubjectRights/0"),
        notApplicable(
            RESEARCH,
            "section 34 is not about research",
            giving(restricted(RightKind.ACCESS, "34"))),
        notApplicable(
            RESEARCH,
            "a right that section 31 is not about",
            giving(restricted(RightKind.ERASURE, "31"))),
        notApplicable(RESEARCH, "nothing is restricted", notice()));
  }

  private static LawReference section(String section) {
    return LawReference.builder().number("1050/2018").section(section).build();
  }

  private static DataSubjectRight restricted(RightKind kind, String section) {
    return DataSubjectRight.builder()
        .kind(kind)
        .status(RightStatus.RESTRICTED)
        .addLaw(section(section))
        .build();
  }

  private static PrivacyNotice giving(DataSubjectRight right) {
    return with(it -> it.dataSubjectRights(List.of(right)));
  }

  private static PrivacyNotice studying(DataSubjectRight right) {
    return with(
        it ->
            it.registers(
                    List.of(
                        Register.builder()
                            .addPurpose(
                                Purpose.builder()
                                    .name(text("Study"))
                                    .addKind(PurposeKind.RESEARCH)
                                    .build())
                            .build(),
                        Register.builder().id("shop").addPurpose(GoodNotice.orders()).build()))
                .dataSubjectRights(List.of(right)));
  }
}
