package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Profile.RECORD;
import static fi.seloste.validation.Severity.ERROR;
import static fi.seloste.validation.Severity.WARNING;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.require;
import static fi.seloste.validation.Words.says;

import fi.seloste.model.CompellingInterests;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Transfer;
import fi.seloste.validation.At;
import fi.seloste.validation.RegisterView;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;

/** What the record of processing activities holds besides the notice: Article 30(1). */
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
                              view.securityMeasures().stream()
                                  .anyMatch(measure -> says(measure.part().description())),
                              view.place().missing("securityMeasures")))));

  private static Verdict dataSubjectsAreDescribed(RegisterView view) {
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    }
    return require(
        view.dataSubjectCategories().stream()
            .anyMatch(
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
            || transfer.organisations().stream().anyMatch(name -> !name.isBlank());
    boolean documented =
        transfer.mechanisms().stream()
            .allMatch(
                mechanism ->
                    !(mechanism instanceof CompellingInterests compelling)
                        || says(compelling.documentation()));
    return require(identified && documented, at.missing(identified ? "mechanisms" : "countries"));
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
