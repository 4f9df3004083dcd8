package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.Case.undecided;
import static fi.seloste.validation.GoodNotice.controller;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.ofProcessor;
import static fi.seloste.validation.GoodNotice.reachable;
import static fi.seloste.validation.GoodNotice.register;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.GoodNotice.withRegister;
import static fi.seloste.validation.gdpr.Parties.AUTHORITY;
import static fi.seloste.validation.gdpr.Parties.CONTROLLERS_SERVED;
import static fi.seloste.validation.gdpr.Parties.DUTIES;
import static fi.seloste.validation.gdpr.Parties.JOINT_CONTROLLER;
import static fi.seloste.validation.gdpr.Parties.PROCESSING_CONTRACT;
import static fi.seloste.validation.gdpr.Parties.REPRESENTATIVE;

import fi.seloste.model.Activity;
import fi.seloste.model.Controller;
import fi.seloste.model.ControllerBuilder;
import fi.seloste.model.CountryCode;
import fi.seloste.model.Disclosed;
import fi.seloste.model.JointArrangement;
import fi.seloste.model.JointArrangementBuilder;
import fi.seloste.model.LawReference;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.Recipient;
import fi.seloste.model.RecipientRole;
import fi.seloste.model.Register;
import fi.seloste.model.RegisterRole;
import fi.seloste.model.Representative;
import fi.seloste.model.Responsibility;
import fi.seloste.model.SupervisoryAuthority;
import fi.seloste.validation.Case;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class PartiesTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  public static Stream<Case> cases() {
    return Stream.of(joint(), duties(), inTheUnion(), processors()).flatMap(cases -> cases);
  }

  private static Stream<Case> joint() {
    PrivacyNotice jointlyKept = withRegister(it -> it.addRole(RegisterRole.JOINT_CONTROLLER));
    return Stream.of(
        breached(JOINT_CONTROLLER, "kept jointly, with nobody", jointlyKept, "/registers/0"),
        met(
            JOINT_CONTROLLER,
            "the other is a controller of the notice",
            PrivacyNotice.builder().from(jointlyKept).addController(PARTNER).build()),
        met(
            JOINT_CONTROLLER,
            "the other is a recipient",
            withRegister(
                it ->
                    it.addRole(RegisterRole.JOINT_CONTROLLER)
                        .recipients(
                            Disclosed.of(
                                Recipient.builder()
                                    .name(Name.of("Partner Oy"))
                                    .role(RecipientRole.JOINT_CONTROLLER)
                                    .build())))),
        undecided(
            JOINT_CONTROLLER,
            "the other is a recipient without a name",
            withRegister(
                it ->
                    it.addRole(RegisterRole.JOINT_CONTROLLER)
                        .recipients(
                            Disclosed.of(
                                Recipient.builder().role(RecipientRole.JOINT_CONTROLLER).build()))),
            "/registers/0"),
        undecided(
            JOINT_CONTROLLER,
            "the controllers are an open set",
            with(
                it ->
                    it.controllers(
                            List.of(
                                Controller.builder()
                                    .from(controller())
                                    .description(text("the federation and each member club"))
                                    .build()))
                        .registers(
                            List.of(
                                Register.builder()
                                    .from(register())
                                    .addRole(RegisterRole.JOINT_CONTROLLER)
                                    .build()))),
            "/registers/0"),
        notApplicable(JOINT_CONTROLLER, "nothing is said of others", notice()),
        notApplicable(
            JOINT_CONTROLLER,
            "there is no controller at all",
            PrivacyNotice.builder().from(jointlyKept).controllers(List.of()).build()));
  }

  private static Stream<Case> duties() {
    return Stream.of(
        breached(
            DUTIES,
            "the division is told for another register",
            shared(it -> it.addResponsibility(duty("archive"))),
            "/jointArrangement"),
        met(
            DUTIES,
            "it is told for each",
            shared(it -> it.addResponsibilities(duty("customers"), duty("archive")))),
        met(
            DUTIES,
            "what is told for no register is told for all",
            shared(
                it ->
                    it.addResponsibility(
                        Responsibility.builder().description(text("Partner answers")).build()))),
        met(
            DUTIES,
            "it is told for a purpose of each",
            shared(
                it ->
                    it.addResponsibilities(
                        Responsibility.builder()
                            .description(text("Partner sends the newsletter"))
                            .addPurpose("newsletter")
                            .build(),
                        duty("archive")))),
        breached(
            DUTIES,
            "a purpose of another register",
            shared(
                it ->
                    it.addResponsibility(
                        Responsibility.builder()
                            .description(text("Partner sends the newsletter"))
                            .addPurpose("newsletter")
                            .build())),
            "/jointArrangement"),
        met(
            DUTIES,
            "the essence is told as a whole",
            shared(it -> it.essence(text("Partner answers")).addResponsibility(duty("archive")))),
        notApplicable(DUTIES, "one controller", notice()),
        notApplicable(DUTIES, "the link is left blank", shared(it -> it.url(" "))),
        met(DUTIES, "a link leads to the division", shared(it -> it.url("https://shop.example/"))),
        notApplicable(DUTIES, "nothing is told at all", with(it -> it.addController(PARTNER))),
        notApplicable(
            DUTIES,
            "a law divides the duties",
            shared(
                it ->
                    it.addLaw(LawReference.builder().number("703/2023").build())
                        .addResponsibility(duty("archive")))),
        notApplicable(
            DUTIES,
            "a duty without a word",
            shared(it -> it.addResponsibility(Responsibility.builder().build()))),
        breached(
            DUTIES,
            "a purpose of another register, beside a purpose that nobody answers for",
            PrivacyNotice.builder()
                .from(
                    shared(
                        it ->
                            it.addResponsibility(
                                Responsibility.builder()
                                    .description(text("Partner sends the newsletter"))
                                    .addPurpose("newsletter")
                                    .build())))
                .registers(
                    List.of(
                        register(),
                        Register.builder()
                            .name(text("Archive"))
                            .addPurpose(Purpose.builder().id("storing").build())
                            .build()))
                .build(),
            "/jointArrangement"));
  }

  private static PrivacyNotice shared(UnaryOperator<JointArrangementBuilder> arrangement) {
    return with(
        it ->
            it.addController(PARTNER)
                .addRegister(Register.builder().id("archive").name(text("Archive")).build())
                .jointArrangement(arrangement.apply(JointArrangement.builder()).build()));
  }

  private static Responsibility duty(String register) {
    return Responsibility.builder()
        .description(text("Partner answers requests"))
        .addRegister(register)
        .build();
  }

  private static final Controller PARTNER =
      Controller.builder()
          .id("partner")
          .name(Name.of("Partner Oy"))
          .contactDetails(reachable("info@partner.example"))
          .build();

  private static Stream<Case> inTheUnion() {
    return Stream.of(
        breached(
            REPRESENTATIVE,
            "in the United Kingdom alone",
            representatives("GB"),
            "/representatives/0/country"),
        met(REPRESENTATIVE, "in Ireland", representatives("IE")),
        met(REPRESENTATIVE, "in the United Kingdom, and in Norway", representatives("GB", "NO")),
        notApplicable(REPRESENTATIVE, "somewhere", representatives("abroad")),
        notApplicable(REPRESENTATIVE, "no representative", notice()),
        //
        breached(
            AUTHORITY,
            "that of the United Kingdom",
            authorities("GB"),
            "/supervisoryAuthorities/0/country"),
        met(AUTHORITY, "that of Finland", authorities("FI")),
        met(AUTHORITY, "those of Finland and of the United Kingdom", authorities("GB", "FI")),
        notApplicable(AUTHORITY, "its country is not told", notice()),
        undecided(
            AUTHORITY,
            "that of a controller abroad, of which nobody knows whether the Regulation holds",
            kept(it -> it.country(CountryCode.of("GB")), authorities("GB")),
            "/supervisoryAuthorities"),
        breached(
            AUTHORITY,
            "that of a controller abroad to which the Regulation applies",
            kept(
                it -> it.country(CountryCode.of("GB")).establishedInUnion(false),
                authorities("GB")),
            "/supervisoryAuthorities/0/country"),
        breached(
            AUTHORITY,
            "that of a controller abroad with a representative in the Union",
            kept(
                it -> it.country(CountryCode.of("GB")),
                PrivacyNotice.builder()
                    .from(authorities("GB"))
                    .representatives(representatives("FI").representatives())
                    .build()),
            "/supervisoryAuthorities/0/country"));
  }

  private static PrivacyNotice representatives(String... countries) {
    return with(
        it ->
            it.representatives(
                Disclosed.of(
                    Stream.of(countries)
                        .map(
                            country ->
                                Representative.builder()
                                    .name(Name.of("Representative Ltd"))
                                    .contactDetails(reachable("eu@representative.example"))
                                    .country(CountryCode.of(country))
                                    .build())
                        .toList())));
  }

  private static PrivacyNotice kept(Consumer<ControllerBuilder> by, PrivacyNotice notice) {
    ControllerBuilder controller = Controller.builder().from(controller());
    by.accept(controller);
    return PrivacyNotice.builder().from(notice).controllers(List.of(controller.build())).build();
  }

  private static PrivacyNotice authorities(String... countries) {
    return with(
        it ->
            it.supervisoryAuthorities(
                Stream.of(countries)
                    .map(
                        country ->
                            SupervisoryAuthority.builder()
                                .name(Name.of("Authority"))
                                .country(CountryCode.of(country))
                                .build())
                    .toList()));
  }

  private static Stream<Case> processors() {
    return Stream.of(
        breached(
            CONTROLLERS_SERVED,
            "for whom the data are kept is not told",
            ofProcessor(),
            "/registers/0"),
        met(
            CONTROLLERS_SERVED,
            "those who are served are described",
            ofProcessor(
                withRegister(
                    it ->
                        it.addOnBehalfOf(
                            Controller.builder().description(text("your shop")).build())))),
        undecided(
            CONTROLLERS_SERVED,
            "the description of the register may say it",
            ofProcessor(withRegister(it -> it.description(text("kept for your shop")))),
            "/registers/0"),
        notApplicable(CONTROLLERS_SERVED, "a controller", notice()),
        notApplicable(
            CONTROLLERS_SERVED,
            "a controller in part",
            withRegister(it -> it.addRoles(RegisterRole.CONTROLLER, RegisterRole.PROCESSOR))),
        met(CONTROLLERS_SERVED, "those who are served are named", serving(PARTNER)),
        breached(
            CONTROLLERS_SERVED,
            "how to reach those who are served does not tell who they are",
            serving(Controller.builder().contactDetails(reachable("info@partner.example")).build()),
            "/registers/0"),
        //
        undecided(
            PROCESSING_CONTRACT,
            "a contract on processing with a controller",
            to(RecipientRole.CONTROLLER, "a contract on processing"),
            "/registers/0/recipients/0"),
        met(
            PROCESSING_CONTRACT,
            "a contract on processing with a processor",
            to(RecipientRole.PROCESSOR, "a contract on processing")),
        notApplicable(
            PROCESSING_CONTRACT,
            "a contract with joint controllers is another one",
            to(RecipientRole.JOINT_CONTROLLER, "an arrangement")),
        notApplicable(PROCESSING_CONTRACT, "no contract is mentioned", notice()));
  }

  private static PrivacyNotice serving(Controller served) {
    return ofProcessor(withRegister(it -> it.addOnBehalfOf(served)));
  }

  private static PrivacyNotice to(RecipientRole role, String contract) {
    return withRegister(
        it ->
            it.recipients(
                Disclosed.of(
                    Recipient.builder()
                        .name(Name.of("Payments Oy"))
                        .addActivity(Activity.PAYMENT)
                        .country(CountryCode.of("FI"))
                        .role(role)
                        .contract(text(contract))
                        .build())));
  }
}
