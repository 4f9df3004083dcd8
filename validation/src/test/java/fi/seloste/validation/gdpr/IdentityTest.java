package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.Case.undecided;
import static fi.seloste.validation.GoodNotice.controller;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.reachable;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.GoodNotice.withRegister;
import static fi.seloste.validation.gdpr.Identity.ARRANGEMENT;
import static fi.seloste.validation.gdpr.Identity.CONTROLLER_CONTACT;
import static fi.seloste.validation.gdpr.Identity.CONTROLLER_IDENTITY;
import static fi.seloste.validation.gdpr.Identity.JOINT_CONTROLLERS;
import static fi.seloste.validation.gdpr.Identity.OFFICER;
import static fi.seloste.validation.gdpr.Identity.OFFICER_CONTACT;
import static fi.seloste.validation.gdpr.Identity.OFFICER_INDEPENDENCE;
import static fi.seloste.validation.gdpr.Identity.REPRESENTATIVE;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.Address;
import fi.seloste.model.ContactDetails;
import fi.seloste.model.ContactDetailsBuilder;
import fi.seloste.model.ContactPoint;
import fi.seloste.model.ContactPointKind;
import fi.seloste.model.Controller;
import fi.seloste.model.ControllerBuilder;
import fi.seloste.model.ControllerKind;
import fi.seloste.model.CountryCode;
import fi.seloste.model.DataProtectionOfficer;
import fi.seloste.model.DataProtectionOfficerBuilder;
import fi.seloste.model.Disclosed;
import fi.seloste.model.Exclusion;
import fi.seloste.model.ExclusionSubject;
import fi.seloste.model.JointArrangement;
import fi.seloste.model.LawReference;
import fi.seloste.model.Name;
import fi.seloste.model.OfficerRole;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.RegisterRole;
import fi.seloste.model.Representative;
import fi.seloste.model.RepresentativeBuilder;
import fi.seloste.model.Responsibility;
import fi.seloste.validation.Case;
import fi.seloste.validation.rulesets.Rulesets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public class IdentityTest {

  public static Stream<Case> cases() {
    return Stream.of(
        met(CONTROLLER_IDENTITY, "the controller has a name", notice()),
        breached(
            CONTROLLER_IDENTITY,
            "nobody is named",
            with(notice -> notice.controllers(List.of())),
            ""),
        breached(
            CONTROLLER_IDENTITY,
            "a business id is no name",
            with(
                notice ->
                    notice.controllers(
                        List.of(Controller.builder().businessId("2905951-6").build()))),
            "/controllers/0"),
        undecided(
            CONTROLLER_IDENTITY,
            "an open set of controllers is described",
            with(
                notice ->
                    notice.controllers(
                        List.of(
                            Controller.builder()
                                .description(text("Each member club, see the list."))
                                .build()))),
            "/controllers/0"),
        //
        met(CONTROLLER_CONTACT, "an e-mail address is enough", notice()),
        met(
            CONTROLLER_CONTACT,
            "the contact point has it",
            withController(it -> it.contactDetails(Optional.empty()))),
        breached(
            CONTROLLER_CONTACT,
            "a name and a business id only",
            with(
                notice ->
                    notice
                        .contactPoints(List.of())
                        .controllers(
                            List.of(
                                Controller.builder()
                                    .name(Name.of("Bookshop Oy"))
                                    .businessId("2905951-6")
                                    .build()))),
            "/controllers/0"),
        met(CONTROLLER_CONTACT, "by phone", reachedOnly(it -> it.addPhone("+358 50 000 0000"))),
        met(
            CONTROLLER_CONTACT,
            "by the form of a site",
            reachedOnly(it -> it.addWebAddress("https://bookshop.example/ask"))),
        met(
            CONTROLLER_CONTACT,
            "in a street",
            reachedOnly(it -> it.addAddress(Address.builder().street(Name.of("Main 1")).build()))),
        met(
            CONTROLLER_CONTACT,
            "in a post office box",
            reachedOnly(
                it -> it.addAddress(Address.builder().postOfficeBox(Name.of("PL 1")).build()))),
        breached(
            CONTROLLER_CONTACT,
            "a town is no place to write to, and a blank is no address",
            reachedOnly(
                it ->
                    it.addEmail(" ").addAddress(Address.builder().city(Name.of("Turku")).build())),
            "/controllers/0"),
        breached(
            CONTROLLER_CONTACT,
            "the contact point cannot be reached either",
            PrivacyNotice.builder()
                .from(withController(it -> it.contactDetails(Optional.empty())))
                .contactPoints(List.of(ContactPoint.builder().name(Name.of("Desk")).build()))
                .build(),
            "/controllers/0"),
        notApplicable(
            CONTROLLER_CONTACT,
            "there is no controller",
            with(notice -> notice.controllers(List.of()))),
        //
        met(
            REPRESENTATIVE,
            "a controller outside the Union names its representative",
            outside(Disclosed.of(representative().build()))),
        breached(
            REPRESENTATIVE,
            "a controller outside the Union names none",
            outside(Disclosed.notStated()),
            ""),
        breached(
            REPRESENTATIVE,
            "the representative cannot be reached",
            outside(Disclosed.of(Representative.builder().name(Name.of("Deputy GmbH")).build())),
            "/representatives/0"),
        undecided(
            REPRESENTATIVE,
            "a controller in a third country does not say whether it is established in the Union",
            withController(it -> it.country(CountryCode.of("US"))),
            "/controllers/0"),
        breached(
            REPRESENTATIVE,
            "the representative of another controller",
            outside(Disclosed.of(representative().addController("other").build())),
            ""),
        breached(
            REPRESENTATIVE,
            "the representative has no name",
            outside(
                Disclosed.of(
                    Representative.builder()
                        .contactDetails(reachable("gdpr@deputy.example"))
                        .build())),
            "/representatives/0"),
        notApplicable(
            REPRESENTATIVE,
            "the controller abroad was controller until last year",
            with(it -> it.addController(formerAbroad()))),
        notApplicable(REPRESENTATIVE, "the controller is in the Union", notice()),
        notApplicable(
            REPRESENTATIVE,
            "an author abroad says that nothing is processed",
            nothingProcessed(withController(it -> it.country(CountryCode.of("US"))))),
        notApplicable(
            REPRESENTATIVE,
            "the controller in a third country is established in the Union",
            withController(it -> it.country(CountryCode.of("US")).establishedInUnion(true))),
        notApplicable(
            REPRESENTATIVE,
            "Article 27(2) is relied on",
            outside(Disclosed.none(text("We process occasionally only.")))),
        notApplicable(
            REPRESENTATIVE,
            "a public authority needs none",
            withController(
                it ->
                    it.establishedInUnion(false)
                        .country(CountryCode.of("US"))
                        .kind(ControllerKind.PUBLIC_AUTHORITY))),
        //
        met(OFFICER_CONTACT, "a mailbox of the officer is enough", notice()),
        met(
            OFFICER_CONTACT,
            "the contact point for data protection reaches the officer",
            with(
                notice ->
                    notice
                        .dataProtectionOfficers(Disclosed.of(unreachableOfficer()))
                        .addContactPoint(
                            ContactPoint.builder()
                                .addKind(ContactPointKind.DATA_PROTECTION)
                                .contactDetails(reachable("privacy@bookshop.example"))
                                .build()))),
        breached(
            OFFICER_CONTACT,
            "a name and nothing else",
            with(notice -> notice.dataProtectionOfficers(Disclosed.of(unreachableOfficer()))),
            "/dataProtectionOfficers/0"),
        notApplicable(
            OFFICER_CONTACT,
            "the controller has none",
            with(notice -> notice.dataProtectionOfficers(Disclosed.none()))),
        //
        met(
            OFFICER,
            "an authority gives its officer",
            withController(it -> it.kind(ControllerKind.PUBLIC_AUTHORITY))),
        notApplicable(
            OFFICER,
            "nothing is processed",
            nothingProcessed(
                withController(it -> it.dataProtectionOfficerMandatory(Optional.empty())))),
        breached(
            OFFICER,
            "an authority gives none",
            withoutOfficer(it -> it.kind(ControllerKind.PUBLIC_AUTHORITY)),
            ""),
        breached(
            OFFICER,
            "the author judges it mandatory",
            withoutOfficer(it -> it.dataProtectionOfficerMandatory(true)),
            ""),
        met(
            OFFICER,
            "an officer is given, though nobody asks",
            withController(it -> it.dataProtectionOfficerMandatory(Optional.empty()))),
        breached(
            OFFICER,
            "an authority says that it has none",
            PrivacyNotice.builder()
                .from(withController(it -> it.kind(ControllerKind.PUBLIC_AUTHORITY)))
                .dataProtectionOfficers(Disclosed.none())
                .build(),
            ""),
        breached(
            OFFICER,
            "the officer is that of another controller",
            PrivacyNotice.builder()
                .from(withController(it -> it.kind(ControllerKind.PUBLIC_BODY)))
                .dataProtectionOfficers(
                    Disclosed.of(DataProtectionOfficer.builder().addController("other").build()))
                .build(),
            ""),
        notApplicable(
            OFFICER,
            "the notice says that there is none, and nobody judges that one is needed",
            PrivacyNotice.builder()
                .from(withController(it -> it.dataProtectionOfficerMandatory(Optional.empty())))
                .dataProtectionOfficers(Disclosed.none())
                .build()),
        notApplicable(
            OFFICER,
            "an authority was controller until last year",
            PrivacyNotice.builder()
                .from(withoutOfficer(it -> {}))
                .addController(formerAbroad())
                .build()),
        undecided(
            OFFICER,
            "nobody has judged whether it is mandatory",
            withoutOfficer(it -> it.dataProtectionOfficerMandatory(Optional.empty())),
            "/controllers/0"),
        undecided(
            OFFICER,
            "a court may act otherwise than in its judicial capacity",
            withoutOfficer(
                it ->
                    it.kind(ControllerKind.COURT).dataProtectionOfficerMandatory(Optional.empty())),
            "/controllers/0"),
        notApplicable(OFFICER, "the author judges that none is needed", withoutOfficer(it -> {})),
        //
        met(OFFICER_INDEPENDENCE, "an officer without another role", notice()),
        met(
            OFFICER_INDEPENDENCE,
            "a firm of lawyers is the officer",
            withOfficer(it -> it.name(Name.of("Lawyers Oy")))),
        met(
            OFFICER_INDEPENDENCE,
            "legal counsel may be the officer",
            withOfficer(it -> it.addOtherRole(OfficerRole.LEGAL_COUNSEL))),
        breached(
            OFFICER_INDEPENDENCE,
            "the managing director watches over himself",
            withOfficer(it -> it.addOtherRole(OfficerRole.MANAGING_DIRECTOR)),
            "/dataProtectionOfficers/0"),
        breached(
            OFFICER_INDEPENDENCE,
            "every role that decides",
            withOfficer(it -> it.addOtherRoles(OfficerRole.values())),
            "/dataProtectionOfficers/0"),
        breached(
            OFFICER_INDEPENDENCE,
            "the controller is the officer",
            withOfficer(it -> it.name(Name.of("Bookshop Oy"))),
            "/dataProtectionOfficers/0"),
        notApplicable(
            OFFICER_INDEPENDENCE,
            "there is no officer, only a contact person",
            with(it -> it.dataProtectionOfficers(Disclosed.notStated()))),
        //
        met(JOINT_CONTROLLERS, "both are named and can be reached", joint(it -> {})),
        met(
            JOINT_CONTROLLERS,
            "one shared contact point is enough",
            joint(
                it -> it.contactDetails(Optional.empty()),
                JointArrangement.builder().contactPoint("service").build())),
        breached(
            JOINT_CONTROLLERS,
            "the second has no name",
            joint(it -> it.name(Name.of(" "))),
            "/controllers/1"),
        breached(
            JOINT_CONTROLLERS,
            "the second cannot be reached and there is no contact point",
            PrivacyNotice.builder()
                .from(joint(it -> it.contactDetails(Optional.empty())))
                .contactPoints(List.of())
                .build(),
            "/controllers/1"),
        undecided(
            JOINT_CONTROLLERS,
            "the contact point may be for both",
            joint(it -> it.contactDetails(Optional.empty())),
            "/controllers/1"),
        met(
            JOINT_CONTROLLERS,
            "the data protection officer is the shared contact point",
            joint(
                it -> it.contactDetails(Optional.empty()),
                JointArrangement.builder().contactPoint("officer").build())),
        undecided(
            JOINT_CONTROLLERS,
            "the shared contact point is not in the notice",
            joint(
                it -> it.contactDetails(Optional.empty()),
                JointArrangement.builder().contactPoint("elsewhere").build()),
            "/controllers/1"),
        breached(
            JOINT_CONTROLLERS,
            "neither the shared contact point nor the officer can be reached",
            PrivacyNotice.builder()
                .from(
                    joint(
                        it -> it.contactDetails(Optional.empty()),
                        JointArrangement.builder().contactPoint("desk").build()))
                .contactPoints(List.of(ContactPoint.builder().id("desk").build()))
                .build(),
            "/controllers/1"),
        breached(
            JOINT_CONTROLLERS,
            "the officer whom both share cannot be reached",
            PrivacyNotice.builder()
                .from(
                    joint(
                        it -> it.contactDetails(Optional.empty()),
                        JointArrangement.builder().contactPoint("officer").build()))
                .contactPoints(List.of())
                .dataProtectionOfficers(
                    Disclosed.of(DataProtectionOfficer.builder().id("officer").build()))
                .build(),
            "/controllers/1"),
        breached(
            JOINT_CONTROLLERS,
            "two controllers of a register that tells no role",
            with(it -> it.addController(Controller.builder().name(Name.of(" ")).build())),
            "/controllers/1"),
        notApplicable(JOINT_CONTROLLERS, "there is one controller", notice()),
        notApplicable(
            JOINT_CONTROLLERS,
            "the register says that its controllers are not joint",
            PrivacyNotice.builder()
                .from(withRegister(register -> register.addRole(RegisterRole.CONTROLLER)))
                .addController(Controller.builder().name(Name.of(" ")).build())
                .build()),
        notApplicable(
            JOINT_CONTROLLERS,
            "the second was controller until last year",
            joint(it -> it.name(Name.of(" ")).validUntil(LocalDate.of(2025, 12, 31)))),
        notApplicable(
            JOINT_CONTROLLERS,
            "each has a register of its own",
            withRegister(register -> register.addController("bookshop"))),
        //
        met(
            ARRANGEMENT,
            "the essence is told",
            joint(it -> {}, JointArrangement.builder().essence(text("We answer.")).build())),
        met(
            ARRANGEMENT,
            "a link leads to it",
            joint(it -> {}, JointArrangement.builder().url("https://bookshop.example/").build())),
        met(
            ARRANGEMENT,
            "who does what is told",
            joint(
                it -> {},
                JointArrangement.builder()
                    .addResponsibility(
                        Responsibility.builder().description(text("Informing")).build())
                    .build())),
        breached(ARRANGEMENT, "nothing is told of it", joint(it -> {}), ""),
        breached(
            ARRANGEMENT,
            "it is only mentioned",
            joint(it -> {}, JointArrangement.builder().contactPoint("service").build()),
            "/jointArrangement"),
        breached(
            ARRANGEMENT,
            "the link is left blank, and so is who does what",
            joint(
                it -> {},
                JointArrangement.builder()
                    .url(" ")
                    .addResponsibility(Responsibility.builder().build())
                    .build()),
            "/jointArrangement"),
        notApplicable(ARRANGEMENT, "there is one controller", notice()),
        notApplicable(
            ARRANGEMENT,
            "a law divides the duties",
            joint(
                it -> {},
                JointArrangement.builder()
                    .addLaw(LawReference.builder().number("703/2023").build())
                    .build())),
        notApplicable(
            ARRANGEMENT,
            "nothing is processed",
            with(
                notice ->
                    notice
                        .registers(List.of())
                        .addExclusion(
                            Exclusion.builder().subject(ExclusionSubject.PROCESSING).build()))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  private static PrivacyNotice withController(Consumer<ControllerBuilder> change) {
    ControllerBuilder controller = Controller.builder().from(controller());
    change.accept(controller);
    return with(notice -> notice.controllers(List.of(controller.build())));
  }

  /** The controller has such contact details, and nobody else has any. */
  private static PrivacyNotice reachedOnly(Consumer<ContactDetailsBuilder> change) {
    ContactDetailsBuilder details = ContactDetails.builder();
    change.accept(details);
    return PrivacyNotice.builder()
        .from(withController(it -> it.contactDetails(details.build())))
        .contactPoints(List.of())
        .build();
  }

  private static Controller formerAbroad() {
    return Controller.builder()
        .name(Name.of("Old Bookshop Inc."))
        .country(CountryCode.of("US"))
        .establishedInUnion(false)
        .dataProtectionOfficerMandatory(true)
        .validUntil(LocalDate.of(2025, 12, 31))
        .build();
  }

  private static PrivacyNotice nothingProcessed(PrivacyNotice notice) {
    return PrivacyNotice.builder()
        .from(notice)
        .registers(List.of())
        .dataProtectionOfficers(Disclosed.notStated())
        .addExclusion(Exclusion.builder().subject(ExclusionSubject.PROCESSING).build())
        .build();
  }

  @Test
  void a_court_is_asked_what_else_it_does_and_others_what_their_core_activity_is() {
    assertThat(questionOnOfficer(it -> it.kind(ControllerKind.COURT)))
        .contains("otherwise than as a court");
    assertThat(questionOnOfficer(it -> it.kind(ControllerKind.COMPANY)))
        .contains("a core activity");
  }

  private static String questionOnOfficer(Consumer<ControllerBuilder> change) {
    PrivacyNotice notice =
        withoutOfficer(it -> change.accept(it.dataProtectionOfficerMandatory(Optional.empty())));
    return Rulesets.notice().check(notice, Case.TODAY).findings().stream()
        .filter(finding -> finding.rule() == OFFICER)
        .map(finding -> finding.message(Locale.ENGLISH))
        .collect(Collectors.joining());
  }

  private static PrivacyNotice withoutOfficer(Consumer<ControllerBuilder> change) {
    return PrivacyNotice.builder()
        .from(withController(change))
        .dataProtectionOfficers(Disclosed.notStated())
        .build();
  }

  private static PrivacyNotice withOfficer(Consumer<DataProtectionOfficerBuilder> change) {
    DataProtectionOfficerBuilder officer =
        DataProtectionOfficer.builder().contactDetails(reachable("officer@bookshop.example"));
    change.accept(officer);
    return with(it -> it.dataProtectionOfficers(Disclosed.of(officer.id("officer").build())));
  }

  private static DataProtectionOfficer unreachableOfficer() {
    return DataProtectionOfficer.builder().name(Name.of("The officer")).build();
  }

  private static RepresentativeBuilder representative() {
    return Representative.builder()
        .name(Name.of("Deputy GmbH"))
        .contactDetails(reachable("gdpr@deputy.example"));
  }

  private static PrivacyNotice outside(Disclosed<Representative> representatives) {
    return PrivacyNotice.builder()
        .from(withController(it -> it.establishedInUnion(false).country(CountryCode.of("US"))))
        .representatives(representatives)
        .build();
  }

  private static PrivacyNotice joint(Consumer<ControllerBuilder> second) {
    ControllerBuilder other =
        Controller.builder()
            .name(Name.of("Library ry"))
            .contactDetails(reachable("info@library.example"));
    second.accept(other);
    return PrivacyNotice.builder()
        .from(withRegister(register -> register.addRole(RegisterRole.JOINT_CONTROLLER)))
        .addController(other.build())
        .build();
  }

  private static PrivacyNotice joint(
      Consumer<ControllerBuilder> second, JointArrangement arrangement) {
    return PrivacyNotice.builder().from(joint(second)).jointArrangement(arrangement).build();
  }
}
