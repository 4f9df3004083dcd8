package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.Case.undecided;
import static fi.seloste.validation.GoodNotice.contact;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.withCategory;
import static fi.seloste.validation.GoodNotice.withRegister;
import static fi.seloste.validation.gdpr.Decisions.CONSEQUENCE;
import static fi.seloste.validation.gdpr.Decisions.EXPLANATION;
import static fi.seloste.validation.gdpr.Decisions.REQUIREMENT;

import fi.seloste.model.AutomatedDecision;
import fi.seloste.model.AutomatedDecisionBuilder;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSource;
import fi.seloste.model.Disclosed;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Requirement;
import fi.seloste.model.RequirementKind;
import fi.seloste.model.SourceKind;
import fi.seloste.validation.Case;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class DecisionsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  public static Stream<Case> cases() {
    return Stream.of(
        met(REQUIREMENT, "a category says so", notice()),
        met(
            REQUIREMENT,
            "the register says so once",
            PrivacyNotice.builder()
                .from(
                    withRegister(
                        it ->
                            it.dataCategories(List.of())
                                .requirement(
                                    Requirement.builder().kind(RequirementKind.VOLUNTARY).build())))
                .build()),
        breached(
            REQUIREMENT,
            "nothing says so",
            withCategory(it -> it.requirement(Optional.empty())),
            "/registers/0"),
        undecided(
            REQUIREMENT,
            "the data must be given, but by what is not told",
            withCategory(it -> it.requirement(Requirement.builder().mandatory(true).build())),
            "/registers/0/dataCategories/0/requirement"),
        notApplicable(
            REQUIREMENT,
            "the data are observed",
            withRegister(
                it ->
                    it.dataSources(
                        List.of(DataSource.builder().kind(SourceKind.OBSERVED).build())))),
        //
        met(CONSEQUENCE, "the consequence is told", notice()),
        met(
            CONSEQUENCE,
            "the register tells it once for all",
            withRegister(
                it ->
                    it.requirement(
                            Requirement.builder()
                                .kind(RequirementKind.CONTRACTUAL)
                                .consequence(text("No delivery."))
                                .build())
                        .dataCategories(List.of(mandatory(RequirementKind.STATUTORY))))),
        breached(
            CONSEQUENCE,
            "a statute requires the data",
            withRegister(it -> it.dataCategories(List.of(mandatory(RequirementKind.STATUTORY)))),
            "/registers/0/dataCategories/0/requirement"),
        notApplicable(
            CONSEQUENCE,
            "the data are voluntary",
            withRegister(it -> it.dataCategories(List.of(mandatory(RequirementKind.VOLUNTARY))))),
        //
        met(
            EXPLANATION,
            "logic and consequences are told",
            decision(it -> it.logic(text("Defaults rule it out.")).consequences(text("Pay now.")))),
        breached(
            EXPLANATION,
            "the decision is only mentioned",
            decision(it -> it.name(text("Credit decision"))),
            "/registers/0/automatedDecisions/0"),
        breached(
            EXPLANATION,
            "only the logic is told",
            decision(it -> it.logic(text("Defaults rule it out."))),
            "/registers/0/automatedDecisions/0"),
        notApplicable(EXPLANATION, "there are none", notice()),
        notApplicable(
            EXPLANATION, "a person decides in the end", decision(it -> it.solelyAutomated(false))));
  }

  private static DataCategory mandatory(RequirementKind kind) {
    return DataCategory.builder()
        .from(contact())
        .requirement(Requirement.builder().kind(kind).build())
        .build();
  }

  private static PrivacyNotice decision(Consumer<AutomatedDecisionBuilder> change) {
    AutomatedDecisionBuilder decision = AutomatedDecision.builder();
    change.accept(decision);
    return withRegister(it -> it.automatedDecisions(Disclosed.of(decision.build())));
  }
}
