package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.Case.undecided;
import static fi.seloste.validation.GoodNotice.delivery;
import static fi.seloste.validation.GoodNotice.newsletter;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.ofProcessor;
import static fi.seloste.validation.GoodNotice.orders;
import static fi.seloste.validation.GoodNotice.reachable;
import static fi.seloste.validation.GoodNotice.register;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.GoodNotice.without;
import static fi.seloste.validation.gdpr.Rights.ACCESS;
import static fi.seloste.validation.gdpr.Rights.AUTHORITY;
import static fi.seloste.validation.gdpr.Rights.COMPLAINT;
import static fi.seloste.validation.gdpr.Rights.ERASURE;
import static fi.seloste.validation.gdpr.Rights.LIMITATIONS;
import static fi.seloste.validation.gdpr.Rights.MARKETING_OBJECTION;
import static fi.seloste.validation.gdpr.Rights.MARKETING_UNCONDITIONAL;
import static fi.seloste.validation.gdpr.Rights.MEANS;
import static fi.seloste.validation.gdpr.Rights.OBJECTION;
import static fi.seloste.validation.gdpr.Rights.OBJECTION_APART;
import static fi.seloste.validation.gdpr.Rights.PORTABILITY;
import static fi.seloste.validation.gdpr.Rights.RECTIFICATION;
import static fi.seloste.validation.gdpr.Rights.RESTRICTION;
import static fi.seloste.validation.gdpr.Rights.SIGNATURE;
import static fi.seloste.validation.gdpr.Rights.TERMS;
import static fi.seloste.validation.gdpr.Rights.WITHDRAWAL;
import static fi.seloste.validation.gdpr.Rights.WITHDRAWAL_TERMS;

