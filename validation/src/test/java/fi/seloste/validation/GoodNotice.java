package fi.seloste.validation;

import fi.seloste.model.Activity;
import fi.seloste.model.Consent;
import fi.seloste.model.ContactDetails;
import fi.seloste.model.ContactPoint;
import fi.seloste.model.ContactPointKind;
import fi.seloste.model.Contract;
import fi.seloste.model.Controller;
import fi.seloste.model.ControllerKind;
import fi.seloste.model.CountryCode;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataCategoryBuilder;
import fi.seloste.model.DataProtectionOfficer;
import fi.seloste.model.DataSource;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.DataSubjectKind;
import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.Disclosed;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.PrivacyNoticeBuilder;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeBuilder;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.Recipient;
import fi.seloste.model.RecipientRole;
import fi.seloste.model.Register;
import fi.seloste.model.RegisterBuilder;
import fi.seloste.model.RegisterRole;
import fi.seloste.model.Requirement;
import fi.seloste.model.RequirementKind;
import fi.seloste.model.RetentionEvent;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.RightKind;
import fi.seloste.model.SecurityMeasure;
import fi.seloste.model.SourceKind;
import fi.seloste.model.StandardContractualClauses;
import fi.seloste.model.SupervisoryAuthority;
import fi.seloste.model.TimePeriod;
import fi.seloste.model.Transfer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A small notice that breaches no rule, and the smallest changes of it. */
public final class GoodNotice {

  private GoodNotice() {}

  /** A bookshop with customers, a newsletter and one service abroad. */
  public static PrivacyNotice notice() {
    return PrivacyNotice.builder()
        .title(text("Privacy notice"))
        .addLanguage(LanguageTag.of("en"))
        .publishedOn(LocalDate.of(2026, 10, 1))
        .addController(controller())
        .dataProtectionOfficers(
            Disclosed.of(
                DataProtectionOfficer.builder()
                    .id("officer")
                    .contactDetails(reachable("officer@bookshop.example"))
                    .build()))
        .addContactPoint(
            ContactPoint.builder()
                .id("service")
                .addKind(ContactPointKind.REQUESTS)
                .contactDetails(reachable("service@bookshop.example"))
                .build())
        .addSupervisoryAuthority(
            SupervisoryAuthority.builder().name(Name.of("Data Protection Ombudsman")).build())
        .addRegister(register())
        .addAllDataSubjectRights(rights())
        .build();
  }

  public static Controller controller() {
    return Controller.builder()
        .id("bookshop")
        .name(Name.of("Bookshop Oy"))
        .kind(ControllerKind.COMPANY)
        .country(CountryCode.of("FI"))
        .contactDetails(reachable("info@bookshop.example"))
        .dataProtectionOfficerMandatory(false)
        .build();
  }

  public static Register register() {
    return Register.builder()
        .id("customers")
        .name(text("Customers"))
        .automatedMeans(true)
        .addDataSubjectCategory(
            DataSubjectCategory.builder()
                .name(text("Customers"))
                .addKind(DataSubjectKind.CONSUMER)
                .build())
        .addPurposes(orders(), newsletter())
        .addDataCategory(contact())
        .addDataSource(DataSource.builder().kind(SourceKind.DATA_SUBJECT).build())
        .addDataSource(
            DataSource.builder().kind(SourceKind.THIRD_PARTY).name(Name.of("Addresses Oy")).build())
        .recipients(Disclosed.of(delivery(), mailer()))
        .transfers(Disclosed.of(transfer()))
        .addRetentionRule(retention())
        .automatedDecisions(Disclosed.none())
        .profiling(Disclosed.none())
        .addSecurityMeasure(
            SecurityMeasure.builder().description(text("Personal accounts only")).build())
        .build();
  }

  public static Purpose orders() {
    return Purpose.builder()
        .id("orders")
        .name(text("Delivering orders"))
        .addKind(PurposeKind.CUSTOMER_RELATIONSHIP)
        .addLegalBasis(Contract.builder().build())
        .build();
  }

  public static Purpose newsletter() {
    return Purpose.builder()
        .id("newsletter")
        .name(text("Newsletter"))
        .addKind(PurposeKind.ELECTRONIC_DIRECT_MARKETING)
        .addLegalBasis(Consent.builder().build())
        .build();
  }

  public static DataCategory contact() {
    return DataCategory.builder()
        .id("contact")
        .name(text("Contact details"))
        .requirement(
            Requirement.builder()
                .kind(RequirementKind.CONTRACTUAL)
                .mandatory(true)
                .consequence(text("We cannot deliver without them."))
                .build())
        .build();
  }

