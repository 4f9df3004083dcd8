package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Outcome.UNDECIDED;
import static fi.seloste.validation.Profile.NOTICE;
import static fi.seloste.validation.Severity.ERROR;
import static fi.seloste.validation.Verdict.breached;
import static fi.seloste.validation.Verdict.met;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.require;
import static fi.seloste.validation.Verdict.undecided;
import static fi.seloste.validation.Words.says;

import fi.seloste.model.AutomatedDecision;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSource;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Requirement;
import fi.seloste.model.RequirementKind;
import fi.seloste.model.SourceKind;
import fi.seloste.validation.At;
import fi.seloste.validation.Localizable;
import fi.seloste.validation.Located;
import fi.seloste.validation.Place;
import fi.seloste.validation.RegisterView;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether people must give their data, and what is decided by machines: Articles 13(2)(e)-(f),
 * 14(2)(g) and 22.
 */
public enum Decisions implements GdprRule {

  /** People are told whether they must give their data. */
  REQUIREMENT(
      Rule.named("gdpr-13-2-e-requirement-missing")
          .severity(ERROR)
          .provisions("GDPR 13(2)(e)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE, UNDECIDED)
          .on(
              PrivacyNotice.class,
              (notice, at) -> at.inEachRegister(Decisions::requirementIsTold))),

  /** People are told what happens if they do not give them. */
  CONSEQUENCE(
      Rule.named("gdpr-13-2-e-consequence-missing")
          .severity(ERROR)
          .provisions("GDPR 13(2)(e)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(Requirement.class, Decisions::consequenceIsTold)),

  /** An automated decision is explained. */
  EXPLANATION(
      Rule.named("gdpr-13-2-f-explanation-missing")
          .severity(ERROR)
          .provisions("GDPR 13(2)(f), 14(2)(g), 22(1), 22(4); CJEU C-634/21; CJEU C-203/22")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(AutomatedDecision.class, Decisions::decisionIsExplained));

  private static Verdict requirementIsTold(RegisterView view) {
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    } else if (!collectsFromDataSubject(view)) {
      return notApplicable("not-from-data-subject");
    }
    List<Located<Requirement>> requirements = new ArrayList<>(view.requirements());
    for (Located<DataCategory> category : view.dataCategories()) {
      category
          .part()
          .requirement()
          .ifPresent(
              requirement ->
                  requirements.add(
                      new Located<>(requirement, category.place().attribute("requirement"))));
    }
    if (requirements.stream().anyMatch(requirement -> requirement.part().kind().isPresent())) {
      return met();
    }
    for (Located<Requirement> requirement : requirements) {
      if (requirement.part().mandatory().isPresent() || says(requirement.part().description())) {
        return undecided(requirement.place().missing("kind"), "ask.kind");
      }
    }
    return breached(view.place().missing("requirement"));
  }

  private static boolean collectsFromDataSubject(RegisterView view) {
    List<Located<DataSource>> sources = view.dataSources();
    return sources.isEmpty()
        || sources.stream()
            .anyMatch(
                source ->
                    source.part().kind().isEmpty()
                        || source.part().kind().get() == SourceKind.DATA_SUBJECT);
  }

  private static Verdict consequenceIsTold(Requirement requirement, At at) {
    boolean mustGive =
        requirement.kind().filter(kind -> kind != RequirementKind.VOLUNTARY).isPresent()
            && requirement.mandatory().orElse(true);
    if (!mustGive) {
      return notApplicable("no-duty-to-provide");
    }
    boolean saidForRegister =
        at.register().stream()
            .flatMap(view -> view.requirements().stream())
            .anyMatch(shared -> says(shared.part().consequence()));
    return require(saidForRegister || says(requirement.consequence()), at.missing("consequence"))
        .with("category", Parts.nameOfSubject(at));
  }

  private static Verdict decisionIsExplained(AutomatedDecision decision, At at) {
    if (!decision.solelyAutomated().orElse(true) || !decision.legalOrSimilarEffect().orElse(true)) {
      return notApplicable("not-under-article-22");
    }
    List<Localizable> missing = new ArrayList<>();
    Place place = at.place();
    if (!says(decision.significance()) && !says(decision.consequences())) {
      missing.add(GdprRule.phrase("decision.consequences"));
      place = at.missing("consequences");
    }
    if (!says(decision.logic())) {
      missing.add(0, GdprRule.phrase("decision.logic"));
      place = at.missing("logic");
    }
    return missing.isEmpty() ? met() : breached(place).with("missing", List.copyOf(missing));
  }

  private final Declaration<?> declaration;

  Decisions(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }
}
