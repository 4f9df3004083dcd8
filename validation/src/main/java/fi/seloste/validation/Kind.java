package fi.seloste.validation;

import fi.seloste.model.Address;
import fi.seloste.model.AutomatedDecision;
import fi.seloste.model.ChangePolicy;
import fi.seloste.model.ContactDetails;
import fi.seloste.model.ContactPoint;
import fi.seloste.model.Controller;
import fi.seloste.model.CookieGroup;
import fi.seloste.model.CountryCode;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataProtectionOfficer;
import fi.seloste.model.DataSource;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.Exclusion;
import fi.seloste.model.JointArrangement;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.LawReference;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.Limitation;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Profiling;
import fi.seloste.model.Purpose;
import fi.seloste.model.Recipient;
import fi.seloste.model.Register;
import fi.seloste.model.RelatedDocument;
import fi.seloste.model.Representative;
import fi.seloste.model.RequestProcedure;
import fi.seloste.model.Requirement;
import fi.seloste.model.Responsibility;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.Section;
import fi.seloste.model.SecurityMeasure;
import fi.seloste.model.SpecialCategoryCondition;
import fi.seloste.model.SupervisoryAuthority;
import fi.seloste.model.Transfer;
import fi.seloste.model.TransferMechanism;
import fi.seloste.model.Waiver;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A kind of part of a notice, and what such a part consists of.
 *
 * @param <T> the type of the part
 */
final class Kind<T> {

  /** What a part consists of: leads a walk to every text, string, reference and part in it. */
  @FunctionalInterface
  interface Contents<T> {
    void of(T part, Walk walk);
  }

  private static final List<Kind<?>> ALL = new ArrayList<>();

