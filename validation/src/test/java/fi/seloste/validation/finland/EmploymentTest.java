package fi.seloste.validation.finland;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.Case.undecided;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.GoodNotice.withCategory;
import static fi.seloste.validation.finland.Employment.GENETIC_DATA;
import static fi.seloste.validation.finland.Employment.HEALTH;
import static fi.seloste.validation.finland.Employment.SOURCE;

import fi.seloste.model.Activity;
import fi.seloste.model.Consent;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSource;
import fi.seloste.model.DataSourceBuilder;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.DataSubjectKind;
import fi.seloste.model.LegalObligation;
import fi.seloste.model.LegitimateInterests;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.Register;
import fi.seloste.model.RegisterBuilder;
import fi.seloste.model.RegisterRole;
import fi.seloste.model.RetentionBound;
import fi.seloste.model.RetentionEvent;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.SourceKind;
import fi.seloste.model.SpecialCategory;
import fi.seloste.model.TimePeriod;
import fi.seloste.validation.Case;
import fi.seloste.validation.Outcome;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class EmploymentTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  public static Stream<Case> cases() {
    return Stream.of(sources(), health(), geneticData()).flatMap(cases -> cases);
  }

  private static Stream<Case> sources() {
    return Stream.of(
        breached(
            SOURCE,
            "employees' data from others, as an interest of the employer",
            from(it -> it.addLegalBasis(LegitimateInterests.builder().build())),
            "/registers/0/dataSources/0"),
        undecided(
            SOURCE, "employees' data from others", from(it -> it), "/registers/0/dataSources/0"),
        undecided(
            SOURCE,
            "applicants' data may be those of an agency",
            with(
                notice ->
                    notice.registers(
                        List.of(
                            Register.builder()
                                .addDataSubjectCategory(people(DataSubjectKind.JOB_APPLICANT))
                                .addPurpose(purpose(PurposeKind.RECRUITMENT))
                                .addDataSource(
                                    DataSource.builder()
                                        .kind(SourceKind.THIRD_PARTY)
                                        .category(text("Former employers"))
                                        .addLegalBasis(LegitimateInterests.builder().build())
                                        .build())
                                .build()))),
            "/registers/0/dataSources/0"),
        undecided(
            SOURCE,
            "the source is told for all registers of the employer",
            PrivacyNotice.builder()
                .from(ofEmployer(it -> it))
                .addDataSource(DataSource.builder().kind(SourceKind.THIRD_PARTY).build())
                .build(),
            "/dataSources/0"),
        met(
            SOURCE,
            "employees consent to it",
            from(it -> it.addLegalBasis(Consent.builder().build()))),
        met(
            SOURCE,
            "an act provides for it",
            from(it -> it.addLegalBasis(LegalObligation.builder().build()))),
        notApplicable(
            SOURCE,
            "credit information has a section of its own",
            from(it -> it.addActivity(Activity.CREDIT_INFORMATION))),
        notApplicable(
            SOURCE,
            "an authority needs no consent",
            from(it -> it.kind(SourceKind.PUBLIC_AUTHORITY))),
        notApplicable(SOURCE, "customers are no employees", notice()),
        notApplicable(
            SOURCE,
            "who the people are is not told",
            ofEmployer(
                it ->
                    it.addDataSubjectCategory(DataSubjectCategory.builder().build())
                        .addDataSource(DataSource.builder().kind(SourceKind.THIRD_PARTY).build()))),
        notApplicable(
            SOURCE,
            "payroll for others",
            ofEmployer(
                it ->
                    it.addRole(RegisterRole.PROCESSOR)
                        .addDataSource(
                            DataSource.builder().kind(SourceKind.THIRD_PARTY).build()))));
  }

  private static PrivacyNotice from(UnaryOperator<DataSourceBuilder> source) {
    return ofEmployer(
        it ->
            it.addDataSource(
                source
                    .apply(
                        DataSource.builder()
                            .kind(SourceKind.THIRD_PARTY)
                            .name(Name.of("Former employer Oy")))
                    .build()));
  }

  private static Stream<Case> health() {
    return Stream.of(
        breached(
            HEALTH,
            "the need is reviewed every ten years",
            sickLeaves(RetentionRule.builder().reviewInterval(TimePeriod.ofYears(10)).build()),
            "/registers/0/retentionRules/0"),
        undecided(
            HEALTH,
            "as long as the employment lasts",
            sickLeaves(RetentionRule.builder().event(RetentionEvent.EMPLOYMENT_END).build()),
            "/registers/0/dataCategories/0"),
        undecided(
            HEALTH,
            "at least two years",
            sickLeaves(
                RetentionRule.builder()
                    .event(RetentionEvent.COLLECTION)
                    .period(TimePeriod.ofYears(2))
                    .bound(RetentionBound.AT_LEAST)
                    .build()),
            "/registers/0/dataCategories/0"),
        undecided(
            HEALTH,
            "only other data have a review",
            sickLeaves(
                RetentionRule.builder()
                    .addDataCategory("pay")
                    .reviewInterval(TimePeriod.ofYears(1))
                    .build()),
            "/registers/0/dataCategories/0"),
        met(
            HEALTH,
            "the need is reviewed every year",
            sickLeaves(
                RetentionRule.builder()
                    .addDataCategory("sick-leaves")
                    .reviewInterval(TimePeriod.ofMonths(12))
                    .build())),
        met(
            HEALTH,
            "the data are gone after two years",
            sickLeaves(
                RetentionRule.builder()
                    .event(RetentionEvent.CALENDAR_YEAR_END)
                    .period(TimePeriod.ofYears(2))
                    .build())),
        reviewed("P5Y", Outcome.MET),
        reviewed("P90D", Outcome.MET),
        reviewed("PT1000H", Outcome.MET),
        reviewed("P5Y1M", Outcome.BREACHED),
        reviewed("P275W", Outcome.BREACHED),
        reviewed("P1900D", Outcome.BREACHED),
        reviewed("PT48000H", Outcome.BREACHED),
        met(HEALTH, "the data are gone before a review is due", keptFromCollection(4)),
        undecided(
            HEALTH,
            "the data may be there when a review is due",
            keptFromCollection(5),
            "/registers/0/dataCategories/0"),
        notApplicable(
            HEALTH,
            "customers' allergies",
            withCategory(it -> it.addSpecialCategory(SpecialCategory.HEALTH))),
        notApplicable(
            HEALTH,
            "occupational health care",
            ofEmployer(
                it ->
                    it.addPurpose(purpose(PurposeKind.HEALTH_CARE))
                        .addDataCategory(special(SpecialCategory.HEALTH)))),
        notApplicable(HEALTH, "no data on health", ofEmployer(it -> it.addDataCategory(PAY))));
  }

  private static final DataCategory PAY =
      DataCategory.builder().id("pay").name(text("Pay")).build();

  private static Case reviewed(String interval, Outcome outcome) {
    PrivacyNotice notice =
        sickLeaves(RetentionRule.builder().reviewInterval(TimePeriod.parse(interval)).build());
    return outcome == Outcome.MET
        ? met(HEALTH, "the need is reviewed every " + interval, notice)
        : breached(
            HEALTH,
            "the need is reviewed every " + interval,
            notice,
            "/registers/0/retentionRules/0");
  }

  private static PrivacyNotice keptFromCollection(int years) {
    return sickLeaves(
        RetentionRule.builder()
            .event(RetentionEvent.COLLECTION)
            .period(TimePeriod.ofYears(years))
            .build());
  }

  private static PrivacyNotice sickLeaves(RetentionRule rule) {
    return ofEmployer(
        it -> it.addDataCategory(special(SpecialCategory.HEALTH)).addRetentionRule(rule));
  }

  private static Stream<Case> geneticData() {
    return Stream.of(
        breached(
            GENETIC_DATA,
            "an employer keeps genetic tests",
            ofEmployer(it -> it.addDataCategory(special(SpecialCategory.GENETIC_DATA))),
            "/registers/0/dataCategories/0"),
        breached(
            GENETIC_DATA,
            "the data have no name",
            ofEmployer(
                it ->
                    it.addDataCategory(
                        DataCategory.builder()
                            .addSpecialCategory(SpecialCategory.GENETIC_DATA)
                            .build())),
            "/registers/0/dataCategories/0"),
        met(
            GENETIC_DATA,
            "an employer keeps union fees",
            ofEmployer(it -> it.addDataCategory(special(SpecialCategory.TRADE_UNION_MEMBERSHIP)))),
        notApplicable(
            GENETIC_DATA,
            "a study in which employees take part",
            ofEmployer(
                it ->
                    it.addPurpose(purpose(PurposeKind.RESEARCH))
                        .addDataCategory(special(SpecialCategory.GENETIC_DATA)))),
        notApplicable(
            GENETIC_DATA, "no special categories", ofEmployer(it -> it.addDataCategory(PAY))));
  }

  private static DataCategory special(SpecialCategory category) {
    return DataCategory.builder()
        .id("sick-leaves")
        .name(text("Data"))
        .addSpecialCategory(category)
        .build();
  }

  private static Purpose purpose(PurposeKind kind) {
    return Purpose.builder().name(text("Purpose")).addKind(kind).build();
  }

  private static DataSubjectCategory people(DataSubjectKind kind) {
    return DataSubjectCategory.builder().addKind(kind).build();
  }

  private static PrivacyNotice ofEmployer(UnaryOperator<RegisterBuilder> change) {
    return with(
        it ->
            it.registers(
                List.of(
                    change
                        .apply(
                            Register.builder()
                                .name(text("Employees"))
                                .addDataSubjectCategory(people(DataSubjectKind.EMPLOYEE))
                                .addPurpose(purpose(PurposeKind.EMPLOYMENT)))
                        .build())));
  }
}
