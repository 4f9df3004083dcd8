package fi.seloste.validation.finland;

import static fi.seloste.validation.Among.all;
import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.each;
import static fi.seloste.validation.Among.is;
import static fi.seloste.validation.Among.isAmong;
import static fi.seloste.validation.Among.those;
import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Outcome.UNDECIDED;
import static fi.seloste.validation.Profile.FINLAND;
import static fi.seloste.validation.Profile.NOTICE;
import static fi.seloste.validation.Severity.WARNING;
import static fi.seloste.validation.Verdict.breached;
import static fi.seloste.validation.Verdict.met;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.require;
import static fi.seloste.validation.Verdict.undecided;

import fi.seloste.model.Consent;
import fi.seloste.model.ConsentMechanism;
import fi.seloste.model.CookieGroup;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.DataSubjectKind;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.UnrecognisedBasis;
import fi.seloste.validation.At;
import fi.seloste.validation.Located;
import fi.seloste.validation.RegisterView;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import fi.seloste.validation.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Electronic direct marketing and cookies: sections 200 to 205 of the Act on Electronic
 * Communications Services (917/2014).
 */
public enum ElectronicCommunications implements FinnishRule {

  /** People get electronic direct marketing by consent, or as customers. */
  MARKETING(
      Rule.named("fi-svpl-200-electronic-marketing")
          .severity(WARNING)
          .provisions(
              "laki sähköisen viestinnän palveluista 917/2014 200 § 1 mom., 200 § 3 mom., 202 §;"
                  + " Directive 2002/58/EC 13")
          .profiles(NOTICE, FINLAND)
          .outcomes(MET, BREACHED, NOT_APPLICABLE, UNDECIDED)
          .on(Purpose.class, ElectronicCommunications::marketingIsWanted)),

  /** Cookies that are not necessary are used by consent. */
  COOKIES(
      Rule.named("fi-svpl-205-cookie-consent")
          .severity(WARNING)
          .provisions(
              "laki sähköisen viestinnän palveluista 917/2014 205 § 1 mom., 205 § 2 mom.;"
                  + " Directive 2002/58/EC 5(3); CJEU C-673/17")
          .profiles(NOTICE, FINLAND)
          .outcomes(MET, BREACHED, NOT_APPLICABLE, UNDECIDED)
          .on(CookieGroup.class, ElectronicCommunications::cookiesAreWanted));

  private static Verdict marketingIsWanted(Purpose purpose, At at) {
    RegisterView view = at.register().orElseThrow();
    if (!purpose.kinds().contains(PurposeKind.ELECTRONIC_DIRECT_MARKETING)) {
      return notApplicable("no-electronic-marketing");
    } else if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    }
    List<DataSubjectCategory> people = peopleOf(purpose, view);
    boolean organisations = any(people, ElectronicCommunications::areOfOrganisations);
    if (organisations && all(people, ElectronicCommunications::areOfOrganisations)) {
      return notApplicable("organisations-only");
    }
    List<LegalBasis> bases =
        purpose.legalBases().isEmpty()
            ? each(view.legalBases(), Located::part)
            : purpose.legalBases();
    if (all(bases, UnrecognisedBasis.class::isInstance)) {
      return notApplicable("basis-not-known");
    }
    boolean wanted = any(bases, Consent.class::isInstance) || purpose.softOptIn().orElse(false);
    boolean others =
        !organisations
            || any(people, it -> !areOfOrganisations(it) && !PROSPECTS.containsAll(it.kinds()));
    return (wanted || others ? require(wanted, at) : undecided(at.place(), "ask.people"))
        .with(
            "purpose",
            Words.nameOf(
                purpose.name(), purpose.description(), FinnishRule.phrase("purpose.unnamed")));
  }

  /**
   * The people who get the marketing: those whom the purpose names, or else all of the register.
   */
  private static List<DataSubjectCategory> peopleOf(Purpose purpose, RegisterView view) {
    return those(
        each(view.dataSubjectCategories(), Located::part),
        it ->
            purpose.dataSubjectCategories().isEmpty()
                || isAmong(it.id(), purpose.dataSubjectCategories()));
  }

  /** People of whom it is not told whether they are approached for an organisation. */
  private static final Set<DataSubjectKind> PROSPECTS = EnumSet.of(DataSubjectKind.PROSPECT);

  /** Representatives of organisations, also of those that are not customers yet. */
  private static final Set<DataSubjectKind> IN_ORGANISATIONS =
      EnumSet.of(DataSubjectKind.ORGANISATION_REPRESENTATIVE, DataSubjectKind.PROSPECT);

  /** Marketing to legal persons is allowed until they refuse: section 202. */
  private static boolean areOfOrganisations(DataSubjectCategory people) {
    return people.kinds().contains(DataSubjectKind.ORGANISATION_REPRESENTATIVE)
        && IN_ORGANISATIONS.containsAll(people.kinds());
  }

  private static Verdict cookiesAreWanted(CookieGroup cookies, At at) {
    if (cookies.essential().orElse(false)) {
      return notApplicable("cookies-necessary");
    }
    Object name =
        Words.nameOf(cookies.name(), cookies.purpose(), FinnishRule.phrase("cookies.some"));
    if (is(cookies.consentMechanism(), ConsentMechanism.CONSENT_TOOL)) {
      return met();
    } else if (cookies.essential().isEmpty()) {
      return undecided(at.missing("essential"), "ask.essential").with("cookies", name);
    }
    return breached(
            cookies.consentMechanism().isPresent()
                ? at.place().attribute("consentMechanism")
                : at.missing("consentMechanism"))
        .with("cookies", name);
  }

  private final Declaration<?> declaration;

  ElectronicCommunications(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }
}
