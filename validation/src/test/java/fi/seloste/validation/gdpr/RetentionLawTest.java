package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.Case.undecided;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.ofProcessor;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.withRegister;
import static fi.seloste.validation.gdpr.Retention.MAXIMUM;
import static fi.seloste.validation.gdpr.Retention.MINIMUM;
import static fi.seloste.validation.gdpr.Retention.REASON;
import static fi.seloste.validation.gdpr.Retention.START;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import fi.seloste.model.LawReference;
import fi.seloste.model.LawReferenceBuilder;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.Register;
import fi.seloste.model.RetainedMaterial;
import fi.seloste.model.RetentionEvent;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.RetentionRuleBuilder;
import fi.seloste.model.TimePeriod;
import fi.seloste.validation.Case;
import fi.seloste.validation.Finding;
import fi.seloste.validation.GoodNotice;
import fi.seloste.validation.rulesets.Rulesets;
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
public class RetentionLawTest {

  private static final String PLACE = "/registers/0/retentionRules/0";

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  public static Stream<Case> cases() {
    return Stream.of(starts(), reasons(), maxima(), minima()).flatMap(cases -> cases);
  }

  private static Stream<Case> starts() {
    return Stream.of(
        met(START, "two years from the end of the customer relationship", notice()),
        met(START, "a start in words", kept(years(2).eventDescription(text("the last visit")))),
        met(START, "the law that is cited sets the start", kept(years(6).addLaw(vouchers()))),
        met(
            START,
            "an act that sets the start, cited without a section",
            kept(years(2).addLaw(act("872/2019")))),
        met(
            START,
            "recordings are kept from the recording",
            kept(
                RetentionRule.builder()
                    .period(TimePeriod.ofWeeks(2))
                    .addMaterial(RetainedMaterial.CAMERA_RECORDINGS))),
        met(
            START,
            "what a register of cameras keeps is recordings",
            GoodNotice.withRegister(
                it ->
                    it.purposes(
                            List.of(
                                Purpose.builder()
                                    .name(text("Safety"))
                                    .addKind(PurposeKind.CAMERA_SURVEILLANCE)
                                    .addKind(PurposeKind.SECURITY)
                                    .build()))
                        .retentionRules(List.of(years(1).build())))),
        met(
            START,
            "so it is if the notice tells it for several registers of cameras",
            GoodNotice.with(
                it ->
                    it.addRetentionRule(years(1).build())
                        .registers(
                            List.of(
                                Register.builder()
                                    .addPurpose(
                                        Purpose.builder()
                                            .name(text("Safety"))
                                            .addKind(PurposeKind.CAMERA_SURVEILLANCE)
                                            .build())
                                    .build())))),
        breached(START, "five years", kept(years(5)), PLACE),
        breached(
            START,
            "a period for no register at all",
            GoodNotice.with(it -> it.addRetentionRule(years(1).build()).registers(List.of())),
            "/retentionRules/0"),
        breached(
            START,
            "five years of data in words",
            kept(years(5).data(text("Feedback")).reason(text("We learn from it."))),
            PLACE),
        undecided(START, "a law that is not known", kept(years(5).addLaw(act("1/2000"))), PLACE),
        undecided(
            START,
            "a section of a known act that is not known",
            kept(years(5).addLaw(section("759/2004", "5"))),
            PLACE),
        undecided(
            START, "a description may tell it", kept(years(5).description(text("See us."))), PLACE),
        notApplicable(
            START,
            "while one is a customer",
            kept(RetentionRule.builder().event(RetentionEvent.CUSTOMER_RELATIONSHIP_END))),
        notApplicable(START, "the register is kept for others", ofProcessor(kept(years(5)))),
        met(
            START,
            "an act that sets the start, the section left blank",
            kept(years(2).addLaw(section("872/2019", " ")))));
  }

  private static Stream<Case> reasons() {
    return Stream.of(
        met(REASON, "ten years for a reason", kept(years(10).reason(text("Claims.")))),
        met(REASON, "ten years by a law", kept(years(10).addLaw(section("728/2003", "7")))),
        met(
            REASON,
            "ten years are usual for books",
            kept(years(10).addMaterial(RetainedMaterial.ACCOUNTING_BOOKS))),
        breached(REASON, "ten years from the end of the relationship", kept(years(10)), PLACE),
        breached(
            REASON,
            "a hundred and twenty months",
            kept(RetentionRule.builder().period(TimePeriod.ofMonths(120))),
            PLACE),
        breached(
            REASON,
            "ten years are unusual for vouchers",
            kept(years(10).addMaterial(RetainedMaterial.VOUCHERS)),
            PLACE),
        undecided(
            REASON,
            "a description may hold the reason",
            kept(years(10).description(text("Ten years."))),
            PLACE),
        notApplicable(REASON, "two years", notice()),
        notApplicable(REASON, "nine years and eleven months", kept(period("P9Y11M"))),
        notApplicable(REASON, "the register is kept for others", ofProcessor(kept(years(10)))));
  }