  public static Recipient delivery() {
    return Recipient.builder()
        .id("delivery")
        .name(Name.of("Delivery Oy"))
        .role(RecipientRole.PROCESSOR)
        .addActivity(Activity.DELIVERY)
        .country(CountryCode.of("FI"))
        .build();
  }

  public static Recipient mailer() {
    return Recipient.builder()
        .id("mailer")
        .name(Name.of("Mailer Inc."))
        .role(RecipientRole.PROCESSOR)
        .addActivity(Activity.COMMUNICATIONS)
        .country(CountryCode.of("US"))
        .build();
  }

  public static Transfer transfer() {
    return Transfer.builder()
        .addRecipient("mailer")
        .addCountry(CountryCode.of("US"))
        .addMechanism(StandardContractualClauses.builder().decision("(EU) 2021/914").build())
        .safeguardCopy(text("Ask the data protection officer for a copy."))
        .build();
  }

  public static RetentionRule retention() {
    return RetentionRule.builder()
        .period(TimePeriod.ofYears(2))
        .event(RetentionEvent.CUSTOMER_RELATIONSHIP_END)
        .build();
  }

  /** Every right that the law can ask for. */
  public static List<DataSubjectRight> rights() {
    List<DataSubjectRight> rights = new ArrayList<>();
    for (RightKind kind : RightKind.values()) {
      if (kind != RightKind.OTHER) {
        rights.add(right(kind));
      }
    }
    return rights;
  }

  public static DataSubjectRight right(RightKind kind) {
    return kind == RightKind.CONSENT_WITHDRAWAL
        ? DataSubjectRight.builder()
            .kind(kind)
            .atAnyTime(true)
            .priorProcessingUnaffected(true)
            .build()
        : DataSubjectRight.builder().kind(kind).build();
  }

  /** The good notice without a right. */
  public static PrivacyNotice without(RightKind kind) {
    return with(kind, List.of());
  }

  /** The good notice with other words on a right. */
  public static PrivacyNotice with(RightKind kind, List<DataSubjectRight> instead) {
    List<DataSubjectRight> rights = new ArrayList<>(rights());
    rights.removeIf(right -> right.kind().orElseThrow() == kind);
    rights.addAll(instead);
    return with(notice -> notice.dataSubjectRights(rights));
  }

  /** The good notice, changed. */
  public static PrivacyNotice with(Consumer<PrivacyNoticeBuilder> change) {
    PrivacyNoticeBuilder notice = PrivacyNotice.builder().from(notice());
    change.accept(notice);
    return notice.build();
  }

  /** The good notice with its register changed. */
  public static PrivacyNotice withRegister(Consumer<RegisterBuilder> change) {
    RegisterBuilder register = Register.builder().from(register());
    change.accept(register);
    return with(notice -> notice.registers(List.of(register.build())));
  }

  /** The good notice with one purpose alone: the orders, changed. */
  public static PrivacyNotice withPurpose(Consumer<PurposeBuilder> change) {
    PurposeBuilder purpose = Purpose.builder().from(orders());
    change.accept(purpose);
    return withRegister(register -> register.purposes(List.of(purpose.build())));
  }

  /** The good notice with its category of data changed. */
  public static PrivacyNotice withCategory(Consumer<DataCategoryBuilder> change) {
    DataCategoryBuilder category = DataCategory.builder().from(contact());
    change.accept(category);
    return withRegister(register -> register.dataCategories(List.of(category.build())));
  }

  /** The good notice with another transfer. */
  public static PrivacyNotice with(Transfer transfer) {
    return withRegister(register -> register.transfers(Disclosed.of(transfer)));
  }

  /** The good notice, in which the register says that it is kept for others. */
  public static PrivacyNotice ofProcessor() {
    return ofProcessor(notice());
  }

  /** A notice, in which every register says that it is kept for others. */
  public static PrivacyNotice ofProcessor(PrivacyNotice notice) {
    return PrivacyNotice.builder()
        .from(notice)
        .registers(
            notice.registers().stream()
                .map(it -> Register.builder().from(it).addRole(RegisterRole.PROCESSOR).build())
                .toList())
        .build();
  }

  public static ContactDetails reachable(String email) {
    return ContactDetails.builder().addEmail(email).build();
  }

  public static LocalizedText text(String plain) {
    return LocalizedText.of(plain);
  }
}
