package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.Case.undecided;
import static fi.seloste.validation.GoodNotice.contact;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.orders;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.withCategory;
import static fi.seloste.validation.GoodNotice.withPurpose;
import static fi.seloste.validation.GoodNotice.withRegister;
import static fi.seloste.validation.gdpr.Decisions.CONSEQUENCE;
import static fi.seloste.validation.gdpr.Decisions.DESCRIPTION;
import static fi.seloste.validation.gdpr.Decisions.EXPLANATION;
import static fi.seloste.validation.gdpr.Decisions.PROFILING;
import static fi.seloste.validation.gdpr.Decisions.REQUIREMENT;
import static fi.seloste.validation.gdpr.Decisions.SAFEGUARDS;
import static fi.seloste.validation.gdpr.Decisions.SPECIAL_CATEGORIES;
import static fi.seloste.validation.gdpr.Decisions.STATEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.AutomatedDecision;
import fi.seloste.model.AutomatedDecisionBuilder;
import fi.seloste.model.Contract;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSource;
import fi.seloste.model.DecisionGround;
import fi.seloste.model.DecisionSafeguard;
import fi.seloste.model.Disclosed;
import fi.seloste.model.LawReference;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Profiling;
import fi.seloste.model.ProfilingBuilder;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.RegisterBuilder;
import fi.seloste.model.Requirement;
import fi.seloste.model.RequirementKind;
import fi.seloste.model.RightKind;
import fi.seloste.model.SourceKind;
import fi.seloste.model.SpecialCategory;
import fi.seloste.model.SpecialCategoryCondition;
import fi.seloste.model.SpecialCategoryConditionKind;
import fi.seloste.validation.Case;
import fi.seloste.validation.GoodNotice;
import fi.seloste.validation.rulesets.Rulesets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public class DecisionsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  public static Stream<Case> cases() {
    return Stream.of(
        met(
            DESCRIPTION,
            "the decision is described",
            deciding(Disclosed.of(AutomatedDecision.builder().build()))),
        breached(
            DESCRIPTION,
            "decisions are denied",
            deciding(Disclosed.none()),
            "/registers/0/purposes/0"),
        undecided(
            DESCRIPTION,
            "nothing is said of decisions",
            deciding(Disclosed.notStated()),
            "/registers/0/purposes/0"),
        notApplicable(DESCRIPTION, "no purpose is a decision", notice()),
        notApplicable(
            DESCRIPTION,
            "the register is kept for others",
            GoodNotice.ofProcessor(deciding(Disclosed.none()))),
        //
        met(STATEMENT, "it is said that there are none", notice()),
        met(
            STATEMENT,
            "a decision is described",
            withRegister(
                it -> it.automatedDecisions(Disclosed.of(AutomatedDecision.builder().build())))),
        breached(
            STATEMENT,
            "nothing is said",
            withRegister(it -> it.automatedDecisions(Disclosed.notStated())),
            "/registers/0"),
        notApplicable(
            STATEMENT,
            "people are profiled",
            withRegister(
                it ->
                    it.automatedDecisions(Disclosed.notStated())
                        .profiling(Disclosed.of(Profiling.builder().build())))),
        notApplicable(
            STATEMENT,
            "a purpose sorts people",
            PrivacyNotice.builder()
                .from(withPurpose(it -> it.addKind(PurposeKind.SEGMENTATION)))
                .build()),
        notApplicable(
            STATEMENT,
            "the register is kept for others",
            GoodNotice.ofProcessor(
                withRegister(it -> it.automatedDecisions(Disclosed.notStated())))),
        //
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
        breached(
            REQUIREMENT,
            "no source is told, so the data may be asked of people",
            withRegister(it -> it.dataCategories(List.of(mute(contact()))).dataSources(List.of())),
            "/registers/0"),
        notApplicable(
            REQUIREMENT,
            "no source is told, but cameras alone collect the data",
            withRegister(
                it ->
                    it.dataCategories(List.of(mute(contact())))
                        .dataSources(List.of())
                        .purposes(
                            List.of(
                                Purpose.builder()
                                    .name(text("Safety"))
                                    .addKind(PurposeKind.CAMERA_SURVEILLANCE)
                                    .build())))),
        breached(
            REQUIREMENT,
            "no source is told, and there is another purpose beside the cameras",
            withRegister(
                it ->
                    it.dataCategories(List.of(mute(contact())))
                        .dataSources(List.of())
                        .addPurpose(
                            Purpose.builder()
                                .name(text("Safety"))
                                .addKind(PurposeKind.CAMERA_SURVEILLANCE)
                                .build())),
            "/registers/0"),
        notApplicable(
            REQUIREMENT,
            "all data come from others: Article 14 does not ask",
            withRegister(
                it ->
                    it.dataCategories(List.of(mute(contact())))
                        .dataSources(
                            List.of(
                                DataSource.builder()
                                    .kind(SourceKind.PUBLIC_AUTHORITY)
                                    .name(Name.of("Population register"))
                                    .build())))),
        undecided(
            REQUIREMENT,
            "that the data must be given is told in words alone",
            withCategory(
                it ->
                    it.requirement(
                        Requirement.builder().description(text("We need them.")).build())),
            "/registers/0/dataCategories/0/requirement"),
        breached(
            REQUIREMENT,
            "a requirement of which nothing is told",
            withCategory(it -> it.requirement(Requirement.builder().build())),
            "/registers/0"),
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
        breached(
            CONSEQUENCE,
            "a consequence without a word",
            withCategory(
                it ->
                    it.requirement(
                        Requirement.builder()
                            .kind(RequirementKind.CONTRACTUAL)
                            .consequence(text(" "))
                            .build())),
            "/registers/0/dataCategories/0/requirement"),
        breached(
            CONSEQUENCE,
            "the register itself says that the data must be given",
            withRegister(
                it ->
                    it.requirement(
                        Requirement.builder().kind(RequirementKind.CONTRACTUAL).build())),
            "/registers/0/requirement"),
        notApplicable(
            CONSEQUENCE,
            "the contract does not need the data",
            withCategory(
                it ->
                    it.requirement(
                        Requirement.builder()
                            .kind(RequirementKind.CONTRACTUAL)
                            .mandatory(false)
                            .build()))),
        notApplicable(
            CONSEQUENCE,
            "whether by law or by contract is not told",
            withCategory(it -> it.requirement(Requirement.builder().mandatory(true).build()))),
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
        met(
            EXPLANATION,
            "logic and significance are told",
            decision(it -> it.logic(text("Defaults count.")).significance(text("No credit.")))),
        breached(
            EXPLANATION,
            "only the consequences are told",
            decision(it -> it.consequences(text("Pay now."))),
            "/registers/0/automatedDecisions/0"),
        notApplicable(EXPLANATION, "there are none", notice()),
        notApplicable(
            EXPLANATION,
            "the notice says nothing of them",
            withRegister(it -> it.automatedDecisions(Disclosed.notStated()))),
        notApplicable(
            EXPLANATION,
            "it does not affect people significantly",
            decision(it -> it.legalOrSimilarEffect(false))),
        notApplicable(
            EXPLANATION, "a person decides in the end", decision(it -> it.solelyAutomated(false))),
        //
        met(PROFILING, "it is explained", profiling(it -> it.logic(text("By what one buys.")))),
        breached(
            PROFILING,
            "it is only mentioned",
            profiling(it -> it.description(text("We profile."))),
            "/registers/0/purposes/0"),
        met(
            PROFILING,
            "it is told beside the purposes, and explained",
            withRegister(
                it ->
                    it.profiling(
                        Disclosed.of(
                            Profiling.builder()
                                .consequences(text("You see fitting books."))
                                .build())))),
        breached(
            PROFILING,
            "it is told beside the purposes, and not explained",
            withRegister(
                it ->
                    it.profiling(
                        Disclosed.of(
                            Profiling.builder().description(text("We profile.")).build()))),
            "/registers/0/profiling/0"),
        notApplicable(PROFILING, "no purpose rests on profiles", notice()),
        notApplicable(
            PROFILING,
            "it is denied; another rule asks",
            withPurpose(it -> it.addKind(PurposeKind.PROFILING))),
        breached(
            PROFILING,
            "the second purpose rests on profiles, and nothing is told of them",
            withRegister(
                it ->
                    it.profiling(Disclosed.notStated())
                        .purposes(List.of(orders(), segmentation()))),
            "/registers/0/purposes/1"),
        //
        met(SAFEGUARDS, "ground, safeguards and right", decision(DecisionsTest::safe)),
        met(
            SAFEGUARDS,
            "a law allows it",
            decision(
                it ->
                    it.ground(DecisionGround.LAW)
                        .addLaw(LawReference.builder().number("434/2003").build()))),
        breached(
            SAFEGUARDS,
            "no ground",
            decision(it -> it.name(text("Credit decision"))),
            "/registers/0/automatedDecisions/0"),
        breached(
            SAFEGUARDS,
            "a law that is not named",
            decision(it -> it.ground(DecisionGround.LAW)),
            "/registers/0/automatedDecisions/0"),
        breached(
            SAFEGUARDS,
            "nobody steps in",
            decision(it -> it.ground(DecisionGround.CONTRACT)),
            "/registers/0/automatedDecisions/0"),
        breached(
            SAFEGUARDS,
            "the right is not told",
            PrivacyNotice.builder()
                .from(decision(DecisionsTest::safe))
                .dataSubjectRights(List.of())
                .build(),
            "/registers/0/automatedDecisions/0"),
        notApplicable(SAFEGUARDS, "there are none", notice()),
        breached(
            SAFEGUARDS,
            "all other rights are told",
            PrivacyNotice.builder()
                .from(decision(DecisionsTest::safe))
                .dataSubjectRights(
                    GoodNotice.without(RightKind.NO_AUTOMATED_DECISION).dataSubjectRights())
                .build(),
            "/registers/0/automatedDecisions/0"),
        //
        met(
            SPECIAL_CATEGORIES,
            "by explicit consent",
            onHealth(SpecialCategoryConditionKind.EXPLICIT_CONSENT)),
        breached(
            SPECIAL_CATEGORIES,
            "by the point on health care",
            onHealth(SpecialCategoryConditionKind.HEALTH_OR_SOCIAL_CARE),
            "/registers/0/automatedDecisions/0"),
        notApplicable(
            SPECIAL_CATEGORIES,
            "the data are of another kind",
            decision(it -> it.addDataCategory("contact"))),
        breached(
            SPECIAL_CATEGORIES,
            "by explicit consent that covers other data",
            onHealth(
                SpecialCategoryCondition.builder()
                    .kind(SpecialCategoryConditionKind.EXPLICIT_CONSENT)
                    .addDataCategory("diet")
                    .build()),
            "/registers/0/automatedDecisions/0"));
  }

  @Test
  void the_purposes_that_rest_on_profiles_are_named() {
    assertThat(
            unexplained(
                it -> it.profiling(ONLY_MENTIONED).purposes(List.of(orders(), segmentation()))))
        .endsWith(": “Sorting customers”.");
  }

  @Test
  void where_no_purpose_rests_on_profiles_what_is_told_of_them_is_quoted() {
    assertThat(unexplained(it -> it.profiling(ONLY_MENTIONED))).endsWith(": “We profile”.");
  }

  private static final Disclosed<Profiling> ONLY_MENTIONED =
      Disclosed.of(Profiling.builder().description(text("We profile")).build());

  /** The message on profiling in a notice that does not explain it. */
  private static String unexplained(Consumer<RegisterBuilder> change) {
    return Rulesets.notice().check(withRegister(change), Case.TODAY).findings().stream()
        .filter(finding -> finding.rule() == PROFILING)
        .map(finding -> finding.message(Locale.ENGLISH))
        .collect(Collectors.joining());
  }

  private static Purpose segmentation() {
    return Purpose.builder()
        .name(text("Sorting customers"))
        .addKind(PurposeKind.SEGMENTATION)
        .addLegalBasis(Contract.builder().build())
        .build();
  }

  private static void safe(AutomatedDecisionBuilder decision) {
    decision.ground(DecisionGround.CONTRACT).addSafeguards(DecisionSafeguard.values());
  }

  private static PrivacyNotice profiling(Consumer<ProfilingBuilder> change) {
    ProfilingBuilder profiling = Profiling.builder();
    change.accept(profiling);
    return withRegister(
        it ->
            it.profiling(Disclosed.of(profiling.build()))
                .purposes(
                    List.of(
                        Purpose.builder().from(orders()).addKind(PurposeKind.PROFILING).build())));
  }

  private static PrivacyNotice onHealth(SpecialCategoryConditionKind kind) {
    return onHealth(SpecialCategoryCondition.builder().kind(kind).build());
  }

  private static PrivacyNotice onHealth(SpecialCategoryCondition condition) {
    return withRegister(
        it ->
            it.automatedDecisions(
                    Disclosed.of(AutomatedDecision.builder().addDataCategory("contact").build()))
                .dataCategories(
                    List.of(
                        DataCategory.builder()
                            .from(contact())
                            .addSpecialCategory(SpecialCategory.HEALTH)
                            .build()))
                .purposes(
                    List.of(
                        Purpose.builder()
                            .from(orders())
                            .addSpecialCategoryCondition(condition)
                            .build())));
  }

  private static DataCategory mandatory(RequirementKind kind) {
    return DataCategory.builder()
        .from(contact())
        .requirement(Requirement.builder().kind(kind).build())
        .build();
  }

  private static DataCategory mute(DataCategory category) {
    return DataCategory.builder().from(category).requirement(Optional.empty()).build();
  }

  private static PrivacyNotice decision(Consumer<AutomatedDecisionBuilder> change) {
    AutomatedDecisionBuilder decision = AutomatedDecision.builder();
    change.accept(decision);
    return withRegister(it -> it.automatedDecisions(Disclosed.of(decision.build())));
  }

  private static PrivacyNotice deciding(Disclosed<AutomatedDecision> decisions) {
    return withRegister(
        it ->
            it.purposes(
                    List.of(
                        Purpose.builder()
                            .name(text("Granting credit"))
                            .addKind(PurposeKind.AUTOMATED_DECISION)
                            .addLegalBasis(Contract.builder().build())
                            .build()))
                .automatedDecisions(decisions));
  }
}
