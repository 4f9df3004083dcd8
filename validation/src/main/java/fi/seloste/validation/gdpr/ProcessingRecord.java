package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Among.all;
import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Outcome.UNDECIDED;
import static fi.seloste.validation.Profile.RECORD;
import static fi.seloste.validation.Severity.ERROR;
import static fi.seloste.validation.Severity.WARNING;
import static fi.seloste.validation.Verdict.breached;
import static fi.seloste.validation.Verdict.gravest;
import static fi.seloste.validation.Verdict.met;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.require;
import static fi.seloste.validation.Verdict.undecided;
import static fi.seloste.validation.Words.says;

import fi.seloste.model.CompellingInterests;
import fi.seloste.model.Controller;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.RegisterRole;
import fi.seloste.model.Transfer;
import fi.seloste.validation.At;
import fi.seloste.validation.Located;
import fi.seloste.validation.Place;
import fi.seloste.validation.RegisterView;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What the record of processing activities holds besides the notice: Article 30(1) and (2). */
public enum ProcessingRecord implements GdprRule {

  /** The categories of data subjects are described. */
  DATA_SUBJECTS(
      Rule.named("gdpr-30-1-c-data-subjects-missing")
          .severity(ERROR)
          .provisions("GDPR 30(1)(c)")
          .profiles(RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              PrivacyNotice.class,
              (notice, at) -> at.inEachRegister(ProcessingRecord::dataSubjectsAreDescribed))),

  /** A third country is identified, and the safeguards of the last resort are documented. */
  THIRD_COUNTRY(
      Rule.named("gdpr-30-1-e-third-country-missing")
          .severity(ERROR)
          .provisions("GDPR 30(1)(e)")
          .profiles(RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(Transfer.class, ProcessingRecord::destinationIsIdentified)),

  /** Time limits for erasure are told, where that is possible. */
  TIME_LIMITS(
      Rule.named("gdpr-30-1-f-time-limits-missing")
          .severity(WARNING)
          .provisions("GDPR 30(1)(f)")
          .profiles(RECORD)
          .outcomes(MET, BREACHED, UNDECIDED, NOT_APPLICABLE)
          .on(
              PrivacyNotice.class,
              (notice, at) -> at.inEachRegister(Retention::periodOrCriteriaAreTold))),

  /** Security measures are described in general. */
  SECURITY(
      Rule.named("gdpr-30-1-g-security-missing")
          .severity(WARNING)
          .provisions("GDPR 30(1)(g), 30(2)(d), 32(1)")
          .profiles(RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              PrivacyNotice.class,
              (notice, at) ->
                  at.inEachRegister(
                      view ->
                          require(
                              any(
                                  view.securityMeasures(),
                                  measure -> says(measure.part().description())),
                              view.place().missing("securityMeasures"))))),

  /** A processor tells for whom it works. */
  CONTROLLERS_SERVED(
      Rule.named("gdpr-30-2-a-controllers-served-missing")
          .severity(ERROR)
          .provisions("GDPR 30(2)(a)")
          .profiles(RECORD)
          .outcomes(MET, BREACHED, UNDECIDED, NOT_APPLICABLE)
          .on(
              PrivacyNotice.class,
              (notice, at) -> at.inEachRegister(ProcessingRecord::controllersServedAreTold))),

  /** A processor tells what it does for them. */
  PROCESSING_CATEGORIES(
      Rule.named("gdpr-30-2-b-processing-categories-missing")
          .severity(ERROR)
          .provisions("GDPR 30(2)(b)")
          .profiles(RECORD)
          .outcomes(MET, BREACHED, UNDECIDED, NOT_APPLICABLE)
          .on(
              PrivacyNotice.class,
              (notice, at) -> at.inEachRegister(ProcessingRecord::processingIsTold)));

  private static Verdict dataSubjectsAreDescribed(RegisterView view) {
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    }
    return require(
        any(
            view.dataSubjectCategories(),
            category ->
                says(category.part().name())
                    || says(category.part().description())
                    || !category.part().kinds().isEmpty()),
        view.place().missing("dataSubjectCategories"));
  }

  private static Verdict destinationIsIdentified(Transfer transfer, At at) {
    if (ThirdCountries.isReserve(transfer)) {
      return notApplicable("reserve");
    }
    boolean identified =
        !ThirdCountries.of(transfer, at).isEmpty()
            || any(transfer.organisations(), name -> !name.isBlank());
    boolean documented =
        all(
            transfer.mechanisms(),
            mechanism ->
                !(mechanism instanceof CompellingInterests compelling)
                    || says(compelling.documentation()));
    return require(identified && documented, at.missing(identified ? "mechanisms" : "countries"));
  }

  private static Verdict controllersServedAreTold(RegisterView view) {
    if (!view.roles().contains(RegisterRole.PROCESSOR)) {
      return notApplicable("no-processor");
    } else if (view.controllersServed().isEmpty()) {
      return !view.isProcessorOnly() || says(view.register().description())
          ? undecided(view.place().missing("onBehalfOf"), "ask.elsewhere")
          : breached(view.place().missing("onBehalfOf"));
    }
    List<Verdict> verdicts = new ArrayList<>();
    for (Located<Controller> served : view.controllersServed()) {
      verdicts.add(controllerServedIsTold(served));
    }
    return gravest(verdicts);
  }

  /** An open set, such as "each shop of the chain", is described and can be listed elsewhere. */
  private static Verdict controllerServedIsTold(Located<Controller> served) {
    boolean named = says(served.part().name());
    if (named && Contacts.reach(served.part().contactDetails())) {
      return met();
    } else if (says(served.part().description())) {
      return undecided(served.place(), "ask.elsewhere");
    }
    return breached(served.place().missing(named ? "contactDetails" : "name"));
  }

  private static Verdict processingIsTold(RegisterView view) {
    if (!view.roles().contains(RegisterRole.PROCESSOR)) {
      return notApplicable("no-processor");
    } else if (any(view.processingCategories(), it -> !it.part().isBlank())) {
      return met();
    }
    boolean perhapsElsewhere =
        !view.isProcessorOnly()
            || !view.purposes().isEmpty()
            || says(view.register().description());
    Place place = view.place().missing("processingCategories");
    return perhapsElsewhere ? undecided(place, "ask.elsewhere") : breached(place);
  }

  private final Declaration<?> declaration;

  ProcessingRecord(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }
}
