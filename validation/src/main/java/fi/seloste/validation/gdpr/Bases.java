package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Among.all;
import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.each;
import static fi.seloste.validation.Among.is;
import static fi.seloste.validation.Among.those;

import fi.seloste.model.Consent;
import fi.seloste.model.Contract;
import fi.seloste.model.DataSource;
import fi.seloste.model.DataSubjectKind;
import fi.seloste.model.LawReference;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.LegalObligation;
import fi.seloste.model.LegitimateInterests;
import fi.seloste.model.PublicTask;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.SpecialCategoryConditionKind;
import fi.seloste.model.UnrecognisedBasis;
import fi.seloste.model.VitalInterests;
import fi.seloste.validation.Localizable;
import fi.seloste.validation.Located;
import fi.seloste.validation.RegisterView;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The legal bases of Article 6(1) as a register and its purposes state them. */
final class Bases {

  private Bases() {}

  static boolean isRecognised(LegalBasis basis) {
    return !(basis instanceof UnrecognisedBasis);
  }

  /** Whether Article 6(1) is answered for a purpose, by itself or by its register. */
  static boolean areKnown(Purpose purpose, RegisterView view) {
    return any(purpose.legalBases(), Bases::isRecognised)
        || any(view.legalBases(), basis -> isRecognised(basis.part()));
  }

  /** Whether one of the bases of a register is such. */
  static boolean include(RegisterView view, Predicate<LegalBasis> such) {
    return any(view.purposes(), purpose -> any(purpose.part().legalBases(), such))
        || any(view.legalBases(), basis -> such.test(basis.part()));
  }

  /**
   * The bases that the purposes of a register have in effect, and those stated for it as a whole.
   */
  static List<LegalBasis> of(RegisterView view) {
    List<LegalBasis> all = new ArrayList<>();
    for (Located<Purpose> purpose : view.purposes()) {
      all.addAll(purpose.part().legalBases());
    }
    for (Located<LegalBasis> basis : view.legalBases()) {
      all.add(basis.part());
    }
    return all;
  }

  /** Whether nothing at all is known of the bases of a register. */
  static boolean areUnknown(RegisterView view) {
    return !include(view, Bases::isRecognised);
  }

  /** Whether people give their consent anywhere: Article 6(1)(a) or Article 9(2)(a). */
  static boolean includeConsent(RegisterView view) {
    return include(view, Consent.class::isInstance)
        || any(view.dataSources(), source -> restsOnConsent(source.part(), view))
        || any(view.dataCategories(), data -> restOnConsent(data.part().legalBases()))
        || any(view.recipients().items(), it -> restOnConsent(it.part().legalBases()))
        || includeExplicitConsent(view);
  }

  /**
   * Whether data, a source or a recipient rest on consent in the sense of the Regulation. Consent
   * that another act asks for and that cites it, such as section 4 of the Act on the Protection of
   * Privacy in Working Life (759/2004), allows a step and is no legal basis.
   */
  static boolean restOnConsent(List<LegalBasis> stated) {
    return any(
        stated,
        basis ->
            basis instanceof Consent consent
                && (consent.laws().isEmpty() || !all(consent.laws(), Bases::isAnotherAct)));
  }

  /**
   * Whether a source of a register rests on consent in the sense of the Regulation. Employees and
   * applicants who agree that others are asked about them give the consent of that act, also where
   * it is not cited.
   */
  static boolean restsOnConsent(DataSource source, RegisterView view) {
    List<LegalBasis> stated = source.legalBases();
    return restOnConsent(stated)
        && (!isOfStaff(view) || restOnConsent(those(stated, basis -> !basis.laws().isEmpty())));
  }

  private static final Set<DataSubjectKind> STAFF =
      EnumSet.of(DataSubjectKind.EMPLOYEE, DataSubjectKind.JOB_APPLICANT, DataSubjectKind.REFEREE);

  private static boolean isOfStaff(RegisterView view) {
    return !view.dataSubjectCategories().isEmpty()
        && all(
            view.dataSubjectCategories(),
            people -> !people.part().kinds().isEmpty() && STAFF.containsAll(people.part().kinds()));
  }

  private static boolean isAnotherAct(LawReference law) {
    return law.number().filter(number -> !number.contains("2016/679")).isPresent();
  }

  /** Whether a law is behind a basis: Article 6(3). */
  static boolean asksForLaw(LegalBasis basis) {
    return basis instanceof LegalObligation || basis instanceof PublicTask;
  }

  /** Whether an act is the Regulation, or the Finnish act beside it, as far as numbers tell. */
  static boolean isOnDataProtection(LawReference law) {
    return law.number()
        .filter(number -> number.contains("2016/679") || number.contains("1050/2018"))
        .isPresent();
  }

  /** Whether there is consent and nothing else. */
  static boolean areConsent(List<LegalBasis> bases) {
    return !bases.isEmpty() && all(bases, Consent.class::isInstance);
  }

  /** Whether a purpose, by itself or by its register, rests on consent and nothing else. */
  static boolean areConsent(Purpose purpose, RegisterView view) {
    return purpose.legalBases().isEmpty() ? areConsent(view) : areConsent(purpose.legalBases());
  }

  private static boolean areConsent(RegisterView view) {
    return !view.legalBases().isEmpty()
        && all(view.legalBases(), basis -> basis.part() instanceof Consent);
  }

  /** The bases of a purpose: its own, or else those of the register. */
  static List<LegalBasis> inEffect(Purpose purpose, RegisterView view) {
    return purpose.legalBases().isEmpty()
        ? each(view.legalBases(), Located::part)
        : purpose.legalBases();
  }

  static boolean includeExplicitConsent(RegisterView view) {
    return any(
        view.purposes(),
        purpose ->
            any(
                purpose.part().specialCategoryConditions(),
                condition -> is(condition.kind(), SpecialCategoryConditionKind.EXPLICIT_CONSENT)));
  }

  /** Whether people may object for reasons of their own: Article 6(1)(e) or (f). */
  static boolean isOpenToObjection(LegalBasis basis) {
    return basis instanceof PublicTask || basis instanceof LegitimateInterests;
  }

  static boolean isDirectMarketing(Purpose purpose) {
    return purpose.kinds().contains(PurposeKind.DIRECT_MARKETING)
        || purpose.kinds().contains(PurposeKind.ELECTRONIC_DIRECT_MARKETING);
  }

  /** The terms of the law for the bases of a register, each once. */
  static List<Localizable> terms(RegisterView view) {
    Set<Localizable> terms = new LinkedHashSet<>();
    for (LegalBasis basis : of(view)) {
      terms.add(term(basis));
    }
    if (terms.isEmpty()) {
      terms.add(GdprRule.phrase("basis.none"));
    }
    return List.copyOf(terms);
  }

  /** The term of the law for a basis. */
  static Localizable term(LegalBasis basis) {
    return GdprRule.phrase("basis." + point(basis));
  }

  private static String point(LegalBasis basis) {
    if (basis instanceof Consent) {
      return "a";
    } else if (basis instanceof Contract) {
      return "b";
    } else if (basis instanceof LegalObligation) {
      return "c";
    } else if (basis instanceof VitalInterests) {
      return "d";
    } else if (basis instanceof PublicTask) {
      return "e";
    } else if (basis instanceof LegitimateInterests) {
      return "f";
    }
    return "none";
  }
}
