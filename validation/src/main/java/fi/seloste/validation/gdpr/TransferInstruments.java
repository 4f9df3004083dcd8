package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Among.all;
import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.isAmong;
import static fi.seloste.validation.Among.none;
import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Outcome.UNDECIDED;
import static fi.seloste.validation.Profile.NOTICE;
import static fi.seloste.validation.Profile.RECORD;
import static fi.seloste.validation.Severity.WARNING;
import static fi.seloste.validation.Verdict.breached;
import static fi.seloste.validation.Verdict.met;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.undecided;

import fi.seloste.model.CompellingInterests;
import fi.seloste.model.ControllerKind;
import fi.seloste.model.Derogation;
import fi.seloste.model.DerogationSituation;
import fi.seloste.model.OtherSafeguard;
import fi.seloste.model.Purpose;
import fi.seloste.model.SafeguardInstrument;
import fi.seloste.model.Transfer;
import fi.seloste.model.TransferMechanism;
import fi.seloste.validation.At;
import fi.seloste.validation.Located;
import fi.seloste.validation.RegisterView;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether what a transfer rests on is open to those who make it: Articles 46 and 49(3). */
public enum TransferInstruments implements GdprRule {

  /** What authorities agree among themselves serves authorities. */
  BETWEEN_AUTHORITIES(
      Rule.named("gdpr-46-instrument-of-authorities")
          .severity(WARNING)
          .provisions("GDPR 46(2)(a), 46(3)(b); EDPB Guidelines 2/2020")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(OtherSafeguard.class, TransferInstruments::instrumentIsOpenToController)),

  /** An authority does not exercise its powers on consent, contract or interests. */
  PUBLIC_POWERS(
      Rule.named("gdpr-49-3-derogation-of-authority")
          .severity(WARNING)
          .provisions("GDPR 49(3)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, UNDECIDED, NOT_APPLICABLE)
          .on(TransferMechanism.class, TransferInstruments::derogationIsOpenToController));

  private static final Set<SafeguardInstrument> OF_AUTHORITIES =
      EnumSet.of(
          SafeguardInstrument.PUBLIC_INSTRUMENT, SafeguardInstrument.ADMINISTRATIVE_ARRANGEMENT);

  private static final Set<ControllerKind> AUTHORITIES =
      EnumSet.of(ControllerKind.PUBLIC_AUTHORITY, ControllerKind.PUBLIC_BODY, ControllerKind.COURT);

  /** Associations, foundations and churches may be bodies governed by public law. */
  private static final Set<ControllerKind> PRIVATE =
      EnumSet.of(
          ControllerKind.COMPANY,
          ControllerKind.COOPERATIVE,
          ControllerKind.SOLE_TRADER,
          ControllerKind.NATURAL_PERSON);

  private static Verdict instrumentIsOpenToController(OtherSafeguard safeguard, At at) {
    if (!isAmong(safeguard.instrument(), OF_AUTHORITIES)) {
      return notApplicable("no-instrument-of-authorities");
    } else if (staysInside(at)) {
      return notApplicable("inside-economic-area");
    }
    List<ControllerKind> kinds = kindsOfControllers(at);
    if (any(kinds, AUTHORITIES::contains)) {
      return met();
    }
    return kinds.isEmpty() || !PRIVATE.containsAll(kinds)
        ? notApplicable("controller-kind-not-told")
        : breached(at.place()).with("destination", destination(at));
  }

  private static final Set<DerogationSituation> NOT_IN_PUBLIC_POWERS =
      EnumSet.of(
          DerogationSituation.EXPLICIT_CONSENT,
          DerogationSituation.CONTRACT,
          DerogationSituation.CONTRACT_IN_DATA_SUBJECTS_INTEREST);

  private static Verdict derogationIsOpenToController(TransferMechanism mechanism, At at) {
    boolean closedToAuthorities =
        mechanism instanceof CompellingInterests
            || mechanism instanceof Derogation derogation
                && isAmong(derogation.situation(), NOT_IN_PUBLIC_POWERS);
    if (!closedToAuthorities) {
      return notApplicable("open-to-authorities");
    } else if (staysInside(at)) {
      return notApplicable("inside-economic-area");
    } else if (none(kindsOfControllers(at), AUTHORITIES::contains)) {
      return notApplicable("no-authority");
    }
    List<Purpose> purposes =
        views(at).stream().flatMap(view -> view.purposes().stream()).map(Located::part).toList();
    boolean outside =
        !purposes.isEmpty() && all(purposes, purpose -> purpose.outsidePublicTask().orElse(false));
    return outside
        ? met()
        : undecided(at.place(), "ask.public-powers").with("destination", destination(at));
  }

  private static List<ControllerKind> kindsOfControllers(At at) {
    return views(at).stream()
        .flatMap(view -> view.controllers().stream())
        .map(controller -> controller.part().kind().orElse(ControllerKind.OTHER))
        .distinct()
        .toList();
  }

  private static List<RegisterView> views(At at) {
    return at.registersConcerned();
  }

  private static boolean staysInside(At at) {
    return ThirdCountries.staysInside(at.enclosing(Transfer.class).orElseThrow(), at);
  }

  private static Object destination(At at) {
    return ThirdCountries.destination(at.enclosing(Transfer.class).orElseThrow(), at);
  }

  private final Declaration<?> declaration;

  TransferInstruments(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }
}
