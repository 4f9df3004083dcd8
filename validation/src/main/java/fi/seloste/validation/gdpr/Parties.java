package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.is;
import static fi.seloste.validation.Among.isAmong;
import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Outcome.UNDECIDED;
import static fi.seloste.validation.Profile.NOTICE;
import static fi.seloste.validation.Profile.RECORD;
import static fi.seloste.validation.Severity.INFO;
import static fi.seloste.validation.Severity.WARNING;
import static fi.seloste.validation.Verdict.breached;
import static fi.seloste.validation.Verdict.met;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.require;
import static fi.seloste.validation.Verdict.undecided;
import static fi.seloste.validation.Words.says;

import fi.seloste.model.CountryCode;
import fi.seloste.model.JointArrangement;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Recipient;
import fi.seloste.model.RecipientRole;
import fi.seloste.model.Register;
import fi.seloste.model.RegisterRole;
import fi.seloste.model.Representative;
import fi.seloste.model.Responsibility;
import fi.seloste.model.SupervisoryAuthority;
import fi.seloste.validation.At;
import fi.seloste.validation.Located;
import fi.seloste.validation.Place;
import fi.seloste.validation.RegisterView;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who else takes part: joint controllers, representatives, processors and those whom they serve,
 * the supervisory authority.
 */
public enum Parties implements GdprRule {

  /** Who decides together with the controller is named. */
  JOINT_CONTROLLER(
      Rule.named("gdpr-26-1-joint-controller-not-named")
          .severity(WARNING)
          .provisions("GDPR 26(1), 13(1)(a), 14(1)(a), 30(1)(a)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, UNDECIDED, NOT_APPLICABLE)
          .on(Register.class, Parties::jointControllersAreNamed)),

  /** The division of duties that is told covers every register that is kept jointly. */
  DUTIES(
      Rule.named("gdpr-26-2-duties-of-register-missing")
          .severity(WARNING)
          .provisions("GDPR 26(1), 26(2)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              PrivacyNotice.class,
              (notice, at) -> at.inEachRegister(view -> dutiesAreDivided(notice, view)))),

  /** A representative is in the Union. */
  REPRESENTATIVE(
      Rule.named("gdpr-27-3-representative-outside-union")
          .severity(WARNING)
          .provisions("GDPR 27(3), 27(1), 13(1)(a)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              PrivacyNotice.class,
              (notice, at) ->
                  someIsInside(
                      Located.told(at.place(), "representatives", notice.representatives()),
                      Representative::country,
                      at))),

  /** A notice of a processor says whom it serves. */
  CONTROLLERS_SERVED(
      Rule.named("gdpr-28-3-controllers-served-not-told")
          .severity(INFO)
          .provisions("GDPR 28(3)(e), 12(2); good practice")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, UNDECIDED, NOT_APPLICABLE)
          .on(Register.class, Parties::controllersServedAreTold)),