  private static Stream<Case> maxima() {
    return Stream.of(
        met(MAXIMUM, "vouchers for six years", kept(years(6).addLaw(vouchers()))),
        met(
            MAXIMUM,
            "ten years by the section on books and vouchers",
            kept(years(10).addLaw(bookkeeping()))),
        met(
            MAXIMUM,
            "seven years from the transaction come to six from the end of the year",
            kept(years(7).event(RetentionEvent.COLLECTION).addLaw(vouchers()))),
        breached(
            MAXIMUM,
            "vouchers for ten years by the subsection on vouchers",
            kept(years(10).event(RetentionEvent.CALENDAR_YEAR_END).addLaw(vouchers())),
            PLACE),
        breached(
            MAXIMUM, "accounting for fifteen years", kept(years(15).addLaw(bookkeeping())), PLACE),
        breached(
            MAXIMUM,
            "accounting for fifteen years from the transaction, the act named without a number",
            kept(
                years(15)
                    .event(RetentionEvent.COLLECTION)
                    .addLaw(LawReference.builder().title(Name.of("Kirjanpitolaki")).build())),
            PLACE),
        breached(
            MAXIMUM,
            "recordings at a workplace for two years",
            kept(years(2).addLaw(section("759/2004", "17"))),
            PLACE),
        breached(
            MAXIMUM,
            "travellers' notices for two years, whatever the reason",
            kept(years(2).reason(text("Statistics.")).addLaw(section("308/2006", "8"))),
            PLACE),
        notApplicable(
            MAXIMUM,
            "another reason for accounting for fifteen years",
            kept(years(15).reason(text("A warranty.")).addLaw(bookkeeping()))),
        notApplicable(
            MAXIMUM,
            "an exception to which the law may belong",
            kept(
                years(15)
                    .addException(text("Accounting material six years."))
                    .addLaw(bookkeeping()))),
        notApplicable(
            MAXIMUM,
            "a law that is not known beside one that is",
            kept(years(15).addLaws(bookkeeping(), act("1/2000")))),
        notApplicable(
            MAXIMUM,
            "another section of a known act",
            kept(years(15).addLaw(section("759/2004", "5")))),
        notApplicable(
            MAXIMUM,
            "a period of limitation is a reason, not a limit",
            kept(years(15).addLaw(section("728/2003", "4")))),
        notApplicable(
            MAXIMUM,
            "from the end of the relationship, which the law does not speak of",
            kept(
                years(10)
                    .event(RetentionEvent.CUSTOMER_RELATIONSHIP_END)
                    .addLaw(section("55/2001", "7")))),
        notApplicable(
            MAXIMUM,
            "the law of another country",
            kept(
                years(15)
                    .addLaw(
                        LawReference.builder()
                            .title(Name.of("bokföringslagen"))
                            .number("1999:1078")
                            .build()))),
        notApplicable(MAXIMUM, "no law is cited", notice()),
        notApplicable(
            MAXIMUM, "as the act requires", kept(RetentionRule.builder().addLaw(bookkeeping()))),
        notApplicable(
            MAXIMUM,
            "the register is kept for others",
            ofProcessor(kept(years(15).addLaw(bookkeeping())))),
        breached(
            MAXIMUM,
            "recordings for two years from the end of the year, not from the recording",
            kept(
                years(2).event(RetentionEvent.CALENDAR_YEAR_END).addLaw(section("759/2004", "17"))),
            PLACE));
  }

