package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.is;
import static fi.seloste.validation.Among.isAmong;
import static fi.seloste.validation.Among.those;
import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Outcome.UNDECIDED;
import static fi.seloste.validation.Profile.NOTICE;
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

import fi.seloste.model.ContactPointKind;
import fi.seloste.model.Controller;
import fi.seloste.model.ControllerKind;
import fi.seloste.model.DataProtectionOfficer;
import fi.seloste.model.Disclosed;
import fi.seloste.model.JointArrangement;
import fi.seloste.model.OfficerRole;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.RegisterRole;
import fi.seloste.model.Representative;
import fi.seloste.validation.At;
import fi.seloste.validation.Localizable;
import fi.seloste.validation.Located;
import fi.seloste.validation.Place;
import fi.seloste.validation.RegisterView;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import fi.seloste.validation.reference.EconomicArea;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who answers for the processing, and how to reach them: Articles 13(1)(a)-(b), 14(1)(a)-(b), 26,
 * 27, 37-39.
 */
public enum Identity implements GdprRule {

  /** The controller is named. */
  CONTROLLER_IDENTITY(
      Rule.named("gdpr-13-1-a-controller-identity-missing")
          .severity(ERROR)
          .provisions("GDPR 13(1)(a), 14(1)(a), 30(1)(a)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, UNDECIDED)
          .on(PrivacyNotice.class, Identity::controllersAreNamed)),

  /** The controller can be reached. */
  CONTROLLER_CONTACT(
      Rule.named("gdpr-13-1-a-controller-contact-missing")
          .severity(ERROR)
          .provisions("GDPR 13(1)(a), 14(1)(a), 30(1)(a)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(PrivacyNotice.class, Identity::controllerIsReachable)),

  /** A controller outside the Union names its representative. */
  REPRESENTATIVE(
      Rule.named("gdpr-13-1-a-representative-missing")
          .severity(ERROR)
          .provisions("GDPR 13(1)(a), 14(1)(a), 27(1), 30(1)(a)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE, UNDECIDED)
          .on(PrivacyNotice.class, Identity::representativeIsGiven)),

  /** A data protection officer can be reached. */
  OFFICER_CONTACT(
      Rule.named("gdpr-13-1-b-dpo-contact-missing")
          .severity(ERROR)
          .provisions("GDPR 13(1)(b), 14(1)(b), 37(7)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(DataProtectionOfficer.class, Identity::officerIsReachable)),

  /** A controller that must have a data protection officer gives one. */
  OFFICER(
      Rule.named("gdpr-37-1-dpo-not-stated")
          .severity(ERROR)
          .provisions("GDPR 37(1), 37(7), 13(1)(b)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE, UNDECIDED)
          .on(PrivacyNotice.class, Identity::mandatoryOfficerIsGiven)),

  /** A data protection officer does not decide on what is to be watched over. */
  OFFICER_INDEPENDENCE(
      Rule.named("gdpr-38-6-dpo-conflict-of-interests")
          .severity(WARNING)
          .provisions("GDPR 38(6), 38(3); CJEU C-453/21 (9.2.2023); WP243 rev.01")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(DataProtectionOfficer.class, Identity::officerHasNoConflictingRole)),

  /** Every joint controller is named and can be reached. */
  JOINT_CONTROLLERS(
      Rule.named("gdpr-26-1-joint-controller-incomplete")
          .severity(ERROR)
          .provisions("GDPR 13(1)(a), 26(1), 30(1)(a)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE, UNDECIDED)
          .on(PrivacyNotice.class, Identity::jointControllersAreComplete)),

  /** Joint controllers tell the essence of their arrangement. */
  ARRANGEMENT(
      Rule.named("gdpr-26-2-arrangement-essence-missing")
          .severity(ERROR)
          .provisions("GDPR 26(2)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(PrivacyNotice.class, Identity::arrangementIsMadeAvailable));

  private static Verdict controllersAreNamed(PrivacyNotice notice, At at) {
    if (notice.controllers().isEmpty()) {
      return breached(at.missing("controllers"));
    }
    List<Verdict> verdicts = new ArrayList<>();
    for (Located<Controller> controller : controllersOf(notice)) {
      if (says(controller.part().name())) {
        verdicts.add(met());
      } else if (says(controller.part().description())) {
        verdicts.add(undecided(controller.place(), "ask.described"));
      } else {
        verdicts.add(breached(controller.place().missing("name")));
      }
    }
    return gravest(verdicts);
  }

  private static Verdict controllerIsReachable(PrivacyNotice notice, At at) {
    if (notice.controllers().isEmpty()) {
      return notApplicable("no-controller");
    }
    boolean reachable =
        any(notice.controllers(), c -> Contacts.reach(c.contactDetails()))
            || any(notice.contactPoints(), p -> Contacts.reach(p.contactDetails()));
    return require(reachable, controllersOf(notice).get(0).place().missing("contactDetails"));
  }

  private static Verdict representativeIsGiven(PrivacyNotice notice, At at) {
    if (notice.representatives().state() == Disclosed.State.NONE) {
      return notApplicable("no-representative-needed");
    } else if (at.registers().isEmpty()) {
      return notApplicable("nothing-processed");
    }
    List<Verdict> verdicts = new ArrayList<>();
    for (Located<Controller> controller : presentControllers(at)) {
      verdicts.add(representativeIsGiven(controller, notice, at));
    }
    return gravest(verdicts);
  }

  private static Verdict representativeIsGiven(
      Located<Controller> controller, PrivacyNotice notice, At at) {
    Object name = Parts.nameOf(controller.part());
    boolean outside = controller.part().establishedInUnion().filter(in -> !in).isPresent();
    List<Located<Representative>> theirs = representativesOf(controller.part(), notice);
    if (!outside && theirs.isEmpty()) {
      return mayBeOutside(controller.part(), at)
          ? undecided(controller.place().missing("establishedInUnion"), "ask.establishment")
              .with("controller", name)
          : notApplicable("established-in-union");
    }
    if (isPublic(controller.part())) {
      return notApplicable("public-authority");
    }
    if (theirs.isEmpty()) {
      return breached(at.missing("representatives")).with("controller", name);
    }
    List<Verdict> verdicts = new ArrayList<>();
    for (Located<Representative> representative : theirs) {
      verdicts.add(
          require(says(representative.part().name()), representative.place().missing("name")));
      verdicts.add(
          require(
              Contacts.reach(representative.part().contactDetails()),
              representative.place().missing("contactDetails")));
    }
    return gravest(verdicts).with("controller", name);
  }

  private static boolean mayBeOutside(Controller controller, At at) {
    return controller.establishedInUnion().isEmpty()
        && !isPublic(controller)
        && controller
            .country()
            .filter(
                country ->
                    at.table(EconomicArea.class).of(country, at.asOf())
                        == EconomicArea.Membership.OUTSIDE)
            .isPresent();
  }

  private static List<Located<Representative>> representativesOf(
      Controller controller, PrivacyNotice notice) {
    return those(
        Located.told(Place.notice(), "representatives", notice.representatives()),
        representative -> isFor(controller, representative.part().controllers()));
  }

  private static boolean isFor(Controller controller, List<String> ids) {
    return ids.isEmpty() || isAmong(controller.id(), ids);
  }

  private static Verdict officerIsReachable(DataProtectionOfficer officer, At at) {
    boolean byContactPoint =
        any(
            at.notice().contactPoints(),
            point ->
                point.kinds().contains(ContactPointKind.DATA_PROTECTION)
                    && Contacts.reach(point.contactDetails()));
    return require(
        byContactPoint || Contacts.reach(officer.contactDetails()), at, "contactDetails");
  }

  /** Roles that decide on purposes and means; legal, compliance and security officers do not. */
  private static final Set<OfficerRole> CONFLICTING =
      EnumSet.of(
          OfficerRole.MANAGING_DIRECTOR,
          OfficerRole.CHIEF_OPERATING_OFFICER,
          OfficerRole.CHIEF_FINANCIAL_OFFICER,
          OfficerRole.CHIEF_MEDICAL_OFFICER,
          OfficerRole.HEAD_OF_MARKETING,
          OfficerRole.HEAD_OF_SALES,
          OfficerRole.HEAD_OF_HUMAN_RESOURCES,
          OfficerRole.HEAD_OF_INFORMATION_TECHNOLOGY,
          OfficerRole.OWNER);

  private static Verdict officerHasNoConflictingRole(DataProtectionOfficer officer, At at) {
    List<Localizable> roles = new ArrayList<>();
    for (OfficerRole role : officer.otherRoles()) {
      if (CONFLICTING.contains(role)) {
        roles.add(GdprRule.phrase("role." + role.code()));
      }
    }
    boolean isController =
        says(officer.name())
            && any(
                at.notice().controllers(), controller -> controller.name().equals(officer.name()));
    if (isController) {
      roles.add(GdprRule.phrase("role.controller"));
    }
    return require(roles.isEmpty(), at).with("role", List.copyOf(roles));
  }

  private static Verdict mandatoryOfficerIsGiven(PrivacyNotice notice, At at) {
    if (at.registers().isEmpty()) {
      return notApplicable("nothing-processed");
    }
    List<Verdict> verdicts = new ArrayList<>();
    for (Located<Controller> controller : presentControllers(at)) {
      verdicts.add(
          mandatoryOfficerIsGiven(controller, notice, at)
              .with("controller", Parts.nameOf(controller.part())));
    }
    return gravest(verdicts);
  }

  private static Verdict mandatoryOfficerIsGiven(
      Located<Controller> controller, PrivacyNotice notice, At at) {
    Controller it = controller.part();
    boolean given =
        any(notice.dataProtectionOfficers().items(), officer -> isFor(it, officer.controllers()));
    boolean mandatory = isPublic(it) || it.dataProtectionOfficerMandatory().orElse(false);
    if (mandatory) {
      return require(given, at, "dataProtectionOfficers");
    } else if (given) {
      return met();
    } else if (it.dataProtectionOfficerMandatory().isPresent()
        || notice.dataProtectionOfficers().isStated()) {
      return notApplicable("no-officer-needed");
    } else if (is(it.kind(), ControllerKind.COURT)) {
      return undecided(controller.place(), "ask.court");
    }
    return undecided(
        controller.place().missing("dataProtectionOfficerMandatory"), "ask.core-activity");
  }

  private static Verdict jointControllersAreComplete(PrivacyNotice notice, At at) {
    List<Located<Controller>> joint = jointControllers(at);
    if (joint.isEmpty()) {
      return notApplicable("not-joint");
    }
    boolean shared =
        notice
            .jointArrangement()
            .flatMap(JointArrangement::contactPoint)
            .filter(point -> Contacts.reach(point, at))
            .isPresent();
    boolean anotherPoint = any(notice.contactPoints(), p -> Contacts.reach(p.contactDetails()));
    List<Verdict> verdicts = new ArrayList<>();
    for (Located<Controller> controller : joint) {
      Object name = Parts.nameOf(controller.part());
      if (!says(controller.part().name())) {
        verdicts.add(breached(controller.place().missing("name")).with("party", name));
      } else if (shared || Contacts.reach(controller.part().contactDetails())) {
        verdicts.add(met());
      } else if (anotherPoint) {
        verdicts.add(
            undecided(controller.place().missing("contactDetails"), "ask.contact-point")
                .with("party", name));
      } else {
        verdicts.add(breached(controller.place().missing("contactDetails")).with("party", name));
      }
    }
    return gravest(verdicts);
  }

  private static Verdict arrangementIsMadeAvailable(PrivacyNotice notice, At at) {
    if (jointControllers(at).isEmpty()) {
      return notApplicable("not-joint");
    }
    Optional<JointArrangement> arrangement = notice.jointArrangement();
    if (arrangement.filter(a -> !a.laws().isEmpty()).isPresent()) {
      return notApplicable("duties-laid-down-by-law");
    }
    boolean available =
        arrangement
            .filter(
                a ->
                    says(a.essence())
                        || a.url().filter(url -> !url.isBlank()).isPresent()
                        || any(a.responsibilities(), r -> says(r.description())))
            .isPresent();
    Place place =
        arrangement.isPresent()
            ? at.place().attribute("jointArrangement").missing("essence")
            : at.missing("jointArrangement");
    return require(available, place);
  }

  /**
   * The controllers that decide together: two or more that are controllers of one register on the
   * day of the check, unless it says that they are not joint.
   */
  private static List<Located<Controller>> jointControllers(At at) {
    Map<Place, Located<Controller>> joint = new LinkedHashMap<>();
    for (RegisterView view : at.registers()) {
      if (isJoint(view)) {
        view.controllers().forEach(controller -> joint.put(controller.place(), controller));
      }
    }
    return List.copyOf(joint.values());
  }

  static boolean isJoint(RegisterView view) {
    boolean saysOtherwise =
        !view.roles().isEmpty() && !view.roles().contains(RegisterRole.JOINT_CONTROLLER);
    return view.controllers().size() > 1 && !saysOtherwise;
  }

  private static List<Located<Controller>> controllersOf(PrivacyNotice notice) {
    return Located.list(Place.notice(), "controllers", notice.controllers());
  }

  /** Nothing is asked of those who are controllers no longer. */
  static List<Located<Controller>> presentControllers(At at) {
    return those(
        controllersOf(at.notice()),
        controller -> controller.part().validUntil().filter(at.asOf()::isAfter).isEmpty());
  }

  private static boolean isPublic(Controller controller) {
    return controller
        .kind()
        .filter(
            kind -> kind == ControllerKind.PUBLIC_AUTHORITY || kind == ControllerKind.PUBLIC_BODY)
        .isPresent();
  }

  private final Declaration<?> declaration;

  Identity(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }
}
