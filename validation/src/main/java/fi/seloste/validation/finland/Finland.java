package fi.seloste.validation.finland;

import static fi.seloste.validation.Among.all;
import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.each;
import static fi.seloste.validation.Among.is;
import static fi.seloste.validation.Among.isAmong;
import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Outcome.UNDECIDED;
import static fi.seloste.validation.Profile.FINLAND;
import static fi.seloste.validation.Profile.NOTICE;
import static fi.seloste.validation.Profile.RECORD;
import static fi.seloste.validation.Severity.ERROR;
import static fi.seloste.validation.Severity.WARNING;
import static fi.seloste.validation.Verdict.breached;
import static fi.seloste.validation.Verdict.met;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.require;
import static fi.seloste.validation.Verdict.undecided;

import fi.seloste.model.Consent;
import fi.seloste.model.Controller;
import fi.seloste.model.ControllerKind;
import fi.seloste.model.CountryCode;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DocumentKind;
import fi.seloste.model.IdentityVerification;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.LegalObligation;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.PublicTask;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.RelatedDocument;
import fi.seloste.model.RequestProcedure;
import fi.seloste.model.SpecialCategoryConditionKind;
import fi.seloste.model.SupervisoryAuthority;
import fi.seloste.validation.At;
import fi.seloste.validation.Check;
import fi.seloste.validation.Located;
import fi.seloste.validation.Place;
import fi.seloste.validation.RegisterView;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import fi.seloste.validation.reference.Authorities;
import fi.seloste.validation.reference.Countries;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What Finnish law demands besides the GDPR. */
public enum Finland implements FinnishRule {

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
              Check.settling(
                  (text, notice) -> PersonalIdentityCode.standsIn(text) ? null : met(),
                  (text, at) -> breached(at.place())))),

  /** The ground for processing personal identity codes is told. */
  IDENTITY_CODE_GROUND(
      Rule.named("fi-tsl-29-ground-missing")
          .severity(WARNING)
          .provisions("tietosuojalaki 1050/2018 29 § 1 mom., 29 § 2 mom.; GDPR 87")
          .profiles(NOTICE, FINLAND)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(DataCategory.class, Finland::identityCodeHasItsGround)),

  /** Nobody's identity is established by the personal identity code and the name alone. */
  IDENTIFICATION(
      Rule.named("fi-tsl-29-5-identification")
          .severity(WARNING)
          .provisions("tietosuojalaki 1050/2018 29 § 5 mom. (1225/2023)")
          .profiles(NOTICE, FINLAND)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(RequestProcedure.class, Finland::identityIsEstablishedWell)),

  /** An authority of both national languages tells people in both. */
  LANGUAGES(
      Rule.named("fi-kielilaki-32-language")
          .severity(WARNING)
          .provisions("kielilaki 423/2003 32 § 2 mom., 6 §")
          .profiles(NOTICE, FINLAND)
          .outcomes(MET, BREACHED, NOT_APPLICABLE, UNDECIDED)
          .on(Controller.class, Finland::speaksBothLanguages));

  /**
   * Whether Finnish law concerns a notice: a controller is in Finland or has a Finnish business ID,
   * or the notice names the Finnish authority. Where no controller's country is told, the address
   * or phone number of a controller tells it, or a notice that is written in Finnish first.
   */
  public static boolean concerns(PrivacyNotice notice) {
    boolean countryOpen =
        all(
            notice.controllers(),
            it -> it.country().isEmpty() && it.establishedInUnion().orElse(true));
    boolean inFinnish =
        notice.languages().stream().findFirst().filter(it -> primary(it).equals("fi")).isPresent();
    return any(notice.controllers(), Finland::isFinnish)
        || any(
            notice.supervisoryAuthorities(),
            authority -> isOfFinland(authority, Authorities::standard))
        || countryOpen && (inFinnish || any(notice.controllers(), Finland::isReachedInFinland));
  }

  private static boolean isReachedInFinland(Controller controller) {
    return controller
        .contactDetails()
        .filter(
            details ->
                any(details.addresses(), it -> isFinland(it.country()))
                    || any(details.phones(), it -> it.strip().startsWith("+358")))
        .isPresent();
  }

  /**
   * Whether an authority is in Finland or, if its country is not told, has the name of one there.
   */
  static boolean isOfFinland(SupervisoryAuthority authority, Supplier<Authorities> table) {
    return isFinland(authority.country())
        || (authority.country().isEmpty()
            && any(
                authority.name().map(name -> table.get().named(name)).orElse(List.of()),
                known -> known.country().equals("FI") && known.region().isEmpty()));
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
            category.nationalIdentifierGround().isPresent() || groundIsPlain(category, at),
            at,
            "nationalIdentifierGround")
        : notApplicable("no-identity-code");
  }

  /**
   * Whether the purposes show the ground by themselves: the sectors of section 29(2) that are
   * purposes of the model, or else each purpose is a study, or rests on consent or on a law that is
   * named.
   */
  private static boolean groundIsPlain(DataCategory category, At at) {
    boolean any = false;
    boolean each = true;
    for (RegisterView view : at.registers()) {
      if (any(view.dataCategories(), it -> it.place().equals(at.place()))) {
        for (Located<Purpose> purpose : view.purposes()) {
          if (uses(purpose.part(), category)) {
            if (isOfListedSector(purpose.part())) {
              return true;
            }
            any = true;
            each &= showsGround(purpose, view);
          }
        }
      }
    }
    return any && each;
  }

  private static boolean uses(Purpose purpose, DataCategory category) {
    return purpose.dataCategories().isEmpty() || isAmong(category.id(), purpose.dataCategories());
  }

  private static boolean isOfListedSector(Purpose purpose) {
    return purpose.kinds().contains(PurposeKind.HEALTH_CARE)
        || purpose.kinds().contains(PurposeKind.EMPLOYMENT)
        || any(
            purpose.specialCategoryConditions(),
            it -> is(it.kind(), SpecialCategoryConditionKind.HEALTH_OR_SOCIAL_CARE));
  }

  private static boolean showsGround(Located<Purpose> purpose, RegisterView view) {
    List<LegalBasis> bases = each(view.legalBasesOf(purpose), Located::part);
    boolean lawOfRegister = any(view.lineage(), register -> !register.part().laws().isEmpty());
    return purpose.part().kinds().contains(PurposeKind.RESEARCH)
        || !bases.isEmpty() && all(bases, Consent.class::isInstance)
        || any(
            bases,
            basis ->
                (basis instanceof LegalObligation || basis instanceof PublicTask)
                    && (lawOfRegister || !basis.laws().isEmpty()));
  }

  private static final LocalDate IDENTIFICATION_IN_FORCE = LocalDate.of(2024, 1, 1);

  private static Verdict identityIsEstablishedWell(RequestProcedure procedure, At at) {
    List<IdentityVerification> means = procedure.identityVerification();
    if (at.asOf().isBefore(IDENTIFICATION_IN_FORCE)) {
      return notApplicable("before-2024");
    } else if (means.isEmpty()) {
      return notApplicable("identification-not-told");
    }
    boolean byCodeAlone =
        means.contains(IdentityVerification.NATIONAL_IDENTIFIER)
            && all(
                means,
                it ->
                    it == IdentityVerification.NATIONAL_IDENTIFIER
                        || it == IdentityVerification.NAME);
    return require(!byCodeAlone, at.place().attribute("identityVerification"));
  }

  private static final Set<ControllerKind> AUTHORITIES =
      EnumSet.of(ControllerKind.PUBLIC_AUTHORITY, ControllerKind.PUBLIC_BODY, ControllerKind.COURT);

  private static Verdict speaksBothLanguages(Controller controller, At at) {
    if (!isAmong(controller.kind(), AUTHORITIES) || !controller.bilingual().orElse(false)) {
      return notApplicable("not-bilingual");
    }
    Set<String> languages = new HashSet<>();
    at.notice().languages().forEach(language -> languages.add(primary(language)));
    if (languages.isEmpty()) {
      return undecided(Place.notice().missing("languages"), "ask.languages");
    }
    for (RelatedDocument document : at.notice().relatedDocuments()) {
      if (is(document.kind(), DocumentKind.LANGUAGE_VERSION)) {
        document.language().ifPresent(language -> languages.add(primary(language)));
      }
    }
    return require(
        languages.containsAll(List.of("fi", "sv")), Place.notice().attribute("languages"));
  }

  private static String primary(LanguageTag language) {
    return language.text().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
  }

  private final Declaration<?> declaration;

  Finland(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }
}
