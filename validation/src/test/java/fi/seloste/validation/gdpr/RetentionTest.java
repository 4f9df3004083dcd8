package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.Case.undecided;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.ofProcessor;
import static fi.seloste.validation.GoodNotice.retention;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.GoodNotice.withRegister;
import static fi.seloste.validation.gdpr.Retention.CONCRETE;
import static fi.seloste.validation.gdpr.Retention.PERIOD;

import fi.seloste.model.CriteriaKind;
import fi.seloste.model.Disposal;
import fi.seloste.model.LawReference;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Register;
import fi.seloste.model.RegisterBuilder;
import fi.seloste.model.RetentionEvent;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.TimePeriod;
import fi.seloste.validation.Case;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class RetentionTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  public static Stream<Case> cases() {
    return Stream.of(
        met(PERIOD, "a period from an event", notice()),
        met(PERIOD, "a named act", only(RetentionRule.builder().addLaw(accounting()).build())),
        met(
            PERIOD,
            "a general phrase is a criterion of a kind",
            only(RetentionRule.builder().criteriaKind(CriteriaKind.AS_LONG_AS_NECESSARY).build())),
        breached(
            PERIOD, "nothing", withRegister(it -> it.retentionRules(List.of())), "/registers/0"),
        breached(
            PERIOD,
            "how data are destroyed says nothing of when",
            only(RetentionRule.builder().disposal(Disposal.ERASURE).build()),
            "/registers/0"),
        undecided(
            PERIOD,
            "a description may hold it",
            only(RetentionRule.builder().description(text("As told in the contract.")).build()),
            "/registers/0/retentionRules/0"),
        met(
            PERIOD,
            "when it is looked at again is a criterion",
            only(RetentionRule.builder().reviewInterval(TimePeriod.ofYears(2)).build())),
        met(
            PERIOD,
            "the notice tells it once for all registers",
            PrivacyNotice.builder()
                .from(withRegister(it -> it.retentionRules(List.of())))
                .addRetentionRule(retention())
                .build()),
        met(
            PERIOD,
            "a part inherits it from the whole",
            twoRegisters(it -> it.partOf("customers"))),
        breached(
            PERIOD, "one of two registers tells nothing", twoRegisters(it -> {}), "/registers/1"),
        breached(
            PERIOD,
            "criteria without a word",
            only(RetentionRule.builder().criteria(text(" ")).build()),
            "/registers/0"),
        undecided(
            PERIOD,
            "a description that two registers share is asked about once",
            PrivacyNotice.builder()
                .from(twoRegisters(it -> {}))
                .registers(
                    List.of(
                        Register.builder().name(text("A")).build(),
                        Register.builder().name(text("B")).build()))
                .addRetentionRule(
                    RetentionRule.builder().description(text("As the plan says.")).build())
                .build(),
            "/retentionRules/0"),
        notApplicable(PERIOD, "the register is kept for others", ofProcessor()),
        //
        met(CONCRETE, "a period from an event", notice()),
        met(
            CONCRETE,
            "while one is a customer",
            only(RetentionRule.builder().event(RetentionEvent.CUSTOMER_RELATIONSHIP_END).build())),
        met(
            CONCRETE,
            "as the Accounting Act permits",
            only(
                RetentionRule.builder()
                    .criteriaKind(CriteriaKind.AS_LAW_PERMITS)
                    .addLaw(accounting())
                    .build())),
        met(
            CONCRETE,
            "one concrete rule beside a general one",
            only(
                retention(),
                RetentionRule.builder().criteriaKind(CriteriaKind.AS_LONG_AS_NECESSARY).build())),
        breached(
            CONCRETE,
            "as long as necessary, or until somebody asks",
            only(
                RetentionRule.builder().criteriaKind(CriteriaKind.AS_LONG_AS_NECESSARY).build(),
                RetentionRule.builder().criteriaKind(CriteriaKind.UNTIL_ERASURE_REQUEST).build()),
            "/registers/0/retentionRules/0"),
        met(
            CONCRETE,
            "criteria of one's own words are not judged",
            only(RetentionRule.builder().criteria(text("Until the matter is settled.")).build())),
        met(
            CONCRETE,
            "criteria said to be specific",
            only(RetentionRule.builder().criteriaKind(CriteriaKind.SPECIFIC).build())),
        met(
            CONCRETE,
            "until somebody withdraws consent is an event",
            only(RetentionRule.builder().event(RetentionEvent.CONSENT_WITHDRAWAL).build())),
        breached(
            CONCRETE,
            "a general phrase that all registers share is told once",
            PrivacyNotice.builder()
                .from(notice())
                .registers(
                    List.of(
                        Register.builder().name(text("A")).build(),
                        Register.builder().name(text("B")).build()))
                .addRetentionRule(
                    RetentionRule.builder().criteriaKind(CriteriaKind.AS_LONG_AS_NECESSARY).build())
                .build(),
            "/retentionRules/0"),
        notApplicable(
            CONCRETE,
            "only how data are destroyed is told",
            only(RetentionRule.builder().disposal(Disposal.ERASURE).build())),
        notApplicable(
            CONCRETE, "nothing is told at all", withRegister(it -> it.retentionRules(List.of()))));
  }

  private static LawReference accounting() {
    return LawReference.builder().number("1336/1997").build();
  }

  private static PrivacyNotice twoRegisters(Consumer<RegisterBuilder> second) {
    RegisterBuilder other = Register.builder().name(text("Visitors"));
    second.accept(other);
    return with(it -> it.addRegister(other.build()));
  }

  private static PrivacyNotice only(RetentionRule... rules) {
    return withRegister(it -> it.retentionRules(List.of(rules)));
  }
}