import fi.seloste.model.Channel;
import fi.seloste.model.Consent;
import fi.seloste.model.ContactPoint;
import fi.seloste.model.Contract;
import fi.seloste.model.Controller;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataProtectionOfficer;
import fi.seloste.model.DataSource;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.DataSubjectKind;
import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.DataSubjectRightBuilder;
import fi.seloste.model.Disclosed;
import fi.seloste.model.Exclusion;
import fi.seloste.model.ExclusionSubject;
import fi.seloste.model.Fee;
import fi.seloste.model.Formality;
import fi.seloste.model.LawReference;
import fi.seloste.model.LegalObligation;
import fi.seloste.model.LegitimateInterests;
import fi.seloste.model.Limitation;
import fi.seloste.model.LimitationKind;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.PrivacyNoticeBuilder;
import fi.seloste.model.PublicTask;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeBuilder;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.Recipient;
import fi.seloste.model.Register;
import fi.seloste.model.RegisterBuilder;
import fi.seloste.model.RequestProcedure;
import fi.seloste.model.RequestProcedureBuilder;
import fi.seloste.model.RightKind;
import fi.seloste.model.RightStatus;
import fi.seloste.model.SpecialCategoryCondition;
import fi.seloste.model.SpecialCategoryConditionKind;
import fi.seloste.model.SupervisoryAuthority;
import fi.seloste.model.TimePeriod;
import fi.seloste.model.VitalInterests;
import fi.seloste.validation.Case;
import fi.seloste.validation.GoodNotice;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
        met(
            ACCESS,
            "a part has the rights of the whole",
            PrivacyNotice.builder()
                .from(
                    with(
                        RightKind.ACCESS,
                        List.of(
                            DataSubjectRight.builder()
                                .kind(RightKind.ACCESS)
                                .addRegister("customers")
                                .build())))
                .addRegister(Register.builder().partOf("customers").build())
                .build()),
        breached(
            ACCESS,
            "of two registers it is told for one",
            PrivacyNotice.builder()
                .from(
                    with(
                        RightKind.ACCESS,
                        List.of(
                            DataSubjectRight.builder()
                                .kind(RightKind.ACCESS)
                                .addRegister("customers")
                                .build())))
                .addRegister(Register.builder().name(text("Visitors")).build())
                .build(),
            ""),
        breached(
            ACCESS,
            "it is said not to apply, and nobody says why",
            with(
                RightKind.ACCESS,
                List.of(withStatus(RightKind.ACCESS, RightStatus.NOT_APPLICABLE))),
            ""),
        breached(
            ACCESS,
            "two registers lack it, which is told once",
            PrivacyNotice.builder()
                .from(without(RightKind.ACCESS))
                .addRegister(Register.builder().name(text("Visitors")).build())
                .build(),
            ""),
        notApplicable(ACCESS, "the register is kept for others", ofProcessor()),
        notApplicable(
            ACCESS,
            "nothing is processed",
            PrivacyNotice.builder()
                .from(without(RightKind.ACCESS))
                .registers(List.of())
                .addExclusion(Exclusion.builder().subject(ExclusionSubject.PROCESSING).build())
                .build()),
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
            "one purpose beside marketing rests on interests",
            PrivacyNotice.builder()
                .from(without(RightKind.OBJECTION))
                .registers(
                    List.of(
                        Register.builder()
                            .from(register())
                            .purposes(List.of(onInterests(newsletter()), onInterests(orders())))
                            .build()))
                .build(),
            ""),
        breached(
            OBJECTION,
            "marketing and another purpose inherit the interest of the register",
            PrivacyNotice.builder()
                .from(without(RightKind.OBJECTION))
                .registers(
                    List.of(
                        Register.builder()
                            .from(register())
                            .purposes(
                                List.of(
                                    Purpose.builder()
                                        .name(text("Letters"))
                                        .addKind(PurposeKind.DIRECT_MARKETING)
                                        .build(),
                                    Purpose.builder().name(text("Security")).build()))
                            .addLegalBasis(
                                LegitimateInterests.builder().interests(text("Sales")).build())
                            .build()))
                .build(),
            ""),
        breached(
            OBJECTION,
            "a public task",
            purpose(
                without(RightKind.OBJECTION),
                Purpose.builder()
                    .from(orders())
                    .legalBases(List.of(PublicTask.builder().build()))
                    .build()),
            ""),
        met(
            OBJECTION,
            "only letters inherit the interest of the register, and one can refuse them",
            PrivacyNotice.builder()
                .from(without(RightKind.OBJECTION))
                .registers(
                    List.of(
                        Register.builder()
                            .from(register())
                            .purposes(
                                List.of(
                                    orders(),
                                    Purpose.builder()
                                        .name(text("Letters"))
                                        .addKind(PurposeKind.DIRECT_MARKETING)
                                        .build()))
                            .addLegalBasis(
                                LegitimateInterests.builder().interests(text("Sales")).build())
                            .build()))
                .build()),
        met(
            OBJECTION,
            "only marketing rests on interests, and the register names a contract",
            PrivacyNotice.builder()
                .from(without(RightKind.OBJECTION))
                .registers(
                    List.of(
                        Register.builder()
                            .from(register())
                            .purposes(List.of(onInterests(newsletter())))
                            .addLegalBasis(Contract.builder().build())
                            .build()))
                .build()),
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
            "another condition of Article 9 is none",
            legalObligation(
                without(RightKind.PORTABILITY),
                it ->
                    it.addSpecialCategoryCondition(
                        SpecialCategoryCondition.builder()
                            .kind(SpecialCategoryConditionKind.EMPLOYMENT_OR_SOCIAL_PROTECTION)
                            .build()))),
        met(
            PORTABILITY,
            "the notice says why it does not apply",
            with(
                RightKind.PORTABILITY,
                List.of(
                    DataSubjectRight.builder()
                        .kind(RightKind.PORTABILITY)
                        .status(RightStatus.NOT_APPLICABLE)
                        .description(text("You gave us none of these data."))
                        .build()))),
        breached(
            PORTABILITY,
            "nobody knows what processing rests on",
            purpose(without(RightKind.PORTABILITY), Purpose.builder().name(text("Sales")).build()),
            ""),
        breached(
            PORTABILITY,
            "whether the register is on paper is not told",
            PrivacyNotice.builder()
                .from(without(RightKind.PORTABILITY))
                .registers(
                    List.of(
                        Register.builder()
                            .from(register())
                            .automatedMeans(Optional.empty())
                            .build()))
                .build(),
            ""),
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
        breached(
            WITHDRAWAL,
            "it is said not to apply",
            with(
                RightKind.CONSENT_WITHDRAWAL,
                List.of(withStatus(RightKind.CONSENT_WITHDRAWAL, RightStatus.NOT_APPLICABLE))),
            ""),
        breached(
            WITHDRAWAL,
            "explicit consent under Article 9 counts",
            legalObligation(
                without(RightKind.CONSENT_WITHDRAWAL),
                it ->
                    it.addSpecialCategoryCondition(
                        SpecialCategoryCondition.builder()
                            .kind(SpecialCategoryConditionKind.EXPLICIT_CONSENT)
                            .build())),
            ""),
        breached(
            WITHDRAWAL,
            "a category of data is collected by consent",
            consenting(
                it ->
                    it.addDataCategory(
                        DataCategory.builder().addLegalBasis(Consent.builder().build()).build())),
            ""),
        breached(
            WITHDRAWAL,
            "a source gives data by consent",
            consenting(
                it ->
                    it.addDataSource(
                        DataSource.builder().addLegalBasis(Consent.builder().build()).build())),
            ""),
        breached(
            WITHDRAWAL,
            "data are disclosed by consent",
            consenting(
                it ->
                    it.recipients(
                        Disclosed.of(
                            Recipient.builder()
                                .from(delivery())
                                .addLegalBasis(Consent.builder().build())
                                .build()))),
            ""),
        breached(
            WITHDRAWAL,
            "the consent of the Regulation is cited",
            consenting(
                it ->
                    it.addDataSource(
                        DataSource.builder().addLegalBasis(consentBy("2016/679")).build())),
            ""),
        notApplicable(
            WITHDRAWAL,
            "applicants and referees consent to a source",
            consenting(
                it ->
                    it.dataSubjectCategories(
                            List.of(
                                people(DataSubjectKind.JOB_APPLICANT),
                                people(DataSubjectKind.REFEREE)))
                        .addDataSource(
                            DataSource.builder()
                                .addLegalBasis(Consent.builder().build())
                                .build()))),
        breached(
            WITHDRAWAL,
            "applicants consent to a source in the sense of the Regulation",
            consenting(
                it ->
                    it.dataSubjectCategories(List.of(people(DataSubjectKind.JOB_APPLICANT)))
                        .addDataSource(
                            DataSource.builder().addLegalBasis(consentBy("2016/679")).build())),
            ""),
        breached(
            WITHDRAWAL,
            "among the applicants are people of whom nothing more is told",
            consenting(
                it ->
                    it.dataSubjectCategories(
                            List.of(
                                people(DataSubjectKind.JOB_APPLICANT),
                                DataSubjectCategory.builder().name(text("Others")).build()))
                        .addDataSource(
                            DataSource.builder().addLegalBasis(Consent.builder().build()).build())),
            ""),
        notApplicable(
            WITHDRAWAL,
            "another act asks for consent to a source and is no basis",
            consenting(
                it ->
                    it.addDataSource(
                        DataSource.builder().addLegalBasis(consentBy("759/2004")).build()))),
        notApplicable(
            WITHDRAWAL,
            "no consent is relied on",
            legalObligation(without(RightKind.CONSENT_WITHDRAWAL), it -> {})),
        //
        met(COMPLAINT, "it is told", notice()),
        breached(COMPLAINT, "it is not told", without(RightKind.COMPLAINT), ""),
        breached(
            COMPLAINT,
            "it is said not to apply",
            with(
                RightKind.COMPLAINT,
                List.of(withStatus(RightKind.COMPLAINT, RightStatus.NOT_APPLICABLE))),
            ""),
        notApplicable(COMPLAINT, "the register is kept for others", ofProcessor()),
        //
        met(MARKETING_OBJECTION, "it is told", notice()),
        breached(
            MARKETING_OBJECTION,
            "a newsletter is direct marketing",
            without(RightKind.DIRECT_MARKETING_OBJECTION),
            ""),
        breached(
            MARKETING_OBJECTION,
            "the right to object in general does not tell it",
            interests(without(RightKind.DIRECT_MARKETING_OBJECTION), PurposeKind.DIRECT_MARKETING),
            ""),
        notApplicable(
            MARKETING_OBJECTION,
            "advertising in words is not guessed",
            legalObligation(
                without(RightKind.DIRECT_MARKETING_OBJECTION),
                it -> it.name(text("Advertising")).kinds(List.of()))),
        notApplicable(
            MARKETING_OBJECTION,
            "market research alone is none",
            legalObligation(
                without(RightKind.DIRECT_MARKETING_OBJECTION),
                it -> it.kinds(List.of(PurposeKind.MARKET_RESEARCH)))),
        //
        met(WITHDRAWAL_TERMS, "at any time, and without effect on what was before", notice()),
        breached(
            WITHDRAWAL_TERMS,
            "at any time, and no more",
            with(
                RightKind.CONSENT_WITHDRAWAL,
                List.of(
                    DataSubjectRight.builder()
                        .kind(RightKind.CONSENT_WITHDRAWAL)
                        .atAnyTime(true)
                        .build())),
            "/dataSubjectRights/10"),
        notApplicable(
            WITHDRAWAL_TERMS, "withdrawal is not told", without(RightKind.CONSENT_WITHDRAWAL)),
        notApplicable(
            WITHDRAWAL_TERMS,
            "the notice says that there is nothing to withdraw",
            with(
                RightKind.CONSENT_WITHDRAWAL,
                List.of(withStatus(RightKind.CONSENT_WITHDRAWAL, RightStatus.NOT_APPLICABLE)))),
        //
        met(AUTHORITY, "the authority is named", notice()),
        breached(
            AUTHORITY,
            "to the supervisory authority",
            with(it -> it.supervisoryAuthorities(List.of())),
            ""),
        met(
            AUTHORITY,
            "it is not named, but can be reached",
            with(
                it ->
                    it.supervisoryAuthorities(
                        List.of(
                            SupervisoryAuthority.builder()
                                .contactDetails(reachable("registry@authority.example"))
                                .build())))),
        breached(
            AUTHORITY,
            "there is one, and no more is told",
            with(it -> it.supervisoryAuthorities(List.of(SupervisoryAuthority.builder().build()))),
            ""),
        notApplicable(AUTHORITY, "complaint is not told", without(RightKind.COMPLAINT)),
        //
        met(MARKETING_UNCONDITIONAL, "without a condition", notice()),
        met(
            MARKETING_UNCONDITIONAL,
            "whoever refuses may be asked who he is",
            limited(RightKind.DIRECT_MARKETING_OBJECTION, LimitationKind.IDENTITY_NOT_CONFIRMED)),
        breached(
            MARKETING_UNCONDITIONAL,
            "for reasons of one's own situation",
            limited(RightKind.DIRECT_MARKETING_OBJECTION, LimitationKind.PARTICULAR_SITUATION),
            "/dataSubjectRights/10"),
        breached(
            MARKETING_UNCONDITIONAL,
            "for a fee",
            asking(it -> it.fee(Fee.ALWAYS)),
            "/dataSubjectRights/6"),
        breached(
            MARKETING_UNCONDITIONAL,
            "for reasons that one has to give",
            asking(it -> it.addFormality(Formality.JUSTIFICATION)),
            "/dataSubjectRights/6"),
        met(
            MARKETING_UNCONDITIONAL,
            "reasons are asked for other requests only",
            asking(
                it ->
                    it.addFormality(Formality.JUSTIFICATION)
                        .formalitiesCondition(text("if you ask for erasure")))),
        met(
            MARKETING_UNCONDITIONAL,
            "in writing",
            asking(it -> it.addFormality(Formality.WRITING))),
        notApplicable(
            MARKETING_UNCONDITIONAL,
            "the right is not told",
            without(RightKind.DIRECT_MARKETING_OBJECTION)),
        //
        met(OBJECTION_APART, "in a section of its own", objection(true)),
        breached(
            OBJECTION_APART,
            "in one paragraph with others",
            objection(false),
            "/dataSubjectRights/10"),
        breached(
            OBJECTION_APART,
            "objection to marketing in one paragraph with others",
            with(
                RightKind.DIRECT_MARKETING_OBJECTION,
                List.of(
                    DataSubjectRight.builder()
                        .kind(RightKind.DIRECT_MARKETING_OBJECTION)
                        .presentedSeparately(false)
                        .build())),
            "/dataSubjectRights/10"),
        notApplicable(
            OBJECTION_APART,
            "another right in one paragraph with others",
            with(
                RightKind.ACCESS,
                List.of(
                    DataSubjectRight.builder()
                        .kind(RightKind.ACCESS)
                        .presentedSeparately(false)
                        .build()))),
        notApplicable(OBJECTION_APART, "the data do not show how it is presented", notice()),
        //
        met(
            LIMITATIONS,
            "data of other people are masked",
            limited(RightKind.ACCESS, LimitationKind.RIGHTS_OF_OTHERS)),
        met(
            LIMITATIONS,
            "a law restricts access",
            with(
                RightKind.ACCESS,
                List.of(
                    DataSubjectRight.builder()
                        .kind(RightKind.ACCESS)
                        .addLimitation(
                            Limitation.builder()
                                .kind(LimitationKind.NATIONAL_LAW)
                                .addLaw(LawReference.builder().number("1050/2018").build())
                                .build())
                        .build()))),
        met(
            LIMITATIONS,
            "free words are not judged",
            limited(RightKind.ACCESS, LimitationKind.OTHER)),
        met(
            LIMITATIONS,
            "what a law obliges to is not portable",
            limited(RightKind.PORTABILITY, LimitationKind.LEGAL_OBLIGATION)),
        met(
            LIMITATIONS,
            "nobody can object to what a law obliges to",
            limited(RightKind.OBJECTION, LimitationKind.LEGAL_OBLIGATION)),
        breached(
            LIMITATIONS,
            "a public task does not end the right to object",
            limited(RightKind.OBJECTION, LimitationKind.PUBLIC_TASK),
            "/dataSubjectRights/10/limitations/0"),
        met(
            LIMITATIONS,
            "only what rests on consent is portable, and nothing rests on a contract",
            ofAuthority(limited(RightKind.PORTABILITY, LimitationKind.CONSENT_ONLY))),
        met(
            LIMITATIONS,
            "only what rests on consent is erased, and the rest is an authority's duty",
            ofAuthority(limited(RightKind.ERASURE, LimitationKind.CONSENT_ONLY))),
        breached(
            LIMITATIONS,
            "withdrawal only where consent is the sole basis",
            ofAuthority(limited(RightKind.CONSENT_WITHDRAWAL, LimitationKind.CONSENT_ONLY)),
            "/dataSubjectRights/10/limitations/0"),
        breached(
            LIMITATIONS,
            "objection only if the processing is unlawful",
            limited(RightKind.OBJECTION, LimitationKind.UNLAWFUL_PROCESSING),
            "/dataSubjectRights/10/limitations/0"),
        breached(
            LIMITATIONS,
            "complaint has no limits at all",
            limited(RightKind.COMPLAINT, LimitationKind.values()),
            IntStream.range(0, LimitationKind.values().length - 1)
                .mapToObj(i -> "/dataSubjectRights/10/limitations/" + i)
                .toArray(String[]::new)),
        needless(RightKind.ACCESS),
        needless(RightKind.RECTIFICATION),
        needless(RightKind.ERASURE),
        needless(RightKind.RESTRICTION),
        needless(RightKind.PORTABILITY),
        needless(RightKind.CONSENT_WITHDRAWAL),
        notApplicable(LIMITATIONS, "no right is limited", notice()),
        met(
            LIMITATIONS,
            "what is portable from a register that rests on consent; the contract is in another",
            PrivacyNotice.builder()
                .from(
                    with(
                        RightKind.PORTABILITY,
                        List.of(
                            DataSubjectRight.builder()
                                .kind(RightKind.PORTABILITY)
                                .addLimitation(
                                    Limitation.builder().kind(LimitationKind.CONSENT_ONLY).build())
                                .addRegister("readers")
                                .build())))
                .addRegister(
                    Register.builder()
                        .id("readers")
                        .name(text("Readers"))
                        .addPurpose(
                            Purpose.builder()
                                .name(text("Readings"))
                                .addLegalBasis(Consent.builder().build())
                                .build())
                        .build())
                .build()),
        //
        met(MEANS, "a contact point is enough", notice()),
        breached(MEANS, "a bare list of rights", unreachable(it -> {}), ""),
        undecided(
            MEANS,
            "the controller can be reached",
            unreachable(
                it ->
                    it.addController(
                        Controller.builder()
                            .name(Name.of("Bookshop Oy"))
                            .contactDetails(reachable("info@bookshop.example"))
                            .build())),
            ""),
        met(MEANS, "how is described", procedureAlone(it -> it.description(text("Write to us.")))),
        met(
            MEANS,
            "a contact point takes requests",
            procedureAlone(it -> it.addContactPoint("desk"))),
        met(
            MEANS,
            "a controller takes requests",
            procedureAlone(it -> it.addController("bookshop"))),
        met(MEANS, "by e-mail", procedureAlone(it -> it.addChannel(Channel.EMAIL))),
        breached(
            MEANS,
            "only the fee is told",
            procedureAlone(it -> it.fee(Fee.UNFOUNDED_OR_EXCESSIVE)),
            ""),
        met(
            MEANS,
            "one right has a procedure of its own",
            unreachable(
                it ->
                    it.addDataSubjectRight(
                        DataSubjectRight.builder()
                            .kind(RightKind.OTHER)
                            .requestProcedure(
                                RequestProcedure.builder().addChannel(Channel.EMAIL).build())
                            .build()))),
        met(
            MEANS,
            "the data protection officer can be reached",
            unreachable(
                it ->
                    it.dataProtectionOfficers(
                        Disclosed.of(
                            DataProtectionOfficer.builder()
                                .contactDetails(reachable("officer@bookshop.example"))
                                .build())))),
        met(
            MEANS,
            "a contact point alone can be reached",
            unreachable(
                it ->
                    it.addContactPoint(
                        ContactPoint.builder()
                            .contactDetails(reachable("service@bookshop.example"))
                            .build()))),
        breached(
            MEANS,
            "controller, officer and contact point are named, and none can be reached",
            unreachable(
                it ->
                    it.addController(Controller.builder().name(Name.of("Bookshop Oy")).build())
                        .addContactPoint(ContactPoint.builder().name(Name.of("Desk")).build())
                        .dataProtectionOfficers(
                            Disclosed.of(DataProtectionOfficer.builder().build()))),
            ""),
        notApplicable(MEANS, "no right is told", with(it -> it.dataSubjectRights(List.of()))),
        //
        met(
            SIGNATURE,
            "e-mail will do as well",
            asking(it -> it.addFormality(Formality.SIGNED_WRITING).addChannel(Channel.EMAIL))),
        met(
            SIGNATURE,
            "only if identity is in doubt",
            asking(
                it ->
                    it.addFormality(Formality.SIGNED_WRITING)
                        .formalitiesCondition(text("in doubt")))),
        breached(
            SIGNATURE,
            "a signed letter or a visit",
            asking(it -> it.addFormalities(Formality.SIGNED_WRITING, Formality.IN_PERSON)),
            "/requestProcedure"),
        breached(
            SIGNATURE,
            "letter and visit are the only ways",
            asking(
                it ->
                    it.addFormality(Formality.SIGNED_WRITING)
                        .addChannels(Channel.LETTER, Channel.IN_PERSON)),
            "/requestProcedure"),
        notApplicable(
            SIGNATURE,
            "writing alone is no signature",
            asking(it -> it.addFormality(Formality.WRITING))),
        //
        met(
            TERMS,
            "a month, and two more if need be",
            asking(
                it ->
                    it.fee(Fee.UNFOUNDED_OR_EXCESSIVE)
                        .responseTime(TimePeriod.ofMonths(1))
                        .extension(TimePeriod.ofMonths(2)))),
        breached(
            TERMS,
            "three months and a fee",
            asking(it -> it.fee(Fee.ALWAYS).responseTime(TimePeriod.ofMonths(3))),
            "/requestProcedure"),
        met(TERMS, "a month", asking(it -> it.responseTime(TimePeriod.ofMonths(1)))),
        met(
            TERMS,
            "two days, told in hours",
            asking(it -> it.responseTime(TimePeriod.ofHours(48)))),
        met(
            TERMS,
            "three months with the extension",
            asking(
                it -> it.responseTime(TimePeriod.ofMonths(3)).extension(TimePeriod.ofMonths(2)))),
        late(TimePeriod.ofMonths(3)),
        late(TimePeriod.ofWeeks(5)),
        late(TimePeriod.parse("P1M7D")),
        late(TimePeriod.ofHours(33 * 24)),
        breached(
            TERMS,
            "a first answer after a year, with an extension",
            asking(it -> it.responseTime(TimePeriod.ofYears(1)).extension(TimePeriod.ofMonths(1))),
            "/requestProcedure"),
        notApplicable(TERMS, "no terms are told", asking(it -> it.addChannel(Channel.EMAIL))));
  }

  private static PrivacyNotice limited(RightKind right, LimitationKind... limitations) {
    DataSubjectRightBuilder limited = DataSubjectRight.builder().kind(right);
    for (LimitationKind limitation : limitations) {
      limited.addLimitation(Limitation.builder().kind(limitation).build());
    }
    return with(right, List.of(limited.build()));
  }

  /** The newsletter on consent, and the orders on a duty and a public task. */
  private static PrivacyNotice ofAuthority(PrivacyNotice notice) {
    Purpose duty =
        Purpose.builder()
            .from(GoodNotice.orders())
            .legalBases(List.of(LegalObligation.builder().build(), PublicTask.builder().build()))
            .build();
    return PrivacyNotice.builder()
        .from(notice)
        .registers(
            List.of(
                Register.builder()
                    .from(GoodNotice.register())
                    .purposes(List.of(duty, GoodNotice.newsletter()))
                    .build()))
        .build();
  }

  private static Case late(TimePeriod answer) {
    return breached(
        TERMS,
        answer + " without an extension",
        asking(it -> it.responseTime(answer)),
        "/requestProcedure");
  }

  private static Case needless(RightKind right) {
    return breached(
        LIMITATIONS,
        right + " is not for consent alone",
        limited(right, LimitationKind.CONSENT_ONLY),
        "/dataSubjectRights/10/limitations/0");
  }

  private static PrivacyNotice objection(boolean apart) {
    return with(
        RightKind.OBJECTION,
        List.of(
            DataSubjectRight.builder()
                .kind(RightKind.OBJECTION)
                .presentedSeparately(apart)
                .build()));
  }

  private static PrivacyNotice asking(Consumer<RequestProcedureBuilder> change) {
    RequestProcedureBuilder procedure = RequestProcedure.builder();
    change.accept(procedure);
    return with(it -> it.requestProcedure(procedure.build()));
  }

  /** Nobody can be reached; there is only what a procedure tells. */
  private static PrivacyNotice procedureAlone(Consumer<RequestProcedureBuilder> change) {
    RequestProcedureBuilder procedure = RequestProcedure.builder();
    change.accept(procedure);
    return unreachable(it -> it.requestProcedure(procedure.build()));
  }

  private static PrivacyNotice unreachable(Consumer<PrivacyNoticeBuilder> change) {
    return with(
        it -> {
          it.controllers(List.of())
              .contactPoints(List.of())
              .dataProtectionOfficers(Disclosed.none());
          change.accept(it);
        });
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

  private static PrivacyNotice interests(PrivacyNotice notice, PurposeKind kind) {
    return purpose(
        notice, Purpose.builder().from(onInterests(orders())).kinds(List.of(kind)).build());
  }

  private static Purpose onInterests(Purpose purpose) {
    return Purpose.builder()
        .from(purpose)
        .legalBases(List.of(LegitimateInterests.builder().interests(text("Sales")).build()))
        .build();
  }

  /** A register that rests on a legal obligation but for one part, and withdrawal is not told. */
  private static DataSubjectCategory people(DataSubjectKind kind) {
    return DataSubjectCategory.builder().addKind(kind).build();
  }

  private static PrivacyNotice consenting(Consumer<RegisterBuilder> change) {
    PrivacyNotice notice = legalObligation(without(RightKind.CONSENT_WITHDRAWAL), it -> {});
    RegisterBuilder register = Register.builder().from(notice.registers().get(0));
    change.accept(register);
    return PrivacyNotice.builder().from(notice).registers(List.of(register.build())).build();
  }

  private static Consent consentBy(String act) {
    return Consent.builder().addLaw(LawReference.builder().number(act).build()).build();
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