  /** A contract on processing is made with processors. */
  PROCESSING_CONTRACT(
      Rule.named("gdpr-28-3-contract-with-controller")
          .severity(WARNING)
          .provisions("GDPR 28(3), 4(7), 4(8), 13(1)(e); EDPB Guidelines 07/2020")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, UNDECIDED, NOT_APPLICABLE)
          .on(Recipient.class, Parties::contractIsWithProcessor)),

  /** People are told of a supervisory authority in the Union. */
  AUTHORITY(
      Rule.named("gdpr-13-2-d-authority-outside-union")
          .severity(WARNING)
          .provisions("GDPR 13(2)(d), 14(2)(e), 77(1), 4(21)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, UNDECIDED, NOT_APPLICABLE)
          .on(PrivacyNotice.class, GdprRule.ofController(Parties::authorityIsOfMemberState)));

  private static Verdict jointControllersAreNamed(Register register, At at) {
    RegisterView view = at.register().orElseThrow();
    if (!register.roles().contains(RegisterRole.JOINT_CONTROLLER)) {
      return notApplicable("no-joint-controllers-told");
    } else if (view.controllers().isEmpty()) {
      return notApplicable("no-controller");
    }
    boolean named =
        view.controllers().size() > 1
            || any(
                view.recipients().items(),
                it -> hasRole(it.part(), RecipientRole.JOINT_CONTROLLER) && says(it.part().name()));
    boolean perhapsDescribed =
        says(view.controllers().get(0).part().description())
            || says(register.description())
            || at.notice().jointArrangement().isPresent()
            || any(
                view.recipients().items(),
                it -> hasRole(it.part(), RecipientRole.JOINT_CONTROLLER));
    Verdict verdict =
        !named && perhapsDescribed
            ? undecided(at.missing("controllers"), "ask.described")
            : require(named, at, "controllers");
    return verdict.with("register", view.name());
  }

  private static boolean hasRole(Recipient recipient, RecipientRole role) {
    return is(recipient.role(), role);
  }

  /**
   * A text or a link that names no register is for all; the parts of a division can be for some.
   */
  private static Verdict dutiesAreDivided(PrivacyNotice notice, RegisterView view) {
    if (!Identity.isJoint(view)) {
      return notApplicable("not-joint");
    }
    Optional<JointArrangement> arrangement = notice.jointArrangement();
    if (arrangement.filter(it -> !it.laws().isEmpty()).isPresent()) {
      return notApplicable("duties-laid-down-by-law");
    }
    List<Responsibility> told =
        arrangement.stream()
            .flatMap(it -> it.responsibilities().stream())
            .filter(it -> says(it.description()))
            .toList();
    boolean toldAsAWhole =
        arrangement
            .filter(it -> says(it.essence()) || it.url().filter(u -> !u.isBlank()).isPresent())
            .isPresent();
    if (told.isEmpty() && !toldAsAWhole) {
      return notApplicable("no-duties-told");
    }
    return require(
        toldAsAWhole || any(told, it -> concerns(it, view)),
        Place.notice().attribute("jointArrangement"));
  }

  private static boolean concerns(Responsibility responsibility, RegisterView view) {
    boolean register =
        responsibility.registers().isEmpty()
            || any(view.lineage(), it -> isAmong(it.part().id(), responsibility.registers()));
    boolean purpose =
        responsibility.purposes().isEmpty()
            || any(view.purposes(), it -> isAmong(it.part().id(), responsibility.purposes()));
    return register && purpose;
  }

  /**
   * Where nobody can tell whether the Regulation holds, neither can they tell who watches over it.
   */
  private static Verdict authorityIsOfMemberState(PrivacyNotice notice, At at) {
    Verdict verdict =
        someIsInside(
            Located.list(at.place(), "supervisoryAuthorities", notice.supervisoryAuthorities()),
            SupervisoryAuthority::country,
            at);
    boolean open =
        verdict.outcome() == BREACHED
            && !notice.representatives().isStated()
            && ThirdCountries.areAtHomeAbroad(Identity.presentControllers(at), at);
    return open
        ? undecided(at.place().attribute("supervisoryAuthorities"), "ask.regulation")
        : verdict;
  }

  /** A global notice may name others besides; those whose country is not told are not judged. */
  private static <T> Verdict someIsInside(
      List<Located<T>> parts, Function<T, Optional<CountryCode>> country, At at) {
    boolean anyUnknown = false;
    for (Located<T> part : parts) {
      Optional<CountryCode> theirs = country.apply(part.part());
      if (theirs.filter(it -> ThirdCountries.isInside(it, at)).isPresent()) {
        return met();
      }
      anyUnknown |= theirs.filter(it -> ThirdCountries.isThird(it, at)).isEmpty();
    }
    if (parts.isEmpty() || anyUnknown) {
      return notApplicable("country-not-told");
    }
    Located<T> first = parts.get(0);
    return breached(first.place().attribute("country"))
        .with("country", CountryName.of(country.apply(first.part()).orElseThrow()));
  }

  private static Verdict controllersServedAreTold(Register register, At at) {
    RegisterView view = at.register().orElseThrow();
    if (!view.isProcessorOnly()) {
      return notApplicable("no-processor");
    }
    boolean told =
        any(
            view.controllersServed(),
            it -> says(it.part().name()) || says(it.part().description()));
    Verdict verdict =
        !told && says(register.description())
            ? undecided(at.missing("onBehalfOf"), "ask.described")
            : require(told, at, "onBehalfOf");
    return verdict.with("register", view.name());
  }

  private static Verdict contractIsWithProcessor(Recipient recipient, At at) {
    if (!says(recipient.contract())) {
      return notApplicable("no-processing-contract");
    } else if (hasRole(recipient, RecipientRole.CONTROLLER)) {
      return undecided(at.place(), "ask.role").with("recipient", Parts.nameOf(recipient));
    }
    return hasRole(recipient, RecipientRole.PROCESSOR)
        ? met()
        : notApplicable("no-processing-contract");
  }

  private final Declaration<?> declaration;

  Parties(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }
}
