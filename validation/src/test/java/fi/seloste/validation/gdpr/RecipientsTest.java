package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.GoodNotice.delivery;
import static fi.seloste.validation.GoodNotice.mailer;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.ofProcessor;
import static fi.seloste.validation.GoodNotice.register;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.transfer;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.GoodNotice.withRegister;
import static fi.seloste.validation.gdpr.Recipients.CATEGORY;
import static fi.seloste.validation.gdpr.Recipients.DESCRIPTION;
import static fi.seloste.validation.gdpr.Recipients.RECIPIENTS;

import fi.seloste.model.Activity;
import fi.seloste.model.CountryCode;
import fi.seloste.model.Disclosed;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Recipient;
import fi.seloste.model.RecipientRole;
import fi.seloste.model.Register;
import fi.seloste.model.Transfer;
import fi.seloste.validation.Case;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class RecipientsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  public static Stream<Case> cases() {
    return Stream.of(
        met(RECIPIENTS, "recipients are named", notice()),
        met(
            RECIPIENTS,
            "the notice says that there are none",
            withRegister(it -> it.recipients(Disclosed.none()))),
        met(
            RECIPIENTS,
            "a category is enough",
            only(Recipient.builder().category(text("Accountants")).build())),
        met(
            RECIPIENTS,
            "an authority needs no name",
            only(Recipient.builder().role(RecipientRole.AUTHORITY).build())),
        met(
            RECIPIENTS,
            "they are told for the whole notice",
            PrivacyNotice.builder()
                .from(withRegister(it -> it.recipients(Disclosed.notStated())))
                .recipients(Disclosed.of(delivery(), mailer()))
                .build()),
        breached(
            RECIPIENTS,
            "nothing is said",
            withRegister(it -> it.recipients(Disclosed.notStated())),
            "/registers/0"),
        breached(
            RECIPIENTS,
            "the controller's own staff are no recipients",
            only(
                Recipient.builder()
                    .category(text("Our staff"))
                    .role(RecipientRole.INTERNAL_STAFF)
                    .build()),
            "/registers/0"),
        breached(
            RECIPIENTS,
            "a processor of whom nothing is told",
            only(Recipient.builder().role(RecipientRole.PROCESSOR).build()),
            "/registers/0/recipients/0"),
        breached(
            RECIPIENTS,
            "what all of several registers lack is told once",
            with(
                it ->
                    it.registers(
                        List.of(
                            Register.builder()
                                .from(register())
                                .recipients(Disclosed.notStated())
                                .build(),
                            Register.builder().name(text("Visitors")).build()))),
            ""),
        met(
            RECIPIENTS,
            "none but our own staff is none",
            withRegister(
                it ->
                    it.recipients(
                        Disclosed.noneExcept(
                            Recipient.builder().role(RecipientRole.INTERNAL_STAFF).build())))),
        met(
            RECIPIENTS,
            "what they do tells them as well as words",
            only(Recipient.builder().addActivity(Activity.ACCOUNTING).build())),
        met(RECIPIENTS, "the public needs no name", only(ofRole(RecipientRole.PUBLIC))),
        met(
            RECIPIENTS,
            "a part inherits them from the whole",
            with(it -> it.addRegister(Register.builder().partOf("customers").build()))),
        breached(
            RECIPIENTS,
            "some other activity says nothing",
            only(Recipient.builder().addActivity(Activity.OTHER).build()),
            "/registers/0/recipients/0"),
        breached(
            RECIPIENTS,
            "the controller's other registers are no recipients",
            only(ofRole(RecipientRole.SAME_CONTROLLER)),
            "/registers/0"),
        breached(
            RECIPIENTS,
            "one of two registers tells nothing",
            with(it -> it.addRegister(Register.builder().name(text("Visitors")).build())),
            "/registers/1"),
        breached(
            RECIPIENTS,
            "a recipient whom two registers share is told once",
            with(
                it ->
                    it.registers(
                            List.of(
                                Register.builder().name(text("A")).build(),
                                Register.builder().name(text("B")).build()))
                        .recipients(Disclosed.of(ofRole(RecipientRole.PROCESSOR)))),
            "/recipients/0"),
        notApplicable(RECIPIENTS, "the register is kept for others", ofProcessor()),
        //
        met(
            CATEGORY,
            "debt collectors",
            only(
                Recipient.builder()
                    .category(text("Debt collectors"))
                    .addActivity(Activity.DEBT_COLLECTION)
                    .build())),
        breached(
            CATEGORY,
            "partners",
            only(Recipient.builder().category(text("Partners")).build()),
            "/registers/0/recipients/0"),
        notApplicable(CATEGORY, "recipients have names", notice()),
        notApplicable(
            CATEGORY,
            "authorities are told by their role",
            only(
                Recipient.builder()
                    .category(text("Authorities"))
                    .role(RecipientRole.AUTHORITY)
                    .build())),
        //
        met(DESCRIPTION, "activity and country are told", notice()),
        met(
            DESCRIPTION,
            "data do not leave the Economic Area, so the country is not asked",
            withRegister(
                it ->
                    it.recipients(
                            Disclosed.of(
                                Recipient.builder()
                                    .name(Name.of("Ledger Oy"))
                                    .addActivity(Activity.ACCOUNTING)
                                    .build()))
                        .transfers(Disclosed.none()))),
        breached(
            DESCRIPTION,
            "a brand name and no more",
            only(Recipient.builder().name(Name.of("EmCe")).build()),
            "/registers/0/recipients/0"),
        breached(
            DESCRIPTION,
            "a transfer is kept in reserve, so one wonders where",
            withRegister(
                it ->
                    it.recipients(
                            Disclosed.of(
                                Recipient.builder()
                                    .name(Name.of("Ledger Oy"))
                                    .addActivity(Activity.ACCOUNTING)
                                    .build()))
                        .transfers(
                            Disclosed.noneExcept(
                                Transfer.builder().condition(text("if need be")).build()))),
            "/registers/0/recipients/0"),
        notApplicable(
            DESCRIPTION,
            "the public has no country",
            only(Recipient.builder().role(RecipientRole.PUBLIC).build())),
        met(
            DESCRIPTION,
            "of a category the country is told; what they do another rule asks",
            only(
                Recipient.builder()
                    .category(text("Partners"))
                    .country(CountryCode.of("FI"))
                    .build())),
        met(
            DESCRIPTION,
            "where the data are processed is told, and it does not matter from where",
            only(
                Recipient.builder()
                    .from(LEDGER)
                    .addProcessingLocation(CountryCode.of("FI"))
                    .build())),
        met(
            DESCRIPTION,
            "the one transfer is told, so this recipient stays",
            withRegister(
                it ->
                    it.recipients(Disclosed.of(LEDGER, mailer()))
                        .transfers(Disclosed.noneExcept(transfer())))));
  }

  private static final Recipient LEDGER =
      Recipient.builder().name(Name.of("Ledger Oy")).addActivity(Activity.ACCOUNTING).build();

  private static Recipient ofRole(RecipientRole role) {
    return Recipient.builder().role(role).build();
  }

  private static PrivacyNotice only(Recipient recipient) {
    return withRegister(
        it -> it.recipients(Disclosed.of(recipient)).transfers(Disclosed.notStated()));
  }
}
