package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.Case.undecided;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.GoodNotice.withRegister;
import static fi.seloste.validation.gdpr.StoragePeriods.LONGEST;
import static fi.seloste.validation.gdpr.StoragePeriods.ONE;
import static fi.seloste.validation.gdpr.StoragePeriods.TO_COME;

import fi.seloste.model.LawReference;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.RetentionBound;
import fi.seloste.model.RetentionEvent;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.RetentionRuleBuilder;
import fi.seloste.model.TimePeriod;
import fi.seloste.validation.Case;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class StoragePeriodsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  public static Stream<Case> cases() {
    return Stream.of(longest(), one(), toCome()).flatMap(cases -> cases);
  }

  private static Stream<Case> longest() {
    RetentionRule sixYearsAtLeast = kept(it -> it.period(years(6)).bound(AT_LEAST));
    return Stream.of(
        breached(
            LONGEST,
            "six years at least, and no more",
            retained(sixYearsAtLeast),
            "/registers/0/retentionRules/0"),
        breached(
            LONGEST,
            "a law that sets a minimum does not say when the data are erased",
            retained(
                kept(
                    it ->
                        it.period(years(6))
                            .bound(AT_LEAST)
                            .event(RetentionEvent.CALENDAR_YEAR_END)
                            .addDataCategory("contact")
                            .addLaw(LawReference.builder().number("1336/1997").build()))),
            "/registers/0/retentionRules/0"),
        breached(
            LONGEST,
            "the end of other data is not theirs",
            retained(sixYearsAtLeast, kept(it -> it.period(years(9)).addDataCategory("contact"))),
            "/registers/0/retentionRules/0"),
        undecided(
            LONGEST,
            "what is described may be the end",
            retained(
                kept(
                    it ->
                        it.period(years(6))
                            .bound(AT_LEAST)
                            .data(text("vouchers"))
                            .description(text("kept for six years or more")))),
            "/registers/0/retentionRules/0"),
        met(
            LONGEST,
            "the need is reviewed",
            retained(kept(it -> it.period(years(6)).bound(AT_LEAST).reviewInterval(years(1))))),
        met(
            LONGEST,
            "the end depends on something",
            retained(
                kept(
                    it ->
                        it.period(years(6))
                            .bound(AT_LEAST)
                            .criteria(text("until the lawsuit is over"))))),
        met(
            LONGEST,
            "another rule gives the longest time",
            retained(sixYearsAtLeast, kept(it -> it.period(years(10)).bound(AT_MOST)))),
        notApplicable(LONGEST, "an exact time", notice()),
        notApplicable(
            LONGEST, "a longest time", retained(kept(it -> it.period(years(2)).bound(AT_MOST)))));
  }

  private static Stream<Case> one() {
    return Stream.of(
        breached(
            ONE,
            "two years and five years for everything",
            retained(after(2), after(5)),
            "/registers/0/retentionRules/1"),
        breached(
            ONE,
            "six years at least and two years at most",
            retained(
                kept(it -> it.period(years(6)).bound(AT_LEAST).addDataCategory("contact")),
                kept(it -> it.period(years(2)).bound(AT_MOST).addDataCategory("contact"))),
            "/registers/0/retentionRules/1"),
        breached(
            ONE,
            "two rules of the notice",
            with(it -> it.addRetentionRules(after(2), after(5))),
            "/retentionRules/1"),
        met(
            ONE,
            "at least two and at most five years",
            retained(
                kept(it -> it.period(years(2)).bound(AT_LEAST)),
                kept(it -> it.period(years(5)).bound(AT_MOST)))),
        met(
            ONE,
            "twelve months are a year",
            retained(
                after(1),
                kept(
                    it ->
                        it.period(TimePeriod.ofMonths(12))
                            .event(RetentionEvent.CUSTOMER_RELATIONSHIP_END)))),
        met(
            ONE,
            "different data",
            retained(
                kept(it -> it.period(years(2)).addDataCategory("contact")),
                kept(it -> it.period(years(5)).data(text("invoices"))))),
        met(
            ONE,
            "from different events",
            retained(
                after(2), kept(it -> it.period(years(5)).event(RetentionEvent.LAST_ACTIVITY)))),
        met(
            ONE,
            "the one is for a case that is described",
            retained(
                after(2),
                kept(
                    it ->
                        it.period(years(5))
                            .event(RetentionEvent.CUSTOMER_RELATIONSHIP_END)
                            .description(text("if a claim is pending"))))),
        met(
            ONE,
            "a law may ask for the longer one",
            retained(
                after(2),
                kept(
                    it ->
                        it.period(years(6))
                            .event(RetentionEvent.CUSTOMER_RELATIONSHIP_END)
                            .addLaw(LawReference.builder().number("1336/1997").build())))),
        met(
            ONE,
            "the register has its own beside that of the notice",
            with(it -> it.addRetentionRules(after(5), after(5)))),
        notApplicable(ONE, "one period", notice()));
  }

  private static Stream<Case> toCome() {
    RetentionRule untilJune = kept(it -> it.until(LocalDate.of(2026, 6, 30)));
    return Stream.of(
        breached(
            TO_COME, "the day is past", retained(untilJune), "/registers/0/retentionRules/0/until"),
        met(TO_COME, "the day is to come", retained(untilJune)).on(2026, 6, 1),
        met(TO_COME, "it is the day", retained(untilJune)).on(2026, 6, 30),
        notApplicable(TO_COME, "no day is given", notice()));
  }

  private static final RetentionBound AT_LEAST = RetentionBound.AT_LEAST;
  private static final RetentionBound AT_MOST = RetentionBound.AT_MOST;

  private static PrivacyNotice retained(RetentionRule... rules) {
    return withRegister(it -> it.retentionRules(List.of(rules)));
  }

  private static RetentionRule after(int years) {
    return kept(it -> it.period(years(years)).event(RetentionEvent.CUSTOMER_RELATIONSHIP_END));
  }

  private static RetentionRule kept(UnaryOperator<RetentionRuleBuilder> rule) {
    return rule.apply(RetentionRule.builder()).build();
  }

  private static TimePeriod years(int years) {
    return TimePeriod.ofYears(years);
  }
}