  private static Stream<Case> minima() {
    return Stream.of(
        met(MINIMUM, "vouchers for six years", kept(years(6).addLaw(vouchers()))),
        met(MINIMUM, "six years by the whole section", kept(years(6).addLaw(bookkeeping()))),
        met(
            MINIMUM,
            "a certificate for ten years",
            kept(
                years(10)
                    .event(RetentionEvent.EMPLOYMENT_END)
                    .addMaterial(RetainedMaterial.EMPLOYMENT_CERTIFICATES)
                    .addLaw(section("55/2001", "7")))),
        breached(MINIMUM, "accounting for two years", kept(years(2).addLaw(bookkeeping())), PLACE),
        breached(
            MINIMUM,
            "accounting for two years, the act cited alone",
            kept(years(2).addLaw(act("1336/1997"))),
            PLACE),
        breached(
            MINIMUM,
            "vouchers for five years from the transaction",
            kept(years(5).event(RetentionEvent.COLLECTION).addLaw(vouchers())),
            PLACE),
        breached(
            MINIMUM,
            "books and vouchers for six years",
            kept(
                years(6)
                    .addMaterials(RetainedMaterial.ACCOUNTING_BOOKS, RetainedMaterial.VOUCHERS)
                    .addLaw(bookkeeping())),
            PLACE),
        breached(
            MINIMUM,
            "due diligence for three years",
            kept(
                years(3)
                    .event(RetentionEvent.CUSTOMER_RELATIONSHIP_END)
                    .addLaw(
                        LawReference.builder()
                            .number("444/2017")
                            .chapter("3")
                            .section("3 §")
                            .build())),
            PLACE),
        notApplicable(
            MINIMUM,
            "recordings have no minimum",
            kept(
                RetentionRule.builder()
                    .period(TimePeriod.ofDays(14))
                    .addLaw(section("759/2004", "17")))),
        notApplicable(
            MINIMUM,
            "a period of limitation is no duty",
            kept(years(1).addLaw(section("728/2003", "4")))),
        notApplicable(MINIMUM, "a law that is not known", kept(years(1).addLaw(act("1/2000")))),
        notApplicable(
            MINIMUM,
            "an exception to which the law may belong",
            kept(
                years(2)
                    .addException(text("Accounting material six years."))
                    .addLaw(bookkeeping()))),
        notApplicable(
            MINIMUM,
            "the law is on other material",
            kept(years(2).addMaterial(RetainedMaterial.CAMERA_RECORDINGS).addLaw(bookkeeping()))),
        notApplicable(
            MINIMUM,
            "a later start may make up for a shorter period",
            kept(years(3).event(RetentionEvent.CUSTOMER_RELATIONSHIP_END).addLaw(vouchers()))),
        notApplicable(MINIMUM, "no law is cited", notice()),
        notApplicable(
            MINIMUM, "as the act requires", kept(RetentionRule.builder().addLaw(bookkeeping()))),
        notApplicable(
            MINIMUM,
            "the register is kept for others",
            ofProcessor(kept(years(2).addLaw(bookkeeping())))),
        met(
            MINIMUM,
            "six years by the subsection on vouchers, cited before the one on books",
            kept(years(6).addLaws(vouchers(), accounting().subsection("1").build()))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The storage period of 2 years is shorter than the Accounting Act (1336/1997) demands: \
          6 years from the end of the calendar year in which the financial year ended.
          fi | Säilytysaika 2 vuotta on lyhyempi kuin kirjanpitolaki (1336/1997) edellyttää: \
          6 vuotta sen kalenterivuoden lopusta, jonka aikana tilikausi on päättynyt.
          sv | Lagringsperioden 2 år är kortare än bokföringslagen (1336/1997) kräver: \
          6 år från utgången av det kalenderår då räkenskapsperioden gick ut.
          """)
  void the_law_and_its_period_are_told_in_each_language(String language, String message) {
    Finding finding =
        Rulesets.notice()
            .and(Rulesets.finland())
            .check(kept(years(2).addLaw(bookkeeping())), Case.TODAY)
            .findings()
            .stream()
            .filter(it -> it.rule() == MINIMUM)
            .findFirst()
            .orElseThrow();

    assertThat(finding.message(Locale.forLanguageTag(language))).isEqualTo(message);
  }

  @Test
  void a_period_for_no_register_is_one_of_the_processing() {
    PrivacyNotice notice =
        GoodNotice.with(it -> it.addRetentionRule(years(1).build()).registers(List.of()));

    assertThat(Rulesets.notice().check(notice, Case.TODAY).findings())
        .filteredOn(finding -> finding.rule() == START)
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .singleElement(as(STRING))
        .endsWith(": the processing.");
  }

  @Test
  void of_the_periods_of_a_law_those_that_are_missed_are_told() {
    RetentionRuleBuilder books =
        years(6)
            .addMaterials(RetainedMaterial.ACCOUNTING_BOOKS, RetainedMaterial.VOUCHERS)
            .addLaw(bookkeeping());

    assertThat(Rulesets.notice().and(Rulesets.finland()).check(kept(books), Case.TODAY).findings())
        .filteredOn(finding -> finding.rule() == MINIMUM)
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .singleElement(as(STRING))
        .endsWith("demands: 10 years from the end of the financial year.");
  }

  private static RetentionRuleBuilder years(int years) {
    return RetentionRule.builder().period(TimePeriod.ofYears(years));
  }

  private static RetentionRuleBuilder period(String period) {
    return RetentionRule.builder().period(TimePeriod.parse(period));
  }

  private static LawReference bookkeeping() {
    return accounting().build();
  }

  private static LawReference vouchers() {
    return accounting().subsection("2").build();
  }

  private static LawReferenceBuilder accounting() {
    return LawReference.builder().number("1336/1997").chapter("2").section("10");
  }

  private static LawReference section(String act, String section) {
    return LawReference.builder().number(act).section(section).build();
  }

  private static LawReference act(String number) {
    return LawReference.builder().number(number).build();
  }

  private static PrivacyNotice kept(RetentionRuleBuilder rule) {
    return withRegister(it -> it.retentionRules(List.of(rule.build())));
  }
}
