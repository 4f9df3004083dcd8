package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Outcome.UNDECIDED;
import static fi.seloste.validation.Profile.NOTICE;
import static fi.seloste.validation.Profile.RECORD;
import static fi.seloste.validation.Severity.ERROR;
import static fi.seloste.validation.Verdict.breached;
import static fi.seloste.validation.Verdict.gravest;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.require;
import static fi.seloste.validation.Verdict.undecided;
import static fi.seloste.validation.Words.says;

import fi.seloste.model.Controller;
import fi.seloste.model.ControllerKind;
import fi.seloste.model.DataCategory;
import fi.seloste.model.LegitimateInterests;
import fi.seloste.model.Purpose;
import fi.seloste.model.Register;
import fi.seloste.model.SpecialCategoryCondition;
import fi.seloste.validation.At;
import fi.seloste.validation.Located;
import fi.seloste.validation.RegisterView;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why data are processed, and what allows it: Articles 13(1)(c)-(d), 14(1)(c), 14(2)(b) and 5 to
 * 10.
 */
public enum Purposes implements GdprRule {

  /** Every register says what it is for. */
  PURPOSE(
      Rule.named("gdpr-13-1-c-purpose-missing")
          .severity(ERROR)
          .provisions("GDPR 13(1)(c), 14(1)(c), 30(1)(b), 5(1)(b)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(Register.class, Purposes::registerHasPurposes)),

  /** Every purpose rests on a point of Article 6(1). */
  LEGAL_BASIS(
      Rule.named("gdpr-13-1-c-legal-basis-missing")
          .severity(ERROR)
          .provisions("GDPR 13(1)(c), 14(1)(c), 6(1)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(Purpose.class, Purposes::purposeHasLegalBasis)),

  /** A legitimate interest is named. */
  LEGITIMATE_INTEREST(
      Rule.named("gdpr-13-1-d-legitimate-interest-missing")
          .severity(ERROR)
          .provisions("GDPR 13(1)(d), 14(2)(b); CJEU C-252/21 (4.7.2023); CJEU C-394/23 (9.1.2025)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              LegitimateInterests.class,
              (basis, at) ->
                  require(says(basis.interests()), at.missing("interests"))
                      .with("purpose", Parts.nameOfSubject(at)))),

  /** Special categories of data are covered by a point of Article 9(2). */
  SPECIAL_CATEGORY_CONDITION(
      Rule.named("gdpr-9-2-condition-missing")
          .severity(ERROR)
          .provisions("GDPR 9(1), 9(2), 13(1)(c)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(DataCategory.class, Purposes::specialCategoryIsCovered)),

  /** A law allows data on offences to be processed. */
  CRIMINAL_OFFENCE_LAW(
      Rule.named("gdpr-10-authorisation-missing")
          .severity(ERROR)
          .provisions("GDPR 10, 13(1)(c); tietosuojalaki 7 §")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE, UNDECIDED)
          .on(DataCategory.class, Purposes::offenceDataAreAuthorised));

  private static Verdict registerHasPurposes(Register register, At at) {
    RegisterView view = at.register().orElseThrow();
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    }
    List<Verdict> verdicts = new ArrayList<>();
    if (view.purposes().isEmpty()) {
      verdicts.add(breached(at.missing("purposes")));
    }
    for (Located<Purpose> purpose : Located.list(at.place(), "purposes", register.purposes())) {
      verdicts.add(
          require(
              says(purpose.part().name()) || says(purpose.part().description()),
              purpose.place().missing("name")));
    }
    return verdicts.isEmpty()
        ? notApplicable("purposes-inherited")
        : gravest(verdicts).with("register", view.name());
  }

  private static Verdict purposeHasLegalBasis(Purpose purpose, At at) {
    RegisterView view = at.register().orElseThrow();
    return view.isProcessorOnly()
        ? notApplicable("processor-only")
        : require(Bases.areKnown(purpose, view), at.missing("legalBases"))
            .with("purpose", Parts.nameOf(purpose));
  }

  private static Verdict specialCategoryIsCovered(DataCategory category, At at) {
    if (category.specialCategories().isEmpty()) {
      return notApplicable("not-special");
    }
    RegisterView view = at.register().orElseThrow();
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    }
    boolean covered =
        purposesUsing(category, view).stream()
            .flatMap(purpose -> purpose.specialCategoryConditions().stream())
            .anyMatch(condition -> covers(condition, category));
    return require(covered, at.place()).with("category", Parts.nameOf(category));
  }

  private static boolean covers(SpecialCategoryCondition condition, DataCategory category) {
    return condition.dataCategories().isEmpty()
        || category.id().filter(condition.dataCategories()::contains).isPresent();
  }

  private static Verdict offenceDataAreAuthorised(DataCategory category, At at) {
    if (!category.criminalOffences().orElse(false)) {
      return notApplicable("no-offences");
    }
    RegisterView view = at.register().orElseThrow();
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    }
    boolean authorised =
        purposesUsing(category, view).stream()
            .anyMatch(purpose -> !purpose.criminalOffenceLaws().isEmpty());
    Verdict verdict =
        !authorised && view.controllers().stream().anyMatch(c -> isOfficial(c.part()))
            ? undecided(at.place(), "ask.official-authority")
            : require(authorised, at.place());
    return verdict.with("category", Parts.nameOf(category));
  }

  private static boolean isOfficial(Controller controller) {
    return controller
        .kind()
        .filter(
            kind ->
                kind == ControllerKind.PUBLIC_AUTHORITY
                    || kind == ControllerKind.PUBLIC_BODY
                    || kind == ControllerKind.COURT)
        .isPresent();
  }

  /**
   * The purposes for which a category is used: those that name it and those that name none; if
   * there are none, all of the register.
   */
  private static List<Purpose> purposesUsing(DataCategory category, RegisterView view) {
    Optional<String> id = category.id();
    List<Purpose> all = new ArrayList<>();
    List<Purpose> using = new ArrayList<>();
    for (Located<Purpose> purpose : view.purposes()) {
      List<String> categories = purpose.part().dataCategories();
      all.add(purpose.part());
      if (categories.isEmpty() || id.filter(categories::contains).isPresent()) {
        using.add(purpose.part());
      }
    }
    return using.isEmpty() ? all : using;
  }

  private final Declaration<?> declaration;

  Purposes(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }
}
