package fi.seloste.validation.finland;

import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Profile.FINLAND;
import static fi.seloste.validation.Profile.NOTICE;
import static fi.seloste.validation.Profile.RECORD;
import static fi.seloste.validation.Severity.ERROR;
import static fi.seloste.validation.Severity.WARNING;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.require;

import fi.seloste.model.Controller;
import fi.seloste.model.CountryCode;
import fi.seloste.model.DataCategory;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.At;
import fi.seloste.validation.Bundle;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Sentences;
import fi.seloste.validation.Verdict;
import fi.seloste.validation.reference.Countries;
import java.util.Optional;

/** What Finnish law demands besides the GDPR. */
public enum Finland implements Rule {

  /** A Finnish business ID has the right form and check digit. */
  BUSINESS_ID(
      Rule.named("fi-ytunnus-invalid")
          .severity(WARNING)
          .provisions("VNa 288/2001 3 §; yritys- ja yhteisötietolaki 244/2001")
          .profiles(NOTICE, RECORD, FINLAND)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(Controller.class, Finland::businessIdIsValid)),

  /** No personal identity code is published with the notice. */
  IDENTITY_CODE(
      Rule.named("fi-hetu-in-text")
          .severity(ERROR)
          .provisions(
              "tietosuojalaki 1050/2018 29 § 4 mom.; GDPR 5(1)(c), 5(1)(f);"
                  + " VNa 128/2010 2 § (690/2022)")
          .profiles(NOTICE, RECORD, FINLAND)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              String.class,
              (text, at) -> require(!PersonalIdentityCode.standsIn(text), at.place()))),

  /** The ground for processing personal identity codes is told. */
  IDENTITY_CODE_GROUND(
      Rule.named("fi-tsl-29-ground-missing")
          .severity(WARNING)
          .provisions("tietosuojalaki 29 § 1 mom., 29 § 2 mom.; GDPR 87")
          .profiles(NOTICE, FINLAND)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(DataCategory.class, Finland::identityCodeHasItsGround));

  /**
   * Whether Finnish law concerns a notice: a controller is in Finland or has a Finnish business ID,
   * or the notice names the Finnish authority.
   */
  public static boolean concerns(PrivacyNotice notice) {
    return notice.controllers().stream().anyMatch(Finland::isFinnish)
        || notice.supervisoryAuthorities().stream()
            .anyMatch(authority -> isFinland(authority.country()));
  }

  private static boolean isFinnish(Controller controller) {
    return isFinland(controller.country())
        || (controller.country().isEmpty()
            && controller.businessId().filter(BusinessId::looksLikeOne).isPresent());
  }

  private static boolean isFinland(Optional<CountryCode> country) {
    return country
        .flatMap(Countries.standard()::find)
        .filter(found -> found.code().equals("FI"))
        .isPresent();
  }

  private static Verdict businessIdIsValid(Controller controller, At at) {
    Optional<String> id = controller.businessId();
    if (id.isEmpty() || !isFinnish(controller)) {
      return notApplicable("no-finnish-business-id");
    }
    return require(BusinessId.isValid(id.get()), at.place().attribute("businessId"))
        .with("value", id.get());
  }

  private static Verdict identityCodeHasItsGround(DataCategory category, At at) {
    return category.nationalIdentifier().orElse(false)
        ? require(
            category.nationalIdentifierGround().isPresent(), at.missing("nationalIdentifierGround"))
        : notApplicable("no-identity-code");
  }

  private static final Bundle SENTENCES = Bundle.beside(Finland.class);

  private final Declaration<?> declaration;

  Finland(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }

  @Override
  public Sentences sentences() {
    return SENTENCES;
  }
}