  static final Kind<PrivacyNotice> NOTICE = new Kind<>(PrivacyNotice.class, Document::notice);
  static final Kind<Controller> CONTROLLER = new Kind<>(Controller.class, Parties::controller);
  static final Kind<JointArrangement> JOINT_ARRANGEMENT =
      new Kind<>(JointArrangement.class, Parties::jointArrangement);
  static final Kind<Responsibility> RESPONSIBILITY =
      new Kind<>(Responsibility.class, Parties::responsibility);
  static final Kind<Representative> REPRESENTATIVE =
      new Kind<>(Representative.class, Parties::representative);
  static final Kind<DataProtectionOfficer> OFFICER =
      new Kind<>(DataProtectionOfficer.class, Parties::officer);
  static final Kind<ContactPoint> CONTACT_POINT =
      new Kind<>(ContactPoint.class, Parties::contactPoint);
  static final Kind<ContactDetails> CONTACT_DETAILS =
      new Kind<>(ContactDetails.class, Parties::contactDetails);
  static final Kind<Address> ADDRESS = new Kind<>(Address.class, Parties::address);
  static final Kind<SupervisoryAuthority> AUTHORITY =
      new Kind<>(SupervisoryAuthority.class, Parties::authority);
  static final Kind<Register> REGISTER = new Kind<>(Register.class, Processing::register);
  static final Kind<DataSubjectCategory> SUBJECT_CATEGORY =
      new Kind<>(DataSubjectCategory.class, Processing::subjectCategory);
  static final Kind<Purpose> PURPOSE = new Kind<>(Purpose.class, Processing::purpose);
  static final Kind<LegalBasis> LEGAL_BASIS = new Kind<>(LegalBasis.class, Processing::legalBasis);
  static final Kind<SpecialCategoryCondition> SPECIAL_CATEGORY_CONDITION =
      new Kind<>(SpecialCategoryCondition.class, Processing::specialCategoryCondition);
  static final Kind<DataCategory> DATA_CATEGORY =
      new Kind<>(DataCategory.class, Processing::dataCategory);
  static final Kind<Requirement> REQUIREMENT =
      new Kind<>(Requirement.class, Processing::requirement);
  static final Kind<DataSource> DATA_SOURCE = new Kind<>(DataSource.class, Processing::dataSource);
  static final Kind<Recipient> RECIPIENT = new Kind<>(Recipient.class, Processing::recipient);
  static final Kind<Transfer> TRANSFER = new Kind<>(Transfer.class, Processing::transfer);
  static final Kind<TransferMechanism> MECHANISM =
      new Kind<>(TransferMechanism.class, Processing::mechanism);
  static final Kind<RetentionRule> RETENTION_RULE =
      new Kind<>(RetentionRule.class, Processing::retentionRule);
  static final Kind<AutomatedDecision> AUTOMATED_DECISION =
      new Kind<>(AutomatedDecision.class, Processing::automatedDecision);
  static final Kind<Profiling> PROFILING = new Kind<>(Profiling.class, Processing::profiling);
  static final Kind<SecurityMeasure> SECURITY_MEASURE =
      new Kind<>(SecurityMeasure.class, Processing::securityMeasure);
  static final Kind<Exclusion> EXCLUSION = new Kind<>(Exclusion.class, Processing::exclusion);
  static final Kind<DataSubjectRight> RIGHT = new Kind<>(DataSubjectRight.class, Document::right);
  static final Kind<Limitation> LIMITATION = new Kind<>(Limitation.class, Document::limitation);
  static final Kind<RequestProcedure> REQUEST_PROCEDURE =
      new Kind<>(RequestProcedure.class, Document::requestProcedure);
  static final Kind<CookieGroup> COOKIE_GROUP =
      new Kind<>(CookieGroup.class, Document::cookieGroup);
  static final Kind<ChangePolicy> CHANGE_POLICY =
      new Kind<>(ChangePolicy.class, Document::changePolicy);
  static final Kind<RelatedDocument> RELATED_DOCUMENT =
      new Kind<>(RelatedDocument.class, Document::relatedDocument);
  static final Kind<Section> SECTION = new Kind<>(Section.class, Document::section);
  static final Kind<Waiver> WAIVER = new Kind<>(Waiver.class, Document::waiver);
  static final Kind<LawReference> LAW = new Kind<>(LawReference.class, Document::law);
  static final Kind<CountryCode> COUNTRY = new Kind<>(CountryCode.class, Document::country);
  static final Kind<LanguageTag> LANGUAGE = new Kind<>(LanguageTag.class, Document::language);
  static final Kind<LocalizedText> LOCALIZED_TEXT = new Kind<>(LocalizedText.class, Document::text);
  static final Kind<Name> NAME = new Kind<>(Name.class, Document::text);
  static final Kind<Reference> REFERENCE = new Kind<>(Reference.class, (reference, walk) -> {});
  static final Kind<String> STRING = new Kind<>(String.class, (string, walk) -> {});

  private final Class<T> type;
  private final Contents<? super T> contents;
  private final List<Class<?>> choices;
  private final boolean leaf;
  private final int position;

  private Kind(Class<T> type, Contents<? super T> contents) {
    this.type = type;
    this.contents = contents;
    this.choices = choices(type);
    this.leaf = type == String.class || type == Reference.class;
    this.position = ALL.size();
    ALL.add(this);
  }

  private static List<Class<?>> choices(Class<?> type) {
    return type == LegalBasis.class || type == TransferMechanism.class
        ? Arrays.stream(type.getPermittedSubclasses())
            .<Class<?>>map(choice -> choice.getPermittedSubclasses()[0])
            .toList()
        : List.of();
  }

  static List<Kind<?>> all() {
    return ALL;
  }

  Class<T> type() {
    return type;
  }

  Contents<? super T> contents() {
    return contents;
  }

  /** The classes of such parts, if each is of one of several types; else none. */
  List<Class<?>> choices() {
    return choices;
  }

  /** Whether such parts are strings and references: most of a notice, and seldom at fault. */
  boolean isLeaf() {
    return leaf;
  }

  /** The position among all kinds, for tables. */
  int position() {
    return position;
  }
}
